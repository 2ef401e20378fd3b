import { z } from 'zod'

import { shownReach, type Reach } from '../action/reach.ts'
import { cost, costIn, costTogether, type Told, withoutContained, type YearCost, yearsOf } from './costs.ts'

/**
 * Why there is no cost per person: nobody told how many were reached, so few that it is not shown, nobody was
 * reached, or the costs of a year in which people were reached are not told.
 */
export const perPersonGaps = ['noReach', 'fewReached', 'nobodyReached', 'noCosts'] as const

export const perPerson = z
  .discriminatedUnion('known', [
    z.object({
      known: z.literal(true),
      euros: z.number().meta({ description: 'Costs divided by people' }),
      people: z.int().meta({ description: 'Reached in these years; the same person may be counted again' }),
      cost,
      followUps: z.int().positive().meta({ description: 'Whose people are added up' }),
      actions: z.int().positive().meta({ description: 'Of how many actions both costs and people are known' }),
    }),
    z.object({ known: z.literal(false), gap: z.enum(perPersonGaps) }),
  ])
  .meta({ id: 'CostPerPerson' })
export type PerPerson = z.infer<typeof perPerson>

export type ToldReach = Told & Reach

const unknown = (gap: (typeof perPersonGaps)[number]): PerPerson => ({ known: false, gap })

/**
 * Cost per person reached, in euros: what the action cost in the years in which its follow-ups tell of people, divided
 * by the people that they tell of together. A follow-up whose time is within another's is not added again. There is no
 * figure unless the costs of every one of those years are told, and none for whoever may not see one of the counts.
 *
 * `mayCount`: the reader edits the action, and sees counts under five.
 */
export function perPersonOf(told: readonly ToldReach[], costs: readonly YearCost[], mayCount: boolean): PerPerson {
  const shown = told.map((one) => ({ ...one, ...(mayCount ? { reachHidden: [] } : shownReach(one)) }))
  if (shown.some(({ reachHidden }) => (reachHidden as readonly string[]).includes('reach')))
    return unknown('fewReached')
  const counted = withoutContained(shown.filter(({ reach }) => reach !== null))
  if (counted.length === 0) return unknown('noReach')
  const people = counted.reduce((sum, { reach }) => sum + (reach ?? 0), 0)
  if (people === 0) return unknown('nobodyReached')
  const years = new Set(counted.flatMap((one) => yearsBetween(yearsOf(one))))
  const sum = costIn(costs.filter(({ year }) => years.has(year)))
  if (!sum || sum.years.length < years.size) return unknown('noCosts')
  return { known: true, euros: sum.euros / people, people, cost: sum, followUps: counted.length, actions: 1 }
}

const yearsBetween = ({ first, last }: { first: number; last: number }): number[] =>
  Array.from({ length: Math.max(0, last - first) + 1 }, (_, index) => first + index)

/** The same of a goal's actions: the costs and the people of those of which both are known; else what is missing of most. */
export function perPersonTogether(ofActions: readonly PerPerson[]): PerPerson {
  const known = ofActions.filter((one) => one.known)
  const sum = costTogether(known.map((one) => one.cost))
  if (!sum)
    return unknown(ofActions.flatMap((one) => (one.known ? [] : one.gap)).find((gap) => gap !== 'noReach') ?? 'noReach')
  const people = known.reduce((all, one) => all + one.people, 0)
  return {
    known: true,
    euros: sum.euros / people,
    people,
    cost: sum,
    followUps: known.reduce((all, one) => all + one.followUps, 0),
    actions: known.length,
  }
}
