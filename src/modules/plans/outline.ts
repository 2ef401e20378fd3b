import { z } from 'zod'

import { goalBasis } from '#modules/concerns/tied-goal.ts'
import type { ComparedRow } from '#modules/indicators/reading.ts'
import { regionKey } from '#modules/regions/region.ts'
import type { Day } from '#shared/day.ts'
import { type LocalText, localText, textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import { action, type ActionStatus, actionStatuses, daysLate, riskReasons, riskReasonsOf, statusOf } from './action.ts'
import type { LargerRegion } from './targets/development.ts'
import { goalProgress, goalVerdict, progressOf, progressVerdicts } from './targets/goal-progress.ts'
import { goal } from './goal.ts'
import type { IndicatorTarget } from './targets/indicator-target.ts'
import { measuredDoing, toMeasuredDoing } from './doing/measured-doing.ts'
import { type PlanKind, priority, programme } from './plan.ts'

/** An action as it is stored, with the names of what it refers to. */
export const storedAction = action.extend({
  unitName: localText.nullable(),
  region: regionKey.nullable(),
  areaName: localText.nullable().meta({ description: 'Where: the name of its region, or the place in words' }),
  ownerLabel: z.string().nullable().meta({ description: 'The name of its owner, a person in Kaarna or not' }),
  ownerHasLeft: z.boolean().meta({ description: 'Its owner is a person in Kaarna, but of this organisation no more' }),
  followUpCount: z.int().nonnegative(),
  latestFollowUp: z.object({ on: z.iso.date(), text: localText, authorName: z.string() }).nullable(),
})
export type StoredAction = z.infer<typeof storedAction>

export const outlinedAction = storedAction
  .extend({
    status: z.enum(actionStatuses),
    daysLate: z.int().nonnegative(),
    riskReasons: z.array(z.enum(riskReasons)).meta({ description: 'Why it is at risk, when it is' }),
  })
  .meta({ id: 'OutlinedAction' })
export type OutlinedAction = z.infer<typeof outlinedAction>

const storedGoal = goal.extend({
  unitName: localText.nullable(),
  basis: goalBasis.extend({ text: localText }).nullable(),
  actions: z.array(storedAction),
})
export type StoredGoal = z.infer<typeof storedGoal> & {
  /** The goal of the term before that it continues. */
  continues: { title: LocalText; targets: IndicatorTarget[] } | null
}

export const outlinedGoal = storedGoal
  .extend({
    number: z.string().meta({ description: 'Its place in the plan, such as 2.3' }),
    progress: z
      .array(goalProgress)
      .meta({ description: 'Of each indicator target in order, left out where its indicator is not known any more' }),
    verdict: z
      .enum(progressVerdicts)
      .nullable()
      .meta({ description: 'Of the figure that is furthest from where it should be; null: no figure follows it' }),
    doing: z.array(measuredDoing).meta({ description: 'Its own doing with what is known of it, apart from progress' }),
    before: z
      .object({ title: localText, progress: z.array(goalProgress) })
      .nullable()
      .meta({ description: 'What it continues from the term before, and how far that came' }),
    actions: z.array(outlinedAction),
  })
  .meta({ id: 'OutlinedGoal' })
export type OutlinedGoal = z.infer<typeof outlinedGoal>

/** A goal with its progress, apart from its actions. */
export type MeasuredGoal = Omit<OutlinedGoal, 'actions'>

/** A programme with its goals, apart from their actions. */
export interface StoredPlan {
  programme: z.infer<typeof programme>
  priorities: (z.infer<typeof priority> & { goals: Omit<StoredGoal, 'actions'>[] })[]
}
export interface StoredOutline extends StoredPlan {
  priorities: (z.infer<typeof priority> & { goals: StoredGoal[] })[]
}

/** Every status and every verdict with how many there are, none left out. */
export const planCounts = z
  .object({
    priorities: z.int(),
    goals: z.int(),
    actions: z.int(),
    byStatus: z.record(z.enum(actionStatuses), z.int()),
    byVerdict: z.record(z.enum(progressVerdicts), z.int()).meta({ description: 'Goals with an indicator target' }),
  })
  .meta({ id: 'PlanCounts' })
export type PlanCounts = z.infer<typeof planCounts>

export const outlinedPriority = priority.extend({ goals: z.array(outlinedGoal) }).meta({ id: 'OutlinedPriority' })
export type OutlinedPriority = z.infer<typeof outlinedPriority>

/** A whole programme: priorities, their goals with progress, their actions with status, each in its order. */
export const outline = z
  .object({ programme, priorities: z.array(outlinedPriority), counts: planCounts })
  .meta({ id: 'Outline' })
export type Outline = z.infer<typeof outline>

/** What an outline is reckoned with. */
export interface OutlineFacts {
  /** The figures of its indicators, beside the larger regions'. */
  rows: readonly ComparedRow[]
  larger: readonly LargerRegion[]
  today: Day
  /** What the organisation did after this year is not told; the rows end with it by themselves. */
  upToYear?: number | undefined
}

interface Reckoning extends Omit<OutlineFacts, 'rows' | 'today'> {
  rowOf: ReadonlyMap<string, ComparedRow>
}

/** What the rules say of a stored programme on a day, with the figures of its indicators. */
export function toOutline(stored: StoredOutline, facts: OutlineFacts): Outline {
  const reckoning = toReckoning(facts)
  const priorities = stored.priorities.map((one, at) => ({
    ...one,
    goals: one.goals.map(({ actions, ...goal }, index) => ({
      ...toMeasuredGoal(goal, numberOf(at, index), reckoning),
      actions: actions.map((action) => toOutlinedAction(action, facts.today)),
    })),
  }))
  return { programme: stored.programme, priorities, counts: countOutline(priorities) }
}

/** What the rules say of the goals of a stored programme, in their order. */
export function toMeasuredGoals({ priorities }: StoredPlan, facts: Omit<OutlineFacts, 'today'>): MeasuredGoal[] {
  const reckoning = toReckoning(facts)
  return priorities.flatMap(({ goals }, at) =>
    goals.map((goal, index) => toMeasuredGoal(goal, numberOf(at, index), reckoning)),
  )
}

const numberOf = (priority: number, goal: number): string => `${priority + 1}.${goal + 1}`

const toReckoning = ({ rows, larger, upToYear }: Omit<OutlineFacts, 'today'>): Reckoning => ({
  rowOf: new Map(rows.map((row) => [row.indicator.key, row])),
  larger,
  upToYear,
})

function toMeasuredGoal(
  { continues, ...stored }: Omit<StoredGoal, 'actions'>,
  number: string,
  { rowOf, larger, upToYear }: Reckoning,
): MeasuredGoal {
  const progressTo = (targets: readonly IndicatorTarget[]) =>
    targets.flatMap((target) => {
      const row = rowOf.get(target.indicator)
      return row ? [progressOf(target, row, larger)] : []
    })
  const progress = progressTo(stored.indicatorTargets)
  return {
    ...stored,
    number,
    progress,
    verdict: goalVerdict(progress),
    doing: stored.ownDoing.map((one) => toMeasuredDoing(one, { rowOf, upToYear })),
    before: continues && { title: continues.title, progress: progressTo(continues.targets) },
  }
}

export const toOutlinedAction = (stored: StoredAction, today: Day): OutlinedAction => ({
  ...stored,
  status: statusOf(stored, today),
  daysLate: daysLate(stored, today),
  riskReasons: riskReasonsOf(stored, today),
})

export const goalsOf = ({ priorities }: Pick<Outline, 'priorities'>): OutlinedGoal[] =>
  priorities.flatMap(({ goals }) => goals)

export const actionsOf = (plan: Pick<Outline, 'priorities'>): OutlinedAction[] =>
  goalsOf(plan).flatMap(({ actions }) => actions)

/** The counts of an outline, or of what is left of it after a filter. */
export function countOutline(priorities: readonly OutlinedPriority[]): PlanCounts {
  const goals = priorities.flatMap((one) => one.goals)
  const actions = goals.flatMap((one) => one.actions)
  const verdicts = goals.flatMap(({ verdict }) => verdict ?? [])
  return {
    priorities: priorities.length,
    goals: goals.length,
    actions: actions.length,
    byStatus: countStatuses(actions),
    byVerdict: countAll(progressVerdicts, verdicts),
  }
}

/** How many of some actions are in each state. */
export const countStatuses = (actions: readonly Pick<OutlinedAction, 'status'>[]): Record<ActionStatus, number> =>
  countAll(
    actionStatuses,
    actions.map(({ status }) => status),
  )

/** Whose an action is: its unit and its owner; empty when it is nobody's. */
export const sayOwner = (
  { unitName, ownerLabel }: Pick<StoredAction, 'unitName' | 'ownerLabel'>,
  language: Language,
): string => [unitName && textIn(unitName, language), ownerLabel].filter(Boolean).join(', ')

const countAll = <Name extends string>(names: readonly Name[], found: readonly Name[]): Record<Name, number> =>
  Object.fromEntries(names.map((name) => [name, found.filter((one) => one === name).length])) as Record<Name, number>

/** The indicators whose figures a stored outline needs, each once. */
export const indicatorsOf = ({ priorities }: StoredPlan): string[] => [
  ...new Set(
    priorities.flatMap(({ goals }) =>
      goals.flatMap(({ indicatorTargets, ownDoing, continues }) =>
        [...indicatorTargets, ...(continues?.targets ?? []), ...ownDoing].flatMap(({ indicator }) => indicator ?? []),
      ),
    ),
  ),
]

/** A part of an outline by its kind and id, written `goal:…`; undefined when it is not in it. */
export function findPart(
  { programme, priorities }: Outline,
  wanted: string,
): { kind: Exclude<PlanKind, 'followUp'>; id: string; title: LocalText } | undefined {
  const of = <Kind extends PlanKind>(kind: Kind, { id, title }: { id: string; title: LocalText }) => ({
    kind,
    id,
    title,
  })
  const parts = [
    of('programme', { id: programme.id, title: programme.name }),
    ...priorities.map((one) => of('priority', one)),
    ...goalsOf({ priorities }).map((one) => of('goal', one)),
    ...actionsOf({ priorities }).map((one) => of('action', one)),
  ]
  return parts.find(({ kind, id }) => `${kind}:${id}` === wanted)
}
