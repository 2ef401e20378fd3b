import { sql } from 'kysely'

import type { DatedQuestion, DatedSource, DatedThing } from '#modules/clock/dated-thing.ts'
import type { Day } from '#shared/day.ts'
import { type LocalText, textIn } from '#shared/local-text.ts'
import { inEveryLanguage } from '#shared/texts.ts'
import type { HandlingStage, ReportStatus } from '../report-head.ts'
import { type DatedStage, type StageDays, stagesOf } from './way.ts'
import { workflowAccess } from './workflow.access.ts'
import { workflowTexts } from './workflow.texts.ts'

interface DatedWay {
  id: string
  title: LocalText
  stage: ReportStatus
  stages: HandlingStage[]
  days: StageDays
  isDecided: boolean
  createdBy: string | null
  changedAt: Date
}

/** The last days of the stages of reports on their way, for those who may read drafts. */
export const datedWays: DatedSource = {
  async find(tx, { organisationId, role, from, to, today }) {
    if (!workflowAccess.read.roles.some((reader) => reader === role)) return []
    const { rows } = await sql<DatedWay>`
      SELECT report.id, report.title, report.status AS stage, report.stages, way.days, report.created_by AS "createdBy",
             report.updated_at AS "changedAt",
             EXISTS (SELECT FROM report_decision AS decision
                      WHERE decision.report_id = report.id AND decision.round = way.round
                        AND decision.stage = report.status) AS "isDecided"
        FROM report
        JOIN report_way AS way ON way.report_id = report.id
       WHERE report.organisation_id = ${organisationId}
       ORDER BY report.year, report.id`.execute(tx)
    return rows.flatMap((way) => daysOf(way, { from, to, today }))
  },
}

function daysOf(way: DatedWay, { from, to, today }: Pick<DatedQuestion, 'from' | 'to' | 'today'>): DatedThing[] {
  const dated: readonly DatedStage[] = ['draft', ...way.stages]
  return dated.flatMap((stage) => {
    const day = way.days[stage]
    return day !== undefined && day >= from && day <= to ? [toThing(way, { stage, day, today })] : []
  })
}

const toThing = (way: DatedWay, { stage, day, today }: { stage: DatedStage; day: Day; today: Day }): DatedThing => ({
  key: `report:${way.id}:${stage}`,
  kind: 'reportStage',
  title: inEveryLanguage((language) => `${textIn(way.title, language)}: ${workflowTexts[language].stages[stage]}`),
  startsOn: day,
  endsOn: day,
  hours: null,
  place: null,
  path: `reports/${way.id}/handling`,
  state: isBehind(way, stage) ? 'done' : day < today ? 'late' : 'coming',
  people: way.createdBy === null ? [] : [way.createdBy],
  groupId: null,
  changedAt: way.changedAt,
})

/** Whether a report has gone past a stage, or waits in it to be sent on after the decision. */
function isBehind({ stage: now, stages, isDecided }: DatedWay, stage: DatedStage): boolean {
  const all = stagesOf({ stages })
  return all.indexOf(stage) < all.indexOf(now) || (stage === now && isDecided)
}
