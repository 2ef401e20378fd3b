import { z } from 'zod'

import { populationGroups } from '#modules/indicators/indicator.ts'
import { regionKey } from '#modules/regions/region.ts'
import type { Day } from '#shared/day.ts'
import { planText, planTitle, planYear } from '../plan.ts'

/** A step on the way: what shall be there, by when, and when it was. */
export const milestone = z.object({
  name: planTitle,
  on: z.iso.date().nullable().meta({ description: 'The day by which it should be done; null: not agreed upon' }),
  doneOn: z.iso.date().nullable(),
})
export type Milestone = z.infer<typeof milestone>

const euros = z.number().nonnegative().max(1e10).nullable()

/** What an action may use, and has used, in a year from one line of the budget. */
export const budgetLine = z.object({
  year: planYear,
  line: z.string().trim().max(120).nullable().meta({ description: 'The line as the budget calls it' }),
  plannedEuros: euros,
  actualEuros: euros,
})
export type BudgetLine = z.infer<typeof budgetLine>

/** A model that is known to work, on which an action builds. */
export const evidence = z.object({
  name: z.string().trim().min(1).max(200),
  address: z
    .url({ protocol: /^https?$/ })
    .max(1000)
    .nullable()
    .meta({ description: 'Such as its page in Innokylä' }),
  effect: planText.nullable().meta({ description: 'What is known of its effect' }),
})
export type Evidence = z.infer<typeof evidence>

export const riskLevels = [1, 2, 3] as const
export type RiskLevel = (typeof riskLevels)[number]
const riskLevel = z.literal(riskLevels).meta({ description: '1: small, 2: moderate, 3: large' })

/** What may go wrong. That it is going wrong is said by `isAtRisk`. */
export const actionRisk = z.object({ text: planText, likelihood: riskLevel, consequence: riskLevel })
export type ActionRisk = z.infer<typeof actionRisk>

/** Likelihood × consequence: 1–9. */
export const weightOf = ({ likelihood, consequence }: ActionRisk): number => likelihood * consequence

export const recurrences = ['year', 'halfYear', 'quarter', 'month'] as const
export type Recurrence = (typeof recurrences)[number]

export const recurrence = z.object({
  every: z.enum(recurrences),
  until: z.iso.date().nullable().meta({ description: 'No occurrence begins after this day; null: no end' }),
})

/** One time that a recurring action was carried out, as it was when it became ready. */
export const occurrence = z.object({
  startsOn: z.iso.date().nullable(),
  endsOn: z.iso.date().nullable(),
  doneOn: z.iso.date(),
  milestones: z.array(milestone),
})
export type Occurrence = z.infer<typeof occurrence>

export const mostMilestones = 40
export const mostDependencies = 20
const mostBudgetLines = 60

const shape = {
  populationGroup: z.enum(populationGroups).nullable(),
  region: regionKey.nullable().meta({ description: "The organisation's area or a part of it" }),
  areaText: planTitle.nullable().meta({ description: 'Where, in words, when no region says it' }),
  evidence: evidence.nullable(),
  milestones: z.array(milestone).max(mostMilestones),
  dependsOn: z
    .array(z.uuid())
    .max(mostDependencies)
    .transform((ids) => [...new Set(ids)])
    .meta({ description: 'Actions of the same organisation that must be ready before it' }),
  budget: z.array(budgetLine).max(mostBudgetLines),
  risk: actionRisk.nullable(),
  recurrence: recurrence.nullable(),
} satisfies Record<string, z.ZodType>

/** What an action tells on its own page. */
export const actionDetails = z.object(shape)
export type ActionDetails = z.infer<typeof actionDetails>

/** An action of which nothing of this is said. */
export const noDetails: ActionDetails = {
  populationGroup: null,
  region: null,
  areaText: null,
  evidence: null,
  milestones: [],
  dependsOn: [],
  budget: [],
  risk: null,
  recurrence: null,
}

/** The same as fields of a new action: what is left out is not said. */
export const newDetailFields = {
  populationGroup: shape.populationGroup.default(null),
  region: shape.region.default(null),
  areaText: shape.areaText.default(null),
  evidence: shape.evidence.default(null),
  milestones: shape.milestones.default([]),
  dependsOn: shape.dependsOn.default([]),
  budget: shape.budget.default([]),
  risk: shape.risk.default(null),
  recurrence: shape.recurrence.default(null),
}

/** The same as fields of a change: what is left out stays as it is. */
export const changedDetailFields = actionDetails.partial().shape

/** The day of the first milestone that is not done. */
export const nextMilestoneOn = (milestones: readonly Milestone[]): Day | null =>
  milestones
    .flatMap(({ on, doneOn }) => (on !== null && doneOn === null ? [on] : []))
    .toSorted()
    .at(0) ?? null

/** Milestones that should be done only after the action's own last day: allowed, and said. */
export const milestonesAfter = (milestones: readonly Milestone[], endsOn: Day | null): Milestone[] =>
  milestones.filter(({ on }) => on !== null && endsOn !== null && on > endsOn)
