import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { languages } from '#shared/texts.ts'
import { reportsAccess as access } from '../reports.access.ts'

/** Words in the languages of the report. */
const words = z.object({ fi: z.string(), sv: z.string(), en: z.string() }).partial()

export const keyFindingView = z
  .object({
    id: z.string().meta({ description: 'The same while the same is found' }),
    kind: z.enum(['change', 'distance', 'goalReached', 'goalMissed', 'concern']),
    tone: z.enum(['positive', 'negative']),
    words,
    reason: z.string().meta({ description: 'Why it is proposed, in the language of the call' }),
    figures: z
      .array(z.object({ label: z.string(), value: z.string() }))
      .meta({ description: 'What it stands on, in the language of the call' }),
  })
  .meta({ id: 'KeyFinding' })
export type KeyFindingView = z.infer<typeof keyFindingView>

export const proposals = z
  .object({
    chapters: z
      .array(z.object({ chapter: z.uuid(), words }))
      .meta({ description: 'A summary of each chapter that has figures, goals or actions' }),
    findings: z.array(keyFindingView).meta({ description: 'The weightiest first' }),
  })
  .meta({ id: 'ReportProposals' })
export type Proposals = z.infer<typeof proposals>

export const getProposals = endpoint({
  id: 'getProposals',
  summary: 'What a report could say: summaries of its chapters and key findings, each with its reason and figures.',
  method: 'GET',
  path: '/organisations/:organisation/reports/:report/proposals',
  allow: access.writeText,
  input: z.object({ organisation: z.string(), report: z.uuid(), language: z.enum(languages) }),
  output: proposals,
  errors: ['notFound'],
})
