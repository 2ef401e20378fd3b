import { z } from 'zod'

import { addDays, type Day } from '#shared/day.ts'
import { oneLine } from '#shared/one-line.ts'
import type { HandlingStage, ReportStatus } from '../report-head.ts'

/** Stages in which a body decides. The last of them that a report goes through approves it. */
export const decidingStages = ['steeringGroup', 'board', 'council'] as const
export type DecidingStage = (typeof decidingStages)[number]

export const isDeciding = (stage: ReportStatus): stage is DecidingStage =>
  (decidingStages as readonly string[]).includes(stage)

/** Texts and arrangement may change until the report goes to those who decide. */
export const openStages = ['draft', 'comments', 'statements'] as const satisfies readonly ReportStatus[]

export const isOpenForChanges = (stage: ReportStatus): boolean => openStages.some((open) => open === stage)

export const outcomes = ['approved', 'noted', 'returned'] as const
export type Outcome = (typeof outcomes)[number]

/** Where a report stands on its way. */
export interface Way {
  stage: ReportStatus
  /** Grows by one at each return. */
  round: number
  stages: readonly HandlingStage[]
  /** Whether the body of the stage has decided in this round. */
  isDecided: boolean
  /** How many statements of this round wait for an answer. */
  unanswered: number
}

export type Move = { kind: 'send' } | { kind: 'takeBack' } | { kind: 'decide'; outcome: Outcome }

/** Why a move is not possible; each has its words. */
export const refusals = [
  'isApproved',
  'decisionEnds',
  'undecided',
  'unanswered',
  'decided',
  'nothingToDecide',
  'atStart',
  'passed',
  'nobodyDecides',
  'stale',
  'locked',
  'notCommenting',
  'notStating',
  'statementClosed',
  'statementChanged',
  'notGiven',
] as const
export type Refusal = (typeof refusals)[number]

export type Moved = { stage: ReportStatus; round: number } | { refusal: Refusal }

/** All stages of a way with its ends. */
export const stagesOf = ({ stages }: Pick<Way, 'stages'>): readonly ReportStatus[] => ['draft', ...stages, 'approved']

/** Where a move leads, or why it cannot be made. */
export function move(way: Way, { kind, ...how }: Move): Moved {
  if (way.stage === 'approved') return { refusal: 'isApproved' }
  if (kind === 'decide') return decide(way, (how as { outcome: Outcome }).outcome)
  return kind === 'send' ? send(way) : takeBack(way)
}

function send(way: Way): Moved {
  if (!way.stages.some(isDeciding)) return { refusal: 'nobodyDecides' }
  if (way.stage === lastOf(way)) return { refusal: 'decisionEnds' }
  if (isDeciding(way.stage) && !way.isDecided) return { refusal: 'undecided' }
  if (way.stage === 'statements' && way.unanswered > 0) return { refusal: 'unanswered' }
  return { stage: neighbour(way, 1), round: way.round }
}

function decide(way: Way, outcome: Outcome): Moved {
  if (!isDeciding(way.stage)) return { refusal: 'nothingToDecide' }
  if (way.isDecided) return { refusal: 'decided' }
  if (outcome === 'returned') return { stage: 'draft', round: way.round + 1 }
  return { stage: way.stage === lastOf(way) ? 'approved' : way.stage, round: way.round }
}

function takeBack(way: Way): Moved {
  if (way.stage === 'draft') return { refusal: 'atStart' }
  if (way.isDecided) return { refusal: 'decided' }
  return { stage: neighbour(way, -1), round: way.round }
}

const lastOf = ({ stages }: Way): HandlingStage | undefined => stages.at(-1)

function neighbour(way: Way, step: 1 | -1): ReportStatus {
  const all = stagesOf(way)
  return all[all.indexOf(way.stage) + step] ?? way.stage
}

/** Whether the stages of a way may be chosen anew so, or why not: what has been gone through stays. */
export function rearrange(way: Way, stages: readonly HandlingStage[]): { refusal: Refusal } | undefined {
  if (way.stage === 'approved') return { refusal: 'isApproved' }
  if (!stages.some(isDeciding)) return { refusal: 'nobodyDecides' }
  const passed = (all: readonly ReportStatus[]) => all.slice(0, all.indexOf(way.stage) + 1).join()
  const isKept = stagesOf({ stages }).includes(way.stage) && passed(stagesOf({ stages })) === passed(stagesOf(way))
  return isKept ? undefined : { refusal: 'passed' }
}

/**
 * How many weeks before the council's meeting each stage ends: the board a fortnight before, since the council's agenda
 * leaves with its proposal; four weeks for statements, so that a body which meets once a month has one meeting.
 */
export const weeksBefore: Readonly<Record<Exclude<ReportStatus, 'approved'>, number>> = {
  draft: 12,
  comments: 10,
  statements: 6,
  steeringGroup: 4,
  board: 2,
  council: 0,
}

export type DatedStage = keyof typeof weeksBefore
export type StageDays = { [Stage in DatedStage]?: Day | undefined }

/** The last day of each stage, counted back from the meeting of the last one. */
export function proposeDays(stages: readonly HandlingStage[], meetingOn: Day): StageDays {
  const last = stages.at(-1)
  const start = last ? weeksBefore[last] : 0
  const dated: readonly DatedStage[] = ['draft', ...stages]
  return Object.fromEntries(
    dated.map((stage) => [stage, addDays(meetingOn, -7 * Math.max(0, weeksBefore[stage] - start))]),
  )
}

/** The days that have not passed: of those before, a new round knows nothing. */
export const daysAhead = (days: StageDays, today: Day): StageDays =>
  Object.fromEntries(Object.entries(days).filter(([, day]) => day !== undefined && day >= today))

/** The first stage whose day is before that of a stage before it; undefined when the days follow each other. */
export function firstOutOfOrder(stages: readonly HandlingStage[], days: StageDays): DatedStage | undefined {
  let latest: Day = ''
  for (const stage of ['draft', ...stages] as const) {
    const day = days[stage]
    if (day === undefined) continue
    if (day < latest) return stage
    latest = day
  }
  return undefined
}

/** Whom a report waits for. */
export const awaited = ['writers', 'sectors', 'statements', 'approver', 'coordinator'] as const
export type Awaited = (typeof awaited)[number]

export interface Counts {
  /** Units that are asked and have not commented in this round. */
  uncommented: number
  /** Statements of this round that have been asked for and not been given. */
  ungiven: number
}

/** Whom a report waits for; null: it is approved. */
export function awaitedBy(way: Way, { uncommented, ungiven }: Counts): Awaited | null {
  if (way.stage === 'approved') return null
  if (way.stage === 'draft') return 'writers'
  if (way.stage === 'comments') return uncommented > 0 ? 'sectors' : 'coordinator'
  if (way.stage === 'statements') return ungiven > 0 && way.unanswered === 0 ? 'statements' : 'coordinator'
  return way.isDecided ? 'coordinator' : 'approver'
}

export const longestReasons = 5000
const typed = z.string().trim().min(1).max(longestReasons)
const webAddress = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .nullable()

const bodyName = oneLine(120)

/** A decision as it is recorded. */
export const decisionInput = z
  .object({
    outcome: z.enum(outcomes),
    body: z
      .object({ fi: bodyName, sv: bodyName, en: bodyName })
      .partial()
      .refine((names) => Object.values(names).some(Boolean), { error: 'bodyMissing' })
      .nullable()
      .meta({ description: 'What the body is called; null: as it is known to be, refused when it is not known' }),
    metOn: z.iso.date(),
    section: oneLine(40)
      .overwrite((words) => words.replace(/^§\s*/, ''))
      .nullable()
      .meta({ description: 'Number in the minutes, such as 87' }),
    minutesUrl: webAddress,
    reasons: typed.nullable(),
  })
  .refine(({ outcome, reasons }) => outcome !== 'returned' || reasons !== null, {
    path: ['reasons'],
    error: 'reasonsMissing',
  })
export type DecisionInput = z.infer<typeof decisionInput>

export const sectorVerdicts = ['ready', 'remarks'] as const

/** What a sector says: that the report is ready, or what is to be changed. */
export const sectorCommentInput = z
  .object({ verdict: z.enum(sectorVerdicts), comment: z.string().trim().max(longestReasons) })
  .refine(({ verdict, comment }) => verdict === 'ready' || comment !== '', {
    path: ['comment'],
    error: 'remarksMissing',
  })
