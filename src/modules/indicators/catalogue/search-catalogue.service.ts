import type { ReadTx } from '#server/db.ts'
import type { IndicatorKey } from '../indicator.ts'
import type { CatalogueFacts } from './catalogue-facts.ts'
import { findAlikeWords, findInflected } from './catalogue-search.queries.ts'
import type { Nearness } from './nearness.ts'
import type { SearchQuestion, SearchTerm } from './search-terms.ts'
import { bonusOf, scores, titleScorer } from './title-score.ts'

export interface Matches {
  nearness: Nearness
  /** The higher, the better it answers the question. */
  scores: ReadonlyMap<IndicatorKey, number>
}

interface SearchRequest {
  /** The indicators looked through: of one register. */
  facts: readonly CatalogueFacts[]
  question: SearchQuestion
  /** Every word of their titles. */
  vocabulary: () => readonly string[]
}

/**
 * The indicators that answer a question: those that have all of its words; where a word is in none, it is taken for one
 * that is written nearly so; and where none has all of them, those that have some.
 */
export async function searchCatalogue(tx: ReadTx, request: SearchRequest): Promise<Matches> {
  const { facts, question, vocabulary } = request
  const [first] = facts
  if (!first) return { nearness: 'all', scores: new Map() }
  const inflected = await findInflected(tx, first.register, question.terms)
  const matches = scoreAll(request, inflected)
  const whole = matches.filter(hasAll)
  if (whole.length > 0) return toMatches('all', whole)
  const isLost = question.terms.map((_, at) => matches.every(({ terms }) => terms[at] === 0))
  if (!isLost.includes(true)) return toMatches('some', matches)
  const terms: SearchTerm[] = []
  for (const [at, term] of question.terms.entries())
    terms.push(isLost[at] ? alikeTerm(term, await findAlikeWords(tx, term.plainWord, vocabulary())) : term)
  const again = scoreAll({ facts, question: { ...question, terms } }, inflected)
  const wholeAgain = again.filter(hasAll)
  return wholeAgain.length > 0 ? toMatches('alike', wholeAgain) : toMatches('some', again)
}

interface Match {
  key: IndicatorKey
  terms: readonly number[]
  bonus: number
}

/** The indicators that have any of the terms. */
function scoreAll(
  { facts, question: { terms, phrase } }: Pick<SearchRequest, 'facts' | 'question'>,
  inflected: Awaited<ReturnType<typeof findInflected>>,
): Match[] {
  const inTexts = terms.map(() => new Map<IndicatorKey, number>())
  for (const { key, term, isInTitle } of inflected)
    inTexts[term]!.set(key, isInTitle ? scores.inflectedTitle : scores.description)
  const scorers = terms.map(titleScorer)
  return facts.flatMap(({ key, titleWords }) => {
    const scored = scorers.map((score, at) => Math.max(score(titleWords), inTexts[at]!.get(key) ?? 0))
    return scored.some((score) => score > 0) ? [{ key, terms: scored, bonus: bonusOf(titleWords, phrase) }] : []
  })
}

const hasAll = ({ terms }: Match): boolean => terms.every((score) => score > 0)

/** A term that is in no title, for which words that are written nearly so stand in. */
const alikeTerm = (term: SearchTerm, words: readonly string[]): SearchTerm => ({
  ...term,
  related: words.map((word) => ` ${word} `),
})

const toMatches = (nearness: Nearness, matches: readonly Match[]): Matches => ({
  nearness,
  scores: new Map(matches.map(({ key, terms, bonus }) => [key, terms.reduce((sum, score) => sum + score, bonus)])),
})
