import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { ReportDecision } from './way.contract.ts'
import type { WayAuthor } from './way.queries.ts'
import type { DecidingStage, DecisionInput } from './way.ts'

export async function insertDecision(
  tx: Tx,
  author: WayAuthor,
  { reportId, round, stage, ...said }: DecisionInput & { reportId: string; round: number; stage: DecidingStage },
): Promise<void> {
  await tx
    .insertInto('report_decision')
    .values({
      organisation_id: author.organisationId,
      report_id: reportId,
      round,
      stage,
      body: said.body && JSON.stringify(said.body),
      met_on: said.metOn,
      section: said.section,
      outcome: said.outcome,
      minutes_url: said.minutesUrl,
      reasons: said.reasons,
      recorded_at: author.now,
      recorded_by: author.accountId,
      recorded_by_name: author.name,
    })
    .execute()
}

/** What the body of each stage was called when it last decided on a report of the organisation. */
export async function findDecidedBodies(
  tx: ReadTx,
  organisationId: string,
): Promise<Partial<Record<DecidingStage, LocalText>>> {
  const rows = await tx
    .selectFrom('report_decision')
    .distinctOn('stage')
    .select(['stage', 'body'])
    .where('organisation_id', '=', organisationId)
    .where('body', 'is not', null)
    .orderBy('stage')
    .orderBy('recorded_at', 'desc')
    .execute()
  return Object.fromEntries(rows.map(({ stage, body }) => [stage, body]))
}

/** What bodies have decided of a report, in the order of the rounds and of the way. */
export async function readReportDecisions(tx: ReadTx, reportId: string): Promise<ReportDecision[]> {
  const { rows } = await sql<ReportDecision>`
    SELECT stage, round, body, met_on AS "metOn", section, outcome, minutes_url AS "minutesUrl", reasons,
           recorded_by_name AS "recordedByName", to_jsonb(recorded_at) AS "recordedAt"
      FROM report_decision
     WHERE report_id = ${reportId}
     ORDER BY round, array_position(ARRAY['steeringGroup', 'board', 'council'], stage)`.execute(tx)
  return rows.map((row) => ({ ...row, recordedAt: new Date(row.recordedAt).toISOString() }))
}
