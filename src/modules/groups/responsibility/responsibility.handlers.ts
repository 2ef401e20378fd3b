import { findPeople } from '#modules/organisations/people.queries.ts'
import { findUnits } from '#modules/organisations/units.queries.ts'
import { lockOrganisation } from '#modules/organisations/organisations.queries.ts'
import { dutyHolderOf } from '#modules/plans/duties/duty.ts'
import type { Tx } from '#server/db.ts'
import { type Route, route } from '#server/http.ts'
import type { Day } from '#shared/day.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import { findGroup } from '../groups.queries.ts'
import {
  type AnsweredDutyView,
  listResponsibilities,
  type ResponsibilityConflict,
  saveResponsibility,
} from './responsibility.contract.ts'
import { findResponsibilities, putResponsibility, type StoredResponsibility } from './responsibility.queries.ts'
import {
  answeredDutiesOf,
  citationsOf,
  nobody,
  responsibility,
  type Responsibility,
  stateOfResponsibility,
} from './responsibility.ts'

export const responsibilityRoutes: Route[] = [
  route(listResponsibilities, async ({ tx, organisation, today }) => {
    const holder = dutyHolderOf(organisation.kind)
    if (holder === null) return { duties: [] }
    const stored = new Map((await findResponsibilities(tx, organisation.id)).map((said) => [said.duty, said]))
    return {
      duties: answeredDutiesOf(holder).map((duty) => ({
        duty,
        citations: [...citationsOf(duty, holder)],
        ...viewOf(stored.get(duty), today),
      })),
    }
  }),

  route(saveResponsibility, async ({ tx, organisation, user, now, audit }, { duty, version, ...input }) => {
    const organisationId = organisation.id
    if (!answeredDutiesOf(dutyHolderOf(organisation.kind)).includes(duty))
      throw new AppError('notFound', 'The organisation has no such duty')
    // One after another: two who say who answers for the same duty meet here.
    await lockOrganisation(tx, organisationId)
    const held = (await findResponsibilities(tx, organisationId)).find((one) => one.duty === duty)
    requireVersion(held, version)
    const said = responsibility.parse(input)
    await requireKnown(tx, organisationId, said)
    const saved = await putResponsibility(tx, { organisationId, duty, responsibility: said, name: user.name, now })
    audit(`duty:${duty}`, { from: held ? responsibility.parse(held) : null, to: said })
    return { version: saved }
  }),
]

function viewOf(stored: StoredResponsibility | undefined, today: Day): Omit<AnsweredDutyView, 'duty' | 'citations'> {
  if (!stored)
    return {
      state: 'none',
      responsibility: nobody,
      groupName: null,
      groupEndsOn: null,
      unitName: null,
      accountName: null,
      hasLeft: false,
      version: 0,
      updatedAt: null,
      updatedBy: null,
    }
  const { groupName, groupEndsOn, unitName, accountName, isMember, version, updatedAt, updatedBy } = stored
  const said = responsibility.parse(stored)
  return {
    state: stateOfResponsibility(said, { isMember, groupEndsOn }, today),
    responsibility: said,
    groupName,
    groupEndsOn,
    unitName,
    accountName,
    hasLeft: said.accountId !== null && !isMember,
    version,
    updatedAt: updatedAt.toISOString(),
    updatedBy,
  }
}

function requireVersion(held: StoredResponsibility | undefined, version: number): void {
  if ((held?.version ?? 0) === version) return
  const conflict: ResponsibilityConflict = {
    current: held ? responsibility.parse(held) : nobody,
    currentVersion: held?.version ?? 1,
    changedBy: held?.updatedBy ?? '',
    changedAt: (held?.updatedAt ?? new Date(0)).toISOString(),
  }
  throw new AppError('conflict', `The duty is at version ${held?.version ?? 0}`, { extra: { ...conflict } })
}

async function requireKnown(
  tx: Tx,
  organisationId: string,
  { groupId, unitId, accountId }: Responsibility,
): Promise<void> {
  if (groupId !== null && !(await findGroup(tx, organisationId, groupId))) throw invalidInput('groupId', 'groupUnknown')
  if (unitId !== null && !(await findUnits(tx, organisationId)).some(({ id }) => id === unitId))
    throw invalidInput('unitId', 'unitUnknown')
  if (accountId !== null && !(await findPeople(tx, organisationId)).some(({ id }) => id === accountId))
    throw invalidInput('accountId', 'personUnknown')
}
