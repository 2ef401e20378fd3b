import { z } from 'zod'

import type { BudgetLine } from '../action/action-details.ts'

/** Whether costs are what was spent, what was planned, or partly either. */
export const costBases = ['actual', 'planned', 'mixed'] as const
export type CostBasis = (typeof costBases)[number]

/** What actions cost in years: the sum, of which years, and on what it stands. Euros as they were told, in the prices of their years. */
export const cost = z
  .object({
    euros: z.number(),
    years: z.array(z.int()).meta({ description: 'The years of which something is told, in order' }),
    basis: z.enum(costBases),
  })
  .meta({ id: 'Cost' })
export type Cost = z.infer<typeof cost>

export interface YearCost {
  year: number
  euros: number
  basis: CostBasis
}

/** A follow-up as far as it tells of money and people, in days. */
export interface Told {
  on: string
  periodFrom: string | null
  periodTo: string | null
  costEuros: number | null
}

/** The first and last year that a follow-up tells of. */
export const yearsOf = ({ on, periodFrom, periodTo }: Told): { first: number; last: number } => {
  const last = Number((periodTo ?? on).slice(0, 4))
  return { first: Math.min(last, Number((periodFrom ?? periodTo ?? on).slice(0, 4))), last }
}

/**
 * Without follow-ups whose time is within that of another one: who tells of the spring and then of the whole year tells
 * of the spring twice. Of two with the same time the later stays.
 */
export const withoutContained = <One extends Told>(told: readonly One[]): One[] =>
  told.filter(
    (one, at) =>
      !told.some((other, index) => index !== at && contains(other, one) && !(contains(one, other) && index < at)),
  )

const contains = (outer: Told, inner: Told): boolean =>
  outer.periodFrom !== null &&
  outer.periodTo !== null &&
  inner.periodFrom !== null &&
  inner.periodTo !== null &&
  outer.periodFrom <= inner.periodFrom &&
  inner.periodTo <= outer.periodTo

/**
 * What an action cost by year, in euros: of each line of its budget what was spent, else what was planned. In a year
 * of which the budget says nothing, what follow-ups tell of it; one that tells of several years counts for its last.
 */
export function costsByYear(lines: readonly BudgetLine[], told: readonly Told[]): YearCost[] {
  const budgeted = lines.flatMap(({ year, plannedEuros, actualEuros }): YearCost[] => {
    const euros = actualEuros ?? plannedEuros
    return euros === null ? [] : [{ year, euros, basis: actualEuros === null ? 'planned' : 'actual' }]
  })
  const isBudgeted = new Set(budgeted.map(({ year }) => year))
  const followed = withoutContained(told.filter(({ costEuros }) => costEuros !== null)).map((one): YearCost => ({
    year: yearsOf(one).last,
    euros: one.costEuros!,
    basis: 'actual',
  }))
  return sumByYear([...budgeted, ...followed.filter(({ year }) => !isBudgeted.has(year))])
}

/** Costs of the same years together, in the order of years. */
export const sumByYear = (costs: readonly YearCost[]): YearCost[] =>
  [...Map.groupBy(costs, ({ year }) => year)]
    .map(([year, ofYear]) => ({
      year,
      euros: ofYear.reduce((sum, { euros }) => sum + euros, 0),
      basis: commonBasis(ofYear.map(({ basis }) => basis)),
    }))
    .toSorted((a, b) => a.year - b.year)

const commonBasis = (bases: readonly CostBasis[]): CostBasis =>
  bases.every((basis) => basis === bases[0]) ? (bases[0] ?? 'mixed') : 'mixed'

/** What costs of some years are together; null when nothing is told of any of them. */
export function costIn(costs: readonly YearCost[], first = -Infinity, last = Infinity): Cost | null {
  const within = sumByYear(costs.filter(({ year }) => first <= year && year <= last))
  if (within.length === 0) return null
  return {
    euros: within.reduce((sum, { euros }) => sum + euros, 0),
    years: within.map(({ year }) => year),
    basis: commonBasis(within.map(({ basis }) => basis)),
  }
}

/** Several costs together; null when there is none. */
export function costTogether(costs: readonly Cost[]): Cost | null {
  if (costs.length === 0) return null
  return {
    euros: costs.reduce((sum, { euros }) => sum + euros, 0),
    years: [...new Set(costs.flatMap(({ years }) => years))].toSorted((a, b) => a - b),
    basis: commonBasis(costs.map(({ basis }) => basis)),
  }
}
