import { type ActionFacts, statusOf } from '#modules/plans/action.ts'
import type { BudgetLine } from '#modules/plans/action/action-details.ts'
import { budgetTotal } from '#modules/plans/action/budget.ts'
import { type Reach, shownReach } from '#modules/plans/action/reach.ts'
import type { DutyId } from '#modules/plans/duties/duty.ts'
import type { MeasuredGoal, OutlinedAction } from '#modules/plans/outline.ts'
import { type Programme, programmeDays } from '#modules/plans/plan.ts'
import type { Day } from '#shared/day.ts'
import { actionsOn, type ScoredAction, type Scorecard, type ScoredGoal } from './scorecard.ts'

/** What was told of an action in the year. */
export type ToldInYear = Pick<ScoredAction, 'followUp'> & { reach: Reach | null }

/** A goal with what cards tell of its actions. */
export interface GoalOfYear extends MeasuredGoal {
  actions: readonly ActionOfYear[]
}
type ActionOfYear = ActionFacts &
  Pick<OutlinedAction, 'id' | 'title' | 'unitId' | 'unitName' | 'ownerLabel' | 'ownerHasLeft'>

/** All that the cards of a year are made of, whichever unit's. */
export interface YearOfPlans {
  year: number
  asOf: Day
  /** Of the approved programmes whose days meet the year. */
  plans: readonly { programme: Programme; goals: readonly GoalOfYear[] }[]
  /** By the ids of actions. */
  told: ReadonlyMap<string, ToldInYear>
  /** The year's budget lines by the ids of actions. */
  money: ReadonlyMap<string, readonly BudgetLine[]>
  uncoveredDuties: readonly DutyId[]
}

export interface CardOf {
  /** Null: the whole organisation. */
  unit: Scorecard['unit']
  /** The unit and those below it; null: all, and what has no unit. */
  within: ReadonlySet<string> | null
}

/** The day that a year's card is of: today, or the last day of a year that has passed. */
export const cardDay = (year: number, today: Day): Day => (today > `${year}-12-31` ? `${year}-12-31` : today)

/** Whether a programme's days meet the year. */
export function isOfYear(programme: Parameters<typeof programmeDays>[0], year: number): boolean {
  const { first, last } = programmeDays(programme)
  return first <= `${year}-12-31` && last >= `${year}-01-01`
}

/** The card of a unit, or of all, as its plans, figures, follow-ups and budgets make it. */
export function makeScorecard(facts: YearOfPlans, { unit, within }: CardOf): Scorecard {
  const { year, asOf, plans, uncoveredDuties } = facts
  const goals = plans.flatMap((plan) =>
    plan.goals.flatMap((goal) => toScoredGoal(goal, { facts, within, programme: plan.programme }) ?? []),
  )
  return {
    unit,
    year,
    asOf,
    goals: [...goals.filter(({ isOwn }) => isOwn), ...goals.filter(({ isOwn }) => !isOwn)],
    ...budgetTotal(actionsOn({ goals })),
    uncoveredDuties: within === null ? [...uncoveredDuties] : [],
  }
}

type Measures = Pick<ScoredGoal, 'targets' | 'figures' | 'verdict'>

interface Scoring extends Pick<CardOf, 'within'> {
  facts: YearOfPlans
  programme: Programme
}

/** Undefined for a goal that is not on the card: the unit neither answers for it nor does anything for it. */
function toScoredGoal(goal: GoalOfYear, { facts, within, programme }: Scoring): ScoredGoal | undefined {
  const isWithin = (unitId: string | null) => within === null || (unitId !== null && within.has(unitId))
  const ofYear = goal.actions.filter((action) => isActionOfYear(action, facts))
  // An action without a unit of its own is the goal's unit's.
  const own = ofYear.filter(({ unitId }) => isWithin(unitId ?? goal.unitId))
  const isOwn = isWithin(goal.unitId)
  if (!isOwn && own.length === 0) return undefined
  return {
    id: goal.id,
    number: goal.number,
    programme: { id: programme.id, name: programme.name },
    title: goal.title,
    populationGroup: goal.populationGroup,
    unitName: goal.unitName,
    isOwn,
    criterion: goal.criterion,
    ...measuresOf(goal),
    actions: own.map((action) => toScoredAction(action, facts)),
    othersActions: ofYear.length - own.length,
  }
}

/** What a plan's goal tells of its figures, as cards keep it. */
const measuresOf = ({ indicatorTargets, progress, verdict }: MeasuredGoal): Measures => ({
  targets: indicatorTargets.length,
  figures: progress.map(({ beside: _, ...figure }) => figure),
  verdict,
})

/** Of the year is what was begun or should have been by its end and was not finished before it, and what has money or words of it. */
function isActionOfYear(action: ActionOfYear, { year, told, money }: YearOfPlans): boolean {
  if (told.has(action.id) || money.has(action.id)) return true
  const finishedOn = action.doneOn ?? action.stoppedOn
  const hasBegun = action.startsOn === null || action.startsOn <= `${year}-12-31`
  return hasBegun && (finishedOn === null || finishedOn >= `${year}-01-01`)
}

function toScoredAction(action: ActionOfYear, { asOf, told, money }: YearOfPlans): ScoredAction {
  const said = told.get(action.id)
  const by = (day: Day | null) => (day !== null && day > asOf ? null : day)
  return {
    id: action.id,
    title: action.title,
    status: statusOf({ ...action, doneOn: by(action.doneOn), stoppedOn: by(action.stoppedOn) }, asOf),
    unitName: action.unitName,
    ownerLabel: action.ownerLabel,
    hasOwner: action.ownerLabel !== null && !action.ownerHasLeft,
    startsOn: action.startsOn,
    endsOn: action.endsOn,
    followUp: said?.followUp ?? null,
    // The same for every reader, and for ever once it is signed: small counts are nobody's here.
    reach: said?.reach ? shownReach(said.reach).reach : null,
    ...budgetTotal(money.get(action.id) ?? []),
  }
}
