import { SaxesParser } from 'saxes'
import { beforeAll, describe, expect, test } from 'vitest'

import { hasProgram, opensSlides, run, slidesToPdf, withFile, wordPart } from '../testing/office.ts'
import { sampleDocument } from '../testing/sample-document.ts'
import { createRenderer } from '../renderer.ts'
import type { Block, Document } from '../../document.ts'

const createdAt = new Date('2026-11-19T08:00:00Z')

/** What the sample is not: chapters short enough for slides, and a picture. */
const document: Document = {
  ...sampleDocument({ charts: 1 }),
  blocks: sampleDocument({ charts: 1 }).blocks.map((block): Block =>
    block.kind === 'note' && block.tone === 'method'
      ? { kind: 'note', tone: 'method', runs: [{ kind: 'text', text: 'Suunta on "Kaarnan" laskema <ja> testattu.' }] }
      : block,
  ),
}

let slides: Uint8Array
let again: Uint8Array
beforeAll(async () => {
  const renderer = createRenderer()
  slides = await renderer.render('pptx', { document, createdAt })
  again = await renderer.render('pptx', { document, createdAt })
  await renderer.close()
}, 60_000)

const names = () => withFile('a.pptx', slides, (file) => run('unzip', '-Z1', file).trim().split('\n'))
/** For unzip a bracket begins a pattern. */
const part = (name: string) => wordPart(slides, name.replaceAll('[', '[[]'))
const slideNames = () => names().filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))

test('the same document at the same moment is the same file, byte for byte', () => {
  expect(Buffer.compare(slides, again)).toBe(0)
  expect(part('docProps/core.xml')).toContain('2026-11-19T08:00:00Z')
})

describe.skipIf(!hasProgram('unzip'))('a program that opens the slides', () => {
  test('finds every part that another names, each with its type, and no part twice', () => {
    const there = new Set(names())
    expect(there.size).toBe(names().length)
    const types = part('[Content_Types].xml')
    for (const [, target] of types.matchAll(/PartName="\/([^"]+)"/g)) expect(there).toContain(target)
    for (const rels of names().filter((name) => name.endsWith('.rels'))) {
      const folder = rels.replace(/_rels\/[^/]+$/, '')
      const ids = [...part(rels).matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size, rels).toBe(ids.length)
      for (const [relation] of part(rels).matchAll(/<Relationship [^>]*>/g)) {
        if (relation.includes('TargetMode="External"')) continue
        const target = /Target="([^"]+)"/.exec(relation)![1]!
        expect(there, rels).toContain(new URL(target, `file:///${folder}`).pathname.slice(1))
      }
    }
  })

  test('reads every part as XML', () => {
    const parts = names().filter((name) => /\.(xml|rels)$/.test(name))
    expect(parts.length).toBeGreaterThan(10)
    for (const name of parts) {
      const faults: string[] = []
      const parser = new SaxesParser({ xmlns: true })
      parser.on('error', ({ message }) => faults.push(message))
      parser.write(part(name)).close()
      expect(faults, name).toEqual([])
    }
  })

  test('meets shapes with numbers of their own, and each slide by its title', () => {
    expect(slideNames()).toHaveLength(4)
    const titles = slideNames().map((name) => {
      const xml = part(name)
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size, name).toBe(ids.length)
      const shape = xml.split('</p:sp>').find((one) => /<p:ph\s[^>]*type="title"/.test(one))
      return [...shape!.matchAll(/<a:t>([^<]*)/g)].map(([, words]) => words).join('')
    })
    expect(titles).toEqual(['Hyvinvointiraportti 2025', 'Tiivistelmä', 'Hyvinvoinnin tila', 'Lähteet'])
  })

  test('reads aloud in the right languages, tables by their headers and pictures by their words', () => {
    const [cover, summary, state, sources] = slideNames().map(part)
    for (const xml of [cover, summary, state, sources]) expect(xml).not.toContain(' lang="en-US"')
    expect(summary).toContain('lang="sv-FI"')
    expect(summary).toContain('<a:tblPr firstRow="1" firstCol="1"/>')
    expect(state).toMatch(/<p:cNvPr [^>]*descr="Saarela [^"]*koko maa/)
    expect(cover).toContain('decorative')
    expect(sources).toMatch(/hlinkClick [^>]*tooltip="THL Sotkanet"/)
  })

  test('tells the speaker where the figures come from and how they were read', () => {
    const notes = names().filter((name) => name.startsWith('ppt/notesSlides/notesSlide'))
    const words = notes.map(part).join('')
    expect(words).toContain('Suunta on &quot;Kaarnan&quot; laskema &lt;ja&gt; testattu.')
    expect(words).toMatch(/<a:t>Lähde: [^<]+<\/a:t><\/a:r><\/a:p>/)
  })
})

test.skipIf(!opensSlides() || !hasProgram('pdftotext'))(
  'LibreOffice shows every slide, in order, with no word over the edge or the line below',
  () => {
    const html = withFile('a.pdf', slidesToPdf(slides), (file) => run('pdftotext', '-bbox', file, '-'))
    const pages = html.split('<page ').slice(1)
    const words = pages.map((page) =>
      [...page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)/g)].map(
        ([, left, , right, bottom, said]) => ({
          left: Number(left),
          right: Number(right),
          bottom: Number(bottom),
          said,
        }),
      ),
    )
    expect(words.map((all) => all[0]?.said)).toEqual(['Saarelan', 'Tiivistelmä', 'Hyvinvoinnin', 'Lähteet'])
    const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(pages[0]!)!.map(Number) as [
      number,
      number,
      number,
    ]
    const footerTop = (height * 6.98) / 7.5
    for (const all of words) {
      expect(all.filter(({ left, right }) => left < 0 || right > width)).toEqual([])
      const below = all.filter(({ bottom }) => bottom > footerTop + 1).map(({ said }) => said)
      expect(below.join(' ')).toMatch(/^(Saarelan .*Hyvinvointiraportti 2025.*)?$/)
    }
  },
)
