import type { Region } from '../region.ts'
import { refuseBoundary } from './boundary-fault.ts'
import { type PreparedBoundaries, prepareBoundaries } from './prepare-boundaries.ts'

/** A map with fewer of the municipalities than this share is of something else, or broken. */
const leastShare = 0.8

/**
 * The municipalities of a GeoJSON text as they would be stored. Throws `invalidInput` with every fault named, also when
 * too few of the register's municipalities are there.
 */
export function checkBoundaries(
  text: string,
  question: { year: number | undefined },
  regions: readonly Region[],
): PreparedBoundaries {
  const prepared = prepareBoundaries(parseJson(text), { ...question, category: 'kunta' }, regions)
  requireMost(prepared.regions, prepared.regions + prepared.missing.length)
  return prepared
}

/** Throws `invalidInput` when a map has too few of the regions to be used. */
export function requireMost(found: number, all: number): void {
  if (found < all * leastShare)
    throw refuseBoundary({
      code: 'tooFewRegions',
      path: 'features',
      message: `only ${found} of ${all} municipalities have boundaries`,
      what: `${found}/${all}`,
    })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    const what = text.trim().slice(0, 60)
    throw refuseBoundary({ code: 'notJson', path: 'type', message: `is no JSON: ${what}`, what })
  }
}
