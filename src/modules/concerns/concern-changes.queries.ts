import type { ReadTx, Tx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { ConcernChange, ConcernChangeKind, ConcernInput } from './concern.ts'
import type { ConcernAuthor } from './concerns.queries.ts'

export interface NewConcernChange {
  concernId: string
  change: ConcernChangeKind
  words?: LocalText | null
  before?: ConcernInput
}

export async function insertConcernChange(
  tx: Tx,
  { organisationId, name, now }: ConcernAuthor,
  { concernId, change, words, before }: NewConcernChange,
): Promise<void> {
  await tx
    .insertInto('concern_change')
    .values({
      organisation_id: organisationId,
      concern_id: concernId,
      change,
      at: now,
      by_name: name,
      words: words ? JSON.stringify(words) : null,
      before: before ? JSON.stringify(before) : null,
    })
    .execute()
}

/** What has happened to a concern, the newest first. */
export async function findConcernChanges(
  tx: ReadTx,
  organisationId: string,
  concernId: string,
): Promise<ConcernChange[]> {
  const rows = await tx
    .selectFrom('concern_change')
    .select(['change', 'at', 'by_name', 'words'])
    .where('organisation_id', '=', organisationId)
    .where('concern_id', '=', concernId)
    .orderBy('id', 'desc')
    .execute()
  return rows.map(({ change, at, by_name, words }) => ({
    change: change as ConcernChangeKind,
    at: at.toISOString(),
    byName: by_name,
    words,
  }))
}
