import { sql } from 'kysely'

import { momentOf } from '#shared/finnish-hours.ts'
import type { Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { MeetingAuthor } from './meetings.queries.ts'

/** Whose place in the meetings another takes, and in those of which days. */
interface PassedSeat {
  memberId: string
  /** The seat that takes the place; null: nobody takes it. */
  to: string | null
  since: Day
  /** The last day; null: from then on. */
  until?: Day | null
}

/** Who chairs or keeps the minutes of meetings that have not been held is who has the seat then, not who had it. */
export async function passMeetings(
  tx: Tx,
  { organisationId, name, now }: MeetingAuthor,
  { memberId, to, since, until = null }: PassedSeat,
): Promise<void> {
  await sql`
    UPDATE meeting
       SET chair_id = CASE WHEN chair_id = ${memberId} THEN ${to}::uuid ELSE chair_id END,
           secretary_id = CASE WHEN secretary_id = ${memberId} THEN ${to}::uuid ELSE secretary_id END,
           version = version + 1, updated_at = ${now}, updated_by = ${name}
     WHERE organisation_id = ${organisationId} AND state IN ('planned', 'invited')
       AND (chair_id = ${memberId} OR secretary_id = ${memberId})
       AND starts_at >= ${momentOf(since, '00:00')}
       AND (${until}::date IS NULL OR (starts_at AT TIME ZONE 'Europe/Helsinki')::date <= ${until}::date)`.execute(tx)
}
