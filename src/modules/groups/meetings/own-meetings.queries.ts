import { sql } from 'kysely'

import type { ReadTx } from '#server/db.ts'

/** What waits in a meeting for those who come to it. */
export interface WaitingInMeeting {
  items: number
  waitingProposals: number
  /** The members who are asked and have not answered. */
  asked: readonly string[]
}

/** What waits in some meetings of an organisation, by meeting. */
export async function findWaitingInMeetings(
  tx: ReadTx,
  organisationId: string,
  ids: readonly string[],
): Promise<Map<string, WaitingInMeeting>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string } & WaitingInMeeting>`
    SELECT meeting.id,
           (SELECT count(*) FROM meeting_item WHERE meeting_id = meeting.id) AS items,
           (SELECT count(*) FROM meeting_proposal WHERE meeting_id = meeting.id AND state = 'waiting') AS "waitingProposals",
           ARRAY(SELECT member_id FROM meeting_attendance WHERE meeting_id = meeting.id AND answer = 'asked') AS asked
      FROM meeting WHERE organisation_id = ${organisationId} AND id = ANY (${[...ids]}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, ...waiting }) => [id, waiting]))
}
