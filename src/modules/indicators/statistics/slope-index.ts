import { normal95 } from './confidence-interval.ts'
import { type CountKind } from './counts.ts'

export interface OrderedGroup {
  /** Share or rate of cases, not multiplied. */
  value: number
  population: number
}

export interface SlopeIndex {
  /** Slope index of inequality: the value at the very top of the order minus that at the very bottom. */
  slope: number
  /** Its 95 % interval, from the chance in each group's value. */
  lower: number
  upper: number
  /** Relative index of inequality (Kunst and Mackenbach): top ÷ bottom; null where the line leaves the positive numbers. */
  ratio: number | null
}

/**
 * The slope of a line through the groups, each placed at the middle of its stretch when all people stand in the order of
 * the groups from 0 to 1, weighted by their number. All groups count, and so does how large each is. Undefined for fewer
 * than two groups with people. (J. P. Mackenbach and A. E. Kunst, Measuring the magnitude of socio-economic inequalities in
 * health, Social Science & Medicine 44, 1997.)
 */
export function slopeIndex(groups: readonly OrderedGroup[], kind: CountKind): SlopeIndex | undefined {
  const population = groups.reduce((sum, group) => sum + group.population, 0)
  let below = 0
  const placed = groups.map((group) => {
    const weight = group.population / population
    const place = below + weight / 2
    below += weight
    return { ...group, weight, place }
  })
  const mean = placed.reduce((sum, { weight, value }) => sum + weight * value, 0)
  // The weighted mean of the places is one half, whatever the groups.
  const spread = placed.reduce((sum, { weight, place }) => sum + weight * (place - 0.5) ** 2, 0)
  if (!(spread > 0)) return undefined
  const slope =
    placed.reduce((sum, { weight, place, value }) => sum + weight * (place - 0.5) * (value - mean), 0) / spread
  const variance = placed.reduce(
    (sum, group) => sum + (group.weight * (group.place - 0.5)) ** 2 * varianceOf(group, kind),
    0,
  )
  const reach = (normal95 * Math.sqrt(variance)) / spread
  const [bottom, top] = [mean - slope / 2, mean + slope / 2]
  return { slope, lower: slope - reach, upper: slope + reach, ratio: bottom > 0 && top > 0 ? top / bottom : null }
}

const varianceOf = ({ value, population }: OrderedGroup, kind: CountKind): number =>
  (kind === 'proportion' ? value * (1 - value) : value) / population
