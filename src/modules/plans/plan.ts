import { z } from 'zod'

import { populationGroups } from '#modules/indicators/indicator.ts'
import type { Day } from '#shared/day.ts'
import { localText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'
import { duties } from './duties/duty.ts'

/** The parts of a plan, each within the one before it. */
export const planKinds = ['programme', 'priority', 'goal', 'action', 'followUp'] as const
export type PlanKind = (typeof planKinds)[number]

const textUpTo = (length: number) =>
  localText.refine((text) => languages.every((language) => (text[language]?.length ?? 0) <= length), {
    error: 'textTooLong',
  })

export const longestTitle = 200
export const longestText = 5000
export const planTitle = textUpTo(longestTitle)
export const planText = textUpTo(longestText)

/** A year that a plan may speak of. */
export const planYear = z.int().min(1990).max(2100)

/** What the server adds to every part of a plan. `version` is given back with a change, so that two editors learn of each other. */
export const kept = { id: z.uuid(), version: z.int().positive() }

/**
 * `wellbeing`: the wellbeing plan of a council term, whose years are a term from June to May; `regional`: the same of a
 * wellbeing services county; `ageGroup`: a plan for one age group, on its own or as a part of the wellbeing plan by law;
 * `substanceAbuse`: preventive substance-abuse work; `integration`: of immigrants; `strategy`: a theme of the strategy;
 * `other`: any other programme.
 */
export const programmeKinds = [
  'wellbeing',
  'regional',
  'ageGroup',
  'substanceAbuse',
  'integration',
  'strategy',
  'other',
] as const
/** These are of a council term. */
const ofTerm: readonly ProgrammeKind[] = ['wellbeing', 'regional']
export type ProgrammeKind = (typeof programmeKinds)[number]

export const programmeStatuses = ['draft', 'approved'] as const
export type ProgrammeStatus = (typeof programmeStatuses)[number]

const programmeFields = z.object({
  kind: z.enum(programmeKinds),
  name: planTitle,
  populationGroup: z.enum(populationGroups).nullable().meta({ description: 'Whose plan it is; for an age-group plan' }),
  firstYear: planYear,
  lastYear: planYear,
  status: z.enum(programmeStatuses),
  approvedOn: z.iso.date().nullable(),
  approvedBy: planTitle.nullable().meta({ description: 'The body that approved it, such as the council' }),
  approvedSection: z.string().trim().max(20).nullable().meta({ description: 'The section of its minutes, such as 94' }),
  duties,
})

export const programmeInput = programmeFields
  .refine(({ firstYear, lastYear }) => lastYear >= firstYear, { path: ['lastYear'], error: 'endsBeforeStart' })
  .refine(({ status, approvedOn }) => status === 'draft' || approvedOn !== null, {
    path: ['approvedOn'],
    error: 'approvalDayMissing',
  })
  .refine(({ kind, populationGroup }) => kind !== 'ageGroup' || populationGroup !== null, {
    path: ['populationGroup'],
    error: 'populationGroupMissing',
  })
export type ProgrammeInput = z.infer<typeof programmeInput>

export const programme = programmeFields.extend(kept).meta({ id: 'Programme' })
export type Programme = z.infer<typeof programme>

export const priorityInput = z.object({ title: planTitle, description: planText.nullable(), duties })
export type PriorityInput = z.infer<typeof priorityInput>

export const priority = priorityInput.extend({ ...kept, programmeId: z.uuid() }).meta({ id: 'Priority' })
export type Priority = z.infer<typeof priority>

/** The first and last day of a programme: a council term runs from June to May, other programmes by calendar years. */
export const programmeDays = ({
  kind,
  firstYear,
  lastYear,
}: Pick<Programme, 'kind' | 'firstYear' | 'lastYear'>): { first: Day; last: Day } =>
  ofTerm.includes(kind) && lastYear > firstYear
    ? { first: `${firstYear}-06-01`, last: `${lastYear}-05-31` }
    : { first: `${firstYear}-01-01`, last: `${lastYear}-12-31` }

/** How much of the programme's time has passed, 0–1. */
export function elapsedShare(programmeYears: Pick<Programme, 'kind' | 'firstYear' | 'lastYear'>, today: Day): number {
  const { first, last } = programmeDays(programmeYears)
  const [start, end, now] = [Date.parse(first), Date.parse(last), Date.parse(today)]
  return Math.min(1, Math.max(0, (now - start) / (end - start)))
}

/** A wellbeing plan before the others, an approved one before a draft. */
const byStanding = (a: Programme, b: Programme): number =>
  programmeKinds.indexOf(a.kind) - programmeKinds.indexOf(b.kind) ||
  programmeStatuses.indexOf(b.status) - programmeStatuses.indexOf(a.status)

/**
 * The programme that a year is told of; undefined when none covers it. Of two that meet in the year the one that began
 * earlier, since most of the year's work was done by it.
 */
export const programmeOfYear = <P extends Programme>(programmes: readonly P[], year: number): P | undefined =>
  programmes
    .filter(({ firstYear, lastYear }) => firstYear <= year && year <= lastYear)
    .toSorted((a, b) => byStanding(a, b) || a.firstYear - b.firstYear)[0]

/**
 * The programme that is followed today: one whose days have come, else the one that ended last, since it is followed
 * until the next is approved, else any. Undefined only when there is none.
 */
export function programmeOfDay<P extends Programme>(programmes: readonly P[], today: Day): P | undefined {
  const begun = programmes.filter((one) => programmeDays(one).first <= today)
  const running = begun.filter((one) => today <= programmeDays(one).last)
  return (
    running.toSorted((a, b) => byStanding(a, b) || b.firstYear - a.firstYear)[0] ??
    begun.toSorted((a, b) => b.lastYear - a.lastYear || byStanding(a, b))[0] ??
    programmes.toSorted(byStanding)[0]
  )
}

/** All programmes that are followed today: those whose days it is, and the one that `programmeOfDay` gives. */
export function programmesOfDay<P extends Programme>(programmes: readonly P[], today: Day): P[] {
  const followed = programmeOfDay(programmes, today)
  const isRunning = (one: P) => programmeDays(one).first <= today && today <= programmeDays(one).last
  return programmes.filter((one) => one === followed || isRunning(one))
}
