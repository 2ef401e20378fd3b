import type { ReadTx, Tx } from '#server/db.ts'
import { hashToken, newToken } from '#server/session.ts'
import type { Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { FeedKind } from './feed.ts'

export interface FeedRow {
  id: string
  accountId: string
  name: string
  language: Language
  kind: FeedKind
  organisationId: string | null
  organisationName: LocalText | null
  groupId: string | null
  createdAt: Date
  lastAskedOn: Day | null
}

const feeds = (tx: ReadTx) =>
  tx
    .selectFrom('calendar_feed as f')
    .leftJoin('organisation as o', 'o.id', 'f.organisation_id')
    .select(['f.id', 'f.account_id as accountId', 'f.name', 'f.language', 'f.kind'])
    .select(['f.organisation_id as organisationId', 'o.name as organisationName', 'f.group_id as groupId'])
    .select(['f.created_at as createdAt', 'f.last_asked_on as lastAskedOn'])

type StoredFeed = Awaited<ReturnType<ReturnType<typeof feeds>['execute']>>[number]

const toFeed = (row: StoredFeed): FeedRow => ({
  ...row,
  language: row.language as Language,
  kind: row.kind as FeedKind,
})

/** The addresses of a person, the oldest first. */
export const findFeeds = async (tx: ReadTx, accountId: string): Promise<FeedRow[]> =>
  (await feeds(tx).where('f.account_id', '=', accountId).orderBy('f.created_at').orderBy('f.id').execute()).map(toFeed)

/** Whose address it is; undefined when nobody has it. */
export async function findFeedByToken(tx: ReadTx, token: string): Promise<FeedRow | undefined> {
  const row = await feeds(tx).where('f.token_hash', '=', hashToken(token)).executeTakeFirst()
  return row && toFeed(row)
}

export type NewFeedRow = Pick<FeedRow, 'accountId' | 'name' | 'language' | 'kind' | 'organisationId' | 'groupId'>

/** Makes an address and returns its token; the database keeps the hash only. */
export async function insertFeed(tx: Tx, feed: NewFeedRow, now: Date): Promise<{ id: string; token: string }> {
  const token = newToken()
  const { id } = await tx
    .insertInto('calendar_feed')
    .values({
      account_id: feed.accountId,
      name: feed.name,
      language: feed.language,
      kind: feed.kind,
      organisation_id: feed.organisationId,
      group_id: feed.groupId,
      token_hash: hashToken(token),
      created_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, token }
}

/** Gives an address of the person another token: the old one opens nothing from then on. Undefined when it is not theirs. */
export async function replaceFeedToken(tx: Tx, accountId: string, id: string): Promise<string | undefined> {
  const token = newToken()
  const row = await tx
    .updateTable('calendar_feed')
    .set({ token_hash: hashToken(token), last_asked_on: null })
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .returning('id')
    .executeTakeFirst()
  return row && token
}

export async function deleteFeed(tx: Tx, accountId: string, id: string): Promise<boolean> {
  const leaving = tx.deleteFrom('calendar_feed').where('id', '=', id).where('account_id', '=', accountId)
  return (await leaving.returning('id').executeTakeFirst()) !== undefined
}

/** Notes that a program asked: once a day, so that asking stays reading. */
export async function markAsked(tx: Tx, id: string, today: Day): Promise<void> {
  await tx.updateTable('calendar_feed').set({ last_asked_on: today }).where('id', '=', id).execute()
}

/** Holds a person's addresses until the transaction ends, so that two made at once are counted. */
export async function holdFeeds(tx: Tx, accountId: string): Promise<void> {
  await tx.selectFrom('account').select('id').where('id', '=', accountId).forUpdate().execute()
}
