import type { InvitationAnswer } from '#modules/clock/feeds/invitation.ts'
import type { ReadTx, Tx } from '#server/db.ts'

interface Place {
  organisationId: string
  meetingId: string
}

/** What somebody had answered who is not in the group on the day of the meeting any more. */
export interface FormerAnswer {
  id: string
  accountId: string | null
  name: string
  answer: InvitationAnswer
  answeredAt: Date
}

/** By name. */
export async function findFormerAnswers(tx: ReadTx, { organisationId, meetingId }: Place): Promise<FormerAnswer[]> {
  const rows = await tx
    .selectFrom('meeting_former_answer')
    .select(['id', 'account_id as accountId', 'name', 'answer', 'answered_at as answeredAt'])
    .where('organisation_id', '=', organisationId)
    .where('meeting_id', '=', meetingId)
    .orderBy('name')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, answer: row.answer as InvitationAnswer }))
}

export async function insertFormerAnswer(
  tx: Tx,
  { organisationId, meetingId }: Place,
  { accountId, name, answer, answeredAt }: Omit<FormerAnswer, 'id'>,
): Promise<void> {
  await tx
    .insertInto('meeting_former_answer')
    .values({
      organisation_id: organisationId,
      meeting_id: meetingId,
      account_id: accountId,
      name,
      answer,
      answered_at: answeredAt,
    })
    .execute()
}

/** Who is in the group again has the answer back. */
export async function deleteFormerAnswer(tx: Tx, organisationId: string, id: string): Promise<void> {
  await tx
    .deleteFrom('meeting_former_answer')
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .execute()
}

/** At a new time nobody has answered, whether in the group or not. */
export async function deleteFormerAnswers(tx: Tx, { organisationId, meetingId }: Place): Promise<void> {
  await tx
    .deleteFrom('meeting_former_answer')
    .where('organisation_id', '=', organisationId)
    .where('meeting_id', '=', meetingId)
    .execute()
}
