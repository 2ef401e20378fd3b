import type { Reader } from '#modules/indicators/reader.ts'
import type { Cube } from '#modules/indicators/cube.ts'
import { findProgrammes } from '#modules/plans/outline.queries.ts'
import { readOutline } from '#modules/plans/outline.service.ts'
import type { Outline } from '#modules/plans/outline.ts'
import { programmeOfYear } from '#modules/plans/plan.ts'
import type { ReadTx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Lookup } from './block-resolver.ts'

export interface PlanRequest {
  reader: Reader
  organisation: Organisation
  year: number
  today: Day
}

export const planOfYear: Lookup<Outline | null> = {
  read: (tx, { cube, reader, organisation, year, today }) =>
    readPlanOfYear(tx, cube, { reader, organisation, year, today }),
}

/** The programme that the year is told of, with progress by figures up to that year; null when none covers it. */
export async function readPlanOfYear(
  tx: ReadTx,
  cube: Cube,
  { reader, organisation, year, today }: PlanRequest,
): Promise<Outline | null> {
  const { id: organisationId, regionKey } = organisation
  const programme = programmeOfYear(await findProgrammes(tx, organisationId), year)
  if (!programme) return null
  const outline = await readOutline(tx, cube, {
    reader,
    organisationId,
    programmeId: programme.id,
    regionKey,
    today,
    upToYear: year,
  })
  return outline ?? null
}
