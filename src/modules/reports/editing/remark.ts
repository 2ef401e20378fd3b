import { z } from 'zod'

import type { RichText } from '#documents/rich-text.ts'
import { commentText, commentThread } from '#modules/organisations/comments/comment.ts'
import { languages } from '#shared/texts.ts'
import { findInText, patternOf, replaceInText } from './find-words.ts'
import { replaceLines } from './replace-lines.ts'

export const longestQuote = 2000
export const longestBefore = 60

/** Words of a block in one language, as they stood when somebody pointed at them. */
export const quoted = z.object({
  language: z.enum(languages),
  quote: z
    .string()
    .max(longestQuote)
    .meta({ description: 'Lines (paragraphs, items of a list) end in a line break. Empty: the block as a whole' }),
  before: z.string().max(longestBefore).meta({ description: 'What stood before the words in the same line' }),
})
export type Quoted = z.infer<typeof quoted>

export const suggestionDecisions = ['accepted', 'declined'] as const

/** What a thread points at, and what it suggests instead. */
export const remark = quoted.extend({
  block: z.uuid(),
  isGone: z.boolean().meta({ description: 'The block has been taken out of the report' }),
  replacement: z.string().nullable().meta({ description: 'The words that are suggested instead; null: no suggestion' }),
  decision: z.object({ decision: z.enum(suggestionDecisions), at: z.iso.datetime(), byName: z.string() }).nullable(),
})
export type Remark = z.infer<typeof remark>

/** A thread of comments on a report: on a chapter, or on words or a block of it. */
export const remarkThread = z
  .object({ chapter: z.uuid(), remark: remark.nullable(), thread: commentThread })
  .meta({ id: 'ReportRemark' })
export type RemarkThread = z.infer<typeof remarkThread>

/** What a remark is written with: a comment, a suggestion, or both. */
export const remarkWords = z
  .object({
    text: z.union([z.literal(''), commentText]),
    replacement: z.string().max(longestQuote).nullable(),
  })
  .refine(({ text, replacement }) => text.trim() !== '' || replacement !== null, {
    error: 'commentMissing',
    path: ['text'],
  })

/** Which of the findings the quote was: the one with the same words before it, else the first. */
function ordinalOf(text: RichText, { quote, before }: Quoted): number | undefined {
  const found = findInText(text, patternOf({ words: quote, matchCase: true, wholeWords: false }))
  const same = found.findIndex((one) => one.before.trimEnd().endsWith(before.trimEnd()))
  return found.length === 0 ? undefined : Math.max(0, same)
}

/** The text with the quoted words replaced, in one line or over several; undefined when they do not stand in it any more. */
export function withSuggestion(text: RichText, quote: Quoted, replacement: string): RichText | undefined {
  if (quote.quote !== '' && [quote.quote, replacement].some((words) => words.includes('\n')))
    return replaceLines(text, quote, replacement)
  const wanted = quote.quote === '' ? undefined : ordinalOf(text, quote)
  if (wanted === undefined) return undefined
  const pattern = patternOf({ words: quote.quote, matchCase: true, wholeWords: false })
  return replaceInText(text, pattern, (_, ordinal) => (ordinal === wanted ? replacement : null))
}
