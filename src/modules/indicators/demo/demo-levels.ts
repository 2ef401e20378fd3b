import type { RegionKey } from '#modules/regions/region.ts'
import { normalOf, randomOf } from '#modules/regions/demo/demo-random.ts'
import { type DemoDefinition, type Path, valueOn } from './demo-definition.ts'
import { type DemoPopulation, demoPopulations } from './demo-population.ts'
import { demoUnits } from './demo-units.ts'

/** The path that an indicator tells of a municipality as a story of its own. */
export const storyOf = (definition: DemoDefinition, key: RegionKey): Path | undefined =>
  key === 'demo-kunta:001' ? definition.city : key === 'demo-kunta:002' ? definition.coast : undefined

/** How much of a municipality's difference from the country stays the same from year to year. */
const lasting = 0.9
const passing = Math.sqrt(1 - lasting ** 2)
/** Correlation of the passing part with itself a year earlier. */
const memory = 0.8

interface Scale {
  to: (value: number) => number
  from: (position: number) => number
  /** Units of the scale in one unit of the value, around a value. */
  stretchAt: (value: number) => number
}

const smallestShare = 0.0002
const share = (value: number) => Math.min(1 - smallestShare, Math.max(smallestShare, value / 100))

const scales: Readonly<Record<'logit' | 'log' | 'linear', Scale>> = {
  logit: {
    to: (value) => Math.log(share(value) / (1 - share(value))),
    from: (position) => 100 / (1 + Math.exp(-position)),
    stretchAt: (value) => 0.01 / (share(value) * (1 - share(value))),
  },
  log: { to: Math.log, from: Math.exp, stretchAt: (value) => 1 / value },
  linear: { to: (value) => value, from: (position) => position, stretchAt: () => 1 },
}

/**
 * What would be measured in each municipality if nothing were left to chance: by municipality, then by year of the
 * definition. Each follows the country at a distance of its own, remembers where it was a year ago, and the mean over
 * the population is the country's path.
 */
export function levelsOf(definition: DemoDefinition): number[][] {
  const scale = scales[scaleOf(definition)]
  const positions = demoPopulations.map((population) => distances(definition, population))
  const country = definition.years.map((year) => valueOn(definition.country, year))
  const spread = definition.spread * scale.stretchAt(median(country))
  const stories = demoPopulations.map(({ municipality }) => storyOf(definition, municipality.key))
  const levels = positions.map((distance, index) =>
    distance.map((position, at) => {
      const story = stories[index]
      return story ? valueOn(story, definition.years[at]!) : scale.from(scale.to(country[at]!) + spread * position)
    }),
  )
  const free = levels.filter((_, index) => !stories[index])
  for (const [at, target] of country.entries()) calibrate({ definition, levels, free, at, target, scale })
  return levels
}

/** A measure that can be below zero, such as net migration, has no logarithm. */
const scaleOf = ({ unit, source }: DemoDefinition) =>
  unit === 'perThousand' && source === 'measure' ? 'linear' : demoUnits[unit].scale

/** Distances from the country in deviations: a lasting one, and one that wanders and comes back. */
function distances({ id, leans = {}, years }: DemoDefinition, { municipality, factors }: DemoPopulation): number[] {
  const random = randomOf(`demo:${id} ${municipality.key}`)
  const [hardship, urban, ageing] = [leans.hardship ?? 0, leans.urban ?? 0, leans.ageing ?? 0]
  const own = Math.sqrt(Math.max(0.1, 1 - hardship ** 2 - urban ** 2 - ageing ** 2))
  const known = hardship * factors.hardship + urban * factors.urban + ageing * factors.ageing
  const rest = Math.max(-3, Math.min(3, known + own * normalOf(random)))
  let wandering = normalOf(random)
  let before = years[0]!
  return years.map((year) => {
    for (; before < year; before++) wandering = memory * wandering + Math.sqrt(1 - memory ** 2) * normalOf(random)
    return lasting * rest + passing * wandering
  })
}

interface Calibration {
  definition: DemoDefinition
  levels: readonly number[][]
  /** Those that may move. */
  free: readonly number[][]
  at: number
  target: number
  scale: Scale
}

/** Moves all that tell no story along the scale until the mean over the population is the country's. */
function calibrate({ definition, levels, free, at, target, scale }: Calibration): void {
  const year = definition.years[at]!
  const weights = demoPopulations.map((population) => population.count(definition.of, year))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  for (let round = 0; round < 4; round++) {
    const mean = levels.reduce((sum, level, index) => sum + level[at]! * weights[index]!, 0) / all
    const shift = scale.to(target) - scale.to(mean)
    for (const level of free) level[at] = scale.from(scale.to(level[at]!) + shift)
  }
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
