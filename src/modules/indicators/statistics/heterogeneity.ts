import type { CountKind, Counts } from './counts.ts'

/** Cochran's rule: no group may expect fewer cases (or non-cases) than one, and four in five must expect five. */
const fewestExpected = 1
const enoughExpected = 5
const shareOfEnough = 0.8

/**
 * The probability that several independent groups differ as much by chance: Pearson's chi-square test of homogeneity, for
 * rates the dispersion test of Poisson counts. Undefined where too few cases are expected. (W. G. Cochran, Some methods
 * for strengthening the common χ² tests, Biometrics 10, 1954.)
 */
export function heterogeneity(groups: readonly Counts[], kind: CountKind): number | undefined {
  const cases = groups.reduce((sum, group) => sum + group.cases, 0)
  const population = groups.reduce((sum, group) => sum + group.population, 0)
  const pooled = cases / population
  const rarest = kind === 'proportion' ? Math.min(pooled, 1 - pooled) : pooled
  const expected = groups.map((group) => group.population * rarest)
  const enough = expected.filter((count) => count >= enoughExpected).length
  if (groups.length < 2 || expected.some((count) => !(count >= fewestExpected))) return undefined
  if (enough < shareOfEnough * groups.length) return undefined
  const variance = kind === 'proportion' ? pooled * (1 - pooled) : pooled
  const statistic = groups.reduce(
    (sum, group) => sum + (group.cases - group.population * pooled) ** 2 / (group.population * variance),
    0,
  )
  return chiSquareTail(statistic, groups.length - 1)
}

/**
 * The probability that chi-square with so many degrees of freedom is at least so large. By the recurrence of the incomplete
 * gamma function Q(a + 1, x) = Q(a, x) + xᵃe⁻ˣ ÷ Γ(a + 1), in logarithms. (M. Abramowitz and I. Stegun, Handbook of
 * Mathematical Functions, 1964, 6.5.21 and 26.4.)
 */
export function chiSquareTail(statistic: number, freedom: number): number {
  if (statistic <= 0) return 1
  const x = statistic / 2
  const isOdd = freedom % 2 === 1
  let tail = isOdd ? complementaryError(Math.sqrt(x)) : Math.exp(-x)
  // ln(xᵃe⁻ˣ ÷ Γ(a + 1)) at a = ½, where Γ(3/2) = √π ÷ 2, or at a = 1.
  let logTerm = isOdd ? Math.log(x) / 2 - x - Math.log(Math.sqrt(Math.PI) / 2) : Math.log(x) - x
  for (let a = isOdd ? 0.5 : 1; a < freedom / 2; a++) {
    tail += Math.exp(logTerm)
    logTerm += Math.log(x) - Math.log(a + 1)
  }
  return Math.min(1, tail)
}

/** erfc of a number that is not negative, within 1.5 · 10⁻⁷ (Abramowitz and Stegun 7.1.26). */
function complementaryError(x: number): number {
  const t = 1 / (1 + 0.3275911 * x)
  const polynomial = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t
  return polynomial * Math.exp(-x * x)
}
