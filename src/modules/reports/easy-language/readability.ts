import type { Language } from '#shared/texts.ts'
import { passivesIn } from './passives.ts'

/**
 * What may be hard to read in a text. Rules of our own after what guides of easy language say: one thing in a short
 * sentence, familiar words, a named doer. They are an estimate: only readers of the group can tell whether a text is easy.
 */
export const hardnesses = ['longSentence', 'longWord', 'passive', 'officialWord'] as const
export type Hardness = (typeof hardnesses)[number]

export interface ReadingRemark {
  hardness: Hardness
  /** The sentence or the word that it is about. */
  of: string
}

export interface Readability {
  sentences: number
  words: number
  /** Words in a sentence, on average; null when there is none. */
  wordsInSentence: number | null
  remarks: ReadingRemark[]
}

/** More words than this in a sentence, or letters in a word, are many for easy language. */
export const mostWords = 12
export const mostLetters: Record<Language, number> = { fi: 15, sv: 13, en: 11 }

/** The beginnings of words that officials use and others seldom do. */
const officialWords: Record<Language, readonly string[]> = {
  fi: [
    'toimenpi',
    'osallisuu',
    'edistämi',
    'toimiala',
    'väestöryhm',
    'indikaattor',
    'painopist',
    'jalkaut',
    'toteutum',
  ],
  sv: ['åtgärd', 'delaktighet', 'främjande', 'sektor', 'befolkningsgrupp', 'indikator', 'prioritering', 'genomförande'],
  en: ['implement', 'stakeholder', 'indicator', 'measure', 'priorit', 'participation', 'framework'],
}

/** What may be hard in a text, paragraph by paragraph; the same word is told once. */
export function checkReadability(lines: readonly string[], language: Language): Readability {
  const sentences = lines.flatMap(sentencesIn)
  const words = sentences.flatMap(wordsIn)
  const remarks = [
    ...sentences.filter((sentence) => wordsIn(sentence).length > mostWords).map(toRemark('longSentence')),
    ...unique(words.filter((word) => Array.from(longestPart(word)).length > mostLetters[language])).map(
      toRemark('longWord'),
    ),
    ...unique(sentences.flatMap((sentence) => passivesIn(wordsIn(sentence), language))).map(toRemark('passive')),
    ...unique(words.filter((word) => isOfficial(word, language))).map(toRemark('officialWord')),
  ]
  return {
    sentences: sentences.length,
    words: words.length,
    wordsInSentence: sentences.length === 0 ? null : words.length / sentences.length,
    remarks,
  }
}

/** The sentences of a paragraph; a point after a number or an abbreviation of a letter or two ends none. */
export const sentencesIn = (line: string): string[] =>
  line
    .split(/(?<=(?:\p{L}{3,}|[\p{L}\d]["”’)])[.!?…]+["”’)]*|[\d\p{L}][!?…]+)\s+(?=[\p{Lu}\d"”’(])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence))

const wordsIn = (sentence: string): string[] => sentence.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? []

/** A compound with a hyphen is read in its parts. */
const longestPart = (word: string): string =>
  word.split('-').reduce((longest, part) => (part.length > longest.length ? part : longest))

const unique = (words: readonly string[]): string[] => [
  ...new Map(words.map((word) => [word.toLowerCase(), word])).values(),
]

const toRemark =
  (hardness: Hardness) =>
  (of: string): ReadingRemark => ({ hardness, of })

const isOfficial = (word: string, language: Language): boolean =>
  officialWords[language].some((beginning) => word.toLowerCase().startsWith(beginning))

/** Key messages are so few that one remembers them. */
export const keyMessages = { least: 3, most: 5 }
