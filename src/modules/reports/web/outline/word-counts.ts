import { linesOf } from '#documents/rich-text.ts'
import { isLanguage, type Language } from '#shared/texts.ts'
import type { ReportBlock } from '../../report.ts'

/** A grown-up reads so many words of a plain text in a minute. */
const wordsInMinute = 200

export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / wordsInMinute))

/** How many words a text has: what has a letter or a figure in it. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** A reference is counted as it mostly reads: a word and a number. */
const referenceWords = 'n 1'

/** The words that people have written into a block in a language: its text, or its heading, list or caption. */
export function wordsOfBlock({ settings, texts }: Pick<ReportBlock, 'settings' | 'texts'>, language: Language): number {
  const content = texts[language]?.content
  if (settings.kind === 'text')
    return content ? linesOf(content, () => referenceWords).reduce((sum, { words }) => sum + countWords(words), 0) : 0
  return countSaid(settings, language)
}

/** The words in one language of whatever a block holds in several. */
function countSaid(value: unknown, language: Language): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + countSaid(one, language), 0)
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).reduce((sum, [key, inner]) => {
    if (!isLanguage(key)) return sum + countSaid(inner, language)
    const said: unknown[] = key !== language ? [] : Array.isArray(inner) ? inner : [inner]
    return sum + said.reduce<number>((all, one) => all + (typeof one === 'string' ? countWords(one) : 0), 0)
  }, 0)
}
