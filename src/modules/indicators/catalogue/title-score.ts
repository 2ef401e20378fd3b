import type { SearchTerm } from './search-terms.ts'

/** How well something answers a term, from the word as it was typed to what only means the same; 0: not at all. */
export const scores = {
  word: 1,
  beginning: 0.85,
  within: 0.7,
  inflectedTitle: 0.6,
  description: 0.35,
  related: 0.25,
} as const

/** `titleWords` as `plain_words` writes them: plain letters, a space before, between and after the words. */
export function scoreTitle(titleWords: string, { plainWord, plainRoot, related }: SearchTerm): number {
  if (titleWords.includes(` ${plainWord} `)) return scores.word
  if (titleWords.includes(` ${plainRoot}`)) return scores.beginning
  if (titleWords.includes(plainRoot)) return scores.within
  return related.some((root) => titleWords.includes(root)) ? scores.related : 0
}

/** More for a title that has the question as it was typed, and for a short one: it is about nothing else. */
export const bonusOf = (titleWords: string, phrase: string): number =>
  (titleWords.includes(` ${phrase}`) ? 0.5 : 0) + 5 / (50 + titleWords.length)
