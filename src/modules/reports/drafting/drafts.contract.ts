import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { languages } from '#shared/texts.ts'
import { reportsAccess as access } from '../reports.access.ts'
import { mostWords } from './draft.ts'

const deed = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('edit'), words: z.string().trim().min(1).max(mostWords) }),
    /** The words are written from the figures again; a person's are kept and can be put back. */
    z.object({ kind: z.literal('refresh') }),
    /** A person's words stand although the figures have changed. */
    z.object({ kind: z.literal('keep') }),
    z.object({ kind: z.literal('hide') }),
    z.object({ kind: z.literal('show') }),
    /** A person's latest earlier words come back. */
    z.object({ kind: z.literal('restore') }),
  ])
  .meta({ id: 'ReportDraftDeed' })
export type DraftDeed = z.infer<typeof deed>

/** What a refusal tells of what somebody else has decided meanwhile. */
export const draftConflict = z.object({
  words: z.string().nullable(),
  currentVersion: z.int(),
  editedBy: z.string().nullable(),
})

export const changeDraft = endpoint({
  id: 'changeDraft',
  summary: 'Edits, refreshes, keeps, hides, shows or restores the words below a block of figures, in one language.',
  method: 'PUT',
  path: '/organisations/:organisation/reports/:report/drafts/:block',
  allow: access.writeText,
  input: z.object({
    organisation: z.string(),
    report: z.uuid(),
    block: z.uuid(),
    language: z.enum(languages),
    version: z.int().nonnegative().meta({ description: 'The version that was looked at; 0 while nobody has decided' }),
    deed,
  }),
  output: z.object({ version: z.int().positive() }),
  errors: ['notFound', 'conflict'],
})
