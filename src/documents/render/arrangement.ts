import { formatDay } from '#shared/day.ts'
import {
  type Block,
  type Document,
  type Figure,
  type Heading,
  type Paragraph,
  type Picture,
  type Run,
  type Source,
  type Table,
  text,
  wordsOfReference,
} from '../document.ts'
import { printable, requireSafeDrawing } from '../safe-content.ts'
import { goneReference, mapReferences } from '../references.ts'
import { accentOf } from './accent.ts'
import { texts } from './render.texts.ts'
import { breakLongWords, keepTogether } from './typography.ts'

export type ArrangedHeading = Heading & { id: string }
export type ArrangedTable = Table & { label: string; id: string }
export type ArrangedFigure = Figure & { label: string; id: string }
export type ArrangedPicture = Picture & { label: string | null; id?: string }
export type ArrangedBlock =
  | Exclude<Block, Heading | Table | Figure | Picture>
  | ArrangedHeading
  | ArrangedTable
  | ArrangedFigure
  | ArrangedPicture

/** A document ready for any renderer: numbered, with ids, clean words and its closing chapters written out. */
export interface Arrangement extends Omit<Document, 'blocks' | 'sources'> {
  /** The colour of names, numbers and rules. */
  accent: string
  /** The day in words: `19.11.2026`. */
  dateInWords: string
  blocks: readonly ArrangedBlock[]
  /** The headings that a table of contents lists. */
  contents: readonly ArrangedHeading[]
}

const wordKeys = new Set(
  'text caption lead header label value alternative source title subtitle organisation notice name detail licence'.split(
    ' ',
  ),
)

/** The same value with `settle` applied to everything that people read; what needs no settling is handed on as it is. */
function withWords<T>(value: T, settle: (words: string) => string): T {
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return value
  if (Array.isArray(value)) {
    let changed: unknown[] | undefined
    for (let at = 0; at < value.length; at++) {
      const settled: unknown = withWords(value[at] as unknown, settle)
      if (settled !== value[at]) (changed ??= [...value])[at] = settled
    }
    return (changed ?? value) as T
  }
  let changed: Record<string, unknown> | undefined
  for (const [key, member] of Object.entries(value) as [string, unknown][]) {
    let settled = member
    if (typeof member !== 'string') settled = withWords(member, settle)
    else if (wordKeys.has(key) && !settledAlready.test(member)) settled = settle(member)
    if (settled !== member) (changed ??= { ...(value as Record<string, unknown>) })[key] = settled
  }
  return (changed ?? value) as T
}

/** One short word or figure, as most cells of tables are: there is nothing in it to settle. */
const settledAlready = /^[!-~\u00a1-\u024f]{0,39}$/

const settleForScreen = (words: string) => keepTogether(printable(words).replaceAll(/\s*\n\s*/g, ' '))
const settleForPrint = (words: string) => breakLongWords(settleForScreen(words))

/** On screen a figure's numbers fold out beside it; in print they make an annex. */
export type Medium = 'screen' | 'print'

/** @throws Error when a drawing holds what none may hold */
export function arrange(document: Document, medium: Medium): Arrangement {
  const clean = withWords(document, medium === 'print' ? settleForPrint : settleForScreen)
  const written = linked(number({ ...clean, blocks: withSources(clean) }), clean.language)
  const annex = medium === 'print' ? figureDataAnnex(written.filter(isFigure), clean.language) : []
  const blocks = [...written, ...annex]
  const { blocks: _blocks, sources: _sources, ...rest } = clean
  return {
    ...rest,
    accent: accentOf(clean.brand?.colour),
    dateInWords: formatDay(clean.date, clean.language),
    blocks,
    contents: blocks.flatMap((block) => [block, ...(besideOf(block) ?? [])]).filter(isInContents),
  }
}

/** What stands beside a block in another language; undefined: the block goes across the page. */
export const besideOf = (block: ArrangedBlock): readonly ArrangedBlock[] | undefined =>
  'beside' in block ? (block.beside as readonly ArrangedBlock[] | undefined) : undefined

/** Holds the place of what only the other language has. */
export const isEmpty = (block: ArrangedBlock): boolean => block.kind === 'paragraph' && block.runs.length === 0

const isInContents = (block: ArrangedBlock): block is ArrangedHeading => block.kind === 'heading' && block.level <= 2

const isFigure = (block: ArrangedBlock): block is ArrangedFigure => block.kind === 'figure'

/** The sources close the chapters that have a number; annexes, which have none, follow them. */
function withSources({ blocks, sources, language }: Document): Block[] {
  const isChapter = (block: Block | undefined) => block?.kind === 'heading' && block.level === 1
  const last = blocks.findLastIndex((block) => isChapter(block) && 'number' in block)
  const annex = blocks.findIndex((block, index) => index > last && isChapter(block))
  const end = last < 0 || annex < 0 ? blocks.length : blocks[annex - 1]?.kind === 'pageBreak' ? annex - 1 : annex
  return [...blocks.slice(0, end), ...sourceChapter(sources, language), ...blocks.slice(end)]
}

/** Gives every heading an id and every table, figure and picture its number. */
function number({ blocks, language }: Document): ArrangedBlock[] {
  const counts = { heading: 0, table: 0, figure: 0, image: 0 }
  // In two languages a number names a table twice, an id once.
  const ids = { table: 0, figure: 0, image: 0 }
  let above = 0
  return blocks.map((written): ArrangedBlock => {
    const t = texts[('language' in written && written.language) || language]
    const block = withSourceNamed(written, t.source)
    switch (block.kind) {
      case 'heading':
        // Nothing is headed below a level that is not there: PDF/UA and readers of headings count on it.
        above = Math.min(block.level, above + 1)
        return arrangedHeading(block, { level: above as Heading['level'], id: `s${++counts.heading}` })
      case 'table':
        counts.table = block.number ?? counts.table + 1
        return { ...block, id: `t${++ids.table}`, label: `${t.table}\u00a0${counts.table}` }
      case 'figure':
        requireSafeDrawing(block.drawing.svg)
        counts.figure = block.number ?? counts.figure + 1
        return { ...block, id: `f${++ids.figure}`, label: `${t.figure}\u00a0${counts.figure}` }
      case 'image':
        if (!block.caption) return { ...block, label: null }
        counts.image = block.number ?? counts.image + 1
        return { ...block, id: `p${++ids.image}`, label: `${t.picture}\u00a0${counts.image}` }
      default:
        return block
    }
  })
}

/** "Lähde: …": in the language of what it stands below, which in a report in two languages is not always the first. */
const withSourceNamed = (block: Block, name: string): Block =>
  'source' in block && block.source ? { ...block, source: `${name}: ${block.source}` } : block

/** References lead to the elements of what they name; what is not in this document, or this part of one, is only named. */
function linked(blocks: ArrangedBlock[], language: Document['language']): ArrangedBlock[] {
  const ids = new Map(
    blocks.toReversed().flatMap((block) => ('mark' in block && block.mark && block.id ? [[block.mark, block.id]] : [])),
  )
  return blocks.map((block) =>
    mapReferences(block, (run) => {
      // Typed where nothing is numbered, such as the notes of a meeting.
      if (run.number === 0) return goneReference(language)
      const id = ids.get(run.to)
      return id === undefined ? text(wordsOfReference(run)) : { ...run, to: id }
    }),
  )
}

/** The heading beside it is of the same level, whatever it was. */
const arrangedHeading = (heading: Heading, { level, id }: Pick<ArrangedHeading, 'level' | 'id'>): ArrangedHeading => ({
  ...heading,
  level,
  id,
  ...(heading.beside && {
    beside: heading.beside.map((block) =>
      block.kind === 'heading' ? arrangedHeading(block, { level, id: `${id}-${block.language}` }) : block,
    ),
  }),
})

function figureDataAnnex(figures: readonly ArrangedFigure[], language: Document['language']): ArrangedBlock[] {
  const t = texts[language]
  const tables = figures.flatMap(({ data, id, label, caption, language: own }): ArrangedTable[] => {
    const spoken = own && { language: own }
    return data
      ? [{ kind: 'table', id: `${id}-data`, label: texts[own ?? language].dataOf(label), caption, ...data, ...spoken }]
      : []
  })
  if (tables.length === 0) return []
  const lead: Paragraph = { kind: 'paragraph', runs: [text(t.figureDataLead)] }
  return [{ kind: 'pageBreak' }, { kind: 'heading', level: 1, text: t.figureData, id: 'figure-data' }, lead, ...tables]
}

/** What a source in the list is referred to by. */
export const sourceId = (number: number): string => `source-${number}`

function sourceChapter(sources: readonly Source[], language: Document['language']): Block[] {
  const t = texts[language]
  if (sources.length === 0) return []
  const item = ({ name, detail, url, licence }: Source): Paragraph => {
    const title: Run = { kind: 'strong', runs: [text(name)] }
    const words = [detail, licence && `${t.licence}: ${licence}`].filter(Boolean).join('. ')
    return {
      kind: 'paragraph',
      runs: [url ? { kind: 'link', url, runs: [title] } : title, ...(words ? [text(`. ${words}.`)] : [])],
    }
  }
  const list: Block = {
    kind: 'list',
    ordered: true,
    ids: sources.map((_, index) => sourceId(index + 1)),
    items: sources.map((source) => [item(source)]),
  }
  return [{ kind: 'heading', level: 1, text: t.sources }, list]
}
