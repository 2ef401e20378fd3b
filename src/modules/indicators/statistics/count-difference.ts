import { hasWidth, intervalOf, type Limits, limitsOf } from './confidence-interval.ts'
import { type CountedFigure, type CountKind, countKindOf, type Counts, countsOf, halfUnit } from './counts.ts'

export interface Estimate extends Limits {
  value: number
}

/**
 * The 95 % interval of a − b from the intervals of each: the method of variance estimates recovery, which for two
 * proportions with Wilson's limits is Newcombe's method 10. (R. G. Newcombe, Interval estimation for the difference
 * between independent proportions, Statistics in Medicine 17, 1998; G. Y. Zou and A. Donner, ibid. 27, 2008.)
 */
export function differenceLimits(a: Estimate, b: Estimate): Limits {
  const difference = a.value - b.value
  return {
    lower: difference - Math.hypot(a.value - a.lower, b.upper - b.value),
    upper: difference + Math.hypot(a.upper - a.value, b.value - b.lower),
  }
}

/** The share of cases with its 95 % limits. */
export const estimateOf = (counts: Counts, kind: CountKind): Estimate => ({
  value: counts.cases / counts.population,
  ...limitsOf(counts, kind),
})

/** Below this many expected cases, or non-cases, nothing is claimed. */
const fewestExpected = 5

/**
 * Whether two independent groups differ: the 95 % interval of the difference of their shares leaves out zero by more than
 * `rounding`. Undefined where too few cases are expected for a test.
 */
export function countsDiffer(a: Counts, b: Counts, kind: CountKind, rounding = 0): boolean | undefined {
  const pooled = (a.cases + b.cases) / (a.population + b.population)
  const rarest = kind === 'proportion' ? Math.min(pooled, 1 - pooled) : pooled
  if (Math.min(a.population, b.population) * rarest < fewestExpected) return undefined
  const { lower, upper } = differenceLimits(estimateOf(a, kind), estimateOf(b, kind))
  return lower > rounding || upper < -rounding
}

/** How an indicator's figures are published. */
export interface Published {
  ratePer: number | null
  decimals: number
}

/** What a test of two figures stands on: their counts, or intervals of which the source gives at least one. */
export type DifferenceTest = 'counts' | 'intervals'

/** Where the source gives an interval of either figure, intervals are compared, else counts. */
export const differenceTestOf = (a: CountedFigure, b: CountedFigure): DifferenceTest =>
  a.sourceInterval || b.sourceInterval ? 'intervals' : 'counts'

/**
 * Whether two independent published figures differ by more than chance and rounding explain. Undefined where that cannot
 * be tested: the source tells of one of them neither an interval nor cases, or too few cases are expected.
 */
export function figuresDiffer(a: CountedFigure, b: CountedFigure, published: Published): boolean | undefined {
  return differenceTestOf(a, b) === 'intervals' ? intervalsDiffer(a, b, published) : countsOfDiffer(a, b, published)
}

/**
 * By the interval of the difference. Its standard errors are recovered from the halves of the two intervals that face each
 * other (half ÷ 1.96), so that an interval that is lopsided, being symmetric in logarithms or logits, counts as it is on that
 * side; of symmetric ones this is the two-sided z test. (Zou and Donner as above; D. G. Altman and J. M. Bland, How to
 * obtain the P value from a confidence interval, BMJ 343, 2011.)
 */
function intervalsDiffer(a: CountedFigure, b: CountedFigure, { ratePer, decimals }: Published): boolean | undefined {
  const [one, other] = [intervalOf(a, ratePer), intervalOf(b, ratePer)]
  if (!one || !other || !hasWidth(one) || !hasWidth(other)) return undefined
  const { lower, upper } = differenceLimits({ ...one, value: a.value }, { ...other, value: b.value })
  const rounding = 2 * halfUnit(decimals)
  return lower > rounding || upper < -rounding
}

function countsOfDiffer(a: CountedFigure, b: CountedFigure, { ratePer, decimals }: Published): boolean | undefined {
  const [one, other] = [countsOf(a, ratePer), countsOf(b, ratePer)]
  if (!one || !other || ratePer === null) return undefined
  return countsDiffer(one, other, countKindOf(ratePer), (2 * halfUnit(decimals)) / ratePer)
}
