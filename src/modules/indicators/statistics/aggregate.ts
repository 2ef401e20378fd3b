import { type CountedFigure, isFineEnough } from './counts.ts'

/** A part of the larger area in one year. */
export interface AggregatePart {
  figure: CountedFigure | null
  /** Inhabitants; null when not known, and nothing is computed then. */
  population: number | null
}

/**
 * `noRate`: the value is no share or rate of people (a median, a Gini coefficient, an index, an amount); `noCounts`: the
 * source tells no number of cases; `coverage`: the parts with a figure have less than 95 % of the people.
 */
export const aggregateRefusals = ['noRate', 'noCounts', 'coverage'] as const
export type AggregateRefusal = (typeof aggregateRefusals)[number]

export interface Aggregate {
  value: number
  absolute: number
  /** Share (0–1) of the people who live in the parts that have a figure. */
  coverage: number
}

/** Parts with figures must have this share of the people. */
export const fewestCovered = 0.95

export interface AggregateOptions {
  ratePer: number | null
  decimals: number
}

/**
 * The figure of an area from the figures of its parts: all cases ÷ all denominators × ratePer, where the denominators are
 * told from the parts' own figures (absolute ÷ value × ratePer). Where there are no cases, or the value is so small that
 * rounding hides the denominator, it is taken to have the same proportion to the inhabitants as in the parts where it is
 * known. Refused where this would make a number up.
 */
export function aggregateOf(
  parts: readonly AggregatePart[],
  { ratePer, decimals }: AggregateOptions,
): Aggregate | AggregateRefusal {
  if (ratePer === null) return 'noRate'
  const known = parts.flatMap(({ figure, population }) => (figure && population ? { ...figure, population } : []))
  if (known.some(({ absolute }) => absolute === null)) return 'noCounts'
  const people = sumOf(parts, ({ population }) => population ?? Number.NaN)
  const coverage = sumOf(known, ({ population }) => population) / people
  if (!(coverage >= fewestCovered)) return 'coverage'
  const told = known.map((part) => ({ ...part, denominator: denominatorOf(part, ratePer, decimals) }))
  const exact = told.filter(({ denominator }) => denominator !== undefined)
  const perInhabitant = sumOf(exact, ({ denominator }) => denominator!) / sumOf(exact, ({ population }) => population)
  if (!(perInhabitant > 0)) return 'noCounts'
  const denominator = sumOf(told, (part) => part.denominator ?? part.population * perInhabitant)
  const absolute = sumOf(known, (part) => part.absolute ?? 0)
  return { value: (absolute / denominator) * ratePer, absolute, coverage }
}

function denominatorOf({ value, absolute }: CountedFigure, ratePer: number, decimals: number): number | undefined {
  return absolute !== null && absolute > 0 && isFineEnough(value, decimals) ? (absolute / value) * ratePer : undefined
}

const sumOf = <T>(items: readonly T[], numberOf: (item: T) => number): number =>
  items.reduce((sum, item) => sum + numberOf(item), 0)
