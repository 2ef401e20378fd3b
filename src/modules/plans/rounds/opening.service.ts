import { findUnitIdsWithin } from '#modules/organisations/units.queries.ts'
import type { Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Language } from '#shared/texts.ts'
import { findActionsInForce, findWaiting, insertRoundActions } from './round-actions.queries.ts'
import { type Posting, sendLetter } from './round-letters.service.ts'
import { findLanguages, findRoundPeople, insertRoundPerson, type RoundPerson } from './round-people.queries.ts'
import type { ActionInForce } from './rounds.contract.ts'
import { findRounds, insertRound, type StoredRound } from './rounds.queries.ts'
import { type AskedAddress, expiryOf, type LetterKind, nameKey, type RoundInput } from './round.ts'

export interface Opening {
  services: Posting['services']
  tx: Tx
  organisation: Organisation
  openedBy: { id: string; name: string }
  /** Of those whose own language is not known. */
  language: Language
  now: Date
  today: Day
}

/**
 * Opens a round over the programme's actions in force that no open round asks of: one person per owner, one letter per
 * person with an address. Throws `invalidInput` when there is nothing to ask, and for days that cannot be meant.
 */
export async function openRound(opening: Opening, input: RoundInput): Promise<{ id: string; letters: number }> {
  const { tx, organisation, openedBy, now, today } = opening
  const { programmeId, periodFrom, periodTo, dueOn, greeting } = input
  if (dueOn < today) throw invalidInput('dueOn', 'dayPassed')
  const actions = await chooseActions(opening, input)
  if (actions.length === 0) throw invalidInput('unitIds', 'nothingToAsk')
  const days = { periodFrom, periodTo, dueOn, expiresOn: expiryOf(dueOn) }
  const organisationId = organisation.id
  const id = await insertRound(tx, { organisationId, programmeId, ...days, greeting, openedBy }, now)
  const personOf = await addPeople(opening, id, {
    owners: actions.flatMap(({ owner }) => owner ?? []),
    addresses: input.addresses,
  })
  await insertRoundActions(
    tx,
    actions.map(({ id: actionId, owner }) => ({
      organisationId,
      roundId: id,
      actionId,
      personId: owner && personOf(owner),
    })),
  )
  const [round] = await findRounds(tx, organisationId, id)
  if (!round) throw new AppError('notFound', 'No such programme')
  return { id, letters: await askAll({ ...opening, round }, { id, kind: 'question' }) }
}

async function chooseActions(
  { tx, organisation, today }: Opening,
  { programmeId, unitIds }: RoundInput,
): Promise<ActionInForce[]> {
  const inForce = await findActionsInForce(tx, organisation.id, { programmeId, today })
  const units = unitIds === null ? null : new Set<string>()
  for (const unitId of unitIds ?? [])
    for (const id of await findUnitIdsWithin(tx, organisation.id, unitId)) units?.add(id)
  return inForce.filter(({ isAsked, unitId }) => !isAsked && (units === null || (unitId !== null && units.has(unitId))))
}

type Owner = NonNullable<ActionInForce['owner']>

/** Makes the people of a round, each once; gives what tells an owner's id among them. */
async function addPeople(
  { tx, organisation, language }: Opening,
  roundId: string,
  { owners, addresses }: { owners: readonly Owner[]; addresses: readonly AskedAddress[] },
): Promise<(owner: Owner) => string> {
  const organisationId = organisation.id
  const keyOf = ({ accountId, name }: Owner) => accountId ?? nameKey(name)
  const languages = await findLanguages(
    tx,
    owners.flatMap(({ accountId }) => accountId ?? []),
  )
  const ids = new Map<string, string>()
  for (const owner of owners) {
    const key = keyOf(owner)
    if (ids.has(key)) continue
    const { accountId, name } = owner
    const address = accountId === null ? addresses.find((one) => nameKey(one.name) === key) : undefined
    const known = accountId === null ? address?.language : languages.get(accountId)
    const person = {
      organisationId,
      roundId,
      accountId,
      name,
      email: address?.email ?? null,
      language: known ?? language,
    }
    ids.set(key, await insertRoundPerson(tx, person))
  }
  return (owner) => ids.get(keyOf(owner))!
}

/** Writes to everybody of a round who has not answered for everything; how many letters leave. */
export async function askAll(
  posting: Posting & { round: StoredRound },
  { id: roundId, kind, only }: { id: string; kind: LetterKind; only?: (person: RoundPerson) => boolean },
): Promise<number> {
  const waiting = await findWaiting(posting.tx, roundId)
  let letters = 0
  for (const person of await findRoundPeople(posting.tx, roundId)) {
    const actions = waiting.get(person.id) ?? 0
    if (actions > 0 && (only?.(person) ?? true) && (await sendLetter(posting, person, { kind, actions }))) letters++
  }
  return letters
}
