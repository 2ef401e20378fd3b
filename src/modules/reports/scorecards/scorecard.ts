import { z } from 'zod'

import {
  directions,
  type GroupId,
  indicator as indicatorSchema,
  populationGroups,
} from '#modules/indicators/indicator.ts'
import { origin } from '#modules/indicators/reading.ts'
import { actionStatuses } from '#modules/plans/action.ts'
import { type DutyId, dutyIds } from '#modules/plans/duties/duty.ts'
import { progressVerdicts } from '#modules/plans/targets/goal-progress.ts'
import { planYear } from '#modules/plans/plan.ts'
import { localText } from '#shared/local-text.ts'

const yearAndValue = z.object({ year: planYear, value: z.number() })
const euros = z.number().nullable()

/** A figure of a goal: where it began, where it is and where it should be. */
export const scoredFigure = z
  .object({
    indicator: indicatorSchema.pick({ key: true, title: true, unit: true, decimals: true }),
    direction: z.enum(directions),
    baseline: yearAndValue,
    current: yearAndValue.nullable().meta({ description: 'The newest figure known by the end of the year' }),
    target: yearAndValue,
    path: z.array(yearAndValue).meta({ description: 'Where it is expected to be between; empty: on a straight way' }),
    expected: z.number().nullable(),
    verdict: z.enum(progressVerdicts),
    origin: origin.nullable(),
  })
  .meta({ id: 'ScoredFigure' })
export type ScoredFigure = z.infer<typeof scoredFigure>

export const scoredAction = z
  .object({
    id: z.uuid(),
    title: localText,
    status: z.enum(actionStatuses).meta({ description: 'On the day of the card' }),
    unitName: localText.nullable(),
    ownerLabel: z.string().nullable(),
    hasOwner: z.boolean().meta({ description: 'False also when its owner has left the organisation' }),
    startsOn: z.iso.date().nullable(),
    endsOn: z.iso.date().nullable(),
    followUp: z
      .object({ on: z.iso.date(), text: localText, authorName: z.string() })
      .nullable()
      .meta({ description: 'The newest of the year' }),
    reach: z
      .int()
      .nullable()
      .meta({ description: 'People, as last told in the year; null: not told, or fewer than five' }),
    plannedEuros: euros,
    actualEuros: euros,
  })
  .meta({ id: 'ScoredAction' })
export type ScoredAction = z.infer<typeof scoredAction>

export const scoredGoal = z
  .object({
    id: z.uuid(),
    number: z.string(),
    programme: z.object({ id: z.uuid(), name: localText }),
    title: localText,
    populationGroup: z.enum(populationGroups).nullable(),
    unitName: localText.nullable(),
    isOwn: z.boolean().meta({ description: 'False: another unit answers for it, and this one works for it' }),
    criterion: localText.nullable(),
    targets: z.int().nonnegative().meta({ description: 'How many indicator targets it has' }),
    figures: z.array(scoredFigure).meta({ description: 'Of the targets whose indicators are known' }),
    verdict: z.enum(progressVerdicts).nullable().meta({ description: 'Null: no figure follows it' }),
    actions: z.array(scoredAction).meta({ description: 'Those of the unit' }),
    othersActions: z.int().nonnegative().meta({ description: 'How many actions of other units serve it besides' }),
  })
  .meta({ id: 'ScoredGoal' })
export type ScoredGoal = z.infer<typeof scoredGoal>

/** What a unit, or the whole organisation, has to do in a year, how it stands, and what it costs. */
export const scorecard = z
  .object({
    unit: z.object({ id: z.uuid(), name: localText }).nullable().meta({ description: 'Null: the whole organisation' }),
    year: planYear,
    asOf: z.iso.date().meta({ description: 'The day that states are of: the last of a year that has passed' }),
    goals: z.array(scoredGoal),
    plannedEuros: euros,
    actualEuros: euros,
    uncoveredDuties: z
      .array(z.enum(dutyIds))
      .meta({ description: "Statutory duties that no approved plan answers; on the whole organisation's card" }),
  })
  .meta({ id: 'Scorecard' })
export type Scorecard = z.infer<typeof scorecard>

export const actionsOn = ({ goals }: Pick<Scorecard, 'goals'>): ScoredAction[] =>
  goals.flatMap(({ actions }) => actions)

/** What is missing from a card, or waits. */
export interface Gaps {
  /** The unit's own goals that neither a figure nor a criterion in words tells about. */
  unmeasured: ScoredGoal[]
  ownerless: ScoredAction[]
  /** Begun, and not a word of it in the year. */
  unfollowed: ScoredAction[]
  late: ScoredAction[]
  /** Age groups that no goal of the card is for; goals for everyone are no group's own. */
  groups: GroupId[]
  duties: DutyId[]
}

export const ageGroups = populationGroups.filter((group) => group !== 'everyone')
const finished: readonly ScoredAction['status'][] = ['done', 'stopped']

export function gapsOf(card: Scorecard): Gaps {
  const actions = actionsOn(card)
  const isFor = (group: GroupId) => card.goals.some(({ populationGroup }) => populationGroup === group)
  return {
    unmeasured: card.goals.filter(({ isOwn, targets, criterion }) => isOwn && targets === 0 && !criterion),
    ownerless: actions.filter(({ hasOwner, status }) => !hasOwner && !finished.includes(status)),
    unfollowed: actions.filter(({ followUp, status }) => !followUp && status !== 'planned'),
    late: actions.filter(({ status }) => status === 'late'),
    groups: card.goals.length === 0 ? [] : ageGroups.filter((group) => !isFor(group)),
    duties: card.uncoveredDuties,
  }
}

/** Whether anything is missing at all. */
export const hasGaps = (gaps: Gaps): boolean => Object.values(gaps).some((found) => found.length > 0)

/** A card in numbers. Results among people and the own doing are counted apart, and never added up. */
export const scorecardCounts = z
  .object({
    ownGoals: z.int(),
    servedGoals: z.int(),
    actions: z.int(),
    done: z.int(),
    late: z.int(),
    gaps: z.int().meta({ description: 'Goals without a measure, and actions without an owner or a follow-up' }),
    plannedEuros: euros,
    actualEuros: euros,
  })
  .meta({ id: 'ScorecardCounts' })
export type ScorecardCounts = z.infer<typeof scorecardCounts>

export function countCard(card: Scorecard): ScorecardCounts {
  const actions = actionsOn(card)
  const { unmeasured, ownerless, unfollowed, late } = gapsOf(card)
  const own = card.goals.filter(({ isOwn }) => isOwn).length
  return {
    ownGoals: own,
    servedGoals: card.goals.length - own,
    actions: actions.length,
    done: actions.filter(({ status }) => status === 'done').length,
    late: late.length,
    gaps: unmeasured.length + ownerless.length + unfollowed.length,
    plannedEuros: card.plannedEuros,
    actualEuros: card.actualEuros,
  }
}
