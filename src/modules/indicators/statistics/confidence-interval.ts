import { type CountedFigure, type CountKind, countKindOf, type Counts, countsOf } from './counts.ts'

/** The two-sided 95 % quantile of the normal distribution. */
export const normal95 = 1.959963984540054

export interface Limits {
  lower: number
  upper: number
}

/** `source`: the source's own; the others are computed by Kaarna from counts. */
export const intervalMethods = ['source', 'wilson', 'byar', 'exact'] as const
export type IntervalMethod = (typeof intervalMethods)[number]

export interface FigureInterval extends Limits {
  method: IntervalMethod
}

/**
 * The 95 % interval of a published figure, in its own unit. The source's own goes before one that Kaarna computes: the source
 * knows how its sample was drawn and weighted, which counts do not tell. Else Wilson for a percentage, Byar for a rate, exact
 * Poisson for a rate of fewer than ten cases (as in public-health profiles). Null where the source tells neither.
 */
export function intervalOf(figure: CountedFigure, ratePer: number | null): FigureInterval | null {
  if (figure.sourceInterval) return { ...figure.sourceInterval, method: 'source' }
  const counts = countsOf(figure, ratePer)
  if (!counts || ratePer === null) return null
  const kind = countKindOf(ratePer)
  const { lower, upper } = limitsOf(counts, kind)
  return { lower: lower * ratePer, upper: upper * ratePer, method: methodOf(counts, kind) }
}

/** An interval without width tells nothing of chance: as where nobody was found, or limits were rounded away. */
export const hasWidth = ({ lower, upper }: Limits): boolean => upper > lower

const methodOf = ({ cases }: Counts, kind: CountKind): IntervalMethod =>
  kind === 'proportion' ? 'wilson' : exactLimits[cases] ? 'exact' : 'byar'

/** The 95 % limits of cases ÷ population. */
export function limitsOf(counts: Counts, kind: CountKind): Limits {
  if (kind === 'proportion') return wilsonLimits(counts)
  const { lower, upper } = poissonLimits(counts.cases)
  return { lower: lower / counts.population, upper: upper / counts.population }
}

/**
 * Wilson's score interval of a proportion. (E. B. Wilson, Probable inference, the law of succession, and statistical
 * inference, JASA 22, 1927; recommended by R. G. Newcombe, Statistics in Medicine 17, 1998.)
 */
export function wilsonLimits({ cases, population }: Counts): Limits {
  const squared = normal95 ** 2
  const share = cases / population
  const middle = 2 * cases + squared
  const reach = normal95 * Math.sqrt(Math.max(0, squared + 4 * cases * (1 - share)))
  const scale = 2 * (population + squared)
  return { lower: Math.max(0, (middle - reach) / scale), upper: Math.min(1, (middle + reach) / scale) }
}

/**
 * The 95 % limits of a count of independent events: Byar's approximation (N. E. Breslow and N. E. Day, Statistical Methods
 * in Cancer Research II, 1987, p. 69), and the exact limits of F. Garwood (Biometrika 28, 1936) below ten.
 */
export const poissonLimits = (cases: number): Limits =>
  exactLimits[cases] ?? { lower: Math.max(0, byarLimit(cases, -1)), upper: byarLimit(cases + 1, 1) }

const byarLimit = (count: number, side: -1 | 1): number =>
  count * (1 - 1 / (9 * count) + (side * normal95) / (3 * Math.sqrt(count))) ** 3

/** The means at which so many cases or more, and so many or fewer, have a probability of 2.5 %; by cases, 0 to 9. */
const exactLimits: readonly Limits[] = Array.from({ length: 10 }, (_, cases) => ({
  lower: cases === 0 ? 0 : meanWhere((mean) => atMost(cases - 1, mean) < 0.975),
  upper: meanWhere((mean) => atMost(cases, mean) < 0.025),
}))

/** The smallest mean of which `holds`, which holds of all larger ones too, between 0 and 40. */
function meanWhere(holds: (mean: number) => boolean): number {
  let below = 0
  let above = 40
  for (let round = 0; round < 60; round++) {
    const middle = (below + above) / 2
    if (holds(middle)) above = middle
    else below = middle
  }
  return above
}

/** The probability of so many cases or fewer. */
function atMost(cases: number, mean: number): number {
  let term = Math.exp(-mean)
  let sum = term
  for (let count = 1; count <= cases; count++) sum += term *= mean / count
  return sum
}
