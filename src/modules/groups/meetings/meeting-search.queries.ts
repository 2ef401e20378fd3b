import { type RawBuilder, sql } from 'kysely'

import type { ReadTx } from '#server/db.ts'
import { isoDay } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { GroupCaller } from '../group-rights.service.ts'
import { leadsGroups } from '../groups.access.ts'

/** The groups whose own material a caller reads: as `requireGroupReader` says. */
const readableGroups = ({ organisationId, accountId, role, today }: GroupCaller): RawBuilder<unknown> => sql`
  SELECT body_group.id FROM body_group
   WHERE organisation_id = ${organisationId} AND deleted_at IS NULL
     AND (${leadsGroups(role)}::boolean OR EXISTS (
       SELECT FROM group_member AS own
        WHERE own.group_id = body_group.id AND own.account_id = ${accountId} AND own.deleted_at IS NULL
          AND own.starts_on <= ${today}::date AND (own.ends_on IS NULL OR own.ends_on >= ${today}::date)))`

/** The meetings that a caller may find and the items of their agendas, as rows of `kind` and `id`. */
export const findableMeetings = (caller: GroupCaller): RawBuilder<unknown> => sql`
  SELECT 'meeting' AS kind, id FROM meeting
   WHERE organisation_id = ${caller.organisationId} AND group_id IN (${readableGroups(caller)})
  UNION ALL
  SELECT 'meetingItem', item.id FROM meeting_item AS item JOIN meeting ON meeting.id = item.meeting_id
   WHERE item.organisation_id = ${caller.organisationId} AND meeting.group_id IN (${readableGroups(caller)})`

/** A meeting or an item of its agenda as it is shown among what was found. */
export interface DescribedMeeting {
  kind: 'meeting' | 'meetingItem'
  id: string
  meetingId: string
  groupId: string
  group: LocalText
  /** Of the item; of a meeting that has no name of its own null. */
  title: LocalText | null
  on: string
  texts: readonly (LocalText | string | null)[]
}

export async function describeMeetings(
  tx: ReadTx,
  organisationId: string,
  ids: readonly string[],
): Promise<DescribedMeeting[]> {
  const { rows } = await sql<Omit<DescribedMeeting, 'on'> & { startsAt: Date }>`
    SELECT found.kind, found.id, meeting.id AS "meetingId", body_group.id AS "groupId", body_group.name AS "group",
           found.title, meeting.starts_at AS "startsAt", found.texts
      FROM (SELECT 'meeting' AS kind, id, id AS meeting_id, title, jsonb_build_array(place) AS texts
              FROM meeting WHERE organisation_id = ${organisationId}
            UNION ALL
            SELECT 'meetingItem', id, meeting_id, title, jsonb_build_array(decision, proposal, reason, presenter)
              FROM meeting_item WHERE organisation_id = ${organisationId}) AS found
      JOIN meeting ON meeting.id = found.meeting_id
      JOIN body_group ON body_group.id = meeting.group_id
     WHERE found.id = ANY (${[...ids]}::uuid[])`.execute(tx)
  return rows.map(({ startsAt, ...row }) => ({ ...row, on: isoDay(startsAt) }))
}
