import type { ReadTx, Tx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { Role } from '#shared/roles.ts'
import type { Language } from '#shared/texts.ts'

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

/** Whom one notification is for; undefined when no letter goes to them. */
export async function findRecipientOf(tx: ReadTx, notificationId: string): Promise<Recipient | undefined> {
  const row = await recipients(tx)
    .innerJoin('notification', (join) =>
      join
        .onRef('notification.account_id', '=', 'membership.account_id')
        .onRef('notification.organisation_id', '=', 'membership.organisation_id'),
    )
    .where('notification.id', '=', notificationId)
    .executeTakeFirst()
  return row as Recipient | undefined
}

/** Notes that a person's digest of a day leaves; false when it has left already. */
export async function insertDigest(tx: Tx, accountId: string, sentOn: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('notification_digest')
    .values({ account_id: accountId, sent_on: sentOn })
    .onConflict((row) => row.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
