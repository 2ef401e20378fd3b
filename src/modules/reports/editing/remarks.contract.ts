import { z } from 'zod'

import { commentWords } from '#modules/organisations/comments/comment.ts'
import { endpoint } from '#shared/endpoint.ts'
import { reportsAccess as access } from '../reports.access.ts'
import { quoted, remarkThread, remarkWords, suggestionDecisions } from './remark.ts'

const inReport = { organisation: z.string(), report: z.uuid() }

export const listRemarks = endpoint({
  id: 'listRemarks',
  summary: 'All that has been said of a report: of its chapters, blocks and words, with the suggestions.',
  method: 'GET',
  path: '/organisations/:organisation/reports/:report/remarks',
  allow: access.readReports,
  input: z.object(inReport),
  output: z.object({ remarks: z.array(remarkThread) }),
  errors: ['notFound'],
})

export const addRemark = endpoint({
  id: 'addRemark',
  summary: 'Comment on words or a block of a report, or suggest other words.',
  method: 'POST',
  path: '/organisations/:organisation/reports/:report/blocks/:block/remarks',
  allow: access.readReports,
  input: remarkWords.safeExtend({
    ...inReport,
    ...quoted.shape,
    block: z.uuid(),
    mentions: commentWords.shape.mentions,
  }),
  output: z.object({ id: z.uuid() }),
  errors: ['notFound'],
})

export const decideSuggestion = endpoint({
  id: 'decideSuggestion',
  summary: 'Accept a suggestion, which changes the text and keeps what it said, or decline it with a reason.',
  method: 'PUT',
  path: '/organisations/:organisation/reports/:report/remarks/:thread/decision',
  allow: access.writeText,
  input: z
    .object({
      ...inReport,
      thread: z.uuid(),
      decision: z.enum(suggestionDecisions),
      reason: z.string().trim().max(2000).default(''),
    })
    .refine(({ decision, reason }) => decision === 'accepted' || reason !== '', {
      error: 'reasonMissing',
      path: ['reason'],
    }),
  output: z.void(),
  errors: ['notFound', 'conflict'],
})
