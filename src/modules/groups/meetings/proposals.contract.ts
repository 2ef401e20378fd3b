import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { groupsAccess as access } from '../groups.access.ts'
import { longestAnswer, proposalInput } from './proposal.ts'

const organisation = z.string()
const meeting = z.uuid()
const path = '/organisations/:organisation/meetings/:meeting/proposals' as const

export const proposeToMeeting = endpoint({
  id: 'proposeToMeeting',
  summary: 'Propose an item to the agenda of a coming meeting: a member of its group.',
  method: 'POST',
  path,
  allow: access.keep,
  input: proposalInput.extend({ organisation, meeting }),
  output: z.object({ id: z.uuid() }),
  errors: ['notFound', 'forbidden'],
})

export const answerProposal = endpoint({
  id: 'answerProposal',
  summary: 'Take a proposed item onto the agenda, or tell why not.',
  method: 'PUT',
  path: `${path}/:proposal`,
  allow: access.keep,
  input: z.object({
    organisation,
    meeting,
    proposal: z.uuid(),
    declinedBecause: z
      .string()
      .trim()
      .min(1)
      .max(longestAnswer)
      .nullable()
      .meta({ description: 'Null: it is taken onto the agenda' }),
  }),
  output: z.void(),
  errors: ['notFound', 'forbidden', 'conflict'],
})

export const withdrawProposal = endpoint({
  id: 'withdrawProposal',
  summary: 'Take back an own proposal that waits for an answer.',
  method: 'DELETE',
  path: `${path}/:proposal`,
  allow: access.keep,
  input: z.object({ organisation, meeting, proposal: z.uuid() }),
  output: z.void(),
  errors: ['notFound', 'forbidden', 'conflict'],
})
