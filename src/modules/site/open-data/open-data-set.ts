import type { CatalogueEntry } from '#modules/indicators/catalogue.ts'
import type { Gender, IndicatorKey } from '#modules/indicators/indicator.ts'
import type { Series } from '#modules/indicators/reading.ts'
import { everyone } from '#modules/indicators/reader.ts'
import { sourceName } from '#modules/indicators/source-name.ts'
import type { RegionCategory, RegionKey } from '#modules/regions/region.ts'
import { readRegions } from '#modules/regions/regions.queries.ts'
import type { ReadTx } from '#server/db.ts'
import { AppError } from '#shared/errors.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { openDataTexts } from './open-data.texts.ts'
import { dimensionCodes } from './open-table.ts'
import { type OpenFigures, requireOpenEntry } from './read-open-table.ts'
import type { StatisticalTable } from './statistical-table.ts'

export interface SetRequest {
  indicators: readonly IndicatorKey[]
  regions: readonly RegionKey[] | { category: RegionCategory }
  years: { first: number; last: number }
  gender: Gender
  language: Language
  /** More cells than this are refused. */
  maxCells: number
}

/** Several indicators as one table: indicator × region × year. Throws `notFound` for one that is not open, `tooLarge`. */
export async function readOpenDataSet(
  tx: ReadTx,
  figures: OpenFigures,
  { indicators, regions, years, gender, language, maxCells }: SetRequest,
): Promise<StatisticalTable> {
  const t = openDataTexts[language]
  const entries: CatalogueEntry[] = []
  const parts: Series[] = []
  for (const key of new Set(indicators)) {
    entries.push(await requireOpenEntry(tx, key))
    parts.push(await figures.series(tx, { reader: everyone, indicator: key, regions, gender }))
  }
  const titles = new Map((await readRegions(tx)).map((region) => [region.key, region.title]))
  const keys = [...new Set(parts.flatMap((series) => series.regions.map(({ region }) => region)))]
  const shown = [...new Set(parts.flatMap((series) => series.years))]
    .filter((year) => year >= years.first && year <= years.last)
    .toSorted((a, b) => a - b)
  const size = entries.length * keys.length * shown.length
  if (size > maxCells)
    throw new AppError('tooLarge', `The set has ${size} cells; ask for at most ${maxCells} at a time`)
  return {
    id: 'set',
    label: t.set,
    source: [...new Set(entries.map((entry) => sourceOf(entry, language)))].join('; '),
    licence: [...new Set(entries.flatMap(({ indicator }) => indicator.licence ?? []))].join(', ') || null,
    updated:
      entries
        .flatMap(({ revision }) => revision?.fetchedAt ?? [])
        .toSorted()
        .at(-1) ?? null,
    ...(entries.some(({ indicator }) => indicator.register === 'demo') && { note: t.demo }),
    dimensions: [
      {
        code: dimensionCodes.measure,
        label: t.indicator,
        role: 'metric',
        categories: entries.map(({ indicator }) => ({
          code: indicator.key,
          label: textIn(indicator.title, language),
          unit: textIn(indicator.unit, language),
          decimals: indicator.decimals,
        })),
      },
      {
        code: dimensionCodes.region,
        label: t.region,
        role: 'geo',
        categories: keys.map((key) => ({ code: key, label: textIn(titles.get(key) ?? {}, language) })),
      },
      {
        code: dimensionCodes.year,
        label: t.year,
        role: 'time',
        categories: shown.map((year) => ({ code: String(year), label: String(year) })),
      },
    ],
    values: parts.flatMap((series) => {
      const rows = new Map(series.regions.map(({ region, values }) => [region, values]))
      return keys.flatMap((key) => shown.map((year) => rows.get(key)?.[series.years.indexOf(year)] ?? null))
    }),
  }
}

const sourceOf = ({ indicator, source }: CatalogueEntry, language: Language): string =>
  [textIn(indicator.producer, language), sourceName(source, language)].filter(Boolean).join(', ')
