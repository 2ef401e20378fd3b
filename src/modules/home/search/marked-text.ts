import { plainLetters } from '#modules/indicators/catalogue/finnish-root.ts'
import type { SearchTerm } from '#modules/indicators/catalogue/search-terms.ts'
import { inLanguage, type LocalText } from '#shared/local-text.ts'
import { type Language, languages } from '#shared/texts.ts'
import type { MarkedPiece, MarkedText } from './search.ts'

/** Shorter beginnings than this are in words that have nothing to do with each other. */
const shortestBeginning = 4

type Marks = (word: string) => boolean

/** Whether a word of a text is there because of the terms: it has a root of theirs, or begins as an inflection of theirs does. */
function marksOf(terms: readonly SearchTerm[]): Marks {
  const within = terms.flatMap(({ plainRoot, related }) => [
    ...(plainRoot.length >= shortestBeginning ? [plainRoot] : []),
    ...related.map((root) => root.trim()),
  ])
  const atStart = terms.flatMap(({ plainWord, plainRoot }) => [
    plainRoot,
    plainWord.slice(0, Math.max(shortestBeginning, plainWord.length - 2)),
  ])
  return (word) => {
    const plain = plainLetters(word)
    return within.some((root) => plain.includes(root)) || atStart.some((beginning) => plain.startsWith(beginning))
  }
}

const words = /[\p{L}\p{N}]+/gu

/** A text in pieces, those that answer the terms marked, and whole words of them. */
export function markPieces(text: string, terms: readonly SearchTerm[]): MarkedPiece[] {
  const isMarked = marksOf(terms)
  const pieces: MarkedPiece[] = []
  let end = 0
  for (const found of text.matchAll(words)) {
    if (!isMarked(found[0])) continue
    if (found.index > end) pieces.push({ text: text.slice(end, found.index), isHit: false })
    pieces.push({ text: found[0], isHit: true })
    end = found.index + found[0].length
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isHit: false })
  return pieces
}

const longestExcerpt = 160
/** What was said may be the title of a concern, and long. */
const longestTitle = 110
const beforeHit = 48

/** The part of a text around its first hit, from word to word, with … where something is left out. */
export function excerptAround(text: string, terms: readonly SearchTerm[], longest = longestExcerpt): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  const isMarked = marksOf(terms)
  const first = [...line.matchAll(words)].find(([word]) => isMarked(word))?.index ?? 0
  const from = first <= beforeHit ? 0 : wordBefore(line, Math.min(first - beforeHit, line.length - longest))
  const whole = line.slice(from, from + longest)
  const until = from + whole.length >= line.length ? whole.length : whole.lastIndexOf(' ')
  const shown = whole.slice(0, until > 0 ? until : whole.length)
  return `${from > 0 ? '… ' : ''}${shown}${from + shown.length < line.length ? ' …' : ''}`
}

/** Where the word at a place begins, so that an excerpt does not begin within one. */
const wordBefore = (line: string, at: number): number => line.lastIndexOf(' ', at) + 1

/** A title in the reader's language, its hits marked. */
export function markTitle(title: LocalText, wanted: Language, terms: readonly SearchTerm[]): MarkedText {
  const { text, language } = inLanguage(title, wanted)
  return { language, pieces: markPieces(excerptAround(text, terms, longestTitle), terms) }
}

/** The first of some texts that has a hit, in the reader's language if it has it there; null when none has. */
export function findExcerpt(
  texts: readonly (LocalText | string | null)[],
  wanted: Language,
  terms: readonly SearchTerm[],
): MarkedText | null {
  for (const text of texts) {
    if (text === null) continue
    const versions: [Language | null, string | undefined][] =
      typeof text === 'string'
        ? [[null, text]]
        : [wanted, ...languages.filter((one) => one !== wanted)].map((language) => [language, text[language]])
    for (const [language, version] of versions) {
      const pieces = version ? markPieces(excerptAround(version, terms), terms) : []
      if (pieces.some(({ isHit }) => isHit)) return { language, pieces }
    }
  }
  return null
}
