import type { Direction } from '../indicator.ts'
import type { Trend } from '../reading.ts'
import { mannKendall } from './mann-kendall.ts'
import { theilSen } from './theil-sen.ts'

export const fewestValues = 5
export const mostValues = 10
export const significance = 0.05

/**
 * The trend of the last 5–10 values, gaps allowed: exact two-sided Mann–Kendall, and the Theil–Sen slope over the real
 * years. `years` ascend; `values[i]` belongs to `years[i]`.
 */
export function trendOf(years: readonly number[], values: readonly number[], direction: Direction): Trend {
  const lastYears = years.slice(-mostValues)
  const lastValues = values.slice(-mostValues)
  const count = lastValues.length
  const slope = theilSen(lastYears, lastValues)
  const common = {
    slopePerYear: Number.isNaN(slope) ? null : slope,
    firstYear: lastYears[0] ?? null,
    lastYear: lastYears.at(-1) ?? null,
    count,
  }
  if (count < fewestValues) return { verdict: 'none', pValue: null, ...common }
  const { s, pValue } = mannKendall(lastValues)
  return { verdict: pValue < significance ? verdictOf(s, direction) : 'none', pValue, ...common }
}

function verdictOf(s: number, direction: Direction): Trend['verdict'] {
  if (direction === 'neutral') return s > 0 ? 'rising' : 'falling'
  return s > 0 === (direction === 'higher') ? 'better' : 'worse'
}

/** Whether a significant trend goes up (1) or down (−1); 0 when it is not significant. */
export function trendSign(trend: Pick<Trend, 'verdict'>, direction: Direction): -1 | 0 | 1 {
  if (trend.verdict === 'none') return 0
  if (trend.verdict === 'rising' || trend.verdict === 'falling') return trend.verdict === 'rising' ? 1 : -1
  return (trend.verdict === 'better') === (direction === 'higher') ? 1 : -1
}
