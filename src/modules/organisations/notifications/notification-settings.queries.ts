import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import {
  type LetterTimes,
  type NotificationSettings,
  type NotificationWays,
  settleWays,
  usualTimes,
} from './notification.ts'

type StoredWays = Readonly<Record<string, unknown>>

const findUsualWays = async (tx: ReadTx, organisationId: string | null): Promise<StoredWays> => {
  if (organisationId === null) return {}
  const row = await tx
    .selectFrom('notification_usual')
    .select('ways')
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  return (row?.ways ?? {}) as StoredWays
}

/**
 * What some people have chosen, and where they have not, what the organisation proposes (null: none does) and then the
 * rules of the kinds.
 */
export async function findSettings(
  tx: ReadTx,
  organisationId: string | null,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, NotificationSettings>> {
  if (accountIds.length === 0) return new Map()
  const usual = await findUsualWays(tx, organisationId)
  const rows = await tx
    .selectFrom('notification_setting')
    .selectAll()
    .where('account_id', 'in', [...accountIds])
    .execute()
  const chosen = new Map(rows.map((row) => [row.account_id, row]))
  return new Map(
    accountIds.map((id) => {
      const row = chosen.get(id)
      const ways = settleWays((row?.ways ?? {}) as StoredWays, usual)
      return [id, { ...ways, ...(row ? toTimes(row) : usualTimes) }]
    }),
  )
}

interface TimesRow {
  digest_rhythm: string
  digest_weekday: number
  digest_hour: number
  quiet_from: number | null
  quiet_to: number | null
  is_quiet_on_days_off: boolean
}

const toTimes = (row: TimesRow): LetterTimes => ({
  digestRhythm: row.digest_rhythm as LetterTimes['digestRhythm'],
  digestWeekday: row.digest_weekday,
  digestHour: row.digest_hour,
  quietFrom: row.quiet_from,
  quietTo: row.quiet_to,
  isQuietOnDaysOff: row.is_quiet_on_days_off,
})

/** Keeps what a person has chosen; what is left out stays as it was. */
export async function saveSettings(
  tx: Tx,
  accountId: string,
  { ways, times }: { ways: Partial<NotificationWays>; times: LetterTimes },
): Promise<void> {
  const columns = {
    digest_rhythm: times.digestRhythm,
    digest_weekday: times.digestWeekday,
    digest_hour: times.digestHour,
    quiet_from: times.quietFrom,
    quiet_to: times.quietTo,
    is_quiet_on_days_off: times.isQuietOnDaysOff,
  }
  const chosen = JSON.stringify(ways)
  await tx
    .insertInto('notification_setting')
    .values({ account_id: accountId, ways: chosen, ...columns })
    .onConflict((row) =>
      row.column('account_id').doUpdateSet({ ...columns, ways: sql`notification_setting.ways || excluded.ways` }),
    )
    .execute()
}

/** What an organisation proposes, each kind that it has an opinion of. */
export const findUsual = async (tx: ReadTx, organisationId: string): Promise<NotificationWays> =>
  settleWays(await findUsualWays(tx, organisationId))

export async function saveUsual(tx: Tx, organisationId: string, ways: Partial<NotificationWays>): Promise<void> {
  const values = { ways: JSON.stringify(ways) }
  await tx
    .insertInto('notification_usual')
    .values({ organisation_id: organisationId, ...values })
    .onConflict((row) => row.column('organisation_id').doUpdateSet(values))
    .execute()
}

export async function hasAccount(tx: ReadTx, accountId: string): Promise<boolean> {
  return (await tx.selectFrom('account').select('id').where('id', '=', accountId).executeTakeFirst()) !== undefined
}
