import type { ChapterPage } from './report-chapters.ts'

export interface FoundChapter {
  page: ChapterPage
  /** The words around the first hit, the hit apart. */
  before: string
  hit: string
  after: string
}

const around = 110

/** Chapters in which every one of the words begins a word, with the words around the first of them. */
export function findInReport(pages: readonly ChapterPage[], question: string): FoundChapter[] {
  const terms = question
    .trim()
    .split(/\s+/)
    .map((word) => stemOf(word.toLocaleLowerCase('fi')))
    .filter((word) => word.length > 1)
  if (terms.length === 0) return []
  return pages.flatMap((page): FoundChapter[] => {
    const words = `${page.title}. ${page.words}`
    const places = terms.map((term) => placeOf(words, term))
    const first = Math.min(...places)
    if (places.includes(-1)) return []
    const end = first + (/^[\p{L}\p{N}]+/u.exec(words.slice(first))?.[0].length ?? 0)
    const from = Math.max(0, first - around)
    return [
      {
        page,
        before: `${from > 0 ? '… ' : ''}${words.slice(from, first)}`,
        hit: words.slice(first, end),
        after: `${words.slice(end, end + around)}${end + around < words.length ? ' …' : ''}`,
      },
    ]
  })
}

/** Finnish bends the ends of its words: of a long word the beginning is enough. */
const stemOf = (word: string): string => (word.length > 6 ? word.slice(0, word.length - 2) : word)

function placeOf(words: string, term: string): number {
  const lower = words.toLocaleLowerCase('fi')
  for (let at = lower.indexOf(term); at >= 0; at = lower.indexOf(term, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(lower[at - 1]!)) return at
  }
  return -1
}
