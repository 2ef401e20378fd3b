import type { Tx } from '#server/db.ts'
import { type Route, route } from '#server/http.ts'
import { findBounces } from '#server/mail/bounces.ts'
import type { Services } from '#server/module.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import type { Role } from '#shared/roles.ts'
import { deleteInvitation, findInvitations } from './invitations.queries.ts'
import { invite, requireUnit } from './inviting.ts'
import { seesAddresses } from './organisations.access.ts'
import type { HearLeaving } from './leaving.ts'
import { lockOrganisation } from './organisations.queries.ts'
import {
  invitePerson,
  listInvitations,
  listPeople,
  removePerson,
  updatePerson,
  withdrawInvitation,
} from './people.contract.ts'
import { deleteMembership, findPeople, updateMembership } from './people.queries.ts'
import { refuseDemo } from './demo-person.ts'
import type { SignIn } from './sign-in.ts'

export const peopleRoutes = (services: Services, entry: SignIn, left: readonly HearLeaving[]): Route[] => [
  route(listPeople, async ({ tx, organisation, membership }) => {
    const people = await findPeople(tx, organisation.id)
    const isSeen = seesAddresses.includes(membership.role)
    const emails = isSeen ? people.map(({ email }) => email) : []
    const refusing = await findBounces(tx, services.secret, emails)
    return {
      people: people.map((person) => ({
        ...person,
        email: isSeen ? person.email : null,
        isRefusing: refusing.has(person.email),
      })),
    }
  }),

  route(updatePerson, async ({ tx, organisation, user, audit }, { person: accountId, role, unitId }) => {
    refuseDemo(user)
    await lockOrganisation(tx, organisation.id)
    await requireUnit(tx, organisation.id, unitId)
    const before = await requirePerson(tx, organisation.id, accountId, role)
    await updateMembership(tx, { organisationId: organisation.id, accountId, role, unitId })
    audit(`account:${accountId}`, { from: { role: before.role, unitId: before.unitId }, to: { role, unitId } })
  }),

  route(removePerson, async ({ tx, organisation, user, today, now, audit }, { person: accountId }) => {
    refuseDemo(user)
    await lockOrganisation(tx, organisation.id)
    const { role, unitId } = await requirePerson(tx, organisation.id, accountId, undefined)
    await deleteMembership(tx, organisation.id, accountId)
    const leaving = { organisationId: organisation.id, accountId, by: user, on: today, now }
    for (const end of left) await end(tx, leaving)
    audit(`account:${accountId}`, { role, unitId })
  }),

  route(listInvitations, async ({ tx, organisation, now }) => ({
    invitations: (await findInvitations(tx, organisation.id, now)).map(({ createdAt, expiresAt, ...invitation }) => ({
      ...invitation,
      createdAt: createdAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
    })),
  })),

  route(
    invitePerson,
    async ({ tx, organisation, user, language, now, audit }, { email, role, unitId }) => {
      await lockOrganisation(tx, organisation.id)
      const invited = await invite(services, tx, { organisation, email, role, unitId, inviter: user, language, now })
      audit(`invitation:${invited.id}`, { role, unitId })
      return invited
    },
    (call, { email }) => {
      refuseDemo(call.user)
      return entry.countInvitation(call, email)
    },
  ),

  route(withdrawInvitation, async ({ tx, organisation, audit }, { invitation }) => {
    if (!(await deleteInvitation(tx, organisation.id, invitation))) throw new AppError('notFound', 'No such invitation')
    audit(`invitation:${invitation}`)
  }),
]

/** The member who is to get the role (undefined: to leave). An organisation is never left without an owner. */
async function requirePerson(tx: Tx, organisationId: string, accountId: string, role: Role | undefined) {
  const people = await findPeople(tx, organisationId)
  const person = people.find(({ id }) => id === accountId)
  if (!person) throw new AppError('notFound', 'No such person in the organisation')
  const isLastOwner = person.role === 'owner' && people.filter((one) => one.role === 'owner').length === 1
  if (isLastOwner && role !== 'owner') throw invalidInput(role === undefined ? 'person' : 'role', 'lastOwner')
  return person
}
