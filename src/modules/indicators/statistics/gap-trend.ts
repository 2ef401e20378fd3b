import { mostValues, trendOf } from './trend.ts'

export interface GapTrend {
  /** `grown`, `shrunk`: the size of the gap has a significant trend; `turned`: the other end is ahead now, and by more and more. */
  verdict: 'grown' | 'shrunk' | 'turned' | 'none'
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

const verdictOf = (isRising: boolean, sizes: readonly number[]): GapTrend['verdict'] =>
  !isRising ? 'shrunk' : sizes[0]! < 0 ? 'turned' : 'grown'

export interface GroupSeries {
  key: string
  /** In the same years for all groups. */
  values: readonly (number | null)[]
}

export interface SteadyGaps {
  years: number[]
  /** Highest minus lowest value in each year, among the same groups in all of them. */
  gaps: number[]
  /** Which groups these are. */
  groups: string[]
}

/**
 * The gap between the highest and the lowest of groups without an order, year by year, among the groups that have a value
 * in each of the last ten years with figures: with others coming and going, the gap would change though nothing did.
 */
export function steadyGaps(years: readonly number[], groups: readonly GroupSeries[]): SteadyGaps {
  const positions = years
    .map((_, position) => position)
    .filter((position) => groups.some(({ values }) => (values[position] ?? null) !== null))
    .slice(-mostValues)
  const steady = groups.filter(({ values }) => positions.every((position) => (values[position] ?? null) !== null))
  if (steady.length < 2) return { years: [], gaps: [], groups: [] }
  const gaps = positions.map((position) => {
    const numbers = steady.map(({ values }) => values[position]!)
    return Math.max(...numbers) - Math.min(...numbers)
  })
  return { years: positions.map((position) => years[position]!), gaps, groups: steady.map(({ key }) => key) }
}
