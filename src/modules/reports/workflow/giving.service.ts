import { isoDay, type Day } from '#shared/day.ts'
import { demoDay } from '#shared/demo.ts'
import { AppError } from '#shared/errors.ts'
import type { ReadTx, Tx } from '#server/db.ts'
import type { PersonalStatement, SavedStatement } from './personal-statements.contract.ts'
import { type StatementInput, stateOf } from './statement.ts'
import { holdStatement, keepWritten } from './statement-writing.queries.ts'
import { findStatements, type StoredStatement } from './statements.queries.ts'
import { note } from './way.service.ts'

export const todayOf = ({ organisation }: StoredStatement, now: Date): Day =>
  organisation.demo ? demoDay : isoDay(now)

/** A statement as its giver sees it. What is written and not given comes before what was given. */
export function toPersonal(stored: StoredStatement, today: Day): PersonalStatement {
  const { report, organisation, askedByName, askedByEmail } = stored
  const state = stateOf(stored, today)
  const isTold = state !== 'withdrawn'
  return {
    id: stored.id,
    organisation: organisation.name,
    report: { title: report.title, year: report.year, languages: report.languages },
    bodyKind: stored.bodyKind,
    body: stored.body,
    personName: stored.personName,
    language: stored.language,
    contact: { name: askedByName, email: askedByEmail },
    dueOn: stored.dueOn,
    today,
    state,
    instructions: stored.instructions,
    text: isTold ? (stored.draft ?? stored.statement ?? '') : '',
    reference: isTold ? (stored.draft === null ? stored.reference : stored.draftReference) : null,
    ...savedOf(stored),
  }
}

const savedOf = ({ version, savedAt, givenAt, draft }: StoredStatement): SavedStatement => ({
  version,
  savedAt: savedAt?.toISOString() ?? null,
  givenAt: givenAt?.toISOString() ?? null,
  isChanged: givenAt !== null && draft !== null,
})

interface Giving {
  tx: Tx
  now: Date
  user: { id: string | null; name: string }
  isQuiet?: boolean
}

/**
 * Keeps what a giver has written, or gives it. Throws `conflict` when it is not open any more, and when it has been
 * written on elsewhere since: with what is stored now, so that both texts stay. `day` is for the demo, which gave some of
 * its statements before its fixed day.
 */
export async function writeStatement(
  { tx, now, ...giving }: Giving,
  { id, version, text, reference, isGiven }: StatementInput & { id: string; version: number },
  day?: Day,
): Promise<SavedStatement> {
  await holdStatement(tx, id)
  const stored = await requireStatement(tx, id)
  const today = day ?? todayOf(stored, now)
  const state = stateOf(stored, today)
  const current = toPersonal(stored, today)
  if (state !== 'open')
    throw new AppError('conflict', `The statement is ${state}`, { extra: { refusal: 'statementClosed', current } })
  if (stored.version !== version) {
    // The answer to an earlier save may have been lost on the way: the same text again is no conflict.
    if (current.text === text && current.reference === reference && current.isChanged !== isGiven)
      return savedOf(stored)
    throw new AppError('conflict', `The statement is at version ${stored.version}`, { extra: { current } })
  }
  await keepWritten(tx, id, { text, reference, givenByName: isGiven ? giving.user.name : null }, now)
  if (isGiven) {
    const step = { reportId: stored.report.id, round: stored.round, from: stored.stage, to: stored.stage }
    await note({ tx, now, ...giving, organisation: stored.organisation }, { ...step, kind: 'stated', note: null })
  }
  return savedOf(await requireStatement(tx, id))
}

async function requireStatement(tx: ReadTx, id: string): Promise<StoredStatement> {
  const [stored] = await findStatements(tx, { id })
  if (!stored) throw new AppError('notFound', 'No such statement')
  return stored
}
