import type { RichText } from '#documents/rich-text.ts'
import { inlineSign, type TextNode } from './find-words.ts'

/** A line that holds words, with the nodes around it from the document down. */
interface Line {
  node: TextNode
  around: readonly TextNode[]
  words: string
}

interface Span {
  lines: readonly Line[]
  /** Where the words begin in the first line, and end in the last. */
  start: number
  end: number
}

const isLine = ({ type }: TextNode) => type === 'paragraph' || type === 'heading'

function linesIn(node: TextNode, around: readonly TextNode[]): Line[] {
  if (isLine(node)) {
    const words = (node.content ?? []).map(({ text }) => text ?? inlineSign).join('')
    return [{ node, around, words }]
  }
  return (node.content ?? []).flatMap((inner) => linesIn(inner, [...around, node]))
}

const sameSpaces = (words: string) => words.replaceAll(/\s/g, ' ')

const cellOf = ({ around }: Line) => around.find(({ type }) => type === 'tableCell' || type === 'tableHeader')

/** Where words of one or more lines stand: the first after what stood before them, else the first. Undefined: nowhere. */
function spanOf(all: readonly Line[], quote: readonly string[], before: string): Span | undefined {
  const wanted = quote.map(sameSpaces)
  const spans = all.flatMap((_, index) => {
    const lines = all.slice(index, index + wanted.length)
    return lines.length === wanted.length && lines.every((line) => cellOf(line) === cellOf(lines[0]!))
      ? spansAt(lines, wanted)
      : []
  })
  const stands = ({ lines, start }: Span) =>
    sameSpaces(lines[0]!.words.slice(0, start)).trimEnd().endsWith(sameSpaces(before).trimEnd())
  return spans.find(stands) ?? spans[0]
}

function spansAt(lines: readonly Line[], wanted: readonly string[]): Span[] {
  const said = lines.map(({ words }) => sameSpaces(words))
  const [first, last] = [said[0]!, said.at(-1)!]
  const [begins, ends] = [wanted[0]!, wanted.at(-1)!]
  if (wanted.length > 1) {
    const isThere =
      first.trimEnd().endsWith(begins) &&
      last.trimStart().startsWith(ends) &&
      said.slice(1, -1).every((words, index) => words.trim() === wanted[index + 1])
    if (!isThere) return []
    return [{ lines, start: first.lastIndexOf(begins), end: last.indexOf(ends) + ends.length }]
  }
  const spans: Span[] = []
  for (let start = first.indexOf(begins); start !== -1; start = first.indexOf(begins, start + 1))
    spans.push({ lines, start, end: start + begins.length })
  return spans
}

/** The inline nodes between two places of a line. */
function inlinesBetween(content: readonly TextNode[], from: number, to: number): TextNode[] {
  let at = 0
  return content.flatMap((node) => {
    const start = at
    at += node.text?.length ?? inlineSign.length
    if (node.text === undefined) return start >= from && at <= to ? [node] : []
    const words = node.text.slice(Math.max(0, from - start), Math.max(0, to - start))
    return words === '' ? [] : [{ ...node, text: words }]
  })
}

/** New words in the looks of the letter that stands at a place. */
function wordsLike(content: readonly TextNode[], place: number, words: string): TextNode[] {
  if (words === '') return []
  const [letter] = inlinesBetween(content, place, place + 1)
  const marks = letter?.marks
  return [{ type: 'text', text: words, ...(marks === undefined ? {} : { marks }) }]
}

/** Words that look the same as one. */
function joined(content: readonly TextNode[]): TextNode[] {
  const nodes: TextNode[] = []
  for (const node of content) {
    const latest = nodes.at(-1)
    const isSame = JSON.stringify(latest?.marks) === JSON.stringify(node.marks)
    if (latest?.text !== undefined && node.text !== undefined && isSame)
      nodes[nodes.length - 1] = { ...latest, text: latest.text + node.text }
    else nodes.push(node)
  }
  return nodes
}

/** A line's words between two places replaced; what is the same at both ends keeps its looks. */
function changeLine({ node, words }: Line, from: number, to: number, instead: string): void {
  const old = words.slice(from, to)
  let ahead = 0
  while (ahead < Math.min(old.length, instead.length) && old[ahead] === instead[ahead]) ahead++
  let behind = 0
  const room = Math.min(old.length, instead.length) - ahead
  while (behind < room && old.at(-1 - behind) === instead.at(-1 - behind)) behind++
  const content = node.content ?? []
  const fresh = instead.slice(ahead, instead.length - behind)
  node.content = joined([
    ...inlinesBetween(content, 0, from + ahead),
    ...wordsLike(content, Math.min(from + ahead, Math.max(0, to - 1)), fresh),
    ...inlinesBetween(content, to - behind, words.length),
  ])
}

/** A new line behind another: in a list an item of its own. */
function addBehind({ node, around }: Line, words: string): Line {
  const fresh: TextNode = { type: 'paragraph', content: words === '' ? [] : [{ type: 'text', text: words }] }
  const parent = around.at(-1)!
  const isItem = parent.type === 'listItem'
  const [list, beside] = isItem ? [around.at(-2)!, parent] : [parent, node]
  const added = isItem ? { type: 'listItem', content: [fresh] } : fresh
  list.content!.splice(list.content!.indexOf(beside) + 1, 0, added)
  return { node: fresh, around: isItem ? [...around.slice(0, -1), added] : around, words }
}

/** Takes a line out, and what is empty without it. An item that has more in it keeps an empty line. */
function takeOut({ node, around }: Line): void {
  const parent = around.at(-1)!
  const isFirstOfItem = parent.type === 'listItem' && parent.content!.length > 1 && parent.content![0] === node
  if (isFirstOfItem) {
    node.content = []
    return
  }
  let gone = node
  for (const holder of around.toReversed()) {
    holder.content!.splice(holder.content!.indexOf(gone), 1)
    if (holder.content!.length > 0 || holder.type === 'doc') return
    gone = holder
  }
}

/**
 * A text with words of one or more lines (paragraphs, headings, items of a list) replaced by words of one or more; what is
 * around them stays as it was. Undefined when the words do not stand in it so any more, or reach over cells of a table.
 */
export function replaceLines(
  text: RichText,
  { quote, before }: { quote: string; before: string },
  replacement: string,
): RichText | undefined {
  const changed = structuredClone(text) as RichText & TextNode
  const all = linesIn(changed, []).filter(({ words }) => words.trim() !== '')
  const span = spanOf(all, quote.split('\n'), before)
  if (!span) return undefined
  putInstead(span, replacement.split('\n'))
  return changed
}

function putInstead({ lines, start, end }: Span, instead: readonly string[]): void {
  const [first, last] = [lines[0]!, lines.at(-1)!]
  const tail = inlinesBetween(last.node.content ?? [], end, last.words.length)
  if (instead.length === lines.length) {
    lines.forEach((line, index) =>
      changeLine(line, index === 0 ? start : 0, line === last ? end : line.words.length, instead[index]!),
    )
    return
  }
  changeLine(first, start, first === last ? end : first.words.length, instead[0]!)
  if (first === last) first.node.content = inlinesBetween(first.node.content ?? [], 0, start + instead[0]!.length)
  // Lines are used as far as they reach, so that each keeps what it is; others are added behind the last, or taken out.
  let latest = first
  instead.slice(1).forEach((words, index) => {
    const line = lines[index + 1]
    if (line) changeLine(line, 0, line.words.length, words)
    latest = line ?? addBehind(latest, words)
  })
  latest.node.content = joined([...(latest.node.content ?? []), ...tail])
  for (const line of lines.slice(instead.length)) takeOut(line)
  if (instead.join('') === '' && (first.node.content ?? []).length === 0) takeOut(first)
}
