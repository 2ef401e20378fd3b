import { z } from 'zod'

import { itemTitle, itemWords } from './agenda-item.ts'

export const proposalStates = ['waiting', 'taken', 'declined'] as const
export type ProposalState = (typeof proposalStates)[number]

/** What a member would have the group take up. */
export const proposalInput = z.object({ title: itemTitle, reason: itemWords.nullable() })
export type ProposalInput = z.infer<typeof proposalInput>

export const longestAnswer = 500

export const agendaProposal = proposalInput
  .extend({
    id: z.uuid(),
    proposedAt: z.iso.datetime(),
    proposedBy: z.string(),
    isOwn: z.boolean(),
    state: z.enum(proposalStates),
    answer: z.string().nullable().meta({ description: 'Why it was not taken' }),
    answeredBy: z.string().nullable(),
  })
  .meta({ id: 'MeetingProposal' })
export type AgendaProposal = z.infer<typeof agendaProposal>
