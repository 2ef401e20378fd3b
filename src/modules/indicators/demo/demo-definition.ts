import type { LocalText } from '#shared/local-text.ts'
import type { Direction, GroupId, ThemeId } from '../indicator.ts'
import type { Factor, PopulationName } from './demo-population.ts'

type ThreeLanguages = Required<{ [L in keyof LocalText]: string }>

/**
 * How the figures come about:
 * `schoolSurvey` a share of all pupils asked, with counts; small municipalities are left out.
 * `adultSurvey` a share of a sample, without counts.
 * `register` cases among a population; municipalities with 1–4 cases are left out.
 * `measure` a number that is no share: euros, an index, points.
 * `assessment` points 0–100 that municipalities give themselves; some do not answer.
 */
export type DemoSource = 'schoolSurvey' | 'adultSurvey' | 'register' | 'measure' | 'assessment'

/** Out of whom a rate is; inhabitants where nothing is said. */
export type RateOf = 'inhabitants' | 'sameAge' | 'employed' | 'workingAge'

export type DemoUnit =
  | 'percent'
  | 'perThousand'
  | 'perTenThousand'
  | 'perHundredThousand'
  | 'perHundred'
  | 'points'
  | 'index'
  | 'euros'
  | 'eurosPerInhabitant'
  | 'litres'
  | 'loans'
  | 'days'
  | 'years'
  | 'persons'

/** Values in some years; those between lie on straight lines. */
export type Path = Readonly<Record<number, number>>

/** One invented indicator: what it is called and how its figures are made up. */
export interface DemoDefinition {
  id: number
  title: ThreeLanguages
  /** One sentence: whom and what it counts. */
  description: ThreeLanguages
  theme: ThemeId
  group: GroupId
  direction: Direction
  unit: DemoUnit
  rateOf?: RateOf
  decimals: number
  isCore?: true
  flatThreshold?: number
  source: DemoSource
  of: PopulationName
  years: readonly number[]
  country: Path
  /** The story of the city of Virtala; without it the city follows its character like all others. */
  city?: Path
  /** The same of the coast town Merisalmi. */
  coast?: Path
  /** Deviation between municipalities, in the indicator's unit. */
  spread: number
  /** Correlation with what else is known of a municipality, −1–1. */
  leans?: Partial<Record<Factor, number>>
  /** The survey publishes 95 % intervals and how many answered; of others of its kind it gives values alone. */
  givesIntervals?: true
  /** (women − men) ÷ total; only indicators that have it are published by gender. */
  womenMore?: number
}

export const everySecond = (first: number, last: number): number[] =>
  yearly(first, last).filter((year) => (year - first) % 2 === 0)

export const yearly = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

/** The survey of pupils is made every odd year, that of adults every even year. */
export const schoolYears = everySecond(2013, 2025)
export const adultYears = everySecond(2014, 2024)

/** The value of a path in a year, straight between its years and level beyond them. */
export function valueOn(path: Path, year: number): number {
  const known = Object.keys(path).map(Number)
  const before = known.findLast((candidate) => candidate <= year) ?? known[0]!
  const after = known.find((candidate) => candidate >= year) ?? known.at(-1)!
  if (before === after) return path[before]!
  return path[before]! + ((path[after]! - path[before]!) * (year - before)) / (after - before)
}
