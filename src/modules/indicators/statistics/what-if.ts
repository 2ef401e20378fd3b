import type { Direction } from '../indicator.ts'
import { type CountedFigure, countsOf, isFineEnough } from './counts.ts'

export interface WhatIf {
  /** The level that is imagined. */
  level: number
  /** How many people more or fewer would be counted in a year; negative: fewer. */
  people: number
  /** Of so many. */
  population: number
}

export interface WhatIfOptions {
  figure: CountedFigure
  level: number
  direction: Direction
  ratePer: number | null
  decimals: number
}

/**
 * How many people it would be if the area were at another level, by its own denominator. Undefined where the source tells no
 * cases, rounding hides the denominator, the indicator is neutral, or the level is no better than the present one.
 */
export function whatIf({ figure, level, direction, ratePer, decimals }: WhatIfOptions): WhatIf | undefined {
  const counts = countsOf(figure, ratePer)
  if (!counts || ratePer === null || direction === 'neutral' || !isFineEnough(figure.value, decimals)) return undefined
  const isBetter = direction === 'higher' ? level > figure.value : level < figure.value
  if (!isBetter) return undefined
  const people = ((level - figure.value) / ratePer) * counts.population
  return { level, people: Math.round(people), population: Math.round(counts.population) }
}
