import { z } from 'zod'

import { isSafeUrl } from './safe-content.ts'

/**
 * Typed text as ProseMirror JSON, which the editor keeps: paragraphs, two levels of headings, lists, quotes, bold,
 * italic, links, footnotes, references, line breaks and tables. Anything else is refused, and what nodes carry besides is dropped.
 */
const mark = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  z.object({
    type: z.literal('link'),
    attrs: z.object({ href: z.string().max(2000).refine(isSafeUrl, { error: 'unsafeLink' }) }),
  }),
])

const typedText = z.object({
  type: z.literal('text'),
  text: z.string().min(1).max(50_000),
  marks: z.array(mark).max(3).optional(),
})
const lineBreak = z.object({ type: z.literal('hardBreak') })

export const longestFootnote = 2000
/** A note at the foot of the page: plain words, in which web addresses become links. */
const footnote = z.object({
  type: z.literal('footnote'),
  attrs: z.object({ text: z.string().trim().min(1).max(longestFootnote) }),
})

/** To a numbered block of the same report, by the block's id: its number is the document's to say. */
const reference = z.object({
  type: z.literal('reference'),
  attrs: z.object({ block: z.uuid(), says: z.enum(['name', 'number']) }),
})

const inline = z.discriminatedUnion('type', [typedText, lineBreak, footnote, reference])
const inlines = z.array(inline).max(2000).optional()
const paragraph = z.object({ type: z.literal('paragraph'), content: inlines })

const list = z
  .object({
    type: z.enum(['bulletList', 'orderedList']),
    get content() {
      return z.array(listItem).min(1).max(500)
    },
  })
  .meta({ id: 'RichTextList' })

const listItem = z
  .object({
    type: z.literal('listItem'),
    get content() {
      return z
        .array(z.discriminatedUnion('type', [paragraph, list]))
        .min(1)
        .max(100)
    },
  })
  .meta({ id: 'RichTextListItem' })

const heading = z.object({
  type: z.literal('heading'),
  attrs: z.object({ level: z.union([z.literal(3), z.literal(4)]) }),
  // A heading stands in the table of contents, where no note has a place.
  content: z
    .array(z.discriminatedUnion('type', [typedText, lineBreak]))
    .max(2000)
    .optional(),
})

const quote = z.object({ type: z.literal('blockquote'), content: z.array(paragraph).min(1).max(100) })

export const longestCaption = 200
const cells = z
  .array(z.object({ type: z.enum(['tableHeader', 'tableCell']), content: z.array(paragraph).min(1).max(20) }))
  .min(1)
  .max(12)
/** The first row names the columns, and the first cell of each other row that row. No cell spans others. */
const table = z.object({
  type: z.literal('table'),
  attrs: z.object({ caption: z.string().trim().max(longestCaption) }).optional(),
  content: z
    .array(z.object({ type: z.literal('tableRow'), content: cells }))
    .min(1)
    .max(60),
})
export type RichTable = z.infer<typeof table>

const part = z.discriminatedUnion('type', [paragraph, heading, list, quote, table])

/** Deeper lists than this no reader can follow. */
const deepestList = 4
const longestText = 100_000

export const richText = z
  .object({ type: z.literal('doc'), content: z.array(part).max(2000).default([]) })
  .refine((text) => depthOf(text.content) <= deepestList, { error: 'listTooDeep' })
  .refine((text) => JSON.stringify(text).length <= longestText * 4, { error: 'textTooLong' })
  .meta({ id: 'RichText', description: 'Typed text as ProseMirror JSON' })
export type RichText = z.infer<typeof richText>

export type Inline = z.infer<typeof inline>
export type RichList = z.infer<typeof list>
export type RichParagraph = z.infer<typeof paragraph>
export type RichNode = z.infer<typeof part>

/**
 * Raised when a text may hold a kind of node or mark that it could not before: an editor that does not know it would
 * take it out of a text that is written together, and is asked to load itself anew instead.
 */
export const richTextFormat = 2

export const emptyText: RichText = { type: 'doc', content: [] }

function depthOf(nodes: readonly { type: string; content?: unknown }[]): number {
  const depths = nodes.map(({ type, content }) => {
    const inner = Array.isArray(content) ? depthOf(content as { type: string; content?: unknown }[]) : 0
    return inner + (type === 'bulletList' || type === 'orderedList' ? 1 : 0)
  })
  return Math.max(0, ...depths)
}

/** Whether anything is written: an editor that was only opened leaves empty paragraphs. */
export const isBlank = (text: RichText | undefined): boolean => !text?.content.some(hasWords)

interface AnyNode {
  type: string
  text?: string
  attrs?: { text?: string; level?: number; href?: string; caption?: string; block?: string } | undefined
  content?: readonly AnyNode[] | undefined
}
const hasWords = ({ type, text, content }: AnyNode): boolean =>
  type === 'reference' || Boolean(text?.trim()) || Boolean(content?.some(hasWords))

/** A text of paragraphs, for what a program writes. */
export const plainText = (...paragraphs: string[]): RichText => ({
  type: 'doc',
  content: paragraphs.map((words) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] })),
})

/** The footnotes of a text in their order. */
export const footnotesIn = (text: RichText | undefined): string[] => (text?.content ?? []).flatMap(notesOf)

const notesOf = (node: AnyNode): string[] =>
  node.type === 'footnote' ? [node.attrs?.text ?? ''] : (node.content ?? []).flatMap(notesOf)

export interface TextLine {
  /** What kind of line it is: a heading of a level, an item of a list, a quote or a paragraph. */
  look: 'heading' | 'item' | 'quote' | 'paragraph'
  words: string
}

/** A text line by line, for comparing it with another: without looks of letters, footnotes and references in brackets. */
export const linesOf = (text: RichText, nameOf: NameOf = () => ''): TextLine[] =>
  text.content.flatMap((node) => linesIn(node, 'paragraph', nameOf))

/** What a block that is referred to is called. */
export type NameOf = (block: string) => string

function linesIn(node: AnyNode, look: TextLine['look'], nameOf: NameOf): TextLine[] {
  const { type, attrs, content = [] } = node
  if (type === 'paragraph' || type === 'heading')
    return [{ look: type === 'heading' ? 'heading' : look, words: content.map((one) => wordsOf(one, nameOf)).join('') }]
  const caption: TextLine[] = attrs?.caption ? [{ look, words: attrs.caption }] : []
  const inside = content.flatMap((inner) =>
    linesIn(inner, type === 'listItem' ? 'item' : type === 'blockquote' ? 'quote' : look, nameOf),
  )
  return [...caption, ...inside]
}

function wordsOf({ type, text, attrs }: AnyNode, nameOf: NameOf): string {
  if (type === 'reference') return `[→${nameOf(attrs?.block ?? '')}]`
  if (type === 'footnote') return ` [${attrs?.text ?? ''}] `
  return type === 'hardBreak' ? ' ' : (text ?? '')
}

/** The blocks that a text refers to, in its order, each as often as it does. */
export const referencesIn = (text: RichText | undefined): string[] => (text?.content ?? []).flatMap(blocksOf)

const blocksOf = (node: AnyNode): string[] =>
  node.type === 'reference' ? [node.attrs?.block ?? ''] : (node.content ?? []).flatMap(blocksOf)
