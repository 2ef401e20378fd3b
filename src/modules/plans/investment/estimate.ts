import { z } from 'zod'

import type { CalculationInput } from './calculation.ts'
import type { Cost } from './costs.ts'
import type { FigureChange } from './figure-change.ts'
import { between, dividedBy, exactly, interval, type Interval, middleOf, minus, times } from './interval.ts'
import type { UnitCostInput } from './unit-cost.ts'

/** Why nothing can be estimated: the figure has no newer value, has not moved, or is not the goal's any more. */
export const estimateGaps = ['noFigure', 'notMoved', 'notOfGoal'] as const

export const factors = ['unitCost', 'cases', 'share'] as const
export type Factor = (typeof factors)[number]

export const estimate = z
  .object({
    unitEuros: interval.meta({ description: 'What a case costs, multiplied by the stated index' }),
    cases: interval.meta({ description: 'Avoided cases; below zero: there came more of them' }),
    share: interval.meta({ description: 'The part that the actions are believed to explain, 0–1' }),
    explained: interval.meta({ description: 'Cases × share' }),
    avoidedEuros: interval.meta({ description: 'Explained cases × what a case costs' }),
    netEuros: interval.nullable().meta({ description: 'Avoided euros less costs; null: no costs are told' }),
    breakEven: interval.nullable().meta({
      description: 'With how many avoided cases that the actions explain they pay for themselves: costs / unit cost',
    }),
    sensitivity: z.array(z.object({ factor: z.enum(factors), euros: interval })).meta({
      description: 'What one factor alone does to the result, the others in their middle; the strongest first',
    }),
  })
  .meta({ id: 'AvoidedCostEstimate' })
export type Estimate = z.infer<typeof estimate>

export const estimated = z.discriminatedUnion('known', [
  z.object({ known: z.literal(true), estimate }),
  z.object({ known: z.literal(false), gap: z.enum(estimateGaps) }),
])
export type Estimated = z.infer<typeof estimated>

/**
 * How many cases were avoided: as typed, or what the figure of a target tells: its change towards the target ×
 * population / what it is told per. The figure's own chance is not in it.
 */
export function casesOf(
  { casesFrom, casesLow, casesHigh, indicator, figureBase, population }: CalculationInput,
  changes: readonly FigureChange[],
): Interval | (typeof estimateGaps)[number] {
  if (casesFrom === 'typed') return between(casesLow ?? 0, casesHigh ?? 0)
  const change = changes.find((one) => one.indicator.key === indicator)
  if (!change || figureBase === null || population === null) return 'notOfGoal'
  if (!change.current) return 'noFigure'
  return change.gain === null ? 'notMoved' : exactly((change.gain * population) / figureBase)
}

interface Facts {
  unitCost: Pick<UnitCostInput, 'lowEuros' | 'highEuros'>
  changes: readonly FigureChange[]
  /** Of the goal's actions in the years of the calculation; null: nobody has told. */
  cost: Cost | null
}

/**
 * Avoided costs of a goal: unit cost (× the stated index) × avoided cases × the share that the actions are believed to
 * explain, and the same less what the actions cost. Euros with low and high by interval arithmetic: low is where every
 * factor is at its worst at once, high where each is at its best. It is an estimate by its writer's own assumptions.
 */
export function estimateOf(content: CalculationInput, { unitCost, changes, cost }: Facts): Estimated {
  const cases = casesOf(content, changes)
  if (typeof cases === 'string') return { known: false, gap: cases }
  const unitEuros = times(between(unitCost.lowEuros, unitCost.highEuros), exactly(content.indexFactor ?? 1))
  const share = between(content.shareLow / 100, content.shareHigh / 100)
  const explained = times(cases, share)
  const avoidedEuros = times(explained, unitEuros)
  const spent = exactly(cost?.euros ?? 0)
  return {
    known: true,
    estimate: {
      unitEuros,
      cases,
      share,
      explained,
      avoidedEuros,
      netEuros: cost && minus(avoidedEuros, spent),
      breakEven: cost && dividedBy(cost.euros, unitEuros),
      sensitivity: sensitivityOf({ unitCost: unitEuros, cases, share }, spent),
    },
  }
}

/** What each factor alone does to the result while the others stand in their middle. */
function sensitivityOf(of: Record<Factor, Interval>, spent: Interval): Estimate['sensitivity'] {
  return factors
    .map((factor) => {
      const others = factors.filter((one) => one !== factor).map((one) => exactly(middleOf(of[one])))
      return { factor, euros: minus(others.reduce(times, of[factor]), spent) }
    })
    .toSorted((a, b) => b.euros.high - b.euros.low - (a.euros.high - a.euros.low))
}
