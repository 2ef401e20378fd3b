import { z } from 'zod'

import { localText } from '#shared/local-text.ts'
import { itemKinds, itemSubject, itemWords } from './agenda-item.ts'

/** Where a suggestion for an agenda comes from, in the order in which they are shown. */
export const suggestionSources = [
  'openTask',
  'postponed',
  'proposal',
  'clock',
  'report',
  'lateAction',
  'goalBehind',
  'figure',
  'concern',
] as const

/** Something that is due, as an item that can be put onto an agenda in one press. */
export const agendaSuggestion = z
  .object({
    key: z.string().meta({ description: 'The same whenever it is asked' }),
    source: z.enum(suggestionSources),
    kind: z.enum(itemKinds),
    title: localText,
    reason: localText.meta({ description: 'Why it is due, in words' }),
    proposal: itemWords.nullable(),
    subject: itemSubject.nullable(),
  })
  .meta({ id: 'MeetingAgendaSuggestion' })
export type AgendaSuggestion = z.infer<typeof agendaSuggestion>
