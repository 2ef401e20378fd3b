import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { HandlingStage, ReportKind, ReportStatus } from '../report-head.ts'
import type { ReportStep, SectorComment, StepKind } from './way.contract.ts'
import type { StageDays } from './way.ts'

/** Who does something to a report, and when. */
export interface WayAuthor {
  organisationId: string
  accountId: string | null
  name: string
  now: Date
}

/** A report's way as it is stored, with what it waits for. */
export interface StoredWay {
  report: { id: string; kind: ReportKind; year: number; title: LocalText }
  stage: ReportStatus
  round: number
  stages: readonly HandlingStage[]
  days: StageDays
  version: number
  isDecided: boolean
  unanswered: number
  ungiven: number
  returned: { reasons: string; byName: string; at: string } | null
  /** Of those who edit, units that have not commented in this round; null: the whole organisation. */
  uncommented: (string | null)[]
}

/** The ways of an organisation's reports, newest year first; of one report when it is told. */
export async function findWays(tx: ReadTx, organisationId: string, reportId?: string): Promise<StoredWay[]> {
  const { rows } = await sql<StoredWay>`
    SELECT jsonb_build_object('id', report.id, 'kind', report.kind, 'year', report.year, 'title', report.title) AS report,
           report.status AS stage, coalesce(way.round, 1) AS round, report.stages, coalesce(way.days, '{}') AS days,
           coalesce(way.version, 1) AS version,
           EXISTS (SELECT FROM report_decision AS decision
                    WHERE decision.report_id = report.id AND decision.round = coalesce(way.round, 1)
                      AND decision.stage = report.status) AS "isDecided",
           stated.unanswered, stated.ungiven,
           (SELECT jsonb_build_object('reasons', step.note, 'byName', step.by_name, 'at', to_jsonb(step.at))
              FROM report_step AS step
             WHERE step.report_id = report.id AND step.kind = 'returned' AND step.round = way.round - 1
             ORDER BY step.at DESC LIMIT 1) AS returned,
           ARRAY(SELECT DISTINCT membership.unit_id FROM membership
                  WHERE membership.organisation_id = report.organisation_id AND membership.role = 'editor'
                    AND NOT EXISTS (SELECT FROM report_sector_comment AS said
                                     WHERE said.report_id = report.id AND said.round = coalesce(way.round, 1)
                                       AND said.unit_id IS NOT DISTINCT FROM membership.unit_id)) AS uncommented
      FROM report
      LEFT JOIN report_way AS way ON way.report_id = report.id
     CROSS JOIN LATERAL (
        SELECT count(*) FILTER (WHERE statement.given_at IS NOT NULL
                                  AND (statement.responded_at IS NULL OR statement.responded_at < statement.given_at))::integer AS unanswered,
               count(*) FILTER (WHERE statement.given_at IS NULL AND statement.asked_at IS NOT NULL
                                  AND NOT statement.is_withdrawn)::integer AS ungiven
          FROM report_statement AS statement
         WHERE statement.report_id = report.id AND statement.round = coalesce(way.round, 1)) AS stated
     WHERE report.organisation_id = ${organisationId}
       ${reportId === undefined ? sql`` : sql`AND report.id = ${reportId}`}
     ORDER BY report.year DESC, report.kind, report.id`.execute(tx)
  return rows
}

/** Holds a report until the transaction ends: whoever else would move or change it waits. False: there is none. */
export async function holdReport(tx: Tx, organisationId: string, reportId: string): Promise<boolean> {
  const held = await tx
    .selectFrom('report')
    .select('id')
    .where('id', '=', reportId)
    .where('organisation_id', '=', organisationId)
    .forUpdate()
    .executeTakeFirst()
  return held !== undefined
}

/** The stage of a report, which it does not leave before the transaction ends; undefined: there is no such report. */
export async function holdStage(tx: Tx, organisationId: string, reportId: string): Promise<ReportStatus | undefined> {
  const held = await tx
    .selectFrom('report')
    .select('status')
    .where('id', '=', reportId)
    .where('organisation_id', '=', organisationId)
    .forShare()
    .executeTakeFirst()
  return held?.status as ReportStatus | undefined
}

/** Keeps how a way is arranged and where it stands; its version grows by one. */
export async function keepWay(
  tx: Tx,
  organisationId: string,
  {
    report,
    stage,
    round,
    stages,
    days,
    version,
  }: Pick<StoredWay, 'report' | 'stage' | 'round' | 'stages' | 'days' | 'version'>,
): Promise<void> {
  const kept = { round, days: JSON.stringify(days), version: version + 1 }
  await tx
    .insertInto('report_way')
    .values({ report_id: report.id, organisation_id: organisationId, ...kept })
    .onConflict((row) => row.column('report_id').doUpdateSet(kept))
    .execute()
  await tx
    .updateTable('report')
    .set({ status: stage, stages: [...stages] })
    .where('id', '=', report.id)
    .execute()
}

export interface NewStep {
  reportId: string
  kind: StepKind
  round: number
  from: ReportStatus
  to: ReportStatus
  note: string | null
}

export async function insertStep(tx: Tx, author: WayAuthor, { reportId, from, to, ...step }: NewStep): Promise<string> {
  const { id } = await tx
    .insertInto('report_step')
    .values({
      ...step,
      organisation_id: author.organisationId,
      report_id: reportId,
      from_stage: from,
      to_stage: to,
      at: author.now,
      by_account_id: author.accountId,
      by_name: author.name,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** All that has happened to a report, newest first. */
export async function findSteps(tx: ReadTx, reportId: string): Promise<ReportStep[]> {
  const rows = await tx
    .selectFrom('report_step')
    .select(['id', 'kind', 'round', 'from_stage as from', 'to_stage as to', 'note', 'at', 'by_name as byName'])
    .where('report_id', '=', reportId)
    .orderBy('at', 'desc')
    .orderBy('round', 'desc')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    ...row,
    kind: row.kind as StepKind,
    from: row.from as ReportStatus,
    to: row.to as ReportStatus,
    at: row.at.toISOString(),
  }))
}

interface CommentPlace {
  reportId: string
  round: number
  unitId: string | null
}

/** When a unit's word of a round was given; undefined: it has not been. */
export async function findCommentMoment(
  tx: ReadTx,
  { reportId, round, unitId }: CommentPlace,
): Promise<Date | undefined> {
  const row = await tx
    .selectFrom('report_sector_comment')
    .select('at')
    .where('report_id', '=', reportId)
    .where('round', '=', round)
    .where('unit_id', 'is not distinct from', unitId)
    .executeTakeFirst()
  return row?.at
}

export async function keepComment(
  tx: Tx,
  author: WayAuthor,
  { reportId, round, unitId, ...said }: CommentPlace & Pick<SectorComment, 'verdict' | 'comment'>,
): Promise<void> {
  const word = { ...said, at: author.now, by_account_id: author.accountId, by_name: author.name }
  await tx
    .insertInto('report_sector_comment')
    .values({ organisation_id: author.organisationId, report_id: reportId, round, unit_id: unitId, ...word })
    .onConflict((row) => row.constraint('report_sector_comment_unit_unique').doUpdateSet(word))
    .execute()
}

export async function findComments(tx: ReadTx, reportId: string): Promise<SectorComment[]> {
  const rows = await tx
    .selectFrom('report_sector_comment as said')
    .leftJoin('unit', 'unit.id', 'said.unit_id')
    .select(['said.unit_id as unitId', 'unit.name', 'said.round', 'said.verdict', 'said.comment', 'said.at'])
    .select('said.by_name as byName')
    .where('said.report_id', '=', reportId)
    .orderBy('said.round', 'desc')
    .orderBy('said.at')
    .execute()
  return rows.map(({ unitId, name, at, verdict, ...row }) => ({
    ...row,
    unit: { id: unitId, name },
    verdict: verdict as SectorComment['verdict'],
    at: at.toISOString(),
  }))
}
