import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { planKinds } from './plan.ts'
import { planChange } from './plan-change.ts'
import { plansAccess as access } from './plans.access.ts'
import { saved } from './plans.contract.ts'

const organisation = z.string()
const kind = z.enum(planKinds)
const id = z.uuid()

export const movePlanObject = endpoint({
  id: 'movePlanObject',
  summary: 'Move a programme, priority, goal or action to another place, also below another parent of the same kind.',
  method: 'PUT',
  path: '/organisations/:organisation/plans/objects/:kind/:id/place',
  allow: access.editActions,
  input: z.object({
    organisation,
    kind: kind.exclude(['followUp']),
    id,
    parentId: z.uuid().optional().meta({ description: 'The new parent; the present one when left out' }),
    position: z.int().min(0).max(10_000).meta({ description: 'The place among its siblings, from 0' }),
  }),
  output: z.void(),
  errors: ['notFound', 'forbidden'],
})

export const deletePlanObject = endpoint({
  id: 'deletePlanObject',
  summary: 'Delete a part of a plan and what is in it. Its history stays, and it can be restored.',
  method: 'DELETE',
  path: '/organisations/:organisation/plans/objects/:kind/:id',
  allow: access.editActions,
  input: z.object({ organisation, kind, id, version: z.int().positive() }),
  output: z.void(),
  errors: ['notFound', 'conflict', 'forbidden'],
})

export const restorePlanObject = endpoint({
  id: 'restorePlanObject',
  summary: 'Bring back a deleted part of a plan with what is in it.',
  method: 'POST',
  path: '/organisations/:organisation/plans/objects/:kind/:id/restoration',
  allow: access.editActions,
  input: z.object({ organisation, kind, id }),
  output: saved,
  errors: ['notFound', 'forbidden'],
})

const currentPart = z
  .object({
    version: z.int().positive(),
    isDeleted: z.boolean(),
    content: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'CurrentPlanPart' })

export const listPlanChanges = endpoint({
  id: 'listPlanChanges',
  summary: 'Everything that has happened to a part of a plan, newest first, and what it says now.',
  method: 'GET',
  path: '/organisations/:organisation/plans/objects/:kind/:id/history',
  allow: access.readHistory,
  input: z.object({ organisation, kind, id }),
  output: z.object({ changes: z.array(planChange), current: currentPart }),
  errors: ['notFound'],
})

export const deletedPlanObject = z
  .object({
    kind,
    id,
    title: localText,
    deletedAt: z.iso.datetime(),
    deletedBy: z.string(),
    mayRestore: z.boolean(),
  })
  .meta({ id: 'DeletedPlanObject' })
export type DeletedPlanObject = z.infer<typeof deletedPlanObject>

export const listDeletedPlanObjects = endpoint({
  id: 'listDeletedPlanObjects',
  summary: 'The parts of plans that were deleted and can be restored, newest first; at most 200.',
  method: 'GET',
  path: '/organisations/:organisation/plans/deleted',
  allow: access.readHistory,
  input: z.object({ organisation }),
  output: z.object({ deleted: z.array(deletedPlanObject) }),
})
