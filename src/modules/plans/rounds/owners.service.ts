import { findPeople } from '#modules/organisations/people.queries.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import type { Language } from '#shared/texts.ts'
import { changePart, holdSeen } from '../plan-objects.service.ts'
import { authorOf, type WritingCall } from '../plan-writing.service.ts'
import { findRoundActions, giveRoundAction } from './round-actions.queries.ts'
import { type Posting, sendLetter } from './round-letters.service.ts'
import {
  findLanguages,
  findRoundPeople,
  insertRoundPerson,
  type NewRoundPerson,
  renewLink,
} from './round-people.queries.ts'
import type { StoredRound } from './rounds.queries.ts'
import { type AskedAddress, nameKey } from './round.ts'

interface Assigning {
  call: WritingCall & { language: Language }
  posting: Posting & { round: StoredRound }
}

interface NewOwner {
  action: string
  version: number
  owner: { accountId: string } | AskedAddress
}

/**
 * Gives an action of a round that is held open an owner, in the plan and in the round, and asks the owner at once.
 * Returns the id of the round's person. Throws `conflict` as any change of an action does.
 */
export async function assignRoundOwner(
  { call, posting }: Assigning,
  { action, version, owner }: NewOwner,
): Promise<string> {
  const { tx, organisation } = call
  const { round, today } = posting
  const asked = { organisationId: organisation.id, roundId: round.id, actionId: action, today }
  if ((await findRoundActions(tx, asked)).length === 0)
    throw new AppError('notFound', 'The round does not ask of such an action')
  const held = await holdSeen(tx, organisation.id, { kind: 'action', id: action, version })
  const person = await describe(call, owner)
  const ownerName = person.accountId === null ? person.name : null
  await changePart(tx, authorOf(call), { held, content: { ...held.content, ownerId: person.accountId, ownerName } })
  const personId = await findOrAdd(call, round.id, person)
  await giveRoundAction(tx, { roundId: round.id, actionId: action, personId })
  const stored = (await findRoundPeople(tx, round.id)).find(({ id }) => id === personId)
  if (stored) await sendLetter(posting, stored, { kind: 'question', actions: 1 })
  return personId
}

type Described = Pick<NewRoundPerson, 'accountId' | 'name' | 'email' | 'language'>

async function describe(
  { tx, organisation, language }: Assigning['call'],
  owner: NewOwner['owner'],
): Promise<Described> {
  if (!('accountId' in owner)) return { ...owner, accountId: null }
  const { accountId } = owner
  const person = (await findPeople(tx, organisation.id)).find(({ id }) => id === accountId)
  if (!person) throw invalidInput('owner', 'personUnknown')
  const known = (await findLanguages(tx, [accountId])).get(accountId)
  return { accountId, name: person.name, email: null, language: known ?? language }
}

/** The person of the round whom the owner is already, with the address that is told now, else a new one. */
async function findOrAdd({ tx, organisation }: WritingCall, roundId: string, owner: Described): Promise<string> {
  const isSame = (one: { accountId: string | null; name: string }) =>
    owner.accountId === null
      ? one.accountId === null && nameKey(one.name) === nameKey(owner.name)
      : one.accountId === owner.accountId
  const known = (await findRoundPeople(tx, roundId)).find(isSame)
  if (!known) return insertRoundPerson(tx, { organisationId: organisation.id, roundId, ...owner })
  if (owner.email !== null && owner.email !== known.email)
    await renewLink(tx, known.id, { email: owner.email, language: owner.language })
  return known.id
}
