import { z } from 'zod'

import { nearness } from '#modules/indicators/catalogue/catalogue-question.ts'
import { languages } from '#shared/texts.ts'

/** What can be found, in the order in which equally good answers stand. */
export const foundKinds = [
  'programme',
  'priority',
  'goal',
  'action',
  'project',
  'pilot',
  'concern',
  'phenomenon',
  'report',
  'archivedReport',
  'group',
  'meeting',
  'meetingItem',
  'network',
  'clockEntry',
  'round',
  'indicator',
] as const
export type FoundKind = (typeof foundKinds)[number]

/** A piece of a text; the pieces that answer the question are marked. */
export const markedPiece = z.object({ text: z.string(), isHit: z.boolean() })
export type MarkedPiece = z.infer<typeof markedPiece>

export const markedText = z
  .object({ language: z.enum(languages).nullable(), pieces: z.array(markedPiece) })
  .meta({ id: 'MarkedText', description: 'A text whose pieces that answer the question are marked' })
export type MarkedText = z.infer<typeof markedText>

export const searchHit = z
  .object({
    kind: z.enum(foundKinds),
    id: z.string().meta({ description: 'The thing in the calls of its kind; the key of an indicator' }),
    title: markedText,
    excerpt: markedText.nullable().meta({ description: 'Where in its texts the words are; null: only in its title' }),
    within: z.string().nullable().meta({ description: 'What it is a part of' }),
    programmeId: z.uuid().nullable().meta({ description: 'The programme of a part of a plan' }),
    projectId: z.uuid().nullable().meta({ description: 'The project of a pilot, or the project itself' }),
    groupId: z.uuid().nullable().meta({ description: 'The group of a meeting, and of an item of its agenda' }),
    meetingId: z.uuid().nullable().meta({ description: 'The meeting of an item of its agenda, or the meeting itself' }),
  })
  .meta({ id: 'SearchHit' })
export type SearchHit = z.infer<typeof searchHit>

export const searchAnswer = z.object({
  items: z.array(searchHit).meta({ description: 'The best first' }),
  counts: z
    .array(z.object({ kind: z.enum(foundKinds), count: z.int() }))
    .meta({ description: 'Of the kinds with any' }),
  nearness,
  cursor: z.string().nullable(),
})
export type SearchAnswer = z.infer<typeof searchAnswer>

/** How much there is of all kinds together. */
export const totalOf = ({ counts }: Pick<SearchAnswer, 'counts'>): number =>
  counts.reduce((sum, { count }) => sum + count, 0)

/** Something found: the higher its score, the better it answers. Scores of all kinds can be compared. */
export interface Match {
  kind: FoundKind
  id: string
  score: number
}

/** Where two answers stand to each other: by score, then by kind, then by id. */
export const byScore = (one: Match, other: Match): number =>
  other.score - one.score ||
  foundKinds.indexOf(one.kind) - foundKinds.indexOf(other.kind) ||
  (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
