import { tellPeople } from '#modules/organisations/notifications/notifying.service.ts'
import { deleteOwnerWatch, insertWatch } from '#modules/organisations/notifications/watches.queries.ts'
import { findPeople } from '#modules/organisations/people.queries.ts'
import type { ReadTx, Tx } from '#server/db.ts'
import { AppError } from '#shared/errors.ts'
import { reportsAccess } from '../reports.access.ts'
import type { Assignment } from './assignment.ts'

/** The members who may write in reports, by name. */
export async function findWriters(tx: ReadTx, organisationId: string): Promise<{ id: string; name: string }[]> {
  const people = await findPeople(tx, organisationId)
  const writers = people.filter(({ role }) => reportsAccess.writeText.roles.some((one) => one === role))
  return writers.map(({ id, name }) => ({ id, name }))
}

/** Throws `invalidInput` for somebody who may not write in the organisation's reports. */
export async function requireWriters(tx: ReadTx, organisationId: string, wanted: readonly string[]): Promise<string[]> {
  const writers = new Set((await findWriters(tx, organisationId)).map(({ id }) => id))
  if (wanted.some((id) => !writers.has(id)))
    throw new AppError('invalidInput', 'A chapter is given to people who may write', {
      faults: [{ path: 'assignees', message: 'notWriter' }],
    })
  return [...new Set(wanted)]
}

interface GivingCall {
  tx: Tx
  organisationId: string
  /** Who gives it. */
  by: { accountId: string; name: string }
  now: Date
}

interface Assigning {
  before: Assignment
  chapter: string
  assignees: readonly string[]
  version: number
}

/** Those to whom the chapter is given watch it and are told; those from whom it was taken watch it no more. */
export async function changeWatches(
  { tx, organisationId, by, now }: GivingCall,
  { before, chapter, assignees, version }: Assigning,
): Promise<void> {
  const subject = { kind: 'reportChapter', id: chapter } as const
  const earlier = new Set(before.assignees.map(({ id }) => id))
  const added = assignees.filter((id) => !earlier.has(id))
  for (const accountId of added) await insertWatch(tx, { organisationId, accountId, subject, reason: 'owner' })
  for (const id of earlier) if (!assignees.includes(id)) await deleteOwnerWatch(tx, id, subject)
  const part = { ...subject, change: 'created' } as const
  await tellPeople(tx, {
    kind: 'given',
    organisationId,
    accountIds: added,
    subject,
    part,
    by,
    event: `assignment:${chapter}:${version}`,
    now,
  })
}
