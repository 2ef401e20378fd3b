import type { ReadTx, Tx } from '#server/db.ts'
import { hashToken } from '#server/session.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { Attendee, InvitationAnswer, InvitedThing } from './invitation.ts'

/** A thing within its organisation. */
export interface ThingPlace {
  organisationId: string
  key: string
}

export interface StoredInvited extends InvitedThing {
  cancelledAt: Date | null
}

const thingColumns = ['title', 'organizer', 'place', 'sequence'] as const

/** What the last letters told of a thing; it is held until the transaction ends. */
export async function holdInvited(tx: Tx, { organisationId, key }: ThingPlace): Promise<StoredInvited | undefined> {
  return tx
    .selectFrom('calendar_invited')
    .select(['key', ...thingColumns, 'remote_link as remoteLink'])
    .select(['starts_at as startsAt', 'ends_at as endsAt', 'cancelled_at as cancelledAt'])
    .where('organisation_id', '=', organisationId)
    .where('key', '=', key)
    .forUpdate()
    .executeTakeFirst()
}

/** Keeps a thing as the letters tell of it from now on; one that was cancelled is on again. */
export async function saveInvited(tx: Tx, organisationId: string, thing: InvitedThing): Promise<void> {
  const told = {
    sequence: thing.sequence,
    title: JSON.stringify(thing.title),
    starts_at: thing.startsAt,
    ends_at: thing.endsAt,
    place: thing.place,
    remote_link: thing.remoteLink,
    organizer: thing.organizer,
    cancelled_at: null,
  }
  await tx
    .insertInto('calendar_invited')
    .values({ organisation_id: organisationId, key: thing.key, ...told })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'key']).doUpdateSet(told))
    .execute()
}

export async function markInvitedCancelled(
  tx: Tx,
  { organisationId, key }: ThingPlace,
  { sequence, now }: { sequence: number; now: Date },
): Promise<void> {
  await tx
    .updateTable('calendar_invited')
    .set({ cancelled_at: now, sequence })
    .where('organisation_id', '=', organisationId)
    .where('key', '=', key)
    .execute()
}

export interface StoredInvitation extends Omit<Attendee, 'answer'> {
  id: string
  /** Of the thing, as the last letter told of it. */
  sentSequence: number | null
  /** How far the letters of this one are ahead of the thing's own sequence. */
  extraSequence: number
  isWithdrawn: boolean
  answer: InvitationAnswer | null
  answeredAt: Date | null
}

/** Everybody who is or was invited to a thing, by name. */
export async function findInvitations(tx: ReadTx, { organisationId, key }: ThingPlace): Promise<StoredInvitation[]> {
  const rows = await tx
    .selectFrom('calendar_invitation')
    .select(['id', 'address', 'name', 'language', 'account_id as accountId', 'answer', 'answered_at as answeredAt'])
    .select(['sent_sequence as sentSequence', 'extra_sequence as extraSequence', 'is_withdrawn as isWithdrawn'])
    .where('organisation_id', '=', organisationId)
    .where('key', '=', key)
    .orderBy('name')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    ...row,
    language: row.language as Language,
    answer: row.answer as InvitationAnswer | null,
  }))
}

/** Invites somebody, or knows again who was invited before. */
export async function saveInvitation(tx: Tx, { organisationId, key }: ThingPlace, attendee: Attendee): Promise<string> {
  const { name, language, accountId } = attendee
  const person = { name, language, account_id: accountId, is_withdrawn: false }
  const { id } = await tx
    .insertInto('calendar_invitation')
    .values({ organisation_id: organisationId, key, address: attendee.address.toLowerCase(), ...person })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'key', 'address']).doUpdateSet(person))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Notes what letter somebody has got, and the link in it. */
export async function markInvitationSent(
  tx: Tx,
  id: string,
  { token, sequence, extraSequence }: { token: string; sequence: number; extraSequence: number },
): Promise<void> {
  await tx
    .updateTable('calendar_invitation')
    .set({ token_hash: hashToken(token), sent_sequence: sequence, extra_sequence: extraSequence })
    .where('id', '=', id)
    .execute()
}

export async function withdrawInvitation(tx: Tx, id: string): Promise<void> {
  await tx.updateTable('calendar_invitation').set({ is_withdrawn: true }).where('id', '=', id).execute()
}

/** Everybody is asked anew: an answer was to another time. */
export async function clearAnswers(tx: Tx, { organisationId, key }: ThingPlace): Promise<void> {
  await tx
    .updateTable('calendar_invitation')
    .set({ answer: null, answered_at: null })
    .where('organisation_id', '=', organisationId)
    .where('key', '=', key)
    .execute()
}

export interface AnswerableInvitation extends StoredInvited {
  id: string
  organisationId: string
  organisation: LocalText
  isDemo: boolean
  name: string
  address: string
  accountId: string | null
  language: Language
  isWithdrawn: boolean
  answer: InvitationAnswer | null
}

/** What a link of a letter opens; undefined when nobody has it. */
export async function findInvitationByToken(tx: ReadTx, token: string): Promise<AnswerableInvitation | undefined> {
  const row = await tx
    .selectFrom('calendar_invitation as i')
    .innerJoin('calendar_invited as t', (join) =>
      join.onRef('t.organisation_id', '=', 'i.organisation_id').onRef('t.key', '=', 'i.key'),
    )
    .innerJoin('organisation as o', 'o.id', 'i.organisation_id')
    .select(['i.id', 'i.organisation_id as organisationId', 'o.name as organisation', 'o.demo as isDemo'])
    .select(['i.name', 'i.address', 'i.account_id as accountId', 'i.language', 'i.is_withdrawn as isWithdrawn'])
    .select(['i.answer', 't.key', 't.sequence', 't.title', 't.place', 't.remote_link as remoteLink', 't.organizer'])
    .select(['t.starts_at as startsAt', 't.ends_at as endsAt', 't.cancelled_at as cancelledAt'])
    .where('i.token_hash', '=', hashToken(token))
    .executeTakeFirst()
  return row && { ...row, language: row.language as Language, answer: row.answer as InvitationAnswer | null }
}

export async function saveAnswer(
  tx: Tx,
  id: string,
  { answer, now }: { answer: InvitationAnswer; now: Date },
): Promise<void> {
  await tx.updateTable('calendar_invitation').set({ answer, answered_at: now }).where('id', '=', id).execute()
}

/** Deletes things that were over before a moment, with the addresses of those who were invited. */
export async function forgetInvited(tx: Tx, before: Date): Promise<void> {
  await tx.deleteFrom('calendar_invited').where('ends_at', '<', before).execute()
}
