import { expect, test } from 'vitest'

import { type Document, type Figure, paragraph, type Run, type TableCell, text } from '../../document.ts'
import { withLongWords, withLongWordsAtLineEnds } from './long-words.ts'
import { writePayload } from './payload.ts'
import { asEngineTable } from './table-rows.ts'

test.each([
  ['Lyhyitä sanoja vain.', { kind: 'text', text: 'Lyhyitä sanoja vain.' }],
  ['Uusi hyvinvointikertomus!', { kind: 'text', parts: ['Uusi ', 'hyvinvointikertomus', '!'] }],
])('of %j only a word of sixteen letters and more may be divided', (words, run) => {
  expect(withLongWords(paragraph(words))).toEqual({ kind: 'paragraph', even: true, runs: [run] })
})

test('long words are found in lists, in what is quoted and by whom, and within bold words', () => {
  const long = { kind: 'text', parts: ['', 'hyvinvointikertomus', ''] }
  const said = { kind: 'strong' as const, runs: [text('hyvinvointikertomus')] }
  const set = { kind: 'strong', runs: [long] }
  const item = { kind: 'paragraph' as const, runs: [said] }
  expect(withLongWords({ kind: 'list', ordered: false, items: [[item]] })).toMatchObject({ items: [[{ runs: [set] }]] })
  expect(withLongWords({ kind: 'quote', paragraphs: [item], attribution: [said] })).toMatchObject({
    paragraphs: [{ runs: [set] }],
    attribution: [set],
  })
})

const sentence =
  'Hyvinvointisuunnitelman toimenpiteet kohdennetaan kouluille, neuvoloihin ja kirjastoon yhdessä toimialojen kanssa. '
const partsOf = (...runs: Run[]) =>
  (withLongWordsAtLineEnds({ kind: 'paragraph', runs }) as { runs: { text?: string; parts?: string[] }[] }).runs[0]

test('of a long paragraph only the long words near the end of a line may be divided, and no letter is lost', () => {
  const { parts } = partsOf(text(sentence.repeat(8).trim()))!
  const divided = parts!.filter((_, index) => index % 2 === 1)
  expect(divided.length).toBeGreaterThan(0)
  expect(divided.length).toBeLessThan(6)
  expect(new Set(divided)).toEqual(new Set(['Hyvinvointisuunnitelman']))
  expect(parts!.join('')).toBe(sentence.repeat(8).trim())
})

test('a long paragraph whose long words stand away from the ends of lines goes in whole', () => {
  const words = `Hyvinvointikertomus ${'on koko talon työ. '.repeat(22)}`.trim()
  expect(partsOf(text(words))).toEqual({ kind: 'text', text: words })
})

test('where more than words stands in a paragraph, or it is short, all its long words may be divided', () => {
  expect(partsOf(text(sentence))).toHaveProperty('parts.length', 3)
  expect(partsOf(text(sentence.repeat(5)), { kind: 'lineBreak' })).toHaveProperty('parts.length', 11)
})

const row = (...cells: (string | TableCell)[]) => ({
  cells: cells.map((cell) => (typeof cell === 'string' ? [text(cell)] : cell)),
})
const columns = ['Alue', '2023', '2025'].map((header) => ({ header, align: 'start' as const }))
const weighted = columns.map((column, index) => ({ ...column, weight: index === 0 ? 2 : 1 }))

test.each([
  ['figures beside a name', columns, row('Virtala', '12,1', '−0,4'), true],
  ['words as wide as the table', columns, row('Virtala', 'a'.repeat(60), ''), false],
  ['a name wider than the table', columns, row('Virtala '.repeat(20), '12,1', '13,0'), false],
  ['figures that have no room and no place to part', columns, row('Virtala '.repeat(14), '−12,1', '13,0'), true],
  ['letters that are not measured', columns, row('Virtala', '漢字', ''), false],
  ['more than words', columns, row('Virtala', [text('12'), { kind: 'lineBreak' }], ''), false],
  ['what fits its share', weighted, row('Purolan hyvinvointialue', '12,1', '13,0'), true],
  ['what is wider than its share', weighted, row('Virtala', 'Purolan hyvinvointialueella', ''), false],
  ['widths that are partly told', [weighted[0]!, ...columns.slice(1)], row('Virtala', '1', '2'), false],
])('a row of %s: whether it is known to have one line', (_, its, first, single) => {
  expect(asEngineTable({ columns: its, rows: [first] }).rows).toMatchObject([{ single }])
})

test('words that may need a second line are left for the engine to divide, others are not', () => {
  const [first] = asEngineTable({
    columns: weighted,
    rows: [row('Virtala', 'hyvinvointialueella '.repeat(9), 'alas')],
  }).rows
  expect(first!.cells).toEqual(['Virtala', [text('hyvinvointialueella '.repeat(9))], 'alas'])
})

const ofFigures = [columns[0]!, ...columns.slice(1).map((column) => ({ ...column, align: 'end' as const }))]

test.each([
  ['figures of years, one of them missing', ofFigures, row('Virtala', '1\u00a0060', '–'), true],
  [
    'figures under words',
    [...ofFigures.slice(0, 2), { header: 'Koko maa', align: 'end' as const }],
    row('Virtala', '1', '2'),
    false,
  ],
  ['figures that begin their columns', columns, row('Virtala', '1', '2'), false],
  ['widths that are told', weighted, row('Virtala', '1', '2'), false],
  ['words among figures', ofFigures, row('Virtala', '12,1', 'ei tietoa'), false],
])('a table of %s: whether its figures stand without frames', (_, its, first, figures) => {
  expect(asEngineTable({ columns: its, rows: [first] })).toMatchObject({ figures })
})

test('a drawing is a file of its own; one that keeps words stays where letters that no face has are found', () => {
  const words = '<text x="4" y="9" fill="#0d2129">2025</text>'
  const drawn = (inner: string): Figure => {
    const opening = '<svg width="64" height="64" viewBox="0 0 64 64" font-family="Atkinson Hyperlegible Next">'
    const drawing = { svg: `${opening}${inner}</svg>`, width: 64, height: 64, alternative: 'Vuosi' }
    return { kind: 'figure', drawing, caption: 'Vuosi', source: '' }
  }
  const document: Document = {
    title: 'Vuosi',
    subtitle: '',
    organisation: 'Virtala',
    language: 'fi',
    date: '2026-11-19',
    notice: null,
    blocks: [drawn(words), drawn(`<g transform="rotate(9)">${words}</g>`)],
    sources: [],
  }
  const { json, files } = writePayload(document)
  const drawings = (JSON.parse(json) as { blocks: { kind: string; drawing: object }[] }).blocks
    .filter(({ kind }) => kind === 'figure')
    .map(({ drawing }) => drawing)
  expect(drawings).toMatchObject([{ file: 'drawing-0.svg' }, { svg: expect.stringContaining('2025') as string }])
  expect([...files.keys()]).toEqual(['drawing-0.svg'])
})
