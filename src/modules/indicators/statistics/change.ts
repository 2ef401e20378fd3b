import type { Direction } from '../indicator.ts'
import type { Change, Trend } from '../reading.ts'
import { trendSign } from './trend.ts'

export interface TwoFigures {
  previous: { year: number; value: number; absolute: number | null }
  latest: { year: number; value: number; absolute: number | null }
  direction: Direction
  flatThreshold: number | null
  ratePer: number | null
  trend: Trend
}

/**
 * What happened since the previous value. Better or worse is said only with a direction and a test that stands behind
 * it: a significant trend the same way, two proportions that differ at 95 %, or a change beyond the stated threshold.
 */
export function changeOf(figures: TwoFigures): Change {
  const { previous, latest, direction, flatThreshold } = figures
  const difference = exactDifference(latest.value, previous.value)
  const movement = Math.abs(difference) <= (flatThreshold ?? 0) ? 'flat' : difference > 0 ? 'rose' : 'fell'
  const basis = movement === 'flat' || direction === 'neutral' ? null : basisOf(figures, Math.sign(difference))
  const verdict = basis === null ? 'none' : (movement === 'rose') === (direction === 'higher') ? 'better' : 'worse'
  return { difference, movement, verdict, basis, fromYear: previous.year, toYear: latest.year }
}

function basisOf(
  { previous, latest, ratePer, flatThreshold, trend, direction }: TwoFigures,
  sign: number,
): Change['basis'] {
  if (trendSign(trend, direction) === sign) return 'trend'
  if (ratePer !== null && proportionsDiffer(toProportion(previous, ratePer), toProportion(latest, ratePer)))
    return 'proportions'
  return flatThreshold === null ? null : 'threshold'
}

/** Without the noise of binary fractions: 12.1 − 12.0 is 0.1. */
const exactDifference = (a: number, b: number): number => Math.round((a - b) * 1e8) / 1e8 + 0

export interface Proportion {
  cases: number
  population: number
}

/** Numerator and denominator behind a rate, when the source tells the numerator. */
export function toProportion(
  figure: { value: number; absolute: number | null },
  ratePer: number,
): Proportion | undefined {
  if (figure.absolute === null || figure.absolute <= 0 || figure.value <= 0) return undefined
  return { cases: figure.absolute, population: (figure.absolute / figure.value) * ratePer }
}

const normal95 = 1.959963984540054
/** Below this many expected cases, or non-cases, the normal distribution is no guide, and nothing is claimed. */
const fewestExpected = 5

/** Two-sided z-test of two independent proportions, pooled, at 95 %. */
export function proportionsDiffer(a: Proportion | undefined, b: Proportion | undefined): boolean {
  if (!a || !b) return false
  const pooled = (a.cases + b.cases) / (a.population + b.population)
  if (pooled >= 1) return false
  const smallest = Math.min(a.population, b.population)
  if (smallest * Math.min(pooled, 1 - pooled) < fewestExpected) return false
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / a.population + 1 / b.population))
  return Math.abs(a.cases / a.population - b.cases / b.population) > normal95 * error
}
