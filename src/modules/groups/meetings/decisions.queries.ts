import type { ReadTx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'

/** A decision that was made, with where: what other pages tell of the things they show. */
export interface FoundDecision {
  itemId: string
  meetingId: string
  groupId: string
  groupName: LocalText
  startsAt: Date
  title: LocalText
  decision: LocalText
  subjectKind: string | null
  subjectId: string | null
}

const decisions = (tx: ReadTx, organisationId: string) =>
  tx
    .selectFrom('meeting_item as item')
    .innerJoin('meeting', 'meeting.id', 'item.meeting_id')
    .innerJoin('body_group', 'body_group.id', 'meeting.group_id')
    .select([
      'item.id as itemId',
      'meeting.id as meetingId',
      'body_group.id as groupId',
      'body_group.name as groupName',
      'meeting.starts_at as startsAt',
      'item.title',
      'item.decision',
      'item.subject_kind as subjectKind',
      'item.subject_id as subjectId',
    ])
    .where('item.organisation_id', '=', organisationId)
    .where('meeting.state', '=', 'held')
    .where('body_group.deleted_at', 'is', null)
    .where('item.decision', 'is not', null)
    .$narrowType<{ decision: LocalText }>()
    .orderBy('meeting.starts_at', 'desc')
    .orderBy('item.position')

/** What groups have decided on one thing, the latest first. */
export const findDecisionsOn = (
  tx: ReadTx,
  organisationId: string,
  subject: { kind: string; id: string },
): Promise<FoundDecision[]> =>
  decisions(tx, organisationId)
    .where('item.subject_kind', '=', subject.kind)
    .where('item.subject_id', '=', subject.id)
    .execute()
