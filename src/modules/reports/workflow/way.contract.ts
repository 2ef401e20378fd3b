import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'
import { handlingStages, reportKinds, reportStatuses } from '../report-head.ts'
import { awaited, decidingStages, decisionInput, outcomes, sectorCommentInput, sectorVerdicts } from './way.ts'
import { workflowAccess as access } from './workflow.access.ts'

const organisation = z.string()
const inReport = { organisation, report: z.uuid() }
/** The version of the way that was looked at: when the report has moved since, the call is a conflict. */
const seen = { ...inReport, version: z.int().positive() }
const stage = z.enum(reportStatuses)
const middleStage = z.enum(handlingStages)
const day = z.iso.date()

export const stageDays = z
  .object({ draft: day, comments: day, statements: day, steeringGroup: day, board: day, council: day })
  .partial()
  .meta({ description: 'The last day of each stage that has one' })

export const decision = z
  .object({
    stage: z.enum(decidingStages),
    round: z.int().positive(),
    body: localText.nullable(),
    metOn: day,
    section: z.string().nullable(),
    outcome: z.enum(outcomes),
    minutesUrl: z.string().nullable(),
    reasons: z.string().nullable(),
    recordedByName: z.string(),
    recordedAt: z.iso.datetime(),
  })
  .meta({ id: 'ReportDecision' })
export type ReportDecision = z.infer<typeof decision>

export const stepKinds = ['sent', 'returned', 'takenBack', 'decided', 'approved', 'commented', 'stated'] as const
export type StepKind = (typeof stepKinds)[number]

const step = z.object({
  id: z.uuid(),
  kind: z.enum(stepKinds),
  round: z.int().positive(),
  from: stage,
  to: stage,
  note: z.string().nullable(),
  at: z.iso.datetime(),
  byName: z.string(),
})
export type ReportStep = z.infer<typeof step>

const unit = z.object({
  id: z.uuid().nullable(),
  name: localText.nullable().meta({ description: 'Null: the whole organisation' }),
})

const sectorComment = z.object({
  unit,
  round: z.int().positive(),
  verdict: z.enum(sectorVerdicts),
  comment: z.string(),
  at: z.iso.datetime(),
  byName: z.string(),
})
export type SectorComment = z.infer<typeof sectorComment>

export const waySummary = z
  .object({
    report: z.object({
      id: z.uuid(),
      kind: z.enum(reportKinds),
      year: z.int(),
      title: localText,
    }),
    stage,
    round: z.int().positive(),
    stages: z.array(middleStage),
    days: stageDays,
    version: z.int().positive(),
    isDecided: z.boolean().meta({ description: 'The body of the stage has decided in this round' }),
    awaited: z.enum(awaited).nullable().meta({ description: 'Whom the report waits for; null: it is approved' }),
    counts: z.object({
      uncommented: z.int().nonnegative(),
      ungiven: z.int().nonnegative(),
      unanswered: z.int().nonnegative(),
    }),
    knownBody: localText.nullable().meta({
      description:
        'What the body that decides in this stage is called, as far as it is known; null also in other stages',
    }),
    waitsForOwnUnit: z.boolean().meta({ description: "The caller's unit has not commented" }),
    returned: z
      .object({ reasons: z.string(), byName: z.string(), at: z.iso.datetime() })
      .nullable()
      .meta({ description: 'Why the round before was returned' }),
  })
  .meta({ id: 'ReportWay' })
export type WaySummary = z.infer<typeof waySummary>

export const reportWay = waySummary
  .extend({
    ownComment: sectorComment.nullable().meta({ description: "Of the caller's unit in this round" }),
    comments: z.array(sectorComment).meta({ description: 'Of every round, newest round first' }),
    waitingUnits: z.array(unit).meta({ description: 'Units that have somebody who edits and have not commented' }),
    decisions: z.array(decision),
    steps: z.array(step).meta({ description: 'All that has happened, newest first' }),
    approvers: z.array(z.string()).meta({ description: 'Who may record a decision' }),
    bodies: z.partialRecord(z.enum(decidingStages), localText).meta({
      description: 'What the body of each stage was called when it decided on the report, or is, where it is known',
    }),
    languages: z.array(z.enum(languages)).meta({ description: 'Of the report' }),
  })
  .meta({ id: 'ReportHandling' })
export type ReportWay = z.infer<typeof reportWay>

export const listReportWays = endpoint({
  id: 'listReportWays',
  summary: 'Where every report stands on its way to the council, by when, and whom it waits for.',
  method: 'GET',
  path: '/organisations/:organisation/report-ways',
  allow: access.read,
  input: z.object({ organisation }),
  output: z.object({ ways: z.array(waySummary) }),
})

export const getReportWay = endpoint({
  id: 'getReportWay',
  summary: "A report's way to the council with the sectors' comments, decisions and all that has happened.",
  method: 'GET',
  path: '/organisations/:organisation/reports/:report/way',
  allow: access.read,
  input: z.object(inReport),
  output: reportWay,
  errors: ['notFound'],
})

export const arrangeReportWay = endpoint({
  id: 'arrangeReportWay',
  summary: 'Choose which stages a report goes through, and the last day of each.',
  method: 'PUT',
  path: '/organisations/:organisation/reports/:report/way',
  allow: access.lead,
  input: z.object({ ...seen, stages: z.array(middleStage).max(handlingStages.length), days: stageDays }),
  output: waySummary,
  errors: ['notFound', 'conflict'],
})

export const sendReportOnwards = endpoint({
  id: 'sendReportOnwards',
  summary: 'Send a report to the next stage. To those who decide it goes frozen: texts and figures stay as they are.',
  method: 'POST',
  path: '/organisations/:organisation/reports/:report/way/sending',
  allow: access.lead,
  input: z.object(seen),
  output: waySummary,
  errors: ['notFound', 'conflict'],
})

export const takeReportBack = endpoint({
  id: 'takeReportBack',
  summary: 'Take a report back to the stage before, as long as nobody has decided on it.',
  method: 'POST',
  path: '/organisations/:organisation/reports/:report/way/taking-back',
  allow: access.lead,
  input: z.object(seen),
  output: waySummary,
  errors: ['notFound', 'conflict'],
})

export const commentOnReport = endpoint({
  id: 'commentOnReport',
  summary: "The own unit's word in the stage of comments: the report is ready, or what is to be changed.",
  method: 'PUT',
  path: '/organisations/:organisation/reports/:report/way/comment',
  allow: access.comment,
  input: sectorCommentInput.safeExtend({
    ...inReport,
    seenAt: z.iso.datetime().nullable().meta({ description: "When the unit's word that was seen was given" }),
  }),
  output: waySummary,
  errors: ['notFound', 'conflict'],
})

export const decideOnReport = endpoint({
  id: 'decideOnReport',
  summary: 'Record what the body of the stage decided. The last body approves the report for good.',
  method: 'POST',
  path: '/organisations/:organisation/reports/:report/way/decisions',
  allow: access.decide,
  input: decisionInput.safeExtend(seen),
  output: waySummary,
  errors: ['notFound', 'conflict'],
})
