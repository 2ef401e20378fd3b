import type { Significance } from '#modules/indicators/statistics/significance.ts'
import type { Language } from '#shared/texts.ts'
import type { Difference } from './amounts.ts'
import { englishClauses } from './clauses.en.ts'
import { finnishClauses } from './clauses.fi.ts'
import { swedishClauses } from './clauses.sv.ts'

interface Amount {
  /** What is told of: the share, the figure. */
  noun: string
  /** Where: Espoossa, i Esbo. */
  inside: string
  amount: string
  year: number
}

/** Two or more ways to say the same thing, so that a page of sentences does not read as a form. */
type Ways<T> = readonly [(said: T) => string, (said: T) => string]

/**
 * The clauses that sentences about figures are made of, one set for each language. They have no capital and no full stop;
 * every name and amount comes to them inflected, so that no clause has to guess a form.
 */
export interface Clauses {
  nouns: { share: string; figure: string }
  single: Ways<Amount>
  changed: Ways<Amount & { since: number; movement: 'rose' | 'fell'; by: Difference }>
  flat: Ways<Amount & { since: number; isSame: boolean }>
  trend: (said: {
    noun: string
    since: number
    isRising: boolean
    verdict: 'better' | 'worse' | null
    certainty: string
  }) => string
  /** A trend that the latest change went against. */
  trendAgainst: (trend: string) => string
  verdict: Record<'better' | 'worse', Record<'chance' | 'threshold', string>>
  uncertain: (count: number) => string
  tooFew: string
  beside: Record<
    Exclude<Significance, 'similar' | 'none'>,
    (others: string, isOne: boolean, noun: string) => string
  > & {
    similar: (others: string) => string
    none: (others: string, noun: string) => string
  }
  besideName: (inside: string, amount: string) => string
  besideInBrackets: (inside: string, amount: string) => string
  rank: (said: { position: number; of: number; isShared: boolean }) => string
  fewCases: string
  notPublished: (years: string, isOne: boolean) => string
  missing: (years: string, isOne: boolean) => string
  revised: (said: { year: number; before: string; now: string }) => string
  event: (said: { year: number; text: string }) => string
  gender: (said: { noun: string; women: string; men: string; areMinors: boolean; note: string }) => string
  groups: (said: {
    /** `ikäryhmistä`, `av åldersgrupperna`. */
    of: string
    noun: string
    high: string
    highAmount: string
    low: string
    lowAmount: string
    note: string
  }) => string
  groupsOf: Record<'age' | 'education' | 'language' | 'income' | 'other', string>
  /** The figures of the same two groups in another area, in the same order. */
  groupsElsewhere: (inside: string, first: string, second: string) => string
  sameGroups: (areas: string) => string
  gapBeyondChance: string
  gapMaybeChance: string
  gapUntested: string
  and: string
}

export const clauses: Record<Language, Clauses> = { fi: finnishClauses, sv: swedishClauses, en: englishClauses }
