import type { Direction } from '../indicator.ts'
import { hasWidth, intervalOf } from './confidence-interval.ts'
import { figuresDiffer } from './count-difference.ts'
import { type CountedFigure, halfUnit } from './counts.ts'

/**
 * `better`, `worse`: a direction, and a difference that chance does not explain; `higher`, `lower`: the same of a neutral
 * indicator; `similar`: tested, and chance may explain it; `none`: it cannot be tested.
 */
export const significances = ['better', 'worse', 'higher', 'lower', 'similar', 'none'] as const
export type Significance = (typeof significances)[number]

/** What stands behind it: the own 95 % interval against the other's value, or a test of two independent figures. */
export const significanceTests = ['interval', 'twoFigures'] as const
export type SignificanceTest = (typeof significanceTests)[number]

export interface ComparedFigures {
  own: CountedFigure
  other: CountedFigure
  /**
   * `reference`: a value that the own one is held against as it stands — the country, the county that the area is in, the
   * median of municipalities. `independent`: another area that does not overlap, uncertain itself.
   */
  otherIs: 'reference' | 'independent'
  direction: Direction
  ratePer: number | null
  decimals: number
}

export interface SignificanceResult {
  significance: Significance
  test: SignificanceTest | null
}

/**
 * Whether an area differs from what it is compared with. Against a reference, as in public-health profiles (Office for
 * Health Improvement and Disparities, Fingertips: technical guidance on comparing areas with a benchmark), it does when the
 * reference lies outside the area's own 95 % interval; two areas do when the 95 % interval of their difference leaves out
 * zero. Either way the difference must be more than the rounding of the published values. An interval is the source's own
 * where it gives one, else computed from counts; where there is neither, nothing is said.
 */
export function significanceOf(figures: ComparedFigures): SignificanceResult {
  const { own, other, otherIs, direction } = figures
  const differs = otherIs === 'reference' ? leavesOut(figures) : figuresDiffer(own, other, figures)
  if (differs === undefined) return { significance: 'none', test: null }
  const test = otherIs === 'reference' ? 'interval' : 'twoFigures'
  if (!differs) return { significance: 'similar', test }
  const isHigher = own.value > other.value
  if (direction === 'neutral') return { significance: isHigher ? 'higher' : 'lower', test }
  return { significance: isHigher === (direction === 'higher') ? 'better' : 'worse', test }
}

function leavesOut({ own, other, ratePer, decimals }: ComparedFigures): boolean | undefined {
  const interval = intervalOf(own, ratePer)
  if (!interval || !hasWidth(interval)) return undefined
  const rounding = 2 * halfUnit(decimals)
  return interval.lower > other.value + rounding || interval.upper < other.value - rounding
}
