import { jsonArrayFrom } from 'kysely/helpers/postgres'

import type { ReadTx, Tx } from '#server/db.ts'
import type { Author } from '#modules/plans/plan-objects.queries.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { GroupLetter } from './letters.contract.ts'

export interface Receiver {
  email: string
  name: string
  language: Language
}

interface NewLetter {
  groupId: string
  subject: LocalText
  body: LocalText
  isMailed: boolean
  receivers: readonly Receiver[]
  id?: string
}

/** Keeps a letter with its words and receivers. */
export async function insertLetter(tx: Tx, author: Author, letter: NewLetter): Promise<string> {
  const { organisationId: organisation_id, accountId: sent_by, name: sent_by_name, now: sent_at } = author
  const { id: letter_id } = await tx
    .insertInto('group_letter')
    .values({
      ...(letter.id && { id: letter.id }),
      organisation_id,
      sent_by,
      sent_by_name,
      sent_at,
      group_id: letter.groupId,
      subject: JSON.stringify(letter.subject),
      body: JSON.stringify(letter.body),
      is_mailed: letter.isMailed,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const rows = letter.receivers.map(({ email, name, language }) => ({
    letter_id,
    organisation_id,
    email,
    name,
    language,
  }))
  await tx.insertInto('group_letter_receiver').values(rows).execute()
  return letter_id
}

/** The letters of a group with their receivers, the newest first. */
export async function findLetters(tx: ReadTx, organisationId: string, groupId: string): Promise<GroupLetter[]> {
  const rows = await tx
    .selectFrom('group_letter as letter')
    .select(['letter.id', 'letter.subject', 'letter.body', 'letter.sent_at', 'letter.sent_by_name', 'letter.is_mailed'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('group_letter_receiver as receiver')
          .select(['receiver.name', 'receiver.email'])
          .whereRef('receiver.letter_id', '=', 'letter.id')
          .orderBy('receiver.name'),
      ).as('receivers'),
    )
    .where('letter.organisation_id', '=', organisationId)
    .where('letter.group_id', '=', groupId)
    .orderBy('letter.sent_at', 'desc')
    .orderBy('letter.id')
    .limit(100)
    .execute()
  return rows.map(({ sent_at, sent_by_name, is_mailed, ...letter }) => ({
    ...letter,
    sentAt: sent_at.toISOString(),
    sentByName: sent_by_name,
    isMailed: is_mailed,
  }))
}
