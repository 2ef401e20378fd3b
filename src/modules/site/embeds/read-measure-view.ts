import type { SeriesRole } from '#charts/series.ts'
import type { CatalogueEntry } from '#modules/indicators/catalogue.ts'
import type { IndicatorKey } from '#modules/indicators/indicator.ts'
import { everyone } from '#modules/indicators/reader.ts'
import type { Series } from '#modules/indicators/reading.ts'
import type { RegionKey } from '#modules/regions/region.ts'
import { findRegion } from '#modules/regions/regions.queries.ts'
import type { ReadTx } from '#server/db.ts'
import { AppError } from '#shared/errors.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { Organisation } from '#shared/organisation.ts'
import { readNeighbours } from '../read-place.ts'
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
  const own = organisation.regionKey === null ? undefined : await findRegion(tx, organisation.regionKey)
  if (!own) throw new AppError('notFound', 'The organisation has no area of its own')
  const larger = await readNeighbours(tx, own.key)
  const compared = await readCompared(tx, view.compare)
  const regions = [
    { key: own.key, title: own.title, role: 'own' as const },
    ...larger.map(({ key: one, role, name }) => ({ key: one, title: name, role })),
    ...compared,
  ]
  const series = await figures.series(tx, {
    reader: everyone,
    indicator: key,
    regions: regions.map((one) => one.key),
    gender: view.gender,
    breakdown: view.breakdown,
    ...(view.revision !== undefined && { revision: view.revision }),
  })
  return { entry, series: lastYears(series, view.last), regions }
}

/** The first and the second region beside ours. Throws `notFound` for one that the register lacks. */
async function readCompared(tx: ReadTx, keys: readonly RegionKey[]): Promise<ViewedMeasure['regions']> {
  const roles = ['comparison1', 'comparison2'] as const
  const found: ViewedMeasure['regions'][number][] = []
  for (const [index, key] of keys.entries()) {
    const region = await findRegion(tx, key)
    if (!region) throw new AppError('notFound', `No region ${key}`)
    found.push({ key, title: region.title, role: roles[index] ?? 'comparison2' })
  }
  return found
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
    regions: series.regions.map(({ region, values, absolutes, intervals, samples }) => ({
      region,
      values: pick(values),
      absolutes: pick(absolutes),
      ...(intervals && { intervals: pick(intervals) }),
      ...(samples && { samples: pick(samples) }),
    })),
  }
}
