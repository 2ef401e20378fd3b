import type { ReadTx, Tx } from '#server/db.ts'
import { AppError } from '#shared/errors.ts'
import { findReport } from '../reports.queries.ts'
import { toVersionContent, type VersionContent } from './report-version.ts'
import { findVersionContent, insertVersion } from './versions.queries.ts'

/** What the report is now. Throws `notFound` without such a report. */
export async function requireContent(tx: ReadTx, organisationId: string, report: string): Promise<VersionContent> {
  const found = await findReport(tx, organisationId, report)
  if (!found) throw new AppError('notFound', 'No such report')
  return toVersionContent(found)
}

export async function requireVersion(tx: ReadTx, report: string, version: string): Promise<VersionContent> {
  const content = await findVersionContent(tx, report, version)
  if (!content) throw new AppError('notFound', 'No such version of the report')
  return content
}

interface Keeping {
  organisationId: string
  report: string
  byName: string
  now: Date
}

/** Keeps the whole report as it is, under the name that somebody gives it. */
export async function keepNamedVersion(tx: Tx, { name, ...keeping }: Keeping & { name: string }): Promise<string> {
  return keep(tx, { ...keeping, name, stage: null })
}

/** Keeps the whole report as it is when it leaves a stage, in the transaction that changes its status. */
export async function keepStageVersion(tx: Tx, { stage, ...keeping }: Keeping & { stage: string }): Promise<string> {
  return keep(tx, { ...keeping, name: null, stage })
}

async function keep(
  tx: Tx,
  { organisationId, report, ...version }: Keeping & { name: string | null; stage: string | null },
): Promise<string> {
  return insertVersion(tx, { reportId: report, content: await requireContent(tx, organisationId, report), ...version })
}
