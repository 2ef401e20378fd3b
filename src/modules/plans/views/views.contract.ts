import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { planText } from '../plan.ts'
import { plansAccess as access } from '../plans.access.ts'
import { saved } from '../plans.contract.ts'
import { boardStates, viewQuery } from './plan-view.ts'
import { planViews } from './view-kinds.ts'

const organisation = z.string()
const id = z.uuid()

export const setActionState = endpoint({
  id: 'setActionState',
  summary: 'Put an action to a state from today, as on the board; stopping it needs a reason.',
  method: 'PUT',
  path: '/organisations/:organisation/plans/actions/:id/state',
  allow: access.editActions,
  input: z
    .object({
      organisation,
      id,
      version: z.int().positive(),
      state: z.enum(boardStates),
      reason: planText.nullable().default(null).meta({ description: 'Why it was stopped' }),
    })
    .refine(({ state, reason }) => state !== 'stopped' || reason !== null, {
      path: ['reason'],
      error: 'reasonMissing',
    }),
  output: saved,
  errors: ['notFound', 'conflict', 'forbidden'],
})

export const takeBackActionState = endpoint({
  id: 'takeBackActionState',
  summary: 'Put an action back to the state, and the days, that it had before its last change.',
  method: 'DELETE',
  path: '/organisations/:organisation/plans/actions/:id/state',
  allow: access.editActions,
  input: z.object({ organisation, id, version: z.int().positive() }),
  output: saved,
  errors: ['notFound', 'conflict', 'forbidden'],
})

const viewName = z.string().trim().min(1).max(80)

export const savedView = z
  .object({
    id,
    kind: z.enum(planViews),
    name: viewName,
    query: viewQuery,
    isShared: z.boolean(),
    isOwn: z.boolean(),
    savedBy: z.string(),
    mayDelete: z.boolean(),
  })
  .meta({ id: 'SavedPlanView' })
export type SavedView = z.infer<typeof savedView>

export const listPlanViews = endpoint({
  id: 'listPlanViews',
  summary: "The caller's saved views of the plan, and those that others share, by name.",
  method: 'GET',
  path: '/organisations/:organisation/plans/views',
  allow: access.read,
  input: z.object({ organisation }),
  output: z.object({ views: z.array(savedView) }),
})

/** More than this a person does not keep in one organisation. */
export const mostOwnViews = 50

export const savePlanView = endpoint({
  id: 'savePlanView',
  summary:
    'Save a view of the plan, for oneself or for all who read plans; a view of the same name of one’s own is replaced.',
  method: 'POST',
  path: '/organisations/:organisation/plans/views',
  allow: access.read,
  input: z.object({ organisation, kind: z.enum(planViews), name: viewName, query: viewQuery, isShared: z.boolean() }),
  output: z.object({ id }),
  errors: ['forbidden', 'conflict'],
})

export const deletePlanView = endpoint({
  id: 'deletePlanView',
  summary: 'Delete a saved view: one’s own, or, for owners and coordinators, one that others share.',
  method: 'DELETE',
  path: '/organisations/:organisation/plans/views/:id',
  allow: access.read,
  input: z.object({ organisation, id }),
  output: z.void(),
  errors: ['notFound'],
})
