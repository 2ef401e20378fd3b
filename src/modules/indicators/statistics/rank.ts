import type { Direction } from '../indicator.ts'
import type { Rank } from '../reading.ts'

export interface RankRequest {
  /** Scaled or not: only their order matters. */
  numbers: Int32Array | Float64Array
  /** What a missing figure is in `numbers`. */
  missing: number
  /** Where the year begins, and how many rows it has. */
  start: number
  rows: number
  /** Which rows take part, 1 or 0: the municipalities in force. */
  takesPart: Uint8Array
  row: number
  direction: Direction
  year: number
}

/**
 * Position 1 is the best; equals share a position. The percentile is the share of the other municipalities with a
 * value in the same year that this one is better than, ties half. Null for neutral indicators, for a region that is no
 * municipality or has no value, and where there is nobody to compare with.
 */
export function rankOf({ numbers, missing, start, rows, takesPart, row, direction, year }: RankRequest): Rank | null {
  const own = numbers[start + row]!
  if (direction === 'neutral' || takesPart[row] !== 1 || own === missing || Number.isNaN(own)) return null
  let of = 0
  let higher = 0
  let equal = 0
  for (let other = 0; other < rows; other++) {
    const number = numbers[start + other]!
    if (takesPart[other] !== 1 || number === missing || Number.isNaN(number)) continue
    of++
    if (number > own) higher++
    else if (number === own) equal++
  }
  if (of < 2) return null
  const better = direction === 'higher' ? higher : of - higher - equal
  const worse = of - better - equal
  return { position: better + 1, of, percentile: (100 * (worse + (equal - 1) / 2)) / (of - 1), year }
}
