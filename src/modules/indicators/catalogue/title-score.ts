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

/**
 * Scores titles for a term, thousands of them: what is looked for is made once. A title is as `plain_words` writes it:
 * plain letters, a space before, between and after the words.
 */
export function titleScorer({ plainWord, plainRoot, related }: SearchTerm): (titleWords: string) => number {
  const word = ` ${plainWord} `
  const beginning = ` ${plainRoot}`
  // Where the word begins with its root, a title without the root cannot have the word.
  const isWithin = plainWord.startsWith(plainRoot)
  const meansTheSame = related.length > 0 ? new RegExp(related.join('|')) : undefined
  return (titleWords) => {
    const hasRoot = titleWords.includes(plainRoot)
    if ((hasRoot || !isWithin) && titleWords.includes(word)) return scores.word
    if (hasRoot) return titleWords.includes(beginning) ? scores.beginning : scores.within
    return meansTheSame?.test(titleWords) ? scores.related : 0
  }
}

/** More for a title that has the question as it was typed, and for a short one: it is about nothing else. */
export const bonusOf = (titleWords: string, phrase: string): number =>
  (titleWords.includes(` ${phrase}`) ? 0.5 : 0) + 5 / (50 + titleWords.length)
