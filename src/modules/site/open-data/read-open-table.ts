import { readBreakdownDimensions } from '#modules/indicators/breakdowns.queries.ts'
import { readCatalogueEntries } from '#modules/indicators/catalogue.queries.ts'
import type { CatalogueEntry } from '#modules/indicators/catalogue.ts'
import type { Cube } from '#modules/indicators/cube.ts'
import { type Measure, measureAt, measuresOf } from '#modules/indicators/figure-formats.ts'
import type { Gender, IndicatorKey } from '#modules/indicators/indicator.ts'
import type { Series } from '#modules/indicators/reading.ts'
import { everyone, maySee } from '#modules/indicators/reader.ts'
import { readRegions } from '#modules/regions/regions.queries.ts'
import type { ReadTx } from '#server/db.ts'
import { AppError } from '#shared/errors.ts'
import type { Language } from '#shared/texts.ts'
import { describeTable, dimensionCodes, fromPeopleCode } from './open-table.ts'
import { type Selection, select, sizeOf } from './selection.ts'
import type { StatisticalTable, TableDimension } from './statistical-table.ts'

/** All that open data asks of the figures. */
export type OpenFigures = Pick<Cube, 'series'>

/** The indicator, if everybody may see it and publish it on. Throws `notFound`. */
export async function requireOpenEntry(tx: ReadTx, key: IndicatorKey): Promise<CatalogueEntry> {
  const [entry] = await readCatalogueEntries(tx, [key])
  if (!entry?.revision || !entry.indicator.mayRepublish || !maySee(entry.ownership, everyone))
    throw new AppError('notFound', `No open data of ${key}`)
  return entry
}

/** An indicator's table without its values. Throws `notFound` unless the indicator is open. */
export async function readOpenTable(
  tx: ReadTx,
  figures: OpenFigures,
  { key, language }: { key: IndicatorKey; language: Language },
): Promise<{ table: StatisticalTable; entry: CatalogueEntry }> {
  const entry = await requireOpenEntry(tx, key)
  const dimensions = await readBreakdownDimensions(tx)
  const blocks = entry.revision?.blocks ?? []
  const first = blocks.find(({ gender, breakdown }) => gender === 'total' && breakdown === '') ?? blocks[0]
  const series = await figures.series(tx, {
    reader: everyone,
    indicator: key,
    regions: {},
    gender: first?.gender ?? 'total',
    breakdown: first?.breakdown,
  })
  const titles = new Map((await readRegions(tx)).map((region) => [region.key, region.title]))
  const table = describeTable(entry, {
    language,
    dimensions,
    regions: series.regions.map(({ region }) => ({ key: region, title: titles.get(region) ?? {} })),
    years: series.years,
    measures: measuresOf(series.regions),
  })
  return { table, entry }
}

export interface DataRequest {
  key: IndicatorKey
  language: Language
  selection: Selection
  /** More cells than this are refused. */
  maxCells: number
}

/** The chosen part of a table with its values. Throws `notFound`, `invalidInput`, or `tooLarge` for more cells than allowed. */
export async function readOpenData(
  tx: ReadTx,
  figures: OpenFigures,
  { key, language, selection, maxCells }: DataRequest,
): Promise<{ table: StatisticalTable; entry: CatalogueEntry }> {
  const { table: whole, entry } = await readOpenTable(tx, figures, { key, language })
  const table = select(whole, selection)
  if (sizeOf(table) > maxCells)
    throw new AppError('tooLarge', `The selection has ${sizeOf(table)} cells; ask for at most ${maxCells} at a time`)
  return { entry, table: { ...table, values: await readValues(tx, figures, { key, table }) } }
}

const codesOf = (table: StatisticalTable, code: string, otherwise: string): readonly string[] =>
  table.dimensions.find((dimension: TableDimension) => dimension.code === code)?.categories.map((one) => one.code) ?? [
    otherwise,
  ]

async function readValues(
  tx: ReadTx,
  figures: OpenFigures,
  { key, table }: { key: IndicatorKey; table: StatisticalTable },
): Promise<(number | null)[]> {
  const measures = codesOf(table, dimensionCodes.measure, 'value') as Measure[]
  const genders = codesOf(table, dimensionCodes.gender, 'total') as Gender[]
  const people = codesOf(table, dimensionCodes.people, 'all').map(fromPeopleCode)
  const regions = codesOf(table, dimensionCodes.region, '')
  const years = codesOf(table, dimensionCodes.year, '').map(Number)
  const parts: Series[] = []
  for (const gender of genders)
    for (const breakdown of people)
      parts.push(await figures.series(tx, { reader: everyone, indicator: key, regions, gender, breakdown }))
  return measures.flatMap((measure) =>
    parts.flatMap((series) =>
      series.regions.flatMap((region) => years.map((year) => measureAt(region, measure, series.years.indexOf(year)))),
    ),
  )
}
