import { z } from 'zod'

import { regionKey } from '#modules/regions/region.ts'
import { localText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'

/**
 * `annual`: the yearly report; `broad`: the report of a council term with the next term's plan; `review`: a narrow report
 * between them; `plan`: the wellbeing plan on its own; `agePlan`: that of an age group; `regional`, `regionalPlan`: of a
 * wellbeing services county; `negotiation`: the memo of a negotiation between municipality and county.
 */
export const reportKinds = [
  'annual',
  'broad',
  'review',
  'plan',
  'agePlan',
  'regional',
  'regionalPlan',
  'negotiation',
] as const
export type ReportKind = (typeof reportKinds)[number]

/** Whose plan an age-group plan is; the children's is also that of the young. */
export const planGroups = ['children', 'workingAge', 'older'] as const
export type PlanGroup = (typeof planGroups)[number]

/** What a report goes through between a draft and being approved, in order; a template may leave some out. */
export const handlingStages = ['comments', 'statements', 'steeringGroup', 'board', 'council'] as const
export type HandlingStage = (typeof handlingStages)[number]

/** Where a report is on its way to being approved; see workflow/way.ts. */
export const reportStatuses = ['draft', ...handlingStages, 'approved'] as const
export type ReportStatus = (typeof reportStatuses)[number]

export const reportYear = z.coerce.number().int().min(1900).max(2100)

/** Regions beside the own one, its county and the country: more lines than five no chart can hold. */
export const mostCompared = 2
export const comparison = z.array(regionKey).max(mostCompared)

export const reportHead = z
  .object({
    id: z.uuid(),
    kind: z.enum(reportKinds),
    year: reportYear,
    populationGroup: z.enum(planGroups).nullable().meta({ description: 'Of a plan for an age group: whose it is' }),
    municipality: regionKey.nullable().meta({
      description: "Of a county's negotiation memo: the municipality that it is about, and whose figures it shows",
    }),
    stages: z.array(z.enum(handlingStages)).meta({ description: 'What it goes through before it is approved' }),
    title: localText,
    languages: z.array(z.enum(languages)),
    compareWith: comparison,
    status: z.enum(reportStatuses),
    version: z.number().int().positive(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'ReportHead' })
export type ReportHead = z.infer<typeof reportHead>
