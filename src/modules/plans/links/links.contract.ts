import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { plansAccess as access } from '../plans.access.ts'

const organisation = z.string()
const id = z.uuid()

/** What may carry something out, and what may be carried out. */
export const linkedKinds = ['programme', 'goal'] as const
export type LinkedKind = (typeof linkedKinds)[number]
export const upperKinds = ['programme', 'priority', 'goal'] as const
export type UpperKind = (typeof upperKinds)[number]

const upperPart = z.object({ kind: z.enum(upperKinds), id }).meta({ id: 'UpperPlanPart' })
export type UpperPart = z.infer<typeof upperPart>

const organisationName = z.object({ slug: z.string(), name: localText })

export const planLink = z
  .object({
    id,
    part: z.object({ kind: z.enum(linkedKinds), id }).meta({ description: 'What carries it out' }),
    upper: upperPart.extend({ title: localText, programmeId: id, programmeName: localText.nullable() }),
    organisation: organisationName.meta({ description: 'Whose the upper document is' }),
    isOwn: z.boolean().meta({ description: 'The upper document is of the same organisation' }),
    isInForce: z.boolean().meta({
      description:
        'False when the upper goal was deleted, is not approved any more or is not above: then it has the title by which it was linked, and of another organisation nothing else',
    }),
  })
  .meta({ id: 'PlanLink' })
export type PlanLink = z.infer<typeof planLink>

export const carriedOut = z
  .object({
    part: upperPart,
    by: z.array(
      z.object({
        organisation: organisationName,
        isOwn: z.boolean(),
        parts: z.array(z.object({ kind: z.enum(linkedKinds), id, title: localText, programmeId: id })),
      }),
    ),
  })
  .meta({ id: 'CarriedOut', description: 'Which goals and programmes of which organisations carry a part out' })
export type CarriedOut = z.infer<typeof carriedOut>

export const listPlanLinks = endpoint({
  id: 'listPlanLinks',
  summary:
    'What the goals of a programme carry out of documents above it, and what carries its own parts out: of other organisations only what is approved.',
  method: 'GET',
  path: '/organisations/:organisation/plans/programmes/:id/links',
  allow: access.read,
  input: z.object({ organisation, id }),
  output: z.object({ links: z.array(planLink), carriedOut: z.array(carriedOut) }),
  errors: ['notFound'],
})

export const upperDocument = z
  .object({
    organisation: organisationName,
    isOwn: z.boolean(),
    programme: z.object({ id, name: localText }),
    parts: z.array(upperPart.extend({ title: localText, number: z.string() })),
  })
  .meta({ id: 'UpperDocument' })
export type UpperDocument = z.infer<typeof upperDocument>

export const listUpperGoals = endpoint({
  id: 'listUpperGoals',
  summary:
    "What a programme, and the goals in it, may carry out: the own strategy, and the county's regional programme.",
  method: 'GET',
  path: '/organisations/:organisation/plans/programmes/:id/upper-goals',
  allow: access.editPlan,
  input: z.object({ organisation, id }),
  output: z.object({ documents: z.array(upperDocument) }),
  errors: ['notFound'],
})

export const addPlanLink = endpoint({
  id: 'addPlanLink',
  summary: 'Say that a goal or a programme carries out a goal, a priority or the whole of a document above it.',
  method: 'POST',
  path: '/organisations/:organisation/plans/objects/:kind/:id/links',
  allow: access.editPlan,
  input: z.object({ organisation, kind: z.enum(linkedKinds), id, upper: upperPart }),
  output: z.object({ id }),
  errors: ['notFound'],
})

export const removePlanLink = endpoint({
  id: 'removePlanLink',
  summary: 'Say that a goal or a programme does not carry out something above it after all.',
  method: 'DELETE',
  path: '/organisations/:organisation/plans/links/:id',
  allow: access.editPlan,
  input: z.object({ organisation, id }),
  output: z.void(),
  errors: ['notFound'],
})
