import { z } from 'zod'

import type { Day } from '#shared/day.ts'
import { type LocalText, localText } from '#shared/local-text.ts'
import { type ActionStatus, actionStatuses } from '../action.ts'
import { type GoalProgress, goalProgress } from '../targets/goal-progress.ts'
import type { ActionDetails } from './action-details.ts'
import { budgetTotal } from './budget.ts'

const euros = z.number().nullable()
const ofAction = z
  .object({ id: z.uuid(), title: localText })
  .nullable()
  .meta({ description: 'The action it is of; null in the model of one action' })

/** One thing in a logic model, in facts: how it is said is up to who shows it. */
export const logicItem = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('resources'), text: localText, action: ofAction }),
    z.object({ kind: z.literal('budget'), plannedEuros: euros, actualEuros: euros }),
    z.object({ kind: z.literal('evidence'), name: z.string(), action: ofAction }),
    z.object({ kind: z.literal('action'), id: z.uuid(), title: localText, status: z.enum(actionStatuses) }),
    z.object({ kind: z.literal('milestones'), done: z.int(), of: z.int(), action: ofAction }),
    z.object({ kind: z.literal('occurrences'), count: z.int(), action: ofAction }),
    z.object({
      kind: z.literal('reach'),
      people: z.int().nullable().meta({ description: 'Null: fewer than five' }),
      on: z.iso.date(),
      action: ofAction,
    }),
    z.object({ kind: z.literal('effect'), text: localText, on: z.iso.date(), action: ofAction }),
    z.object({ kind: z.literal('goal'), title: localText }),
    z.object({ kind: z.literal('indicator'), progress: goalProgress }),
    z.object({ kind: z.literal('criterion'), text: localText }),
  ])
  .meta({ id: 'LogicItem' })
export type LogicItem = z.infer<typeof logicItem>

/** From what is put in to what should come of it; a step of which nothing is known is empty. */
export const logicSteps = ['input', 'action', 'output', 'outcome', 'indicator'] as const

const items = z.array(logicItem)
export const logicModel = z
  .object({ input: items, action: items, output: items, outcome: items, indicator: items })
  .meta({ id: 'LogicModel' })
export type LogicModel = z.infer<typeof logicModel>

export interface ModelledAction extends Pick<ActionDetails, 'evidence' | 'budget' | 'milestones'> {
  id: string
  title: LocalText
  status: ActionStatus
  resources: LocalText | null
  occurrences: readonly unknown[]
  /** The newest that was told; people null: fewer than five. */
  reach: { people: number | null; on: Day } | null
  effect: { text: LocalText; on: Day } | null
}

export interface ModelledGoal {
  title: LocalText
  criterion: LocalText | null
  progress: readonly GoalProgress[]
}

/** The logic model of a goal with its actions, or of one action towards its goal: only what is known, nothing assumed. */
export function toLogicModel(goal: ModelledGoal, actions: readonly ModelledAction[], isOfGoal: boolean): LogicModel {
  const of = ({ id, title }: ModelledAction) => (isOfGoal ? { id, title } : null)
  const money = budgetTotal(actions.flatMap(({ budget }) => budget))
  const isMoneyTold = money.plannedEuros !== null || money.actualEuros !== null
  return {
    input: [
      ...(isMoneyTold ? [{ kind: 'budget' as const, ...money }] : []),
      ...actions.flatMap((one): LogicItem[] =>
        one.resources ? [{ kind: 'resources', text: one.resources, action: of(one) }] : [],
      ),
    ],
    action: actions.flatMap((one): LogicItem[] => [
      { kind: 'action', id: one.id, title: one.title, status: one.status },
      ...(one.evidence ? [{ kind: 'evidence' as const, name: one.evidence.name, action: of(one) }] : []),
    ]),
    output: actions.flatMap((one) => outputOf(one, of(one))),
    outcome: [
      { kind: 'goal', title: goal.title },
      ...actions.flatMap((one): LogicItem[] =>
        one.effect ? [{ kind: 'effect', ...one.effect, action: of(one) }] : [],
      ),
    ],
    indicator: [
      ...goal.progress.map((progress) => ({ kind: 'indicator' as const, progress })),
      ...(goal.criterion ? [{ kind: 'criterion' as const, text: goal.criterion }] : []),
    ],
  }
}

function outputOf({ milestones, occurrences, reach }: ModelledAction, action: z.infer<typeof ofAction>): LogicItem[] {
  const done = milestones.filter(({ doneOn }) => doneOn !== null).length
  return [
    ...(milestones.length > 0 ? [{ kind: 'milestones' as const, done, of: milestones.length, action }] : []),
    ...(occurrences.length > 0 ? [{ kind: 'occurrences' as const, count: occurrences.length, action }] : []),
    ...(reach ? [{ kind: 'reach' as const, ...reach, action }] : []),
  ]
}
