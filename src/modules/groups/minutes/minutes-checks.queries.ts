import { z } from 'zod'

import type { ReadTx, Tx } from '#server/db.ts'
import type { MeetingAuthor } from '../meetings/meetings.queries.ts'
import { type CheckAnswer, checkAnswers } from './minutes.ts'
import type { StoredMinutes } from './minutes.queries.ts'

export interface StoredCheck {
  memberId: string
  answer: CheckAnswer
  correction: string | null
  answeredAt: Date
  reply: string | null
  repliedBy: string | null
}

/** What members said in one round of checking. */
export async function findChecks(
  tx: ReadTx,
  { id, round }: Pick<StoredMinutes, 'id' | 'round'>,
): Promise<StoredCheck[]> {
  const rows = await tx
    .selectFrom('meeting_minutes_check')
    .select(['member_id', 'answer', 'correction', 'answered_at', 'reply', 'replied_by'])
    .where('minutes_id', '=', id)
    .where('round', '=', round)
    .orderBy('answered_at')
    .orderBy('member_id')
    .execute()
  return rows.map((row) => ({
    memberId: row.member_id,
    answer: z.enum(checkAnswers).parse(row.answer),
    correction: row.correction,
    answeredAt: row.answered_at,
    reply: row.reply,
    repliedBy: row.replied_by,
  }))
}

interface CheckPlace {
  minutesId: string
  round: number
  memberId: string
}

/** A member's word of this round; a later one replaces it, and the answer that it got. */
export async function keepCheck(
  tx: Tx,
  { organisationId, now }: MeetingAuthor,
  { minutesId, round, memberId, ...said }: CheckPlace & { answer: CheckAnswer; correction: string | null },
): Promise<void> {
  const values = { ...said, answered_at: now, reply: null, replied_at: null, replied_by: null }
  await tx
    .insertInto('meeting_minutes_check')
    .values({ organisation_id: organisationId, minutes_id: minutesId, round, member_id: memberId, ...values })
    .onConflict((conflict) => conflict.constraint('meeting_minutes_check_pk').doUpdateSet(values))
    .execute()
}

export const keepReply = (
  tx: Tx,
  { name, now }: MeetingAuthor,
  { minutesId, round, memberId, reply }: CheckPlace & { reply: string },
) =>
  tx
    .updateTable('meeting_minutes_check')
    .set({ reply, replied_at: now, replied_by: name })
    .where('minutes_id', '=', minutesId)
    .where('round', '=', round)
    .where('member_id', '=', memberId)
    .execute()
