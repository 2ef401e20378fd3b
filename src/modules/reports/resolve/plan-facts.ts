import type { Cube } from '#modules/indicators/cube.ts'
import type { Outline } from '#modules/plans/outline.ts'
import type { ReadTx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { Organisation } from '#shared/organisation.ts'

export interface OutlineRequest {
  organisation: Organisation
  year: number
  today: Day
}

/** The programme that the year is told of, with progress by figures up to that year; null when none covers it. */
export async function readOutline(_tx: ReadTx, _cube: Cube, _request: OutlineRequest): Promise<Outline | null> {
  return null
}
