import { findPeople } from '#modules/organisations/people.queries.ts'
import { findUnitIdsWithin, findUnits } from '#modules/organisations/units.queries.ts'
import type { ReadTx, Tx } from '#server/db.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Membership, User } from '#shared/roles.ts'
import type { Author, HeldPart } from './plan-objects.queries.ts'
import { requireHeld } from './plan-objects.service.ts'
import type { PlanKind } from './plan.ts'
import { editsAction, type PlanRights, rightsOf } from './plans.access.ts'

/** The call of somebody who writes, as far as it matters here. */
export interface WritingCall {
  tx: Tx
  organisation: Organisation
  membership: Membership
  user: User
  now: Date
}

export const authorOf = ({ organisation, user, now }: Omit<WritingCall, 'tx' | 'membership'>): Author => ({
  organisationId: organisation.id,
  accountId: user.id,
  name: user.name,
  now,
})

export async function readRights(tx: ReadTx, { organisationId, role, unitId }: Membership): Promise<PlanRights> {
  return rightsOf(role, unitId === null ? null : await findUnitIdsWithin(tx, organisationId, unitId))
}

/** Throws `forbidden` unless the caller may change the actions of every one of the units. */
export async function requireActionRights(call: WritingCall, ...unitIds: readonly (string | null)[]): Promise<void> {
  const rights = await readRights(call.tx, call.membership)
  if (!unitIds.every((unitId) => editsAction(rights, unitId)))
    throw new AppError('forbidden', 'An editor edits the actions of the own unit')
}

/** Throws `forbidden` unless the caller may change the part: an action or its follow-up by its unit, the rest as a whole. */
export async function requirePartRights(call: WritingCall, held: HeldPart<PlanKind>): Promise<void> {
  if (isOf(held, 'action')) return requireActionRights(call, held.content.unitId)
  if (isOf(held, 'followUp')) {
    const action = await requireHeld(call.tx, call.organisation.id, { kind: 'action', id: held.parentId })
    return requireActionRights(call, action.content.unitId)
  }
  if (!rightsOf(call.membership.role, null).editsPlan) throw new AppError('forbidden', 'For owners and coordinators')
}

const isOf = <Kind extends PlanKind>(held: HeldPart<PlanKind>, kind: Kind): held is HeldPart<Kind> => held.kind === kind

/** Throws `invalidInput` unless the unit is one of the organisation's. */
export async function requireUnit({ tx, organisation }: WritingCall, unitId: string | null): Promise<void> {
  if (unitId !== null && !(await findUnits(tx, organisation.id)).some((unit) => unit.id === unitId))
    throw invalidInput('unitId', 'unitUnknown')
}

/** Throws `invalidInput` unless the owner is one of the organisation's people. */
export async function requireOwner({ tx, organisation }: WritingCall, ownerId: string | null): Promise<void> {
  if (ownerId !== null && !(await findPeople(tx, organisation.id)).some((person) => person.id === ownerId))
    throw invalidInput('ownerId', 'personUnknown')
}
