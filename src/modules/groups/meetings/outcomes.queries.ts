import type { ReadTx, Tx } from '#server/db.ts'
import type { OutcomeKind } from './agenda-view.ts'
import type { MeetingAuthor } from './meetings.queries.ts'

export interface StoredOutcome {
  itemId: string
  kind: OutcomeKind
  path: string
  at: Date
  byName: string
}

/** What the decisions of a meeting have become elsewhere. */
export async function findOutcomes(tx: ReadTx, organisationId: string, meetingId: string): Promise<StoredOutcome[]> {
  const rows = await tx
    .selectFrom('meeting_outcome as made')
    .innerJoin('meeting_item as item', 'item.id', 'made.item_id')
    .select(['made.item_id as itemId', 'made.outcome', 'made.path', 'made.at', 'made.by_name as byName'])
    .where('made.organisation_id', '=', organisationId)
    .where('item.meeting_id', '=', meetingId)
    .orderBy('made.at')
    .execute()
  return rows.map(({ outcome, ...row }) => ({ ...row, kind: outcome as OutcomeKind }))
}

export async function insertOutcome(
  tx: Tx,
  { organisationId, name, now }: MeetingAuthor,
  { itemId, kind, path }: { itemId: string; kind: OutcomeKind; path: string },
): Promise<void> {
  await tx
    .insertInto('meeting_outcome')
    .values({ organisation_id: organisationId, item_id: itemId, outcome: kind, path, at: now, by_name: name })
    .execute()
}
