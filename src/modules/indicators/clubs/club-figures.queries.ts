import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { FigureInput } from './club-round.ts'
import type { Author } from './clubs.queries.ts'

/** Something that somebody said at a moment. */
export interface Said {
  text: string
  at: Date
  by: string
}

export interface StoredFigure extends FigureInput {
  roundId: string
  organisationId: string
  version: number
  at: Date
  by: string
  approvedVersion: number | null
  /** It stands while a correction waits. */
  approved: (FigureInput & { at: Date; by: string }) | null
  question: Said | null
  answer: Said | null
}

const saidOf = (text: string | null, at: Date | null, by: string | null): Said | null =>
  text !== null && at !== null && by !== null ? { text, at, by } : null

/** Figures of some rounds. */
export async function readFigures(tx: ReadTx, roundIds: readonly string[]): Promise<StoredFigure[]> {
  const rows = await tx
    .selectFrom('club_figure')
    .selectAll()
    .where('round_id', '=', sql<string>`ANY (${roundIds})`)
    .orderBy('reported_at')
    .execute()
  return rows.map((row) => ({
    roundId: row.round_id,
    organisationId: row.organisation_id,
    value: row.value,
    reason: row.reason,
    note: row.note,
    version: row.version,
    at: row.reported_at,
    by: row.reported_by,
    approvedVersion: row.approved_version,
    approved:
      row.approved_at === null || row.approved_by === null
        ? null
        : {
            value: row.approved_value,
            reason: row.approved_reason,
            note: row.approved_note,
            at: row.approved_at,
            by: row.approved_by,
          },
    question: saidOf(row.question, row.asked_at, row.asked_by),
    answer: saidOf(row.answer, row.answered_at, row.answered_by),
  }))
}

interface FigureOf {
  roundId: string
  organisationId: string
}

/** Stores what a member reports in a locked club: its first figure, or the next version of it. */
export async function saveFigure(
  tx: Tx,
  { roundId, organisationId, value, reason, note }: FigureOf & FigureInput,
  { name, now }: Author,
): Promise<void> {
  const said = { value, reason, note, reported_at: now, reported_by: name }
  await tx
    .insertInto('club_figure')
    .values({ round_id: roundId, organisation_id: organisationId, ...said })
    .onConflict((conflict) =>
      conflict
        .columns(['round_id', 'organisation_id'])
        .doUpdateSet((eb) => ({ ...said, version: eb('club_figure.version', '+', 1) })),
    )
    .execute()
}

/** Approves the figures of some members as they stand. */
export async function approveFigures(
  tx: Tx,
  { roundId, organisationIds }: { roundId: string; organisationIds: readonly string[] },
  { name, now }: Author,
): Promise<void> {
  await tx
    .updateTable('club_figure')
    .set((eb) => ({
      approved_version: eb.ref('version'),
      approved_value: eb.ref('value'),
      approved_reason: eb.ref('reason'),
      approved_note: eb.ref('note'),
      approved_at: now,
      approved_by: name,
    }))
    .where('round_id', '=', roundId)
    .where('organisation_id', '=', sql<string>`ANY (${organisationIds})`)
    .execute()
}

/** A new question waits for a new answer. */
export async function saveQuestion(
  tx: Tx,
  { roundId, organisationId, question }: FigureOf & { question: string },
  { name, now }: Author,
): Promise<void> {
  await tx
    .updateTable('club_figure')
    .set({ question, asked_at: now, asked_by: name, answer: null, answered_at: null, answered_by: null })
    .where('round_id', '=', roundId)
    .where('organisation_id', '=', organisationId)
    .execute()
}

export async function saveAnswer(
  tx: Tx,
  { roundId, organisationId, answer }: FigureOf & { answer: string },
  { name, now }: Author,
): Promise<void> {
  await tx
    .updateTable('club_figure')
    .set({ answer, answered_at: now, answered_by: name })
    .where('round_id', '=', roundId)
    .where('organisation_id', '=', organisationId)
    .execute()
}
