/** Cases among the people who could have been one. */
export interface Counts {
  cases: number
  population: number
}

/** A figure as a source publishes it: the value, and the number of cases behind it where it tells that. */
export interface CountedFigure {
  value: number
  absolute: number | null
  /** The 95 % interval that the source itself gives, where it does. */
  sourceInterval?: { lower: number; upper: number } | undefined
}

/**
 * Numerator and denominator behind a share or a rate: population = absolute ÷ value × ratePer. Undefined when the source
 * tells no cases, when there are none (0 ÷ 0 has no denominator), or when there are more cases than people: then the
 * same person is counted several times, and no rule of chance for people holds.
 */
export function countsOf({ value, absolute }: CountedFigure, ratePer: number | null): Counts | undefined {
  if (ratePer === null || absolute === null || absolute <= 0 || value <= 0 || value > ratePer) return undefined
  return { cases: absolute, population: (absolute / value) * ratePer }
}

/** A percentage is a proportion of people; what is told per 1,000 or 100,000 is a rate of events. */
export type CountKind = 'proportion' | 'rate'

export const countKindOf = (ratePer: number): CountKind => (ratePer === 100 ? 'proportion' : 'rate')

/** The largest share that rounding of the published value may move the denominator by. */
const coarsest = 0.05

/** Whether the value is published finely enough for its denominator to be told from it, within 5 %. */
export const isFineEnough = (value: number, decimals: number): boolean =>
  value > 0 && halfUnit(decimals) / value <= coarsest

/** How far the exact value may be from the published one: 0.05 at one decimal. */
export const halfUnit = (decimals: number): number => 0.5 * 10 ** -decimals
