import { readOrganisationReader } from '#modules/indicators/reader.queries.ts'
import type { ReadTx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import { AppError } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Membership } from '#shared/roles.ts'
import { type Figures, readOutline } from './outline.service.ts'
import type { Outline } from './outline.ts'
import { readsDrafts } from './plans.access.ts'

interface ReadingCall {
  tx: ReadTx
  organisation: Organisation
  membership: Membership
  today: Day
}

/** A whole programme as a member may read it. Throws `notFound` for one that is not there, and for a draft that is not for them. */
export async function requireReadable(
  { tx, organisation: { id: organisationId, regionKey }, membership, today }: ReadingCall,
  figures: Figures,
  programmeId: string,
): Promise<Outline> {
  const reader = await readOrganisationReader(tx, organisationId)
  const outline = await readOutline(tx, figures, { reader, organisationId, programmeId, regionKey, today })
  if (!outline || (outline.programme.status === 'draft' && !readsDrafts(membership.role)))
    throw new AppError('notFound', 'No such programme')
  return outline
}
