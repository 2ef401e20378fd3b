import { z } from 'zod'

import { endpoint, inOrganisation } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { roles } from '#shared/roles.ts'

/** What a group may decide on and other pages tell of; ids are those of the thing's own module. */
export const decidedKinds = ['action', 'goal', 'concern', 'report', 'indicator', 'clock', 'task', 'item'] as const
export type DecidedKind = (typeof decidedKinds)[number]

const path = z.string().meta({ description: "Where it is seen, below the organisation's workspace" })

export const decisionOn = z
  .object({
    id: z.uuid(),
    decision: localText,
    by: localText.meta({ description: 'The group that decided' }),
    on: z.iso.date(),
    path,
  })
  .meta({ id: 'DecisionOn' })
export type DecisionOn = z.infer<typeof decisionOn>

export const taskOn = z
  .object({
    id: z.uuid(),
    title: localText,
    ownerName: z.string(),
    dueOn: z.iso.date().nullable(),
    state: z.enum(['open', 'late', 'done']),
    path,
  })
  .meta({ id: 'TaskOn' })
export type TaskOn = z.infer<typeof taskOn>

/** Answered by the module that keeps meetings; asked by the pages of those above it. */
export const listDecisionsOn = endpoint({
  id: 'listDecisionsOn',
  summary: 'What groups have decided on one thing, and the tasks given on it: of those meetings the caller may read.',
  method: 'GET',
  path: '/organisations/:organisation/meeting-decisions',
  allow: inOrganisation(...roles),
  input: z.object({ organisation: z.string(), kind: z.enum(decidedKinds), subject: z.string().min(1).max(200) }),
  output: z.object({ decisions: z.array(decisionOn), tasks: z.array(taskOn) }),
})
