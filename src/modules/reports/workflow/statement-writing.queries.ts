import type { Tx } from '#server/db.ts'
import { hashToken } from '#server/session.ts'
import type { Day } from '#shared/day.ts'
import type { Language } from '#shared/texts.ts'
import { type BodyKind, daysUntilForgotten, type LetterKind, type ResponseInput } from './statement.ts'

/** Holds a statement until the transaction ends: the giver and the coordinator wait for each other. */
export async function holdStatement(tx: Tx, id: string): Promise<void> {
  await tx.selectFrom('report_statement').select('id').where('id', '=', id).forUpdate().execute()
}

export interface NewStatement {
  organisationId: string
  reportId: string
  round: number
  bodyKind: BodyKind
  body: string | null
  giver: Giver
  dueOn: Day
  instructions: string
  askedBy: { id: string; name: string }
  /** Only the demo says its ids itself. */
  id?: string
}

/** Who is asked. The address of somebody in Kaarna is the account's. */
export interface Giver {
  name: string
  accountId: string | null
  email: string | null
  language: Language
}

const giverColumns = ({ name, accountId, email, language }: Giver) => ({
  person_name: name,
  account_id: accountId,
  email,
  language,
})

export async function insertStatement(tx: Tx, asked: NewStatement): Promise<string> {
  const { id } = await tx
    .insertInto('report_statement')
    .values({
      ...(asked.id && { id: asked.id }),
      organisation_id: asked.organisationId,
      report_id: asked.reportId,
      round: asked.round,
      body_kind: asked.bodyKind,
      body: asked.body,
      ...giverColumns(asked.giver),
      due_on: asked.dueOn,
      instructions: asked.instructions || null,
      asked_by: asked.askedBy.id,
      asked_by_name: asked.askedBy.name,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export interface StatementChange {
  dueOn?: Day
  instructions?: string | null
  isWithdrawn?: boolean
  askedAt?: Date
  /** Keeps the hash of the token that the link has now. */
  token?: string
}

export async function updateRequest(tx: Tx, id: string, change: StatementChange): Promise<void> {
  await tx
    .updateTable('report_statement')
    .set({
      ...(change.dueOn !== undefined && { due_on: change.dueOn }),
      ...(change.instructions !== undefined && { instructions: change.instructions }),
      ...(change.isWithdrawn !== undefined && { is_withdrawn: change.isWithdrawn }),
      ...(change.askedAt !== undefined && { asked_at: change.askedAt }),
      ...(change.token !== undefined && { token_hash: hashToken(change.token) }),
    })
    .where('id', '=', id)
    .execute()
}

/** Gives a request another giver and another link; the older link opens nothing from now on. */
export async function renewGiver(tx: Tx, id: string, giver: Giver): Promise<void> {
  await tx
    .updateTable('report_statement')
    .set(({ eb }) => ({
      ...giverColumns(giver),
      link_number: eb('link_number', '+', 1),
      token_hash: null,
      is_withdrawn: false,
    }))
    .where('id', '=', id)
    .execute()
}

export interface Written {
  text: string
  reference: string | null
  /** Null: it is kept as a draft. */
  givenByName: string | null
}

/** Keeps what a giver has written; its version grows by one. */
export async function keepWritten(
  tx: Tx,
  id: string,
  { text, reference, givenByName }: Written,
  now: Date,
): Promise<void> {
  const given = {
    statement: text,
    reference,
    given_at: now,
    given_by_name: givenByName,
    draft: null,
    draft_reference: null,
  }
  await tx
    .updateTable('report_statement')
    .set(({ eb }) => ({
      ...(givenByName === null ? { draft: text, draft_reference: reference } : given),
      saved_at: now,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
}

export async function keepResponse(
  tx: Tx,
  id: string,
  { gist, kind, response, byName, now }: ResponseInput & { byName: string; now: Date },
): Promise<void> {
  await tx
    .updateTable('report_statement')
    .set({ gist, response_kind: kind, response, responded_at: now, responded_by_name: byName })
    .where('id', '=', id)
    .execute()
}

/** Closes the statements of a round, or opens them again. */
export async function markClosed(tx: Tx, reportId: string, round: number, closedAt: Date | null): Promise<void> {
  await tx
    .updateTable('report_statement')
    .set({ closed_at: closedAt })
    .where('report_id', '=', reportId)
    .where('round', '=', round)
    .execute()
}

/** Notes that a letter leaves on a day; false when one has left on that day already. */
export async function insertStatementLetter(
  tx: Tx,
  letter: { statementId: string; sentOn: Day; kind: LetterKind },
): Promise<boolean> {
  const row = await tx
    .insertInto('report_statement_letter')
    .values({ statement_id: letter.statementId, sent_on: letter.sentOn, kind: letter.kind })
    .onConflict((conflict) => conflict.columns(['statement_id', 'sent_on']).doNothing())
    .returning('kind')
    .executeTakeFirst()
  return row !== undefined
}

/** Forgets the letter of a day: it went to an address that was wrong. */
export async function deleteStatementLetter(tx: Tx, statementId: string, sentOn: Day): Promise<void> {
  await tx
    .deleteFrom('report_statement_letter')
    .where('statement_id', '=', statementId)
    .where('sent_on', '=', sentOn)
    .execute()
}

/** Deletes the addresses and links of statements that have been closed for long enough; how many. */
export async function forgetGivers(tx: Tx, now: Date): Promise<number> {
  const closedBefore = new Date(now.getTime() - daysUntilForgotten * 86_400_000)
  const { numUpdatedRows } = await tx
    .updateTable('report_statement')
    .set({ email: null, token_hash: null })
    .where('closed_at', '<=', closedBefore)
    .where((row) => row.or([row('email', 'is not', null), row('token_hash', 'is not', null)]))
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
