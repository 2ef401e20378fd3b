import { expect, test } from 'vitest'

import { mostColumns, mostRows, typedTable } from '../../blocks/table.block.ts'
import { emptyTable, readPasted, withCells, withoutColumn, withoutRow } from './table-draft.ts'

test('cells pasted from a spreadsheet fill the table from where they are pasted, and it grows to hold them', () => {
  const pasted = readPasted('Kerho\tKävijät\t2025\r\nUinti\t1 200\t"1 ""300"""\r\n')
  expect(pasted).toEqual([
    ['Kerho', 'Kävijät', '2025'],
    ['Uinti', '1 200', '1 "300"'],
  ])
  const filled = withCells(emptyTable, { row: -1, column: 0 }, pasted!)
  expect(filled.columns.map(({ header }) => header)).toEqual(['Kerho', 'Kävijät', '2025'])
  expect(filled.rows).toEqual([
    ['Uinti', '1 200', '1 "300"'],
    ['', '', ''],
  ])
})

test('a pasted table never grows beyond what a report can show', () => {
  const wide = Array.from({ length: 90 }, () => Array.from({ length: 20 }, () => 'x'))
  const filled = withCells(emptyTable, { row: 1, column: 1 }, wide)
  expect([filled.columns.length, filled.rows.length]).toEqual([mostColumns, mostRows])
  expect(filled.rows[0]![1]).toBe('')
  expect(filled.rows[1]![1]).toBe('x')
})

test('words that are one cell are pasted as words', () => {
  expect(readPasted('Uimahalli')).toBeUndefined()
})

test('a row or a column that is taken out takes its cells along', () => {
  const table = withCells(emptyTable, { row: 0, column: 0 }, [
    ['a', 'b'],
    ['c', 'd'],
  ])
  expect(withoutRow(table, 0).rows).toEqual([['c', 'd']])
  expect(withoutColumn(table, 0).rows).toEqual([['b'], ['d']])
})

test('a typed table must say what it is and where it comes from, and have a header for every column', () => {
  const whole = {
    caption: 'Kerhot',
    source: 'Sivistyspalvelut',
    columns: [{ header: 'Kerho', isNumbers: false }],
    rows: [['Uinti']],
  }
  expect(typedTable.safeParse(whole).success).toBe(true)
  for (const broken of [
    { ...whole, caption: ' ' },
    { ...whole, source: '' },
    { ...whole, columns: [{ header: '', isNumbers: false }] },
    { ...whole, rows: [['Uinti', '12']] },
    { ...whole, rows: [] },
  ])
    expect(typedTable.safeParse(broken).success).toBe(false)
})
