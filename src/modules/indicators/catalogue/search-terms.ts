import { plainLetters, rootOf } from './finnish-root.ts'
import { relatedTo } from './related-words.ts'

/** One word of a question, in the forms that titles are looked through for. */
export interface SearchTerm {
  /** As typed, in small letters. */
  word: string
  /** Its Finnish root as typed: å, ä and ö are letters in the words of descriptions. */
  typedRoot: string
  plainWord: string
  plainRoot: string
  /** Roots that speak of the same thing. */
  related: readonly string[]
}

export interface SearchQuestion {
  /** All of the question in plain letters, a space between words. */
  phrase: string
  terms: readonly SearchTerm[]
}

const mostTerms = 8
/** Words that every second title has, in three languages. */
const emptyWords = new Set('ja tai seka och eller som for av and the of or with in'.split(' '))

/** Reads what somebody typed; without terms there is nothing to look for. */
export function readQuestion(typed: string): SearchQuestion {
  const words = typed.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const telling = words.filter((word) => !emptyWords.has(plainLetters(word)))
  return {
    phrase: words.map(plainLetters).join(' '),
    terms: [...new Set(telling.length > 0 ? telling : words)].slice(0, mostTerms).map(toTerm),
  }
}

/** The telling words of a longer text, as terms; `without` are plain words that say nothing in it. */
export function readTerms(
  text: string,
  { most, without }: { most: number; without: ReadonlySet<string> },
): SearchTerm[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const telling = words.filter((word) => {
    const plain = plainLetters(word)
    return plain.length > 2 && !emptyWords.has(plain) && !without.has(plain)
  })
  return [...new Set(telling)].slice(0, most).map(toTerm)
}

function toTerm(word: string): SearchTerm {
  const plainWord = plainLetters(word)
  const root = /\d/.test(word) ? plainWord : rootOf(word)
  // A root may end otherwise than its word: työtön gives työttö.
  const isBeginning = plainWord.startsWith(root)
  return {
    word,
    typedRoot: isBeginning ? word.slice(0, root.length) : word,
    plainWord,
    plainRoot: root,
    related: relatedTo(root),
  }
}
