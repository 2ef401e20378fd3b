import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { actionStatuses } from '../action.ts'
import { followUp } from '../follow-up.ts'
import { goalProgress } from '../targets/goal-progress.ts'
import { perPerson } from '../investment/per-person.ts'
import { outlinedAction } from '../outline.ts'
import { planRights, plansAccess as access } from '../plans.access.ts'
import { actionDetails, occurrence } from './action-details.ts'
import { actionAttachment } from './action-attachment.ts'
import { logicModel } from './logic-model.ts'

const organisation = z.string()
const id = z.uuid()
const named = z.object({ id: z.uuid(), title: localText })

/** Another action that this one waits for, or that waits for this one. */
export const linkedAction = named
  .extend({
    status: z.enum(actionStatuses),
    endsOn: z.iso.date().nullable(),
    readyOn: z.iso.date().nullable().meta({ description: 'The day it was ready, once or for good' }),
    programme: localText,
  })
  .meta({ id: 'LinkedAction' })
export type LinkedAction = z.infer<typeof linkedAction>

export const wholeAction = outlinedAction
  .extend({ ...actionDetails.shape, occurrences: z.array(occurrence) })
  .meta({ id: 'WholeAction' })
export type WholeAction = z.infer<typeof wholeAction>

/** Everything that is known of an action. */
export const actionPage = z
  .object({
    action: wholeAction,
    mayEdit: z.boolean(),
    rights: planRights,
    regionTitle: localText.nullable(),
    programme: named.extend({ status: z.enum(['draft', 'approved']) }),
    priority: named,
    goal: named.extend({ criterion: localText.nullable(), progress: z.array(goalProgress) }),
    needs: z.array(linkedAction).meta({ description: 'What must be ready before it' }),
    neededBy: z.array(linkedAction).meta({ description: 'What waits for it' }),
    followUps: z.array(followUp).meta({ description: 'Newest first' }),
    perPerson,
    attachments: z.array(actionAttachment),
    logicModel,
  })
  .meta({ id: 'ActionPage' })
export type ActionPage = z.infer<typeof actionPage>

export const getAction = endpoint({
  id: 'getAction',
  summary: 'An action with everything that is known of it: its details, what it waits for, follow-ups and attachments.',
  method: 'GET',
  path: '/organisations/:organisation/plans/actions/:id',
  allow: access.read,
  input: z.object({ organisation, id }),
  output: actionPage,
  errors: ['notFound'],
})

export const listActionNames = endpoint({
  id: 'listActionNames',
  summary:
    'The names of the actions of the organisation that another action may wait for; at most 2000, newest programmes first.',
  method: 'GET',
  path: '/organisations/:organisation/plans/action-names',
  allow: access.editActions,
  input: z.object({ organisation }),
  output: z.object({ actions: z.array(named.extend({ programme: localText })) }),
})

export const getGoalLogicModel = endpoint({
  id: 'getGoalLogicModel',
  summary: 'The logic model of a goal: what is put in, done, reached and changed, and what figure tells of it.',
  method: 'GET',
  path: '/organisations/:organisation/plans/goals/:id/logic-model',
  allow: access.read,
  input: z.object({ organisation, id }),
  output: z.object({ goal: named, programme: named, logicModel }),
  errors: ['notFound'],
})
