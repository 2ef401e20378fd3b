import { z } from 'zod'

import type { RichText } from '#documents/rich-text.ts'
import { languages, type Language } from '#shared/texts.ts'
import type { BlockSettings } from '../report.ts'

export const longestWords = 500

/** What is looked for, and how exactly. */
export const wantedWords = z.object({
  words: z.string().min(1, { error: 'wordsMissing' }).max(longestWords),
  matchCase: z.boolean(),
  wholeWords: z.boolean(),
})
export type WantedWords = z.infer<typeof wantedWords>

/** What matches the words wherever they stand; a space stands for any space that does not break the line either. */
export function patternOf({ words, matchCase, wholeWords }: WantedWords): RegExp {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\s+/g, String.raw`[\s\u00a0]+`)
  const source = wholeWords ? String.raw`(?<![\p{L}\p{N}])(?:${escaped})(?![\p{L}\p{N}])` : escaped
  return new RegExp(source, matchCase ? 'gu' : 'giu')
}

/** Words in their place: what stands before and after them in the same paragraph. */
export interface FoundWords {
  before: string
  words: string
  after: string
}

/** Decides for each finding, in the order of the text, what stands there instead; null: it stays. */
type Replacement = (found: FoundWords, ordinal: number) => string | null

export interface TextNode {
  type: string
  text?: string
  marks?: unknown
  attrs?: Record<string, unknown>
  content?: TextNode[]
}

/** Stands for what is in a line and is no letter, such as a footnote: no words reach over it. */
export const inlineSign = '\ufffc'

/** So many letters before and after are told of a finding. */
export const longestContext = 60

/** A searcher that counts its findings through a whole text. */
function createSearch(pattern: RegExp, replacement: Replacement) {
  let ordinal = 0
  /** The changes of one run of words, in their order. */
  return (words: string): { start: number; end: number; instead: string }[] =>
    [...words.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const end = index + found.length
      const plain = (part: string) => part.replaceAll(inlineSign, ' ')
      const before = plain(words.slice(Math.max(0, index - longestContext), index))
      const instead = replacement(
        { before, words: found, after: plain(words.slice(end, end + longestContext)) },
        ordinal++,
      )
      return instead === null ? [] : [{ start: index, end, instead }]
    })
}
type Search = ReturnType<typeof createSearch>

const splice = (words: string, changes: ReturnType<Search>): string =>
  changes.toReversed().reduce((all, { start, end, instead }) => all.slice(0, start) + instead + all.slice(end), words)

/** A text with the findings replaced; looks of letters stay, and what replaces takes those of its first letter. */
export function replaceInText(text: RichText, pattern: RegExp, replacement: Replacement): RichText {
  const search = createSearch(pattern, replacement)
  return { ...text, content: text.content.map((node) => searched(node as TextNode, search)) as RichText['content'] }
}

function searched(node: TextNode, search: Search): TextNode {
  if (node.type === 'footnote' && typeof node.attrs?.['text'] === 'string') {
    const words = node.attrs['text']
    const changes = search(words)
    return changes.length === 0 ? node : { ...node, attrs: { ...node.attrs, text: splice(words, changes) } }
  }
  const { content } = node
  if (!content) return node
  if (!content.some(({ type }) => type === 'text'))
    return { ...node, content: content.map((inner) => searched(inner, search)) }
  const changes = search(content.map(({ text }) => text ?? inlineSign).join(''))
  return {
    ...node,
    content: inlinesWith(content, changes).map((inner) => (inner.type === 'text' ? inner : searched(inner, search))),
  }
}

/** The inline nodes of a paragraph with its changes made, letter by letter where they stand. */
function inlinesWith(content: readonly TextNode[], changes: ReturnType<Search>): TextNode[] {
  let at = 0
  return content.flatMap((node) => {
    const start = at
    const { text } = node
    at += text?.length ?? inlineSign.length
    if (text === undefined) return [node]
    const own = changes
      .filter((change) => change.start < at && change.end > start)
      .map((change) => ({
        start: Math.max(change.start, start) - start,
        end: Math.min(change.end, at) - start,
        // What begins in an earlier node was put there.
        instead: change.start >= start ? change.instead : '',
      }))
    const words = splice(text, own)
    return words === '' ? [] : [{ ...node, text: words }]
  })
}

/** Every finding of a text, in its order. */
export function findInText(text: RichText, pattern: RegExp): FoundWords[] {
  const found: FoundWords[] = []
  replaceInText(text, pattern, (one) => {
    found.push(one)
    return null
  })
  return found
}

const isLanguage = (key: string): key is Language => languages.some((language) => language === key)

/** What a block holds besides its text, such as a heading, a caption or the items of a list, with the findings replaced. */
export function replaceInSettings(
  settings: BlockSettings,
  { language, pattern, replacement }: { language: Language; pattern: RegExp; replacement: Replacement },
): unknown {
  const search = createSearch(pattern, replacement)
  const said = (value: unknown): unknown => {
    if (typeof value === 'string') return splice(value, search(value))
    return Array.isArray(value) ? value.map(said) : value
  }
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        isLanguage(key) ? (key === language ? said(inner) : inner) : walk(inner),
      ]),
    )
  }
  return walk(settings)
}

/** Every finding in what a block holds besides its text. */
export function findInSettings(settings: BlockSettings, language: Language, pattern: RegExp): FoundWords[] {
  const found: FoundWords[] = []
  const replacement: Replacement = (one) => {
    found.push(one)
    return null
  }
  replaceInSettings(settings, { language, pattern, replacement })
  return found
}
