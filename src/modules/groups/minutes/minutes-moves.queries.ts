import type { Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { MeetingAuthor } from '../meetings/meetings.queries.ts'
import type { MinutesFacts } from './minutes-facts.ts'
import { changedMinutes } from './minutes.queries.ts'

/** The draft goes to the members as it is now; what they said of earlier ones stays with its round. */
export const markSent = (tx: Tx, author: MeetingAuthor, { id, facts }: { id: string; facts: MinutesFacts }) =>
  changedMinutes(tx, author, id)
    .set((eb) => ({
      state: 'checking',
      facts: JSON.stringify(facts),
      first_section: facts.firstSection,
      sent_at: author.now,
      reminded_on: null,
      round: eb('round', '+', 1),
    }))
    .execute()

/** Back to a draft: whoever has signed signs the next one anew. */
export async function markTakenBack(tx: Tx, author: MeetingAuthor, id: string): Promise<void> {
  await changedMinutes(tx, author, id).set({ state: 'draft' }).execute()
  await tx
    .updateTable('meeting_minutes_signer')
    .set({ signed_on: null, signed_at: null, recorded_by: null })
    .where('minutes_id', '=', id)
    .execute()
}

export const markApproved = (tx: Tx, author: MeetingAuthor, id: string) =>
  changedMinutes(tx, author, id).set({ state: 'approved', approved_at: author.now }).execute()

export const markReminded = (tx: Tx, id: string, today: Day) =>
  tx.updateTable('meeting_minutes').set({ reminded_on: today }).where('id', '=', id).execute()

export const markSigned = (
  tx: Tx,
  { now }: MeetingAuthor,
  signature: { minutesId: string; memberId: string; on: Day; recordedBy: string | null },
) =>
  tx
    .updateTable('meeting_minutes_signer')
    .set({ signed_on: signature.on, signed_at: now, recorded_by: signature.recordedBy })
    .where('minutes_id', '=', signature.minutesId)
    .where('member_id', '=', signature.memberId)
    .execute()
