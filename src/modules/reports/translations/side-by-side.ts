import {
  type Block,
  type CaptionBeside,
  type Document,
  type Figure,
  type Picture,
  type Run,
  type Table,
  text,
  wordsOf,
} from '#documents/document.ts'
import { chaptersOf, inLanguage, isSaid, withBothNames } from './two-languages.ts'

/**
 * A report in two languages in columns: each block of text beside the same in the other language. What is as wide as the page stands
 * there once where it can: drawings, pictures and tables of numbers, named in both languages. Tables of words and key figures stand
 * in one language after the other, and what only one language has goes across the page.
 */
export function inColumns(first: Document, second: Document): Document {
  // A note that something is not translated takes the place of what it stands before.
  const isReplaced = (block: Block, at: number) => isSaid(block, first) && isMissing(second.blocks[at - 1])
  const others = chaptersOf(second.blocks.filter((block, at) => !isReplaced(block, at)))
  const translate = (block: Block) => (isSaid(block, first) ? undefined : inLanguage(block, second))
  const blocks = chaptersOf(first.blocks).flatMap((chapter, index) => inRows(chapter, others[index] ?? [], translate))
  return { ...withBothNames(first, second), blocks }
}

const isMissing = (block: Block | undefined): boolean => block?.kind === 'note' && block.tone === 'missing'

/** Undefined for what has not been translated: it stands in the first language already. */
type Translate = (block: Block) => Block | undefined

/** A chapter and the same in the other language: matched by what divides them, the text between in its order. */
function inRows(left: readonly Block[], right: readonly Block[], translate: Translate): Block[] {
  const marks = [...commonMarks(left, right), [left.length, right.length] as const]
  return marks.flatMap(([i, j], index) => {
    const [fromLeft, fromRight] = index === 0 ? [0, 0] : marks[index - 1]!.map((at) => at + 1)
    const between = textRows(left.slice(fromLeft, i), right.slice(fromRight, j).map(translate))
    const [own, other] = [left[i], right[j]]
    return own && other ? [...between, ...together(own, translate(other))] : between
  })
}

/**
 * Text beside text in its order; what is wide stays where it is. Where both languages have text, what one has more of keeps to its
 * column.
 */
function textRows(left: readonly Block[], right: readonly (Block | undefined)[]): Block[] {
  const hasBoth = left.some(isText) && right.some((block) => block && isText(block))
  const others = right.filter((block) => block === undefined || isText(block))
  const wide = right.filter((block) => block !== undefined && !isText(block))
  const rows = left.map((own) => {
    if (!isText(own)) return own
    const other = others.shift()
    return other || hasBoth ? besides(own, other ? [other] : []) : own
  })
  const more = others.flatMap((other) => other ?? []).map((other) => (hasBoth ? rightOf(other) : other))
  return [...rows, ...more, ...wide.flatMap((block) => block ?? [])]
}

/** Keeps to the second column. */
const rightOf = (block: Block): Block => besides({ kind: 'paragraph', runs: [] }, [block])

const besides = (block: Block, beside: readonly Block[]): Block =>
  isText(block) || block.kind === 'heading' ? ({ ...block, beside } as Block) : block

const isText = ({ kind }: Block): boolean => ['paragraph', 'list', 'quote', 'callout', 'note'].includes(kind)

/** By what a block that divides a chapter is known in both languages. */
const markOf = (block: Block): string => (block.kind === 'heading' ? `heading ${block.level}` : block.kind)

/** The places of the longest row of dividing blocks that both languages have. */
function commonMarks(left: readonly Block[], right: readonly Block[]): (readonly [number, number])[] {
  const places = (blocks: readonly Block[]) =>
    blocks.flatMap((block, at) => (isText(block) ? [] : [{ at, mark: markOf(block) }]))
  const [a, b] = [places(left), places(right)]
  const lengths = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i]![j] =
        a[i]!.mark === b[j]!.mark ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!)
  const found: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i]!.mark === b[j]!.mark) found.push([a[i++]!.at, b[j++]!.at])
    else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i++
    else j++
  }
  return found
}

function together(left: Block, right: Block | undefined): Block[] {
  if (!right || left.kind === 'pageBreak') return [left]
  if ((isText(left) && isText(right)) || (left.kind === 'heading' && right.kind === 'heading'))
    return [besides(left, [right])]
  if (left.kind === 'table' && right.kind === 'table') return bothTables(left, right)
  if ((left.kind === 'figure' && right.kind === 'figure') || (left.kind === 'image' && right.kind === 'image'))
    return [{ ...left, ...calledAlso(right) }]
  return [left, right]
}

/** What is drawn in one language is called by both. */
const calledAlso = ({ language, caption, ...more }: Figure | Picture | Table): { captionBeside?: CaptionBeside } =>
  language && caption
    ? { captionBeside: { language, caption, ...('lead' in more && more.lead && { lead: more.lead }) } }
    : {}

const isOfNumbers = ({ columns }: Table): boolean => columns.slice(1).every(({ align }) => align === 'end')

/** A table of numbers once, its headers in both languages where they differ; one of words twice. */
function bothTables(left: Table, right: Table): Block[] {
  const isSame = left.columns.length === right.columns.length && left.rows.length === right.rows.length
  if (!isSame || !isOfNumbers(left)) return [left, right]
  const columns = left.columns.map((column, index) => {
    const { header } = right.columns[index]!
    return header === column.header ? column : { ...column, header: `${column.header} / ${header}` }
  })
  const rows = left.rows.map(({ cells: [head = [], ...cells] }, index) => {
    const other = right.rows[index]!.cells[0] ?? []
    const isOne = wordsOf(other) === wordsOf(head)
    return { cells: [isOne ? head : [...head, text(' / '), ...spoken(other, right)], ...cells] }
  })
  return [{ ...left, columns, rows, ...calledAlso(right) }]
}

const spoken = (runs: readonly Run[], { language }: Table): Run[] =>
  runs.map((run) => (run.kind === 'text' && language ? { language, ...run } : run))
