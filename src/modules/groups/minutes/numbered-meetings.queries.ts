import { sql } from 'kysely'

import type { ReadTx } from '#server/db.ts'
import type { NumberedMeeting } from './sections.ts'

/** The meetings that a group has held in a year by the Finnish calendar, the earliest first. */
export async function findNumberedMeetings(
  tx: ReadTx,
  organisationId: string,
  { groupId, year }: { groupId: string; year: number },
): Promise<NumberedMeeting[]> {
  const { rows } = await sql<NumberedMeeting>`
    SELECT meeting.id,
           (SELECT count(*)::int FROM meeting_item AS item WHERE item.meeting_id = meeting.id) AS items,
           (SELECT max(minutes.first_section) FROM meeting_minutes AS minutes WHERE minutes.meeting_id = meeting.id) AS "firstSection"
      FROM meeting
     WHERE meeting.organisation_id = ${organisationId} AND meeting.group_id = ${groupId} AND meeting.state = 'held'
       AND extract(year FROM meeting.starts_at AT TIME ZONE 'Europe/Helsinki') = ${year}
     ORDER BY meeting.starts_at, meeting.id`.execute(tx)
  return rows
}
