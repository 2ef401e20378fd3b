import { z } from 'zod'

import { indicatorKey } from '#modules/indicators/indicator.ts'
import { yearAndValue } from '../targets/indicator-target.ts'
import { planText, planTitle } from '../plan.ts'

/** How well it is known that the doing moves the figure. */
export const evidenceStrengths = ['strong', 'moderate', 'weak', 'unknown'] as const
export type EvidenceStrength = (typeof evidenceStrengths)[number]

/** Why a doing should move a figure, and what that rests on. */
export const doingLink = z
  .object({
    indicator: indicatorKey.nullable().meta({ description: 'Which of the goal’s figures; null: the goal as a whole' }),
    why: planText,
    strength: z.enum(evidenceStrengths),
    source: planTitle.nullable().meta({ description: 'Where that is known from' }),
    address: z
      .url({ protocol: /^https?$/ })
      .max(1000)
      .nullable(),
  })
  .meta({ id: 'DoingLink' })
export type DoingLink = z.infer<typeof doingLink>

/** A link to a figure that the goal does not follow is to the goal as a whole. */
export const linkWithin = (link: DoingLink | null, targets: readonly { indicator: string }[]): DoingLink | null =>
  link && { ...link, indicator: targets.some(({ indicator }) => indicator === link.indicator) ? link.indicator : null }

export const mostDoings = 12

/**
 * A measure of what the organisation itself does, such as screenings made or a TEAviisari item. It is never part of a
 * goal's progress: what was done is one thing, how people fare another.
 */
export const ownDoing = z
  .object({
    name: planTitle.nullable().meta({ description: "Null: the indicator's own" }),
    unit: planTitle.nullable(),
    indicator: indicatorKey.nullable().meta({ description: 'Whose figures tell it; null: they are written here' }),
    values: z.array(yearAndValue).max(50).meta({ description: 'What was done by year, in order' }),
    wanted: yearAndValue.nullable(),
    link: doingLink.nullable(),
  })
  .refine(({ name, indicator }) => name !== null || indicator !== null, { path: ['name'], error: 'doingUnnamed' })
  .refine(({ indicator, values }) => indicator === null || values.length === 0, {
    path: ['values'],
    error: 'doingCountedTwice',
  })
  .refine(({ values }) => values.every(({ year }, at) => at === 0 || year > values[at - 1]!.year), {
    path: ['values'],
    error: 'yearsOutOfOrder',
  })
  .meta({ id: 'OwnDoing' })
export type OwnDoing = z.infer<typeof ownDoing>
