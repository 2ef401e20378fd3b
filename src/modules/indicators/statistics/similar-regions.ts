import type { IndicatorKey } from '../indicator.ts'
import type { RegionKey } from '#modules/regions/region.ts'

/** One property by which regions are likened. */
export interface Feature {
  key: IndicatorKey
  /** Amounts that differ by factors, such as population, are compared by their logarithms. */
  scale: 'linear' | 'log'
  values: ReadonlyMap<RegionKey, number>
}

export interface FeatureDifference {
  key: IndicatorKey
  own: number
  other: number
  /** Other minus own, in standard deviations between regions. */
  deviations: number
  /** Its share of the squared distance, 0–1; of two regions alike in everything 0. */
  share: number
}

export interface Similar {
  region: RegionKey
  /** Root of the mean squared difference in standard deviations: 0 is alike, and two chosen at random are about 1.4 apart. */
  distance: number
  /** The features both have, the one that sets them apart most first. */
  differences: FeatureDifference[]
}

/** A neighbour must have at least this share of the features that the region itself has. */
const enoughFeatures = 0.75

/**
 * The regions most alike: features standardised over all regions (mean 0, standard deviation 1), Euclidean distance over the
 * features that both have, divided by the root of their number, so that a missing one neither adds nor takes away. A region
 * with fewer than three quarters of the features is left out. Ascending by distance, then by key.
 */
export function similarRegions(region: RegionKey, features: readonly Feature[], count: number): Similar[] {
  const standardised = features.flatMap((feature) => standardise(feature) ?? [])
  const own = standardised.filter(({ scores }) => scores.has(region))
  const others = new Set(own.flatMap(({ scores }) => [...scores.keys()]))
  others.delete(region)
  return [...others]
    .flatMap((other) => compare(region, other, own) ?? [])
    .toSorted((a, b) => a.distance - b.distance || (a.region < b.region ? -1 : 1))
    .slice(0, count)
}

interface Standardised extends Feature {
  scores: ReadonlyMap<RegionKey, number>
}

/** Undefined when all regions are the same in it. */
function standardise(feature: Feature): Standardised | undefined {
  const positions = new Map<RegionKey, number>()
  for (const [region, value] of feature.values) {
    const position = feature.scale === 'log' ? Math.log(value) : value
    if (Number.isFinite(position)) positions.set(region, position)
  }
  const numbers = [...positions.values()]
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length
  const variance = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / (numbers.length - 1)
  if (!(variance > 0)) return undefined
  const deviation = Math.sqrt(variance)
  const scores = new Map(Array.from(positions, ([region, position]) => [region, (position - mean) / deviation]))
  return { ...feature, scores }
}

function compare(region: RegionKey, other: RegionKey, features: readonly Standardised[]): Similar | undefined {
  const common = features.filter(({ scores }) => scores.has(other))
  if (common.length < enoughFeatures * features.length) return undefined
  const deviations = common.map(({ scores }) => scores.get(other)! - scores.get(region)!)
  const squares = deviations.reduce((sum, deviation) => sum + deviation ** 2, 0)
  const differences = common.map(({ key, values }, index) => ({
    key,
    own: values.get(region)!,
    other: values.get(other)!,
    deviations: deviations[index]!,
    share: squares === 0 ? 0 : deviations[index]! ** 2 / squares,
  }))
  return {
    region: other,
    distance: Math.sqrt(squares / common.length),
    differences: differences.toSorted((a, b) => b.share - a.share),
  }
}
