import { takeMedian, theilSen } from './theil-sen.ts'
import { mostValues, trendOf } from './trend.ts'

export const fewestForForecast = 8
export const farthestForecast = 5

export interface ForecastPoint {
  year: number
  value: number
  /** The 95 % prediction interval of a single year's figure. */
  lower: number
  upper: number
}

export interface Forecast {
  points: ForecastPoint[]
  /** 0 where no trend may be claimed. */
  slopePerYear: number
  /** The values that the line was drawn through. */
  firstYear: number
  lastYear: number
  count: number
}

/** Two-sided 95 % quantiles of Student's t for 6 to 9 degrees of freedom. */
const student95: Readonly<Record<number, number>> = { 6: 2.446912, 7: 2.364624, 8: 2.306004, 9: 2.262157 }

export interface ForecastOptions {
  /** Years after the last value, at most five. */
  horizon: number
  ratePer: number | null
}

/**
 * The line through the last 8–10 values, drawn on: where their trend is significant (Mann–Kendall) with the Theil–Sen slope,
 * else level, at the median of what remains. The interval is the prediction interval of a straight line,
 * t · s · √(1 + 1/n + (x − x̄)² ÷ Σ(x − x̄)²) on n − 2 degrees of freedom, of a level one t · s · √(1 + 1/n) on n − 1, with
 * the residuals' standard deviation s. (P. K. Sen, JASA 63, 1968; W. J. Conover, Practical Nonparametric Statistics, ch. 5;
 * N. R. Draper and H. Smith, Applied Regression Analysis, 3.1.) It says where the present course leads, not what will
 * happen: it knows nothing of causes, and years that resemble their neighbours make its interval too narrow. Undefined for
 * fewer than eight values.
 */
export function forecastOf(
  years: readonly number[],
  values: readonly number[],
  { horizon, ratePer }: ForecastOptions,
): Forecast | undefined {
  const [xs, ys] = [years.slice(-mostValues), values.slice(-mostValues)]
  if (ys.length < fewestForForecast) return undefined
  const line = lineThrough(xs, ys)
  const [lowest, highest] = boundsOf(values, ratePer)
  const within = (value: number) => Math.min(highest, Math.max(lowest, value))
  const lastYear = xs.at(-1)!
  const points = Array.from({ length: Math.min(horizon, farthestForecast) }, (_, index) => {
    const year = lastYear + index + 1
    const value = line.level + line.slope * year
    const reach = line.reachAt(year)
    return { year, value: within(value), lower: within(value - reach), upper: within(value + reach) }
  })
  return { points, slopePerYear: line.slope, firstYear: xs[0]!, lastYear, count: ys.length }
}

interface Line {
  slope: number
  /** The value in year 0. */
  level: number
  /** Half of the prediction interval. */
  reachAt: (year: number) => number
}

function lineThrough(xs: readonly number[], ys: readonly number[]): Line {
  const count = ys.length
  const isTrend = trendOf(xs, ys, 'neutral').verdict !== 'none'
  const slope = isTrend ? theilSen(xs, ys) : 0
  const rest = ys.map((y, index) => y - slope * xs[index]!)
  const level = takeMedian(Float64Array.from(rest), count)
  const freedom = count - (isTrend ? 2 : 1)
  const deviation = Math.sqrt(rest.reduce((sum, one) => sum + (one - level) ** 2, 0) / freedom)
  const mean = xs.reduce((sum, x) => sum + x, 0) / count
  const spread = xs.reduce((sum, x) => sum + (x - mean) ** 2, 0)
  const ofSlope = (year: number) => (isTrend ? (year - mean) ** 2 / spread : 0)
  const reachAt = (year: number) => student95[freedom]! * deviation * Math.sqrt(1 + 1 / count + ofSlope(year))
  return { slope, level, reachAt }
}

/** What has never been negative does not become so, and a percentage that has never been above 100 stays below it. */
const boundsOf = (values: readonly number[], ratePer: number | null): [lowest: number, highest: number] => [
  Math.min(...values) >= 0 ? 0 : -Infinity,
  ratePer === 100 && Math.max(...values) <= 100 ? 100 : Infinity,
]
