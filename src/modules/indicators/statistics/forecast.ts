import { takeMedian, theilSen } from './theil-sen.ts'
import { mostValues } from './trend.ts'

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
  slopePerYear: number
  /** The values that the line was drawn through. */
  firstYear: number
  lastYear: number
  count: number
}

/** Two-sided 95 % quantiles of Student's t for 6, 7 and 8 degrees of freedom: of eight to ten values less two. */
const student95: Readonly<Record<number, number>> = { 6: 2.446912, 7: 2.364624, 8: 2.306004 }

export interface ForecastOptions {
  /** Years after the last value, at most five. */
  horizon: number
  ratePer: number | null
}

/**
 * The line through the last 8–10 values, drawn on: Theil–Sen slope, the median of what remains as its level, and the
 * prediction interval of a straight line, t · s · √(1 + 1/n + (x − x̄)² ÷ Σ(x − x̄)²), with the residuals' standard
 * deviation s on n − 2 degrees of freedom. (P. K. Sen, JASA 63, 1968; W. J. Conover, Practical Nonparametric Statistics,
 * ch. 5; N. R. Draper and H. Smith, Applied Regression Analysis, 3.1.) It says where the present course leads, not what
 * will happen: it knows nothing of causes, and years that resemble their neighbours make its interval too narrow.
 * Undefined for fewer than eight values.
 */
export function forecastOf(
  years: readonly number[],
  values: readonly number[],
  { horizon, ratePer }: ForecastOptions,
): Forecast | undefined {
  const [xs, ys] = [years.slice(-mostValues), values.slice(-mostValues)]
  const count = ys.length
  if (count < fewestForForecast) return undefined
  const slope = theilSen(xs, ys)
  const level = takeMedian(
    Float64Array.from(ys, (y, index) => y - slope * xs[index]!),
    count,
  )
  const mean = xs.reduce((sum, x) => sum + x, 0) / count
  const spread = xs.reduce((sum, x) => sum + (x - mean) ** 2, 0)
  const residuals = ys.reduce((sum, y, index) => sum + (y - level - slope * xs[index]!) ** 2, 0)
  const deviation = Math.sqrt(residuals / (count - 2))
  const [lowest, highest] = boundsOf(values, ratePer)
  const within = (value: number) => Math.min(highest, Math.max(lowest, value))
  const lastYear = xs.at(-1)!
  const points = Array.from({ length: Math.min(horizon, farthestForecast) }, (_, index) => {
    const year = lastYear + index + 1
    const value = level + slope * year
    const reach = student95[count - 2]! * deviation * Math.sqrt(1 + 1 / count + (year - mean) ** 2 / spread)
    return { year, value: within(value), lower: within(value - reach), upper: within(value + reach) }
  })
  return { points, slopePerYear: slope, firstYear: xs[0]!, lastYear, count }
}

/** What has never been negative does not become so, and a percentage that has never been above 100 stays below it. */
const boundsOf = (values: readonly number[], ratePer: number | null): [lowest: number, highest: number] => [
  Math.min(...values) >= 0 ? 0 : -Infinity,
  ratePer === 100 && Math.max(...values) <= 100 ? 100 : Infinity,
]
