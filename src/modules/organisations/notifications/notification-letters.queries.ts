import type { ReadTx, Tx } from '#server/db.ts'
import { withdrawMails } from '#server/mail.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { Role } from '#shared/roles.ts'
import type { Language } from '#shared/texts.ts'
import { selectStored, type StoredNotification, toStored } from './notifications.queries.ts'

/** Somebody to whom letters go, and a place where they are a member. */
export interface Recipient {
  accountId: string
  name: string
  email: string
  language: Language
  organisationId: string
  slug: string
  organisationName: LocalText
  role: Role
}

const recipients = (tx: ReadTx) =>
  tx
    .selectFrom('membership')
    .innerJoin('account', 'account.id', 'membership.account_id')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .select([
      'account.id as accountId',
      'account.name',
      'account.email',
      'account.language',
      'organisation.id as organisationId',
      'organisation.slug',
      'organisation.name as organisationName',
      'membership.role',
    ])
    // The demo's clock stands still and nobody has its mailboxes; a letter goes only to a proved address.
    .where('organisation.demo', '=', false)
    .where('account.demo', '=', false)
    .where('account.email_verified_at', 'is not', null)

/** Who has something that no letter has told, once for each organisation where it is. */
export async function findDigestRecipients(tx: ReadTx): Promise<Recipient[]> {
  const rows = await recipients(tx)
    .where((row) =>
      row.exists(
        row
          .selectFrom('notification')
          .select('notification.id')
          .whereRef('notification.account_id', '=', 'membership.account_id')
          .whereRef('notification.organisation_id', '=', 'membership.organisation_id')
          .where('notification.read_at', 'is', null)
          .where('notification.mailed_at', 'is', null),
      ),
    )
    .orderBy('account.id')
    .orderBy('organisation.slug')
    .execute()
  return rows as Recipient[]
}

/** Those of some people who get letters, in one organisation, by their account. */
export async function findRecipients(
  tx: ReadTx,
  organisationId: string,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, Recipient>> {
  const rows = await recipients(tx)
    .where('organisation.id', '=', organisationId)
    .where('account.id', 'in', [...accountIds])
    .execute()
  return new Map((rows as Recipient[]).map((row) => [row.accountId, row]))
}

/** A notification that wants a letter of its own. */
export interface AtOnce extends StoredNotification {
  organisationId: string
  accountId: string
}

/**
 * Holds some of what wants a letter at once and has none, the oldest first and after a place in that order. What is
 * older than `since` has lost its point: it is in the app.
 */
export async function holdAtOnce(
  tx: Tx,
  { since, after, limit }: { since: Date; after: { at: Date; id: string } | undefined; limit: number },
): Promise<AtOnce[]> {
  let query = selectStored(tx)
    .select(['notification.organisation_id', 'notification.account_id'])
    .where('notification.leaves_at_once', '=', true)
    .where('notification.read_at', 'is', null)
    .where('notification.mailed_at', 'is', null)
    .where('notification.at', '>', since)
    .orderBy('notification.at')
    .orderBy('notification.id')
    .limit(limit)
    .forUpdate('notification')
    .skipLocked()
  if (after)
    query = query.where((row) =>
      row.or([
        row('notification.at', '>', after.at),
        row.and([row('notification.at', '=', after.at), row('notification.id', '>', after.id)]),
      ]),
    )
  const rows = await query.execute()
  return rows.map((row) => ({
    ...toStored(row),
    organisationId: row.organisation_id,
    accountId: row.account_id,
  }))
}

/** Notes that people's digests of their days leave; gives those whose have not left already. */
export async function insertDigests(
  tx: Tx,
  digests: readonly { accountId: string; sentOn: string }[],
): Promise<ReadonlySet<string>> {
  if (digests.length === 0) return new Set()
  const rows = await tx
    .insertInto('notification_digest')
    .values(digests.map(({ accountId, sentOn }) => ({ account_id: accountId, sent_on: sentOn })))
    .onConflict((row) => row.doNothing())
    .returning('account_id')
    .execute()
  return new Set(rows.map((row) => row.account_id))
}

/** How the keys of digests begin. */
export const digestKeyStart = 'digest:'

/** Takes back people's digests that have not begun to leave; what they told is told by no letter again. How many there were. */
export async function withdrawDigests(tx: Tx, accountIds: readonly string[], now: Date): Promise<number> {
  if (accountIds.length === 0) return 0
  const told = await recentLetters(tx, accountIds, now).where('letter_key', 'like', `${digestKeyStart}%`).execute()
  const withdrawn = await withdrawMails(tx, keysOf(told), now)
  if (withdrawn.length > 0)
    await tx
      .updateTable('notification')
      .set({ mailed_at: null, letter_key: null })
      .where('account_id', 'in', [...accountIds])
      .where('letter_key', 'in', withdrawn)
      .execute()
  return withdrawn.length
}

/** Takes back a person's letters of which everything was read meanwhile: they have lost their point. */
export async function withdrawRead(tx: Tx, accountId: string, now: Date): Promise<void> {
  const read = await recentLetters(tx, [accountId], now)
    .having((row) => row.fn.agg<boolean>('bool_and', [row('read_at', 'is not', null)]), '=', true)
    .execute()
  await withdrawMails(tx, keysOf(read), now)
}

const daysLettersWait = 7

/** The letters of the last days that told people something. */
const recentLetters = (tx: Tx, accountIds: readonly string[], now: Date) =>
  tx
    .selectFrom('notification')
    .select('letter_key')
    .where('account_id', 'in', [...accountIds])
    .where('letter_key', 'is not', null)
    .where('mailed_at', '>', new Date(now.getTime() - daysLettersWait * 86_400_000))
    .groupBy('letter_key')

const keysOf = (rows: readonly { letter_key: string | null }[]): string[] =>
  rows.flatMap(({ letter_key: key }) => key ?? [])
