import type { Jobs } from '#server/jobs.ts'
import { planDigests } from '../imports.jobs.ts'
import type { ClubWritingCall } from './clubs.service.ts'
import { openFigures } from './open-figures.service.ts'

/** What a change of a club makes open goes into the knowledge base with it, when the embargo has ended already. */
export async function openAtOnce(
  { tx, organisation, now, today }: ClubWritingCall,
  jobs: Jobs,
  slug: string,
): Promise<void> {
  if (!(await openFigures(tx, { organisationId: organisation.id, slug }, { now, today }))) return
  // What was written at the very moment is after the one before it.
  await planDigests(tx, jobs, { since: new Date(now.getTime() - 1), until: now })
}
