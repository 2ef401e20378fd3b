import { describe, expect, test } from 'vitest'

import { type Block, type Document, type Note, paragraph, type Table, text, wordsOf } from '#documents/document.ts'
import type { Language } from '#shared/texts.ts'
import { inColumns } from './side-by-side.ts'

const documentOf = (language: Language, blocks: readonly Block[]): Document => ({
  title: language === 'fi' ? 'Raportti' : 'Rapport',
  subtitle: '',
  organisation: 'Virtala',
  language,
  date: '2026-11-19',
  notice: null,
  sources: [],
  blocks,
})
const heading = (words: string, number?: string): Block => ({
  kind: 'heading',
  level: 1,
  text: words,
  ...(number && { number }),
})
const figure = (caption: string, lead: string): Block => ({
  kind: 'figure',
  caption,
  lead,
  source: 'THL',
  drawing: { svg: '<svg></svg>', width: 1, height: 1, alternative: caption },
})
const table = (header: string, row: string, align: 'start' | 'end'): Table => ({
  kind: 'table',
  caption: header,
  columns: [
    { header, align: 'start' },
    { header: '2024', align },
  ],
  rows: [{ cells: [[text(row)], [text('7')]] }],
})
const missing: Note = { kind: 'note', tone: 'missing', runs: [text('Inte översatt')] }
const inFinnish = (words: string): Block => ({ ...paragraph(words), language: 'fi' })

/** Each block in a few words: `a | b` in columns, `a |` in the first alone. */
const told = (fi: readonly Block[], sv: readonly Block[]) =>
  inColumns(documentOf('fi', fi), documentOf('sv', sv)).blocks.map((block) => {
    const words = (one: Block): string => {
      if ('runs' in one) return wordsOf(one.runs)
      if (one.kind === 'heading') return one.text
      return 'caption' in one ? `${one.kind} ${one.caption}` : one.kind
    }
    const beside = 'beside' in block ? block.beside : undefined
    return beside ? `${words(block)} | ${beside.map(words).join()}`.trim() : words(block)
  })

describe('in columns', () => {
  test('each paragraph stands beside its own, and what is wide across the page', () => {
    const fi = [heading('Tila', '1'), paragraph('a'), figure('Kuvio', 'x'), paragraph('b'), heading('Toimet', '2')]
    const sv = [heading('Läget', '1'), paragraph('c'), figure('Figur', 'y'), paragraph('d'), heading('Åtgärder', '2')]
    expect(told(fi, sv)).toEqual(['Tila | Läget', 'a | c', 'figure Kuvio', 'b | d', 'Toimet | Åtgärder'])
  })

  test.each([
    ['more in the first', [paragraph('a'), paragraph('b')], [paragraph('c')], ['a | c', 'b |']],
    ['more in the second', [paragraph('a')], [paragraph('c'), paragraph('d')], ['a | c', '| d']],
    ['nothing in the second', [paragraph('a')], [], ['a']],
    [
      'text that is not translated',
      [paragraph('a'), paragraph('b'), paragraph('e')],
      [missing, inFinnish('a'), inFinnish('b'), paragraph('f')],
      ['a | Inte översatt', 'b |', 'e | f'],
    ],
    [
      'a chart that only one has',
      [paragraph('a'), figure('K', ''), paragraph('b')],
      [paragraph('c'), paragraph('d')],
      ['a | c', 'figure K', 'b | d'],
    ],
  ] as const)('with %s nothing is lost and nothing moves to the other column', (_, fi, sv, rows) => {
    expect(told(fi, sv)).toEqual(rows)
  })

  test('a chart is there once, called in both languages', () => {
    const [drawn] = inColumns(documentOf('fi', [figure('Kuvio', 'x')]), documentOf('sv', [figure('Figur', 'y')])).blocks
    expect(drawn).toMatchObject({ caption: 'Kuvio', captionBeside: { language: 'sv', caption: 'Figur', lead: 'y' } })
  })

  test('a table of numbers is there once with headers in both languages, one of words twice', () => {
    const numbers = inColumns(
      documentOf('fi', [table('Alue', 'Nuoret', 'end')]),
      documentOf('sv', [table('Område', 'Unga', 'end')]),
    ).blocks as Table[]
    expect(numbers).toHaveLength(1)
    expect(numbers[0]!.columns.map(({ header }) => header)).toEqual(['Alue / Område', '2024'])
    expect(wordsOf(numbers[0]!.rows[0]!.cells[0]!)).toBe('Nuoret / Unga')
    expect(told([table('Toimi', 'a', 'start')], [table('Åtgärd', 'b', 'start')])).toEqual([
      'table Toimi',
      'table Åtgärd',
    ])
  })
})
