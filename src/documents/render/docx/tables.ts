import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Paragraph,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'

import { type Alignment, type KeyFigures, type Run, type Table, text, wordsOf } from '../../document.ts'
import { colours, twips } from './look.ts'
import type { WordWriter } from './runs.ts'

const alignments = { start: AlignmentType.LEFT, centre: AlignmentType.CENTER, end: AlignmentType.RIGHT } as const

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const rule = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color }) as const
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }

/**
 * Column widths in twips that fill the text's width. Columns with a weight share what those without leave, which are
 * as wide as their longest word.
 */
export function columnWidths({ columns, rows }: Pick<Table, 'columns' | 'rows'>): number[] {
  const letters = columns.map(({ header }, index) => {
    const words = [header, ...rows.map(({ cells }) => wordsOf(cells[index] ?? []))].flatMap((cell) =>
      cell.split(/[ \u200b-]/),
    )
    return Math.max(3, ...words.map((word) => word.length))
  })
  const whole = columns.map(({ header }, index) =>
    Math.max(header.length, ...rows.map(({ cells }) => wordsOf(cells[index] ?? []).length)),
  )
  const weighted = columns.some(({ weight }) => weight)
  const natural = columns.map(({ weight }, index) =>
    weight ? 0 : 160 + 105 * (weighted ? letters[index]! : Math.min(whole[index]!, 28)),
  )
  const taken = natural.reduce((sum, width) => sum + width, 0)
  const weights = columns.reduce((sum, { weight = 0 }) => sum + weight, 0)
  const left = Math.max(twips.textWidth - taken, twips.textWidth * 0.4)
  const wished = columns.map(({ weight }, index) => (weight ? (left * weight) / weights : natural[index]!))
  const share = twips.textWidth / wished.reduce((sum, width) => sum + width, 0)
  return wished.map((width) => Math.floor(width * share))
}

/** A real table: a header row that repeats on every page, rows that do not break across pages. */
export function tableToWord(table: Pick<Table, 'columns' | 'rows'>, word: WordWriter): WordTable {
  const widths = columnWidths(table)
  const dense = table.columns.length > 8
  const side = dense ? 30 : 90
  const cell = (content: readonly Run[], index: number, header: boolean) => {
    const align: Alignment = table.columns[index]?.align ?? 'start'
    const style = dense ? 'TableNumbers' : header ? 'TableHeader' : 'TableText'
    const children = word.writeRuns(content, header ? { bold: true } : {})
    return new TableCell({
      width: { size: widths[index]!, type: WidthType.DXA },
      margins: { top: 50, bottom: 70, left: index === 0 ? 0 : side, right: side },
      verticalAlign: header ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
      borders: { top: none, left: none, right: none, bottom: header ? rule(8, colours.ink3) : rule(4, colours.line) },
      children: [new Paragraph({ style, alignment: alignments[align], children })],
    })
  }
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map((column, index) => cell([text(column.header)], index, true)),
  })
  const body = table.rows.map(
    ({ cells }) =>
      new TableRow({ cantSplit: true, children: cells.map((content, index) => cell(content, index, false)) }),
  )
  return new WordTable({
    rows: [header, ...body],
    width: { size: twips.textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
  })
}

/**
 * Rows of two columns without lines, for the same in two languages: read by ear it goes from left to right, row by row. No row is a
 * header, and the look says so.
 */
export function columnsToWord(rows: readonly (readonly FileChild[])[][]): WordTable {
  const gap = 170
  const width = Math.floor(twips.textWidth / 2)
  const column = (children: readonly FileChild[], index: number) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { top: 0, bottom: 0, left: index === 0 ? 0 : gap, right: index === 0 ? gap : 0 },
      borders: { top: none, bottom: none, left: none, right: none },
      // A cell without a paragraph is none.
      children: children.length > 0 ? (children as (Paragraph | WordTable)[]) : [new Paragraph({})],
    })
  return new WordTable({
    rows: rows.map((columns) => new TableRow({ children: columns.map(column) })),
    width: { size: twips.textWidth, type: WidthType.DXA },
    columnWidths: [width, width],
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    tableLook: { firstRow: false, firstColumn: false, noHBand: true, noVBand: true },
  })
}

/** The key figures side by side, three to a row. */
export function keyFiguresToWord({ figures }: KeyFigures, word: WordWriter): WordTable {
  const perRow = Math.min(3, figures.length)
  const width = Math.floor(twips.textWidth / perRow)
  const rows = Array.from({ length: Math.ceil(figures.length / perRow) }, (_, row) => {
    const inRow = Array.from({ length: perRow }, (__, column) => figures[row * perRow + column])
    const children = inRow.map((figure) => {
      const lines = figure
        ? [
            new Paragraph({
              style: 'TableText',
              children: word.writeRuns([text(figure.value)], { bold: true, size: 40 }),
            }),
            new Paragraph({ style: 'TableText', children: word.writeRuns([text(figure.label)]) }),
            new Paragraph({ style: 'TableText', children: word.writeRuns(figure.detail) }),
          ]
        : [new Paragraph({ style: 'TableText' })]
      return new TableCell({
        width: { size: width, type: WidthType.DXA },
        margins: { top: 90, bottom: 200, left: 0, right: 200 },
        borders: { top: figure ? rule(12, word.accent) : none, bottom: none, left: none, right: none },
        children: lines,
      })
    })
    return new TableRow({ cantSplit: true, children })
  })
  return new WordTable({
    rows,
    width: { size: twips.textWidth, type: WidthType.DXA },
    columnWidths: Array.from({ length: perRow }, () => width),
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    tableLook: { firstRow: false, firstColumn: false, noHBand: true, noVBand: true },
  })
}
