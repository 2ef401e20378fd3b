import { describe, expect, test } from 'vitest'

import { type Block, type Document, type Figure, type Run, text, wordsOf } from './document.ts'
import type { Inline } from './rich-text.ts'
import { richTextToBlocks } from './rich-text-blocks.ts'
import { createNumbering } from './numbering.ts'
import { linkReferences, mapReferences, numberedIn } from './references.ts'
import { arrange } from './render/arrangement.ts'
import { sampleFigure } from './render/testing/sample-document.ts'

const figure = (caption: string): Figure => ({ ...sampleFigure(1), caption })
const reference = (to: string, says: 'name' | 'number' = 'name'): Run => ({
  kind: 'reference',
  to,
  says,
  name: '',
  number: 0,
})
const typed = (...runs: Run[]): Block => ({ kind: 'paragraph', runs })

/** Blocks by their id, numbered in their order and then linked, as a report is. */
function linked(blocks: Record<string, Block[]>, language: 'fi' | 'sv' = 'fi') {
  const number = createNumbering([])
  const all = new Map(Object.entries(blocks).map(([id, plain]): [string, readonly Block[]] => [id, number(plain)]))
  linkReferences(all, language)
  return all
}
const said = (blocks: readonly Block[] | undefined) =>
  blocks?.map((block) => (block.kind === 'paragraph' ? wordsOf(block.runs) : ''))

describe('a reference in a text', () => {
  const words = [typed(text('Katso '), reference('b'), text(' ja kuvio '), reference('c', 'number'), text('.'))]

  test('says the number that its figure has, also when the figure comes later, and follows it when blocks move', () => {
    const before = linked({ words, a: [figure('A')], b: [figure('B')], c: [figure('C')] })
    expect(said(before.get('words'))).toEqual(['Katso kuvio\u00a02 ja kuvio 3.'])
    const after = linked({ b: [figure('B')], c: [figure('C')], words, a: [figure('A')] })
    expect(said(after.get('words'))).toEqual(['Katso kuvio\u00a01 ja kuvio 2.'])
  })

  test('is named in the language of the text', () => {
    const swedish = linked({ words, b: [figure('B')], c: [figure('C')] }, 'sv')
    expect(said(swedish.get('words'))).toEqual(['Katso diagram\u00a01 ja kuvio 2.'])
  })

  test('says in its place that what it named is gone, or has no number', () => {
    const gone = linked({ words, c: [{ kind: 'note', tone: 'missing', runs: [text('Ei lukuja')] }] })
    expect(said(gone.get('words'))![0]).toMatch(/^Katso \[viittaus kohtaan.*\] ja kuvio \[viittaus kohtaan.*\]\.$/)
  })

  test('marks only what is referred to', () => {
    const found = linked({ words, a: [figure('A')], b: [figure('B')], c: [figure('C')] })
    expect(['a', 'b', 'c'].map((id) => numberedIn(found.get(id)!)?.mark)).toEqual([undefined, 'b', 'c'])
  })

  test('is found in lists, quotes, callouts and cells, and what holds none is left as it is', () => {
    const paragraph = { kind: 'paragraph' as const, runs: [{ kind: 'strong' as const, runs: [reference('b')] }] }
    const holders: Block[] = [
      { kind: 'list', ordered: false, items: [[paragraph]] },
      { kind: 'quote', paragraphs: [paragraph] },
      { kind: 'callout', paragraphs: [paragraph] },
      { kind: 'table', caption: '', columns: [], rows: [{ cells: [paragraph.runs] }] },
    ]
    for (const holder of holders) expect(JSON.stringify(mapReferences(holder, () => text('X')))).toContain('"X"')
    const plain = typed(text('sana'))
    expect(mapReferences(plain, () => text('X'))).toBe(plain)
  })

  test('stands in the cells of a table that is typed, and in what names its columns', () => {
    const cell = (type: 'tableHeader' | 'tableCell', ...content: Inline[]) => ({
      type,
      content: [{ type: 'paragraph' as const, content }],
    })
    const said = (words: string): Inline => ({ type: 'text', text: words })
    const b: Inline = { type: 'reference', attrs: { block: 'b', says: 'name' } }
    const rows = [
      [cell('tableHeader', said('Asia')), cell('tableHeader', said('Ks. '), b)],
      [cell('tableCell', said('Luku')), cell('tableCell', b)],
    ]
    const table = {
      type: 'table' as const,
      content: rows.map((content) => ({ type: 'tableRow' as const, content })),
    }
    const typedTable = richTextToBlocks({ type: 'doc', content: [table] }, 1)
    const found = linked({ words: typedTable, a: [figure('A')], b: [figure('B')] }).get('words')!
    expect(found).toMatchObject([{ columns: [{ header: 'Asia' }, { header: 'Ks. kuvio\u00a02' }] }])
    expect(found[0]?.kind === 'table' && wordsOf(found[0].rows[0]!.cells[1]!)).toBe('kuvio\u00a02')
    expect(JSON.stringify(found)).not.toContain('headerRuns')
  })

  test('leads to its figure in a whole document, and is only named in a part without it', () => {
    const found = linked({ words, b: [figure('B')], c: [figure('C')] })
    const document = (ids: string[]): Document => ({
      title: '',
      subtitle: '',
      organisation: '',
      language: 'fi',
      date: '2026-11-19',
      notice: null,
      blocks: ids.flatMap((id) => found.get(id)!),
      sources: [],
    })
    const runsOf = (ids: string[]) => {
      const [first] = arrange(document(ids), 'screen').blocks
      return first?.kind === 'paragraph' ? first.runs : []
    }
    expect(runsOf(['words', 'b', 'c'])).toMatchObject([{}, { to: 'f1' }, {}, { to: 'f2' }, {}])
    expect(runsOf(['words']).map(({ kind }) => kind)).toEqual(['text', 'text', 'text', 'text', 'text'])
  })
})
