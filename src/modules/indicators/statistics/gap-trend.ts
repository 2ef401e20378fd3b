import { exactDifference } from './change.ts'
import { mostValues, trendOf } from './trend.ts'

/** `grown`, `shrunk`: the size of the gap has a significant trend; `turned`: the other end is ahead now, and by more and more. */
export const gapVerdicts = ['grown', 'shrunk', 'turned', 'none'] as const
export type GapVerdict = (typeof gapVerdicts)[number]

export interface GapTrend {
  verdict: GapVerdict
  pValue: number | null
  /** Theil–Sen, in the unit of the gaps. */
  slopePerYear: number | null
  firstYear: number | null
  lastYear: number | null
  count: number
}

/**
 * How the size of a gap has gone, by the trend test of all figures (Mann–Kendall over the last 5–10 values, Theil–Sen
 * slope). `gaps` may be differences, where no gap is 0, or logarithms of ratios. A gap that is the other way round than the
 * latest one counts as negative.
 */
export function gapTrendOf(years: readonly number[], gaps: readonly number[]): GapTrend {
  const side = Math.sign(gaps.at(-1) ?? 0) || 1
  const sizes = gaps.map((gap) => gap * side)
  const { verdict, ...trend } = trendOf(years, sizes, 'neutral')
  return { verdict: verdict === 'none' ? 'none' : verdictOf(verdict === 'rising', sizes.slice(-mostValues)), ...trend }
}

const verdictOf = (isRising: boolean, sizes: readonly number[]): GapVerdict =>
  !isRising ? 'shrunk' : sizes[0]! < 0 ? 'turned' : 'grown'

export interface GroupSeries {
  key: string
  /** In the same years for all groups. */
  values: readonly (number | null)[]
}

export interface GapsOverYears {
  years: number[]
  differences: number[]
  /** Natural logarithms of the ratios; none at all when a value is not positive. */
  logRatios: number[]
}

/** The last of two groups minus the first, and their ratio, in each year in which both have a value. */
export function gapsOfEnds(years: readonly number[], from: GroupSeries, to: GroupSeries): GapsOverYears {
  const positions = positionsWhere(years, (position) => hasValue(from, position) && hasValue(to, position))
  return gapsAt(years, positions, (position) => [from.values[position]!, to.values[position]!])
}

/**
 * The highest minus the lowest of groups without an order, and their ratio, year by year, among the groups that have a
 * value in each of the last ten years with figures: with others coming and going, the gap would change though nothing did.
 */
export function gapsOfExtremes(years: readonly number[], groups: readonly GroupSeries[]): GapsOverYears {
  const positions = positionsWhere(years, (position) => groups.some((group) => hasValue(group, position))).slice(
    -mostValues,
  )
  const steady = groups.filter((group) => positions.every((position) => hasValue(group, position)))
  return gapsAt(years, steady.length < 2 ? [] : positions, (position) => {
    const numbers = steady.map(({ values }) => values[position]!)
    return [Math.min(...numbers), Math.max(...numbers)]
  })
}

const hasValue = ({ values }: GroupSeries, position: number): boolean => (values[position] ?? null) !== null

const positionsWhere = (years: readonly number[], holds: (position: number) => boolean): number[] =>
  years.flatMap((_, position) => (holds(position) ? [position] : []))

function gapsAt(
  years: readonly number[],
  positions: readonly number[],
  endsAt: (position: number) => [from: number, to: number],
): GapsOverYears {
  const ends = positions.map(endsAt)
  const arePositive = ends.every(([from, to]) => from > 0 && to > 0)
  return {
    years: positions.map((position) => years[position]!),
    differences: ends.map(([from, to]) => exactDifference(to, from)),
    logRatios: arePositive ? ends.map(([from, to]) => Math.log(to / from)) : [],
  }
}
