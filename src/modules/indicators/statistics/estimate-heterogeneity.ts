import { hasWidth, normal95 } from './confidence-interval.ts'
import type { Estimate } from './count-difference.ts'
import { chiSquareTail } from './heterogeneity.ts'

/**
 * The probability that several independent estimates differ as much by chance: Cochran's Q, each weighted by the inverse of
 * its variance. The standard error is the half of the interval that faces the common mean ÷ 1.96; the mean itself is weighted
 * by whole intervals. Undefined for fewer than two, or where the interval or its half that counts has no width. (W. G. Cochran, The combination of estimates
 * from different experiments, Biometrics 10, 1954.)
 */
export function estimateHeterogeneity(estimates: readonly Estimate[]): number | undefined {
  if (estimates.length < 2 || !estimates.every(hasWidth)) return undefined
  const weights = estimates.map(({ lower, upper }) => (2 / (upper - lower)) ** 2)
  const weight = weights.reduce((sum, one) => sum + one, 0)
  const mean = estimates.reduce((sum, { value }, index) => sum + weights[index]! * value, 0) / weight
  const statistic = estimates.reduce((sum, { value, lower, upper }) => {
    const half = value > mean ? value - lower : upper - value
    return sum + ((value - mean) / (half / normal95)) ** 2
  }, 0)
  return Number.isFinite(statistic) ? chiSquareTail(statistic, estimates.length - 1) : undefined
}
