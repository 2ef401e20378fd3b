import { z } from 'zod'

import type { ActionContent } from '../action.ts'
import type { GoalProgress } from '../targets/goal-progress.ts'
import type { GoalInput } from '../goal.ts'
import { type IndicatorTarget, targetFault } from '../targets/indicator-target.ts'
import type { OutlinedAction, OutlinedGoal } from '../outline.ts'
import { linkWithin, type OwnDoing } from '../doing/own-doing.ts'
import { planTitle, planYear, type Programme, programmeDays } from '../plan.ts'

/** What a new term takes along from the one before. */
export const continuationInput = z
  .object({
    name: planTitle,
    firstYear: planYear,
    lastYear: planYear,
    goals: z.array(z.uuid()).min(1, { error: 'goalsMissing' }).meta({ description: 'The goals that are continued' }),
    withActions: z.boolean().meta({ description: 'Also their actions that are neither done nor stopped' }),
  })
  .refine(({ firstYear, lastYear }) => lastYear >= firstYear, { path: ['lastYear'], error: 'endsBeforeStart' })
export type ContinuationInput = z.infer<typeof continuationInput>

/**
 * The target of the next term: from the newest figure on, to the same target by the new last year; a target that was
 * reached is to be held at the level that was achieved, and the path to it is straight. Null where that cannot be: the
 * figure is of the last year or later, or nobody has said which way is better.
 */
export function nextTarget(
  target: IndicatorTarget,
  progress: GoalProgress | null,
  lastYear: number,
): IndicatorTarget | null {
  const baseline = progress?.current ?? target.baseline
  if (baseline.year >= lastYear) return null
  const value = progress?.verdict === 'reached' ? baseline.value : target.target.value
  const next = { indicator: target.indicator, baseline, target: { year: lastYear, value }, path: [] }
  return progress && targetFault(next, progress.direction) ? null : next
}

/** The same doing, wanted by the new last year. */
function nextDoing(doing: OwnDoing, targets: readonly IndicatorTarget[], lastYear: number): OwnDoing {
  const { wanted, link } = doing
  return {
    ...doing,
    wanted: wanted && { ...wanted, year: Math.max(wanted.year, lastYear) },
    link: linkWithin(link, targets),
  }
}

export function nextGoal(goal: OutlinedGoal, lastYear: number): GoalInput {
  const targets = goal.indicatorTargets.flatMap((target) => {
    const progress = goal.progress.find(({ indicator }) => indicator.key === target.indicator) ?? null
    return nextTarget(target, progress, lastYear) ?? []
  })
  return {
    title: goal.title,
    description: goal.description,
    populationGroup: goal.populationGroup,
    unitId: goal.unitId,
    indicatorTargets: targets,
    criterion: goal.criterion,
    ownDoing: goal.ownDoing.map((doing) => nextDoing(doing, targets, lastYear)),
    partners: goal.partners,
    fiveWays: goal.fiveWays,
    themes: goal.themes,
    duties: goal.duties,
  }
}

/** Whether an action goes on in the next term. */
export const goesOn = ({ status }: Pick<OutlinedAction, 'status'>): boolean => status !== 'done' && status !== 'stopped'

/**
 * The same work in the next term. A day that lies before the term is left out, since a new one must be agreed upon; so
 * are the days of milestones, those that are done, money, and what was before. It waits for what `copies` gives: the
 * copies of the actions that it waited for, as far as those go on.
 */
export function nextAction(
  action: ActionContent,
  term: Pick<Programme, 'kind' | 'firstYear' | 'lastYear'>,
  copies: ReadonlyMap<string, string> = new Map(),
): ActionContent {
  const { first } = programmeDays(term)
  const inTerm = (day: string | null) => (day !== null && day >= first ? day : null)
  return {
    ...action,
    startsOn: inTerm(action.startsOn),
    endsOn: inTerm(action.endsOn),
    doneOn: null,
    stoppedOn: null,
    stoppedReason: null,
    isAtRisk: false,
    milestones: action.milestones
      .filter(({ doneOn }) => action.recurrence !== null || doneOn === null)
      .map(({ name }) => ({ name, on: null, doneOn: null })),
    dependsOn: action.dependsOn.flatMap((id) => copies.get(id) ?? []),
    budget: [],
    recurrence: action.recurrence && { ...action.recurrence, until: inTerm(action.recurrence.until) },
    occurrences: [],
  }
}
