import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { actionChange, actionInput } from './action.ts'
import { followUp, followUpChange, followUpInput } from './follow-up.ts'
import { plansAccess as access } from './plans.access.ts'
import { saved } from './plans.contract.ts'

const organisation = z.string()
const id = z.uuid()
const version = z.int().positive()

export const addAction = endpoint({
  id: 'addAction',
  summary: 'Add an action to a goal, last in order; an editor for the own unit.',
  method: 'POST',
  path: '/organisations/:organisation/plans/actions',
  allow: access.editActions,
  input: actionInput.safeExtend({ organisation, goalId: z.uuid() }),
  output: saved,
  errors: ['notFound', 'forbidden'],
})

export const updateAction = endpoint({
  id: 'updateAction',
  summary: 'Change an action; an editor those of the own unit. Details that are left out stay as they are.',
  method: 'PUT',
  path: '/organisations/:organisation/plans/actions/:id',
  allow: access.editActions,
  input: actionChange.safeExtend({ organisation, id, version }),
  output: saved,
  errors: ['notFound', 'conflict', 'forbidden'],
})

export const listFollowUps = endpoint({
  id: 'listFollowUps',
  summary: 'The follow-ups of an action, newest first.',
  method: 'GET',
  path: '/organisations/:organisation/plans/actions/:action/follow-ups',
  allow: access.read,
  input: z.object({ organisation, action: z.uuid() }),
  output: z.object({ followUps: z.array(followUp) }),
  errors: ['notFound'],
})

export const addFollowUp = endpoint({
  id: 'addFollowUp',
  summary: 'Tell how an action goes; a state in the follow-up becomes the state of the action.',
  method: 'POST',
  path: '/organisations/:organisation/plans/actions/:action/follow-ups',
  allow: access.editActions,
  input: followUpInput.safeExtend({ organisation, action: z.uuid() }),
  output: saved,
  errors: ['notFound', 'forbidden'],
})

export const updateFollowUp = endpoint({
  id: 'updateFollowUp',
  summary: 'Correct a follow-up; the state of the action stays as it is.',
  method: 'PUT',
  path: '/organisations/:organisation/plans/follow-ups/:id',
  allow: access.editActions,
  input: followUpChange.safeExtend({ organisation, id, version }),
  output: saved,
  errors: ['notFound', 'conflict', 'forbidden'],
})
