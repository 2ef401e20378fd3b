import type { ReadTx, Tx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { MeetingAuthor } from './meetings.queries.ts'
import type { ProposalInput, ProposalState } from './proposal.ts'

export interface StoredProposal {
  id: string
  title: LocalText
  reason: LocalText | null
  proposedAt: Date
  proposedById: string | null
  proposedBy: string
  state: ProposalState
  answer: string | null
  answeredBy: string | null
}

interface Place {
  organisationId: string
  meetingId: string
}

const proposals = (tx: ReadTx, { organisationId, meetingId }: Place) =>
  tx
    .selectFrom('meeting_proposal')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('meeting_id', '=', meetingId)
    .orderBy('proposed_at')
    .orderBy('id')

type Row = Awaited<ReturnType<ReturnType<typeof proposals>['execute']>>[number]

const toStored = (row: Row): StoredProposal => ({
  id: row.id,
  title: row.title,
  reason: row.reason,
  proposedAt: row.proposed_at,
  proposedById: row.proposed_by,
  proposedBy: row.proposed_by_name,
  state: row.state as ProposalState,
  answer: row.answer,
  answeredBy: row.answered_by_name,
})

/** What members have proposed to a meeting, in the order in which they did. */
export const findProposals = async (tx: ReadTx, place: Place): Promise<StoredProposal[]> =>
  (await proposals(tx, place).execute()).map(toStored)

/** Holds a proposal until the transaction ends. */
export async function holdProposal(tx: Tx, place: Place, id: string): Promise<StoredProposal | undefined> {
  const row = await proposals(tx, place).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && toStored(row)
}

export async function insertProposal(
  tx: Tx,
  author: MeetingAuthor,
  { meetingId, input, id }: { meetingId: string; input: ProposalInput; id?: string },
): Promise<string> {
  const row = await tx
    .insertInto('meeting_proposal')
    .values({
      ...(id !== undefined && { id }),
      organisation_id: author.organisationId,
      meeting_id: meetingId,
      title: JSON.stringify(input.title),
      reason: input.reason && JSON.stringify(input.reason),
      proposed_at: author.now,
      proposed_by: author.accountId,
      proposed_by_name: author.name,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

export async function deleteProposal(tx: Tx, { organisationId, meetingId }: Place, id: string): Promise<void> {
  await tx
    .deleteFrom('meeting_proposal')
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .where('meeting_id', '=', meetingId)
    .execute()
}

/** Takes a proposal that is held onto the agenda as an item, or declines it with the reason. */
export async function answerProposalAs(
  tx: Tx,
  { organisationId, name, now }: MeetingAuthor,
  { id, ...outcome }: { id: string } & ({ itemId: string } | { answer: string }),
): Promise<void> {
  await tx
    .updateTable('meeting_proposal')
    .set({
      ...('itemId' in outcome
        ? { state: 'taken', item_id: outcome.itemId }
        : { state: 'declined', answer: outcome.answer }),
      answered_at: now,
      answered_by_name: name,
    })
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .execute()
}
