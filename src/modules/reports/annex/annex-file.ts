import type { Document } from '#documents/document.ts'
import { documentHash } from '#documents/render/document-hash.ts'
import { breakdownTexts } from '#modules/indicators/breakdown.texts.ts'
import { sourceName } from '#modules/indicators/source-name.ts'
import { type WrittenSheet, writeWorkbook } from '#modules/indicators/tables/files/write-workbook.ts'
import { csvFile, plainCell } from '#shared/csv.ts'
import { formatDay, isoDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { annexTexts } from './annex.texts.ts'
import type { AnnexFigure } from './figure-annex.ts'

export interface Annex {
  /** The report that the figures are of. */
  document: Document
  figures: readonly AnnexFigure[]
}

type Column = keyof (typeof annexTexts)['fi']['columns']
type Cells = Record<Column, string | number>

const figureColumns: readonly (readonly [Column, width: number])[] = [
  ['key', 18],
  ['indicator', 52],
  ['unit', 12],
  ['region', 26],
  ['regionKey', 22],
  ['group', 22],
  ['year', 8],
  ['value', 12],
  ['source', 22],
  ['revision', 10],
  ['fetched', 12],
  ['licence', 20],
  ['chapters', 30],
]
const indicatorColumns: readonly (readonly [Column, width: number])[] = [
  ['key', 18],
  ['indicator', 52],
  ['unit', 12],
  ['producer', 30],
  ['licence', 20],
  ['source', 22],
  ['revision', 10],
  ['fetched', 12],
  ['content', 66],
]

/** The figures as a workbook: one line for each, then the indicators with their producers, then what report it is. */
export function writeAnnexWorkbook(annex: Annex): Promise<Uint8Array<ArrayBuffer>> {
  const { document, figures } = annex
  const { language } = document
  const t = annexTexts[language]
  const indicators = [...new Map(figures.map((figure) => [figure.indicator.key, figure])).values()]
  const sheet = (name: string, columns: typeof figureColumns, lines: readonly AnnexFigure[]): WrittenSheet => ({
    name,
    headings: columns.map(([column]) => t.columns[column]),
    rows: lines.map((figure) => {
      const cells = cellsOf(figure, language)
      return columns.map(([column]) => cells[column])
    }),
    widths: columns.map(([, width]) => width),
    choices: [],
  })
  const sheets = [
    sheet(t.sheets.figures, figureColumns, figures),
    sheet(t.sheets.indicators, indicatorColumns, indicators),
    aboutSheet(annex),
  ]
  return writeWorkbook(sheets, new Date(document.date))
}

/** The figures as CSV with semicolons and decimal points, which spreadsheets and statistics programs both read. */
export function writeAnnexCsv({ document: { language }, figures }: Annex): Uint8Array<ArrayBuffer> {
  const separator = ';'
  const head = figureColumns.map(([column]) => plainCell(annexTexts[language].columns[column], separator))
  const lines = figures.map((figure) => {
    const cells = cellsOf(figure, language)
    return figureColumns.map(([column]) => plainCell(String(cells[column]), separator))
  })
  return new TextEncoder().encode(csvFile([head, ...lines], separator))
}

function cellsOf({ indicator, region, group, year, value, origin, chapters }: AnnexFigure, language: Language): Cells {
  return {
    key: indicator.key,
    indicator: textIn(indicator.title, language),
    unit: textIn(indicator.unit, language),
    region: textIn(region.title, language),
    regionKey: region.key,
    group: group ? textIn(group.title, language) || group.key : breakdownTexts[language].everybody,
    year,
    value,
    source: sourceName(origin.source, language),
    revision: origin.revision,
    fetched: isoDay(new Date(origin.fetchedAt)),
    producer: textIn(indicator.producer, language),
    licence: indicator.licence ?? annexTexts[language].ownTerms,
    chapters: chapters.map(({ number, title }) => number ?? textIn(title, language)).join('; '),
    content: origin.blockHash,
  }
}

function aboutSheet({ document, figures }: Annex): WrittenSheet {
  const { title, organisation, date, notice, language } = document
  const t = annexTexts[language]
  const rows: [string, string | number][] = [
    [t.about.report, title],
    [t.about.organisation, organisation],
    [t.about.date, formatDay(date, language)],
    ...(notice ? [[t.about.state, notice] as [string, string]] : []),
    [t.about.document, documentHash(document)],
    [t.about.figures, figures.length],
    ['', t.about.reading],
  ]
  return { name: t.sheets.about, headings: [t.about.what, t.about.told], rows, widths: [34, 90], choices: [] }
}
