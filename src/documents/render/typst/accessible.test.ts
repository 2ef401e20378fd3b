import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createRenderer } from '../renderer.ts'
import { sampleDocument } from '../testing/sample-document.ts'

/** What is said of a PDF made to PDF/UA-1, read from the file by another program than the one that made it. */
let pdf: PDFDocumentProxy
let pages: PDFPageProxy[]
beforeAll(async () => {
  const renderer = createRenderer()
  const data = await renderer.render('pdf', { document: sampleDocument(), createdAt: new Date('2026-11-19T08:00:00Z') })
  await renderer.close()
  pdf = await getDocument({ data, verbosity: 0 }).promise
  pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)))
}, 60_000)
afterAll(() => pdf.loadingTask.destroy())

interface Element {
  role: string
  alt?: string
  lang?: string
  children: readonly (Element | { type: string; id: string })[]
}

const elementsOf = (element: Element): Element[] => [
  element,
  ...element.children.flatMap((child) => ('role' in child ? elementsOf(child) : [])),
]

/** Every structure element of every page, in the order of reading. */
const readElements = async (): Promise<Element[]> => {
  const trees = await Promise.all(pages.map((page) => page.getStructTree()))
  return trees.flatMap((tree) => (tree ? elementsOf(tree as unknown as Element) : []))
}

describe('a reader by ear', () => {
  test('is told the title, the language and that the file is tagged', async () => {
    const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } }
    expect(info.Title).toBe('Hyvinvointiraportti 2025')
    expect(info.Language).toMatch(/^fi/)
    const marks = (await pdf.getMarkInfo()) as unknown as ReadonlyMap<string, boolean>
    expect(marks.get('Marked')).toBe(true)
  })

  test('moves by bookmarks, which are the chapters', async () => {
    const outline = (await pdf.getOutline()) as { title: string; items: { title: string }[] }[]
    const titles = outline.map(({ title }) => title.replaceAll('\u00a0', ' ').trim())
    for (const chapter of ['Tiivistelmä', 'Hyvinvoinnin tila', 'Lähteet'])
      expect(titles.some((title) => title.endsWith(chapter))).toBe(true)
    expect(outline.some(({ items }) => items.some(({ title }) => title.includes('Nuoret')))).toBe(true)
  })

  test('hears every drawing that says something in words', async () => {
    const alternatives = (await readElements()).flatMap(({ role, alt }) => (role === 'Figure' ? [alt] : []))
    for (const block of sampleDocument().blocks)
      if (block.kind === 'figure') expect(alternatives).toContain(block.drawing.alternative)
    expect(alternatives.every((alt) => alt !== undefined && alt !== '')).toBe(true)
  })

  test('finds headings that skip no level, and tables whose rows begin with their header', async () => {
    const elements = await readElements()
    const levels = elements.flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role.slice(1))] : []))
    expect(levels.length).toBeGreaterThan(4)
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1))
    const rows = elements.filter(({ role }) => role === 'TR')
    expect(rows.length).toBeGreaterThan(6)
    for (const { children } of rows) expect(children[0]).toMatchObject({ role: 'TH' })
  })

  test('meets no words outside the structure: what is not in it is marked as decoration', async () => {
    for (const page of pages) {
      const { items } = await page.getTextContent({ includeMarkedContent: true })
      let depth = 0
      const loose: string[] = []
      for (const item of items) {
        if ('str' in item) {
          if (depth === 0 && item.str.trim() !== '') loose.push(item.str)
        } else depth += item.type === 'endMarkedContent' ? -1 : 1
      }
      expect(loose).toEqual([])
    }
  })

  test('is told where a link leads', async () => {
    const links = (await Promise.all(pages.map((page) => page.getAnnotations()))).flat().filter(({ url }) => url)
    expect(links.length).toBeGreaterThan(1)
    for (const link of links as { contentsObj?: { str: string } }[]) expect(link.contentsObj?.str).toMatch(/\S/)
    const within = (await Promise.all(pages.map((page) => page.getAnnotations()))).flat().filter(({ dest }) => dest)
    expect(within.length).toBeGreaterThan(1)
    for (const link of within as { contentsObj?: { str: string } }[]) expect(link.contentsObj?.str).toMatch(/\S/)
  })
})
