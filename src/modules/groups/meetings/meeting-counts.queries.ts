import { sql } from 'kysely'

import type { ReadTx } from '#server/db.ts'

/** How much there is of each meeting of a group. */
export interface MeetingCounts {
  items: number
  decisions: number
  openTasks: number
  answers: { accepted: number; declined: number; open: number }
}

export async function countInMeetings(
  tx: ReadTx,
  organisationId: string,
  ids: readonly string[],
): Promise<Map<string, MeetingCounts>> {
  const { rows } = await sql<{ id: string } & Omit<MeetingCounts, 'answers'> & MeetingCounts['answers']>`
    SELECT meeting.id,
           (SELECT count(*) FROM meeting_item WHERE meeting_id = meeting.id) AS items,
           (SELECT count(decision) FROM meeting_item WHERE meeting_id = meeting.id) AS decisions,
           (SELECT count(*) FROM meeting_task WHERE meeting_id = meeting.id AND done_at IS NULL) AS "openTasks",
           (SELECT count(*) FILTER (WHERE answer = 'accepted') FROM meeting_attendance WHERE meeting_id = meeting.id) AS accepted,
           (SELECT count(*) FILTER (WHERE answer = 'declined') FROM meeting_attendance WHERE meeting_id = meeting.id) AS declined,
           (SELECT count(*) FILTER (WHERE answer IN ('asked', 'tentative')) FROM meeting_attendance WHERE meeting_id = meeting.id) AS open
      FROM meeting WHERE organisation_id = ${organisationId} AND id = ANY (${ids}::uuid[])`.execute(tx)
  return new Map(
    rows.map(({ id, accepted, declined, open, ...counts }) => [
      id,
      { ...counts, answers: { accepted, declined, open } },
    ]),
  )
}
