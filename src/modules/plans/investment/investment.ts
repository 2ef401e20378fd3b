import { z } from 'zod'

import { localText } from '#shared/local-text.ts'
import type { ActionMoney, ActionReach } from '../action/action-figures.queries.ts'
import type { Outline, OutlinedAction, OutlinedGoal } from '../outline.ts'
import { type StoredCalculation, storedCalculation } from './calculation.ts'
import { cost, costIn, costsByYear, costTogether, sumByYear, type YearCost } from './costs.ts'
import { estimated, estimateOf } from './estimate.ts'
import { type FigureChange, figureChange, figureChangeOf } from './figure-change.ts'
import { progressOfGoal } from './goal-figures.ts'
import { perPerson, perPersonOf, perPersonTogether } from './per-person.ts'
import { type UnitCost, unitCost } from './unit-cost.ts'

/** An action as an investment: what it costs, and per person reached. */
export const actionInvestment = z
  .object({ id: z.uuid(), title: localText, cost: cost.nullable(), perPerson })
  .meta({ id: 'ActionInvestment' })
export type ActionInvestment = z.infer<typeof actionInvestment>

/** A goal's calculation with what follows from it today. */
export const goalCalculation = storedCalculation
  .extend({
    unitCost,
    cost: cost.nullable().meta({ description: 'What the goal’s actions cost in the years of the calculation' }),
    result: estimated,
    otherPrices: z
      .boolean()
      .meta({ description: 'Costs are of other years than the unit cost’s prices, and no index is stated' }),
  })
  .meta({ id: 'GoalCalculation' })
export type GoalCalculation = z.infer<typeof goalCalculation>

/** A goal as an investment. Nothing of it goes into the goal's progress. */
export const goalInvestment = z
  .object({
    id: z.uuid(),
    number: z.string(),
    title: localText,
    cost: cost.nullable().meta({ description: 'What its actions cost, all years that are told' }),
    perPerson,
    changes: z.array(figureChange),
    calculation: goalCalculation.nullable(),
    actions: z.array(actionInvestment),
  })
  .meta({ id: 'GoalInvestment' })
export type GoalInvestment = z.infer<typeof goalInvestment>

/** What is known of a programme's actions and goals besides the outline. */
export interface InvestmentFacts {
  money: readonly ActionMoney[]
  reach: readonly ActionReach[]
  /** Whether the reader sees counts under five of an action of the unit. */
  mayCount: (unitId: string | null) => boolean
  /** What counts as a change, by the indicator's key; null where its indicator states none. */
  thresholds: ReadonlyMap<string, number | null>
  unitCosts: ReadonlyMap<string, UnitCost>
  calculations: ReadonlyMap<string, StoredCalculation>
}

/** The goals of a programme as investments, in the order of the plan. */
export function toInvestments({ priorities }: Pick<Outline, 'priorities'>, facts: InvestmentFacts): GoalInvestment[] {
  const moneyOf = Map.groupBy(facts.money, ({ actionId }) => actionId)
  const reachOf = Map.groupBy(facts.reach, ({ actionId }) => actionId)
  const costsOf = ({ id }: OutlinedAction) => costsByYear(moneyOf.get(id) ?? [], reachOf.get(id) ?? [])
  return priorities.flatMap(({ goals }) =>
    goals.map((goal) => {
      const actions = goal.actions.map((action) => {
        const costs = costsOf(action)
        return {
          costs,
          investment: {
            id: action.id,
            title: action.title,
            cost: costIn(costs),
            perPerson: perPersonOf(reachOf.get(action.id) ?? [], costs, facts.mayCount(action.unitId)),
          },
        }
      })
      return toGoalInvestment(goal, {
        facts,
        costs: sumByYear(actions.flatMap(({ costs }) => costs)),
        actions: actions.map(({ investment }) => investment),
      })
    }),
  )
}

interface GoalFacts {
  facts: InvestmentFacts
  costs: readonly YearCost[]
  actions: ActionInvestment[]
}

function toGoalInvestment(goal: OutlinedGoal, { facts, costs, actions }: GoalFacts): GoalInvestment {
  const changes = progressOfGoal(goal).map((progress) =>
    figureChangeOf(progress, facts.thresholds.get(progress.indicator.key) ?? null, costs),
  )
  return {
    id: goal.id,
    number: goal.number,
    title: goal.title,
    cost: costTogether(actions.flatMap((action) => action.cost ?? [])),
    perPerson: perPersonTogether(actions.map((action) => action.perPerson)),
    changes,
    calculation: toCalculation(goal.id, { facts, costs, changes }),
    actions,
  }
}

function toCalculation(
  goalId: string,
  { facts, costs, changes }: { facts: InvestmentFacts; costs: readonly YearCost[]; changes: readonly FigureChange[] },
): GoalCalculation | null {
  const stored = facts.calculations.get(goalId)
  const unit = stored && facts.unitCosts.get(stored.content.unitCostId)
  if (!stored || !unit) return null
  const { content } = stored
  const spent = costIn(costs, content.firstYear, content.lastYear)
  return {
    ...stored,
    unitCost: unit,
    cost: spent,
    result: estimateOf(content, { unitCost: unit, changes, cost: spent }),
    otherPrices: content.indexFactor === null && (spent?.years ?? []).some((year) => year !== unit.priceYear),
  }
}
