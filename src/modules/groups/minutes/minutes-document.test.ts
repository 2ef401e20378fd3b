import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Block } from '#documents/document.ts'
import { documentHash } from '#documents/render/document-hash.ts'
import { createRenderer, type Renderer } from '#documents/render/renderer.ts'
import { hasProgram, pdfText, wordPart, wordToPdf } from '#documents/render/testing/office.ts'
import { plainText } from '#documents/rich-text.ts'
import { languages } from '#shared/texts.ts'
import { sampleFacts } from './fixtures/sample-facts.ts'
import { writeMinutes, writePublicMinutes } from './minutes-document.ts'
import { minutesFacts } from './minutes-facts.ts'

const facts = sampleFacts()
const signed = new Map([[facts.signers[0]!.memberId, '2026-10-20']])
const document = writeMinutes({ facts, language: 'fi', state: 'approved', signed })
const wordsIn = (value: unknown) => JSON.stringify(value)
const headings = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [[block.number, block.text].filter(Boolean).join(' ')] : []))

test('sections are numbered on from the meeting before, each with what was said and decided', () => {
  expect(headings(document.blocks)).toContain('12 § Kokouksen avaus')
  expect(headings(document.blocks)).toContain('13 § Yksinäisyys')
  const at = document.blocks.findIndex((block) => block.kind === 'callout')
  expect(document.blocks[at]).toMatchObject({ title: 'Päätös' })
  expect(wordsIn(document.blocks[at])).toContain('Kokeilu aloitetaan.')
  expect(wordsIn(document.blocks[at])).toContain('puolesta 3, vastaan 1')
})

test.each(languages)('the minutes in %s hold attendance, tasks and signatures as tables', (language) => {
  const { blocks } = writeMinutes({ facts, language, state: 'draft', signed: new Map() })
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.rows.length] : []))
  expect(tables).toEqual([6, 3, 1, 2])
})

test('what was written in another language than that of the document is marked with it', () => {
  const { blocks } = writeMinutes({ facts, language: 'sv', state: 'draft', signed: new Map() })
  expect(blocks.find((block) => block.kind === 'heading' && block.text === 'Yksinäisyys')).toMatchObject({
    language: 'fi',
  })
})

test('a draft, a version to be checked and a correction say on the page what they are', () => {
  const print = { facts, language: 'fi', signed: new Map() } as const
  expect(writeMinutes({ ...print, state: 'draft' }).notice).toBe('Luonnos')
  expect(writeMinutes({ ...print, state: 'checking' }).notice).toBe('Tarkistettavana')
  expect(document.notice).toBeNull()
  const corrected = { ...facts, number: 2, reason: 'Nimi oli väärin.' }
  expect(writeMinutes({ ...print, facts: corrected, state: 'approved' }).blocks[0]).toMatchObject({
    kind: 'callout',
    title: 'Korjattu versio 2',
  })
})

describe('the public part', () => {
  const part = { publicItems: [facts.items[1]!.id], publicPeople: [], showsGuests: false }
  const shown = writePublicMinutes(facts, part, 'fi')
  const words = wordsIn(shown)
  test('holds public items with their numbers and decisions, and the members in office who were there', () => {
    expect(headings(shown.blocks)).toContain('13 § Yksinäisyys')
    for (const told of ['Kokeilu aloitetaan.', 'Aino Esimerkki']) expect(words).toContain(told)
  })
  test('holds nothing of other items, of the discussion, of tasks, guests and people without an office', () => {
    const secret = ['Kokouksen avaus', 'Keskustelussa', 'Kutsuu koolle', 'Vieras', 'Kokija', 'Poissa Oleva', 'Esteinen']
    for (const hidden of secret) expect(words).not.toContain(hidden)
  })
  test('says as what others were there, how many, and that there were guests', () => {
    for (const told of ['Kokemusasiantuntija', 'Nimeä ei julkaista', 'Paikalla oli myös muita'])
      expect(words).toContain(told)
    const three = { ...facts, attendance: [2, 2, 2].map((at, id) => ({ ...facts.attendance[at]!, memberId: `${id}` })) }
    expect(wordsIn(writePublicMinutes(three, part, 'sv'))).toContain('3 personer, namnen publiceras inte')
  })
  test('names those who are chosen, and the guests when they are', () => {
    const chosen = { ...part, publicPeople: [facts.attendance[2]!.memberId], showsGuests: true }
    const named = wordsIn(writePublicMinutes(facts, chosen, 'fi'))
    for (const told of ['Kokija Kokenut', 'Vieras Esittelijä']) expect(named).toContain(told)
    for (const hidden of ['Nimeä ei julkaista', 'Poissa Oleva']) expect(named).not.toContain(hidden)
  })
})

test('the same facts are the same document, also after they have been stored and read', () => {
  const read = minutesFacts.parse(JSON.parse(JSON.stringify(facts)))
  const again = writeMinutes({ facts: read, language: 'fi', state: 'approved', signed })
  expect(documentHash(again)).toBe(documentHash(document))
  expect(
    documentHash(writeMinutes({ facts: { ...facts, guests: null }, language: 'fi', state: 'approved', signed })),
  ).not.toBe(documentHash(document))
})

describe('files', () => {
  let renderer: Renderer
  beforeAll(() => (renderer = createRenderer()))
  afterAll(() => renderer.close())
  const job = { document, createdAt: new Date('2026-10-20'), design: 'minutes' } as const

  test('the PDF is tagged: headings skip no level and each row of a table begins with its header', async () => {
    const data = await renderer.render('pdf', job)
    expect(Buffer.from(data).equals(Buffer.from(await renderer.render('pdf', job)))).toBe(true)
    if (hasProgram('pdftotext')) expect(pdfText(data)).toContain('13 §')
    const pdf = await getDocument({ data, verbosity: 0 }).promise
    const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)))
    const elements = (await Promise.all(pages.map((page) => page.getStructTree()))).flatMap((tree) =>
      elementsOf(tree as Element),
    )
    const levels = elements.flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role.slice(1))] : []))
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1))
    const rows = elements.filter(({ role }) => role === 'TR')
    expect(rows.length).toBeGreaterThan(8)
    for (const { children } of rows) expect(children[0]).toMatchObject({ role: 'TH' })
    await pdf.loadingTask.destroy()
  })

  test.skipIf(!hasProgram('soffice'))(
    'an office program opens the Word file, which is the same byte for byte',
    async () => {
      const bytes = await renderer.render('docx', job)
      expect(Buffer.from(bytes).equals(Buffer.from(await renderer.render('docx', job)))).toBe(true)
      const body = wordPart(bytes, 'word/document.xml')
      for (const part of ['Heading2', 'w:tblHeader']) expect(body).toContain(part)
      expect(pdfText(wordToPdf(bytes))).toContain('13 §')
    },
  )
})

interface Element {
  role: string
  children: readonly (Element | { type: string; id: string })[]
}
const elementsOf = (element: Element): Element[] => [
  element,
  ...element.children.flatMap((child) => ('role' in child ? elementsOf(child) : [])),
]

test('notes that hold headings and lists keep their order below the section', () => {
  const notes = plainText('Ensin.', 'Sitten.')
  const one = { ...facts, items: [{ ...facts.items[1]!, notes }] }
  const { blocks } = writeMinutes({ facts: one, language: 'fi', state: 'draft', signed: new Map() })
  expect(wordsIn(blocks).indexOf('Ensin.')).toBeLessThan(wordsIn(blocks).indexOf('Sitten.'))
})
