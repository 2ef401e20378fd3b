import type { Direction } from '../indicator.ts'
import { quantileOf } from './quantile.ts'

/** The municipalities' distribution of one indicator, as a spine chart draws it. */
export interface Spread {
  lowest: number
  lowerQuartile: number
  median: number
  upperQuartile: number
  highest: number
  count: number
}

/** Fewer municipalities make no distribution. */
const fewestForSpread = 4

/** Of ascending values; undefined for fewer than four. */
export function spreadOf(ascending: readonly number[]): Spread | undefined {
  if (ascending.length < fewestForSpread) return undefined
  return {
    lowest: ascending[0]!,
    lowerQuartile: quantileOf(ascending, 0.25),
    median: quantileOf(ascending, 0.5),
    upperQuartile: quantileOf(ascending, 0.75),
    highest: ascending.at(-1)!,
    count: ascending.length,
  }
}

/**
 * Where a value stands on the spine, 0–1: the country (or whatever the middle is) at ½, and the farther of the two extremes
 * at its end, so that equal distances are equally long on both sides; the better end is 1, of a neutral indicator the
 * higher one. (The scale of the spine charts of English public-health profiles.) Values beyond the extremes stop at the end.
 */
export function spinePlace(
  value: number,
  middle: number,
  { lowest, highest }: Pick<Spread, 'lowest' | 'highest'>,
  direction: Direction,
): number {
  const reach = Math.max(Math.abs(highest - middle), Math.abs(lowest - middle))
  if (reach === 0) return 0.5
  const turned = direction === 'lower' ? middle - value : value - middle
  return Math.min(1, Math.max(0, 0.5 + turned / (2 * reach)))
}

/** The value that divides the best quarter of the municipalities from the rest; undefined of neutral indicators. */
export function bestQuarter({ lowerQuartile, upperQuartile }: Spread, direction: Direction): number | undefined {
  return direction === 'neutral' ? undefined : direction === 'higher' ? upperQuartile : lowerQuartile
}
