import { type Block, type List, type ListItem, onLines, type Paragraph, type Run, wordsOf } from './document.ts'
import { isSafeUrl } from './safe-content.ts'
import type { Inline, RichList, RichNode, RichParagraph, RichTable, RichText } from './rich-text.ts'

/**
 * Typed text as blocks of a document. The editor's headings stand one and two levels below the chapter that the text
 * is in; empty paragraphs are left out. References have no numbers before `linkReferences`.
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
    case 'table':
      return toTable(part)
    case 'blockquote':
      return part.content.every(isEmpty)
        ? []
        : [{ kind: 'quote', paragraphs: part.content.filter((one) => !isEmpty(one)).map(toParagraph) }]
  }
}

const widthOf = ({ content }: RichTable) => Math.max(...content.map((row) => row.content.length))
const isFigure = (words: string) => /^[-−+]?[\d\s]+([.,]\d+)?\s?(%|€)?$/.test(words)

/** A table without a caption is called by what its columns tell; one of a single row has nothing to tell. */
function toTable(part: RichTable): Block[] {
  const [first, ...rest] = part.content.map((row) =>
    Array.from({ length: widthOf(part) }, (_, index): Run[] =>
      onLines(
        (row.content[index]?.content ?? []).filter((one) => !isEmpty(one)).map(({ content = [] }) => toRuns(content)),
      ),
    ),
  )
  const rows = rest.filter((cells) => cells.some((cell) => cell.length > 0))
  if (!first || rows.length === 0) return []
  const headers = first.map((cell) => wordsOf(cell).trim())
  return [
    {
      kind: 'table',
      caption: part.attrs?.caption || headers.filter(Boolean).join(', '),
      columns: headers.map((header, index) => {
        const words = rows.map((cells) => wordsOf(cells[index] ?? []).trim()).filter(Boolean)
        const isNumbers = index > 0 && words.length > 0 && words.every(isFigure)
        const refers = first[index]?.some(({ kind }) => kind === 'reference')
        const align = isNumbers ? 'end' : 'start'
        return { header: header || '–', ...(refers && { headerRuns: first[index] }), align }
      }),
      rows: rows.map((cells) => ({ cells })),
    },
  ]
}

const isEmpty = ({ content = [] }: RichParagraph) =>
  content.every((run) => run.type === 'hardBreak' || (run.type === 'text' && !run.text.trim()))

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
  if (one.type === 'footnote') return { kind: 'footnote', runs: withLinks(one.attrs.text) }
  if (one.type === 'reference')
    return { kind: 'reference', to: one.attrs.block, says: one.attrs.says, name: '', number: 0 }
  const marks = new Set(one.marks?.map(({ type }) => type))
  let run: Run = { kind: 'text', text: one.text }
  if (marks.has('italic')) run = { kind: 'emphasis', runs: [run] }
  if (marks.has('bold')) run = { kind: 'strong', runs: [run] }
  return run
}

const webAddress = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)]/g

/** Plain words whose web addresses lead there. */
export function withLinks(plain: string): Run[] {
  const runs: Run[] = []
  let end = 0
  for (const found of plain.matchAll(webAddress)) {
    const [url] = found
    if (!isSafeUrl(url)) continue
    if (found.index > end) runs.push({ kind: 'text', text: plain.slice(end, found.index) })
    runs.push({ kind: 'link', url, runs: [{ kind: 'text', text: url }] })
    end = found.index + url.length
  }
  return end < plain.length ? [...runs, { kind: 'text', text: plain.slice(end) }] : runs
}
