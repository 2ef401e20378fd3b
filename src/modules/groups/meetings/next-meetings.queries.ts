import type { ReadTx } from '#server/db.ts'
import { isoDay } from '#shared/day.ts'
import { timeAt } from './meeting-time.ts'
import type { NextMeeting } from './next-meeting.ts'

/** The first meeting of each group that is not over at a moment; groups without one are left out. */
export async function findNextMeetings(
  tx: ReadTx,
  organisationId: string,
  now: Date,
): Promise<ReadonlyMap<string, NextMeeting>> {
  const rows = await tx
    .selectFrom('meeting')
    .distinctOn('group_id')
    .select(['group_id', 'id', 'starts_at', 'ends_at', 'place'])
    .where('organisation_id', '=', organisationId)
    .where('state', 'in', ['planned', 'invited'])
    .where('ends_at', '>', now)
    .orderBy('group_id')
    .orderBy('starts_at')
    .orderBy('id')
    .execute()
  return new Map(
    rows.map(({ group_id, id, starts_at, ends_at, place }) => [
      group_id,
      { id, on: isoDay(starts_at), from: timeAt(starts_at), to: timeAt(ends_at), place },
    ]),
  )
}
