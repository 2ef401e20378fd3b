import type { SeriesRole } from '#charts/series.ts'
import type { CatalogueEntry } from '#modules/indicators/catalogue.ts'
import type { IndicatorKey } from '#modules/indicators/indicator.ts'
import { everyone } from '#modules/indicators/reader.ts'
import type { Series } from '#modules/indicators/reading.ts'
import { categoryOf, type RegionKey } from '#modules/regions/region.ts'
import { readRegions } from '#modules/regions/regions.queries.ts'
import type { ReadTx } from '#server/db.ts'
import { AppError } from '#shared/errors.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { Organisation } from '#shared/organisation.ts'
import { type OpenFigures, requireOpenEntry } from '../open-data/read-open-table.ts'
import type { MeasureView } from './measure-view.ts'

export interface ViewedMeasure {
  entry: CatalogueEntry
  series: Series
  /** In the order of the series' regions. */
  regions: readonly { key: RegionKey; title: LocalText; role: SeriesRole }[]
}

/** The figures of a view: those of the place, its county and country, and the compared ones. Throws `notFound` unless the measure is open data. */
export async function readMeasureView(
  tx: ReadTx,
  figures: OpenFigures,
  { organisation, key, view }: { organisation: Organisation; key: IndicatorKey; view: MeasureView },
): Promise<ViewedMeasure> {
  const entry = await requireOpenEntry(tx, key)
  const register = await readRegions(tx)
  const own = register.find((region) => region.key === organisation.regionKey)
  if (!own) throw new AppError('notFound', 'The organisation has no area of its own')
  const larger = own.memberOf.flatMap((key_) => {
    const category = categoryOf(key_)
    return category === 'hyvinvointialue' || category === 'maa'
      ? [{ key: key_, role: category === 'maa' ? ('country' as const) : ('county' as const) }]
      : []
  })
  const compared = view.compare.map((one, index) => ({
    key: one,
    role: index === 0 ? ('comparison1' as const) : ('comparison2' as const),
  }))
  const wanted = [{ key: own.key, role: 'own' as const }, ...larger, ...compared]
  const series = await figures.series(tx, {
    reader: everyone,
    indicator: key,
    regions: wanted.map((one) => one.key),
    gender: view.gender,
    breakdown: view.breakdown,
    ...(view.revision !== undefined && { revision: view.revision }),
  })
  const titleOf = (one: RegionKey) => register.find((region) => region.key === one)?.title ?? {}
  return {
    entry,
    series: lastYears(series, view.last),
    regions: wanted.map((one) => ({ ...one, title: titleOf(one.key) })),
  }
}

/** Only so many years, the latest of them the last one that any of the regions has a figure for. */
function lastYears(series: Series, last: number | undefined): Series {
  if (last === undefined) return series
  const known = series.years.filter((_, at) => series.regions.some(({ values }) => values[at] !== null))
  const kept = new Set(known.slice(-last))
  const pick = <T>(list: readonly T[]) => list.filter((_, at) => kept.has(series.years[at]!))
  return {
    ...series,
    years: pick(series.years),
    regions: series.regions.map(({ region, values, absolutes }) => ({
      region,
      values: pick(values),
      absolutes: pick(absolutes),
    })),
  }
}
