import type { Region, RegionKey } from '#modules/regions/region.ts'
import type { Direction } from '../indicator.ts'
import type { Series } from '../reading.ts'

/** The figures of all municipalities, ready to be asked by year. */
export interface Field {
  years: readonly number[]
  valueOf: (region: RegionKey, year: number) => number | null
  /** The 95 % interval that the source itself gives of the value. */
  intervalOf: (region: RegionKey, year: number) => { lower: number; upper: number } | null
}

export function toField({ years, regions }: Series): Field {
  const rows = new Map(regions.map((one) => [one.region, one]))
  const known = years.filter((_, at) => regions.some(({ values }) => values[at] !== null))
  return {
    years: known,
    valueOf: (region, year) => rows.get(region)?.values[years.indexOf(year)] ?? null,
    intervalOf: (region, year) => rows.get(region)?.intervals?.[years.indexOf(year)] ?? null,
  }
}

/** The municipalities of the county that a region is or belongs to; all of them for the country. */
export function neighboursOf(own: Region, municipalities: readonly Region[]): readonly Region[] {
  const county =
    own.category === 'hyvinvointialue' ? own.key : own.memberOf.find((key) => /^(demo-)?hyvinvointialue:/.test(key))
  return county === undefined ? municipalities : municipalities.filter(({ memberOf }) => memberOf.includes(county))
}

/** Share (0–100) of the other values that this one is better than, ties half (statistics/rank.ts); null where better has no meaning. */
export function percentileOf(value: number, values: readonly number[], direction: Direction): number | null {
  if (direction === 'neutral' || values.length < 2) return null
  const beaten = values.filter((other) => (direction === 'higher' ? other < value : other > value)).length
  const equal = values.filter((other) => other === value).length - 1
  return (100 * (beaten + equal / 2)) / (values.length - 1)
}
