import { z } from 'zod'

import { type GoalProgress, goalProgress } from '../targets/goal-progress.ts'
import { cost, costIn, type YearCost } from './costs.ts'

/**
 * How a figure moved since the baseline. `better` and `worse` need a direction and a change beyond the threshold that
 * the indicator states; `rose` and `fell` say no more than that; `still`: by less than what counts as a change.
 */
export const movements = ['better', 'worse', 'rose', 'fell', 'still', 'noFigure'] as const
export type Movement = (typeof movements)[number]

const { indicator, baseline, current } = goalProgress.shape

/** A goal's figure beside what the goal's actions cost at the same time. It claims no cause. */
export const figureChange = z
  .object({
    indicator,
    baseline,
    current,
    movement: z.enum(movements),
    gain: z.number().nullable().meta({
      description: 'By how much it moved towards the target; below zero: away from it; null: it did not move',
    }),
    cost: cost.nullable().meta({ description: 'Of the years after the baseline’s to that of `current`' }),
    eurosPerStep: z
      .number()
      .nullable()
      .meta({ description: 'Costs divided by the gain; null unless it moved towards the target and costs are told' }),
  })
  .meta({ id: 'FigureChange' })
export type FigureChange = z.infer<typeof figureChange>

const nearlyZero = 1e-9

/**
 * The change of a figure from its baseline to its newest value, and the costs of the same years divided by it: euros per
 * unit of the indicator. What counts as a change is the indicator's own threshold, else half of its last published decimal.
 */
export function figureChangeOf(
  progress: GoalProgress,
  threshold: number | null,
  costs: readonly YearCost[],
): FigureChange {
  const { current: newest } = progress
  const movement = movementOf(progress, threshold)
  const isMoved = movement !== 'still' && movement !== 'noFigure'
  const gain = newest && isMoved ? (newest.value - progress.baseline.value) * forwardOf(progress) : null
  const sum = newest && costIn(costs, progress.baseline.year + 1, newest.year)
  return {
    indicator: progress.indicator,
    baseline: progress.baseline,
    current: newest,
    movement,
    gain,
    cost: sum,
    eurosPerStep: gain !== null && gain > 0 && sum ? sum.euros / gain : null,
  }
}

function movementOf(progress: GoalProgress, threshold: number | null): Movement {
  const { direction } = progress
  if (!progress.current) return 'noFigure'
  const change = progress.current.value - progress.baseline.value
  if (Math.abs(change) <= (threshold ?? 0.5 * 10 ** -progress.indicator.decimals) + nearlyZero) return 'still'
  if (threshold === null || direction === 'neutral') return change > 0 ? 'rose' : 'fell'
  return change > 0 === (direction === 'higher') ? 'better' : 'worse'
}

/** Which way the goal wants the figure to go: 1 up, -1 down. */
const forwardOf = ({ baseline: from, target, direction }: GoalProgress): number =>
  Math.sign(target.value - from.value) || (direction === 'lower' ? -1 : 1)
