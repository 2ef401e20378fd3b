import type { Direction } from '../indicator.ts'
import type { Change, Trend } from '../reading.ts'
import type { CountedFigure } from './counts.ts'
import { differenceTestOf, figuresDiffer } from './count-difference.ts'
import { trendSign } from './trend.ts'

export interface TwoFigures {
  previous: CountedFigure & { year: number }
  latest: CountedFigure & { year: number }
  direction: Direction
  flatThreshold: number | null
  ratePer: number | null
  decimals: number
  trend: Trend
}

/**
 * What happened since the previous value. Better or worse is said only with a direction and a test that stands behind
 * it: a significant trend the same way, counts or the source's own intervals that differ at 95 %, or a change beyond the
 * stated threshold.
 */
export function changeOf(figures: TwoFigures): Change {
  const { previous, latest, direction, flatThreshold } = figures
  const difference = exactDifference(latest.value, previous.value)
  const movement = Math.abs(difference) <= (flatThreshold ?? 0) ? 'flat' : difference > 0 ? 'rose' : 'fell'
  const basis = movement === 'flat' || direction === 'neutral' ? null : basisOf(figures, Math.sign(difference))
  const verdict = basis === null ? 'none' : (movement === 'rose') === (direction === 'higher') ? 'better' : 'worse'
  return { difference, movement, verdict, basis, fromYear: previous.year, toYear: latest.year }
}

function basisOf(figures: TwoFigures, sign: number): Change['basis'] {
  const { previous, latest, flatThreshold, trend, direction } = figures
  if (trendSign(trend, direction) === sign) return 'trend'
  if (figuresDiffer(latest, previous, figures))
    return differenceTestOf(latest, previous) === 'intervals' ? 'intervals' : 'proportions'
  return flatThreshold === null ? null : 'threshold'
}

/** Without the noise of binary fractions: 12.1 − 12.0 is 0.1. */
export const exactDifference = (a: number, b: number): number => Math.round((a - b) * 1e8) / 1e8 + 0
