import { z } from 'zod'

import { type Block, isSafeUrl, type List, type ListItem, type Paragraph, type Run } from './document.ts'

/**
 * Typed text as ProseMirror JSON, which the editor keeps: paragraphs, two levels of headings, lists, quotes, bold,
 * italic, links and line breaks. Anything else is refused, and what nodes carry besides is dropped.
 */
const mark = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  z.object({
    type: z.literal('link'),
    attrs: z.object({ href: z.string().max(2000).refine(isSafeUrl, { error: 'unsafeLink' }) }),
  }),
])

const inline = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string().min(1).max(50_000), marks: z.array(mark).max(3).optional() }),
  z.object({ type: z.literal('hardBreak') }),
])

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
  content: inlines,
})

const quote = z.object({ type: z.literal('blockquote'), content: z.array(paragraph).min(1).max(100) })

const node = z.discriminatedUnion('type', [paragraph, heading, list, quote])

/** Deeper lists than this no reader can follow. */
const deepestList = 4
const longestText = 100_000

export const richText = z
  .object({ type: z.literal('doc'), content: z.array(node).max(2000).default([]) })
  .refine((text) => depthOf(text.content) <= deepestList, { error: 'listTooDeep' })
  .refine((text) => JSON.stringify(text).length <= longestText * 4, { error: 'textTooLong' })
  .meta({ id: 'RichText', description: 'Typed text as ProseMirror JSON' })
export type RichText = z.infer<typeof richText>

type Inline = z.infer<typeof inline>
type RichList = z.infer<typeof list>
type RichParagraph = z.infer<typeof paragraph>
type RichNode = z.infer<typeof node>

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
  content?: readonly AnyNode[] | undefined
}
const hasWords = ({ text, content }: AnyNode): boolean => Boolean(text?.trim()) || Boolean(content?.some(hasWords))

/** A text of paragraphs, for what a program writes. */
export const plainText = (...paragraphs: string[]): RichText => ({
  type: 'doc',
  content: paragraphs.map((words) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] })),
})

/**
 * Typed text as blocks of a document. The editor's headings stand one and two levels below the chapter that the text
 * is in; empty paragraphs are left out.
 */
export function richTextToBlocks(text: RichText, chapterLevel: 1 | 2): Block[] {
  return text.content.flatMap((part) => toBlocks(part, chapterLevel))
}

function toBlocks(part: RichNode, chapterLevel: 1 | 2): Block[] {
  switch (part.type) {
    case 'paragraph':
      return isEmpty(part) ? [] : [toParagraph(part)]
    case 'heading': {
      const words = (part.content ?? []).map((run) => (run.type === 'text' ? run.text : ' ')).join('')
      const level = (part.attrs.level - 2 + chapterLevel) as 2 | 3 | 4
      return words.trim() ? [{ kind: 'heading', level, text: words }] : []
    }
    case 'bulletList':
    case 'orderedList':
      return [toList(part)]
    case 'blockquote':
      return part.content.every(isEmpty)
        ? []
        : [{ kind: 'quote', paragraphs: part.content.filter((one) => !isEmpty(one)).map(toParagraph) }]
  }
}

const isEmpty = ({ content = [] }: RichParagraph) =>
  content.every((run) => run.type === 'hardBreak' || !run.text.trim())

const toParagraph = ({ content = [] }: RichParagraph): Paragraph => ({ kind: 'paragraph', runs: toRuns(content) })

const toList = ({ type, content }: RichList): List => ({
  kind: 'list',
  ordered: type === 'orderedList',
  items: content.map(({ content: parts }): ListItem =>
    parts.map((part) => (part.type === 'paragraph' ? toParagraph(part) : toList(part))),
  ),
})

/** Neighbours with the same link become one link, so that a reader meets it once. */
function toRuns(content: readonly Inline[]): Run[] {
  const runs: Run[] = []
  let open: { url: string; runs: Run[] } | undefined
  for (const one of content) {
    const url = one.type === 'text' ? one.marks?.find((each) => each.type === 'link')?.attrs.href : undefined
    if (!url) open = undefined
    else if (open?.url !== url) {
      open = { url, runs: [] }
      runs.push({ kind: 'link', url, runs: open.runs })
    }
    const target = open ? open.runs : runs
    target.push(toRun(one))
  }
  return runs
}

function toRun(one: Inline): Run {
  if (one.type === 'hardBreak') return { kind: 'lineBreak' }
  const marks = new Set(one.marks?.map(({ type }) => type))
  let run: Run = { kind: 'text', text: one.text }
  if (marks.has('italic')) run = { kind: 'emphasis', runs: [run] }
  if (marks.has('bold')) run = { kind: 'strong', runs: [run] }
  return run
}
