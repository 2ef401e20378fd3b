import { normalOf, type Random } from '#modules/regions/demo/demo-random.ts'
import type { DemoDefinition, DemoSource } from './demo-definition.ts'
import { demoUnits } from './demo-units.ts'

/** One municipality, year and gender as it was observed, before anything is left unpublished. */
export interface Observation {
  value: number
  /** NaN when the source counts nothing. */
  cases: number
  /** Of how many: what larger regions are weighted by. */
  population: number
  /** How many answered a survey of a sample; NaN of anything else. */
  respondents: number
}

/** How much chance there is in the counts of a year, as a share of that of independent draws: standings hardly change. */
const chance: Readonly<Record<DemoSource, number>> = {
  schoolSurvey: 0.75,
  adultSurvey: 1,
  register: 0.5,
  measure: 0.12,
  assessment: 0.3,
}

export interface Situation {
  definition: DemoDefinition
  /** What would be measured if nothing were left to chance. */
  level: number
  /** Persons whom the indicator speaks of. */
  persons: number
  random: Random
  /** A story is told exactly. */
  isStory: boolean
}

export function observe(situation: Situation): Observation {
  switch (situation.definition.source) {
    case 'schoolSurvey':
      return count(situation, Math.max(1, Math.round(situation.persons * (0.74 + 0.1 * situation.random()))))
    case 'register':
      return count(situation, situation.persons)
    case 'adultSurvey':
      return estimate(situation, respondentsOf(situation.persons))
    default:
      return measure(situation)
  }
}

/** Larger municipalities have larger samples, and fewer than half of the people asked answer. */
const respondentsOf = (persons: number): number =>
  Math.round(0.45 * Math.min(persons * 0.35, 220 + 9 * Math.sqrt(persons)))

/** Cases among a population: an integer, and the rate that follows from it. */
function count({ definition, level, random, isStory }: Situation, population: number): Observation {
  const per = demoUnits[definition.unit].ratePer!
  const rate = level / per
  const expected = rate * population
  const deviation = isStory
    ? 0
    : chance[definition.source] * Math.sqrt(expected * Math.max(0.02, 1 - Math.min(1, rate)))
  const most = per === 100 ? population : Infinity
  const cases = Math.max(0, Math.min(most, Math.round(expected + deviation * normalOf(random))))
  return { value: isStory ? level : (cases / population) * per, cases, population, respondents: Number.NaN }
}

function estimate({ definition, level, persons, random, isStory }: Situation, respondents: number): Observation {
  const rate = level / 100
  const deviation = isStory
    ? 0
    : 100 * chance[definition.source] * Math.sqrt((rate * (1 - rate)) / Math.max(1, respondents))
  const value = Math.max(0, Math.min(100, level + deviation * normalOf(random)))
  return {
    value: respondents < fewestRespondents ? Number.NaN : value,
    cases: Number.NaN,
    population: persons,
    respondents,
  }
}

const fewestRespondents = 90

function measure({ definition, level, persons, random, isStory }: Situation): Observation {
  const deviation = isStory
    ? 0
    : chance[definition.source] * definition.spread * Math.min(3, Math.sqrt(6_000 / persons))
  const value = level + deviation * normalOf(random)
  const isMissing = definition.source === 'assessment' && !isStory && random() < shareWithoutAnswer
  return {
    value: isMissing ? Number.NaN : bounded(definition, value),
    cases: Number.NaN,
    population: persons,
    respondents: Number.NaN,
  }
}

/** So many municipalities do not answer when they are asked about themselves. */
const shareWithoutAnswer = 0.07

function bounded({ unit }: DemoDefinition, value: number): number {
  if (unit === 'points') return Math.max(0, Math.min(100, value))
  return unit === 'perThousand' ? value : Math.max(0, value)
}
