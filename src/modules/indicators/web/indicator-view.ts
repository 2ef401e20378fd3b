import { intervalOf, knownPoints, type Series as ChartSeries, type SeriesRole } from '#charts/series.ts'
import type { Tile } from '#charts/tile-map.ts'
import { countyTile } from '#charts/tile-places.ts'
import type { Region, RegionKey } from '#modules/regions/region.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { AggregateSeries } from '../analyses/analysis.ts'
import type { Series } from '../reading.ts'
import { comparisonRoles } from './comparison.ts'

/** A region of the page and the line that stands for it. */
export interface ShownRegion {
  key: RegionKey
  role: SeriesRole
}

/**
 * The regions of the chart: ours, the compared ones, and the county and country that ours belongs to. A county has no
 * county line beside its own, and a country neither.
 */
export function shownRegions(own: Region, compare: readonly RegionKey[]): ShownRegion[] {
  const county = own.memberOf.find((key) => /^(demo-)?hyvinvointialue:/.test(key))
  const country = own.memberOf.find((key) => /^(demo-)?maa:/.test(key))
  return [
    { key: own.key, role: 'own' as const },
    ...(county ? [{ key: county, role: 'county' as const }] : []),
    ...(country ? [{ key: country, role: 'country' as const }] : []),
    ...compare.filter((key) => key !== own.key).map((key, index) => ({ key, role: comparisonRoles[index]! })),
  ]
}

/**
 * The lines of the chart from the answer of the API, in the order of `shown`; a region without figures has no points. Our own
 * line carries the source's intervals: those of several lines would cover each other.
 */
export function toChartSeries(
  series: Series,
  shown: readonly ShownRegion[],
  nameOf: (region: ShownRegion) => string,
): ChartSeries[] {
  return shown.map((one) => {
    const { key, role } = one
    const { values = [], intervals } = series.regions.find(({ region }) => region === key) ?? {}
    return {
      role,
      name: nameOf(one),
      points: series.years.map((year, index) => ({
        year,
        value: values[index] ?? null,
        ...(role === 'own' && intervals?.[index]),
      })),
    }
  })
}

/** Whether the source gives the interval of any figure drawn. */
export const hasIntervals = (series: readonly ChartSeries[]): boolean =>
  series.some(({ points }) => points.some((point) => intervalOf(point)))

/** The series with the figures that Kaarna computed for a region that the source tells nothing of. */
export function withComputed(series: Series, computed: Pick<AggregateSeries, 'region' | 'rows'> | null): Series {
  if (!computed) return series
  const { region, rows } = computed
  const at = (year: number) => rows.find((row) => row.year === year)
  const values = series.years.map((year) => at(year)?.value ?? null)
  const absolutes = series.years.map((year) => at(year)?.absolute ?? null)
  return {
    ...series,
    regions: [...series.regions.filter((one) => one.region !== region), { region, values, absolutes }],
  }
}

/** Whether the source tells a figure of the region. */
export const hasFigures = (series: Series, key: RegionKey): boolean =>
  series.regions.some(({ region, values }) => region === key && values.some((value) => value !== null))

const otherMagnitude = 10

/**
 * The lines that stand on one scale with ours. Of a count, such as the population, the whole country would press ours flat
 * on the ground: a county or country of another order of magnitude is told in the table only.
 */
export function onOneScale(series: readonly ChartSeries[]): { drawn: ChartSeries[]; tooLarge: ChartSeries[] } {
  const valuesOf = (one: ChartSeries | undefined) => knownPoints(one?.points ?? []).map(({ value }) => value)
  const most = Math.max(0, ...valuesOf(series.find(({ role }) => role === 'own')))
  const isTooLarge = (one: ChartSeries) =>
    (one.role === 'county' || one.role === 'country') && most > 0 && Math.min(...valuesOf(one)) > otherMagnitude * most
  return {
    drawn: series.filter((one) => valuesOf(one).length === 0 || !isTooLarge(one)),
    tooLarge: series.filter((one) => valuesOf(one).length > 0 && isTooLarge(one)),
  }
}

/** Every region's value in a year; regions without one are left out. */
export function valuesIn(series: Series, year: number): Map<RegionKey, number> {
  const at = series.years.indexOf(year)
  return new Map(
    series.regions.flatMap(({ region, values }) => {
      const value = values[at] ?? null
      return value === null ? [] : [[region, value] as const]
    }),
  )
}

interface CountyFigures {
  counties: readonly Region[]
  values: ReadonlyMap<RegionKey, number>
  own: Region
}

/** The tiles of the counties' map; undefined outside Finland's register, where no map is drawn. */
export function toTiles({ counties, values, own }: CountyFigures, language: Language): Tile[] | undefined {
  const ownCounty = own.category === 'hyvinvointialue' ? own.key : own.memberOf.find((key) => countyTile(key))
  const tiles = counties.flatMap((county): Tile[] => {
    const place = countyTile(county.key)
    if (!place) return []
    const name = textIn(county.title, language)
    return [{ ...place, name, value: values.get(county.key) ?? null, isOwn: county.key === ownCounty }]
  })
  return tiles.some(({ value }) => value !== null) ? tiles : undefined
}

/** Years as a reader says them: `2010, 2014–2016`. */
export function yearList(years: readonly number[]): string {
  const runs: [number, number][] = []
  for (const year of years.toSorted((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && last[1] === year - 1) last[1] = year
    else runs.push([year, year])
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ')
}
