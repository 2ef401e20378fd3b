import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import { hashToken } from '#server/session.ts'
import type { Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { LetterKind } from './round.ts'

/** Somebody whom a round asks. */
export interface RoundPerson {
  id: string
  accountId: string | null
  name: string
  /** Of a person in Kaarna the account's, as long as the person belongs to the organisation. */
  email: string | null
  language: Language
  linkNumber: number
  isWithdrawn: boolean
  letters: { kind: LetterKind; sentOn: Day }[]
}

export interface NewRoundPerson {
  organisationId: string
  roundId: string
  accountId: string | null
  name: string
  email: string | null
  language: Language
  /** Only the demo says its ids itself. */
  id?: string
}

export async function insertRoundPerson(tx: Tx, person: NewRoundPerson): Promise<string> {
  const { id } = await tx
    .insertInto('follow_up_round_person')
    .values({
      ...(person.id && { id: person.id }),
      organisation_id: person.organisationId,
      round_id: person.roundId,
      account_id: person.accountId,
      name: person.name,
      email: person.email,
      language: person.language,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The people of a round, by name. */
export async function findRoundPeople(tx: ReadTx, roundId: string): Promise<RoundPerson[]> {
  const { rows } = await sql<RoundPerson>`
    SELECT person.id, person.account_id AS "accountId", person.name,
           CASE WHEN person.account_id IS NULL THEN person.email WHEN membership.account_id IS NOT NULL THEN account.email END AS email,
           person.language, person.link_number AS "linkNumber", person.is_withdrawn AS "isWithdrawn",
           coalesce((SELECT jsonb_agg(jsonb_build_object('kind', letter.kind, 'sentOn', letter.sent_on) ORDER BY letter.sent_on)
                       FROM follow_up_round_letter AS letter WHERE letter.person_id = person.id), '[]') AS letters
      FROM follow_up_round_person AS person
      LEFT JOIN account ON account.id = person.account_id
      LEFT JOIN membership ON membership.account_id = person.account_id AND membership.organisation_id = person.organisation_id
     WHERE person.round_id = ${roundId}
     ORDER BY person.name COLLATE "fi-x-icu", person.id`.execute(tx)
  return rows
}

/** Keeps the hash of the token that a person's link has now. */
export async function keepToken(tx: Tx, personId: string, token: string): Promise<void> {
  await tx
    .updateTable('follow_up_round_person')
    .set({ token_hash: hashToken(token) })
    .where('id', '=', personId)
    .execute()
}

/** Gives a person another link, and another address where one is told; the older link opens nothing from now on. */
export async function renewLink(
  tx: Tx,
  personId: string,
  { email, language }: { email: string | undefined; language: Language },
): Promise<void> {
  await tx
    .updateTable('follow_up_round_person')
    .set(({ eb }) => ({
      link_number: eb('link_number', '+', 1),
      token_hash: null,
      is_withdrawn: false,
      language,
      ...(email !== undefined && { email }),
    }))
    .where('id', '=', personId)
    .execute()
}

export async function withdrawLink(tx: Tx, personId: string): Promise<void> {
  await tx.updateTable('follow_up_round_person').set({ is_withdrawn: true }).where('id', '=', personId).execute()
}

/** Notes that a letter is sent to a person on a day; false when one has been sent on that day already. */
export async function insertLetter(
  tx: Tx,
  letter: { personId: string; sentOn: Day; kind: LetterKind },
): Promise<boolean> {
  const row = await tx
    .insertInto('follow_up_round_letter')
    .values({ person_id: letter.personId, sent_on: letter.sentOn, kind: letter.kind })
    .onConflict((conflict) => conflict.columns(['person_id', 'sent_on']).doNothing())
    .returning('kind')
    .executeTakeFirst()
  return row !== undefined
}

/** Forgets the letter of a day: it went to an address that was wrong. */
export async function deleteLetter(tx: Tx, { personId, sentOn }: { personId: string; sentOn: Day }): Promise<void> {
  await tx
    .deleteFrom('follow_up_round_letter')
    .where('person_id', '=', personId)
    .where('sent_on', '=', sentOn)
    .execute()
}

/** What somebody's part of a round is: the round, whose it is, and whom to ask about it. */
export interface OwnRound {
  roundId: string
  organisation: { id: string; slug: string; name: LocalText; demo: boolean }
  programme: LocalText
  periodFrom: Day
  periodTo: Day
  dueOn: Day
  expiresOn: Day
  greeting: LocalText | null
  closedAt: Date | null
  contact: { name: string; email: string | null }
  person: { id: string; accountId: string | null; name: string; language: Language; isWithdrawn: boolean }
}

const ownRounds = (tx: ReadTx) =>
  tx
    .selectFrom('follow_up_round_person as person')
    .innerJoin('follow_up_round as round', 'round.id', 'person.round_id')
    .innerJoin('organisation', 'organisation.id', 'round.organisation_id')
    .innerJoin('programme', 'programme.id', 'round.programme_id')
    .leftJoin('account as opener', 'opener.id', 'round.opened_by')
    .select([
      'round.id as roundId',
      'organisation.id as organisationId',
      'organisation.slug',
      'organisation.name as organisationName',
      'organisation.demo',
      'programme.name as programme',
      'round.period_from as periodFrom',
      'round.period_to as periodTo',
      'round.due_on as dueOn',
      'round.expires_on as expiresOn',
      'round.greeting',
      'round.closed_at as closedAt',
      'round.opened_by_name as openedByName',
      'opener.email as openerEmail',
      'person.id as personId',
      'person.account_id as accountId',
      'person.name as personName',
      'person.language',
      'person.is_withdrawn as isWithdrawn',
    ])
    .where('programme.deleted_at', 'is', null)

type OwnRoundRow = Awaited<ReturnType<ReturnType<typeof ownRounds>['execute']>>[number]

const toOwnRound = (row: OwnRoundRow): OwnRound => ({
  roundId: row.roundId,
  organisation: { id: row.organisationId, slug: row.slug, name: row.organisationName, demo: row.demo },
  programme: row.programme,
  periodFrom: row.periodFrom,
  periodTo: row.periodTo,
  dueOn: row.dueOn,
  expiresOn: row.expiresOn,
  greeting: row.greeting,
  closedAt: row.closedAt,
  contact: { name: row.openedByName, email: row.openerEmail },
  person: {
    id: row.personId,
    accountId: row.accountId,
    name: row.personName,
    language: row.language as Language,
    isWithdrawn: row.isWithdrawn,
  },
})

/** The part of a round that a link's token opens; undefined when there is no such link. Its state is for the caller to ask. */
export async function findRoundByToken(tx: ReadTx, token: string): Promise<OwnRound | undefined> {
  const row = await ownRounds(tx).where('person.token_hash', '=', hashToken(token)).executeTakeFirst()
  return row && toOwnRound(row)
}

/** The open rounds in which an account of the organisation is asked, the most pressing first. */
export async function findOwnRounds(tx: ReadTx, organisationId: string, accountId: string): Promise<OwnRound[]> {
  const rows = await ownRounds(tx)
    .where('person.account_id', '=', accountId)
    .where('round.organisation_id', '=', organisationId)
    .where('round.closed_at', 'is', null)
    .orderBy('round.due_on')
    .orderBy('round.id')
    .execute()
  return rows.map(toOwnRound)
}

/** The languages of accounts by their ids. */
export async function findLanguages(tx: ReadTx, accountIds: readonly string[]): Promise<Map<string, Language>> {
  if (accountIds.length === 0) return new Map()
  const rows = await tx.selectFrom('account').select(['id', 'language']).where('id', 'in', accountIds).execute()
  return new Map(rows.map(({ id, language }) => [id, language as Language]))
}
