import { csvFile, plainCell } from '#shared/csv.ts'
import { textIn } from '#shared/local-text.ts'
import { type Language, languages } from '#shared/texts.ts'
import type { LocalText } from '#shared/local-text.ts'
import { columnLetters } from '../tables/files/cell-reference.ts'
import { writeWorkbook } from '../tables/files/write-workbook.ts'
import { templateTexts } from './template.texts.ts'

/** What a table to fill in asks for. */
export interface Template {
  filename: string
  /** None: which one it is will be told when the file is sent. */
  indicators: readonly LocalText[]
  regions: readonly LocalText[]
  year: number
}

type Column = keyof (typeof templateTexts)['fi']['headings']

const widths: Record<Column, number> = {
  indicator: 44,
  region: 26,
  year: 10,
  gender: 14,
  age: 16,
  value: 14,
  absolute: 14,
}

/** A row for each indicator and area, with everything but the figures. */
function fillRows({ indicators, regions, year }: Template, language: Language) {
  const { headings, total } = templateTexts[language]
  const columns = (Object.keys(headings) as Column[]).filter(
    (column) => column !== 'indicator' || indicators.length > 0,
  )
  const known = (column: Column, indicator: LocalText, region: LocalText): string | number =>
    ({
      indicator: textIn(indicator, language),
      region: textIn(region, language),
      year,
      gender: total,
      age: '',
      value: '',
      absolute: '',
    })[column]
  const named = indicators.length > 0 ? indicators : [{}]
  const rows = named.flatMap((indicator) =>
    regions.map((region) => columns.map((column) => known(column, indicator, region))),
  )
  return { columns, headings: columns.map((column) => headings[column]), rows }
}

/** As Excel opens it in Finland: UTF-8 with its mark, semicolons. */
export function writeCsvTemplate(template: Template, language: Language): string {
  const { headings, rows } = fillRows(template, language)
  const written = (cell: string | number) => plainCell(String(cell), ';')
  return csvFile(
    [headings, ...rows].map((row) => row.map(written)),
    ';',
  )
}

/** The table on the first sheet, and how to fill it in, in every language, on the next. */
export function writeWorkbookTemplate(template: Template, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  const { columns, headings, rows } = fillRows(template, language)
  const { sheet, total, male, female } = templateTexts[language]
  const genderAt = columnLetters(columns.indexOf('gender'))
  return writeWorkbook([
    {
      name: sheet,
      headings,
      rows,
      widths: columns.map((column) => widths[column]),
      choices: [{ range: `${genderAt}2:${genderAt}${rows.length + 500}`, values: [total, male, female] }],
    },
    ...[language, ...languages.filter((other) => other !== language)].map((one) => ({
      name: templateTexts[one].instructions,
      headings: [templateTexts[one].title],
      rows: templateTexts[one].lines.map((line) => [line]),
      widths: [110],
      choices: [],
    })),
  ])
}
