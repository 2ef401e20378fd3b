import type { Day } from '#shared/day.ts'
import type { Language } from '#shared/texts.ts'

/**
 * A report as plain blocks: what it says, without saying how it looks. Every renderer (HTML, PDF, Word) knows these
 * blocks and nothing else, and these blocks know nothing of wellbeing.
 */
export interface Document {
  title: string
  /** One line below the title on the cover; empty for none. */
  subtitle: string
  organisation: string
  language: Language
  date: Day
  /** Printed on every page, such as "Draft" or "Demonstration material"; null for none. */
  notice: string | null
  blocks: readonly Block[]
  /** How the organisation's documents look; without one as Kaarna's own. */
  brand?: Brand
  /** Where the figures come from; written as a chapter of their own after the others. */
  sources: readonly Source[]
}

export interface Brand {
  /** `#rrggbb`, as it was chosen; null: Kaarna's own. See `accentOf`. */
  colour: string | null
  cover: 'brook' | 'colour' | 'plain'
  logo: Logo | null
}

export interface Logo {
  bytes: Uint8Array
  mediaType: 'image/png' | 'image/jpeg'
  width: number
  height: number
  alternative: string
}

export interface Source {
  name: string
  detail: string
  url?: string
  licence?: string
}

/** Text that may be in another language than the document around it. */
interface Spoken {
  language?: Language
}

/**
 * A block of text, beside which the same may stand in another language: read the first, then the second. Beside nothing (an empty
 * list) it keeps to its column.
 */
interface SpokenBlock extends Spoken {
  beside?: readonly Block[]
}

export type Run =
  | ({ kind: 'text'; text: string } & Spoken)
  | { kind: 'strong'; runs: readonly Run[] }
  | { kind: 'emphasis'; runs: readonly Run[] }
  /** A web or mail address only: see `isSafeUrl`. */
  | { kind: 'link'; url: string; runs: readonly Run[] }
  | { kind: 'tone'; tone: Tone; runs: readonly Run[] }
  /** A small drawing in the line of text; without an alternative it is decoration. */
  | { kind: 'symbol'; drawing: Drawing }
  | { kind: 'footnote'; runs: readonly Run[] }
  /**
   * To what has a number: `to` is its `mark`, and once a document is arranged the id of its element. A whole one is read
   * "kuvio 3", one that only numbers "3". Without a number until `linkReferences` has given it.
   */
  | { kind: 'reference'; to: string; says: 'name' | 'number'; name: string; number: number }
  | { kind: 'lineBreak' }

export type Tone = 'positive' | 'negative' | 'quiet'

/** SVG with colours as presentation attributes; sizes in CSS pixels. See `requireSafeDrawing`. */
export interface Drawing {
  svg: string
  width: number
  height: number
  /** What the drawing says, in words; empty only for decoration. */
  alternative: string
}

export interface Heading extends SpokenBlock {
  kind: 'heading'
  level: 1 | 2 | 3 | 4
  text: string
  /** "2.1"; headings without one stay unnumbered. */
  number?: string
}

export interface Paragraph extends SpokenBlock {
  kind: 'paragraph'
  runs: readonly Run[]
  /** A lead opens a chapter in larger type. */
  style?: 'lead'
}

export interface List extends SpokenBlock {
  kind: 'list'
  ordered: boolean
  /** What each item can be referred to by, where something refers to it. */
  ids?: readonly string[]
  items: readonly ListItem[]
}
export type ListItem = readonly (Paragraph | List)[]

export interface Quote extends SpokenBlock {
  kind: 'quote'
  paragraphs: readonly Paragraph[]
  /** Who says it. */
  attribution?: readonly Run[]
}

/** What readers should not miss, set apart from the text. */
export interface Callout extends SpokenBlock {
  kind: 'callout'
  title?: string
  paragraphs: readonly Paragraph[]
}

export type Alignment = 'start' | 'centre' | 'end'

export interface TableColumn {
  header: string
  /** The header of a typed table where it refers to something; `linkReferences` writes `header` of it, and takes it away. */
  headerRuns?: readonly Run[]
  align: Alignment
  /** Share of the table's width against the other columns; without it the column is as wide as its content. */
  weight?: number
}

export interface TableRow {
  cells: readonly TableCell[]
}
export type TableCell = readonly Run[]

/** What is numbered through a document, and refers to its list of sources; numbered where it is put together. */
interface Captioned extends Spoken {
  /** "Kuvio 3": its place among those of its kind. */
  number?: number
  /** By what references name it, where any does. */
  mark?: string
  /** The places of its sources in the document's list of them, from 1. */
  cites?: readonly number[]
  /** What is said after its sources, such as where more is told of them. */
  origin?: readonly Run[]
  /** What it is called in another language, below its own caption. */
  captionBeside?: CaptionBeside
}

export interface CaptionBeside {
  language: Language
  caption: string
  lead?: string
}

/** The first column names its rows. */
export interface Table extends Captioned {
  kind: 'table'
  caption: string
  columns: readonly TableColumn[]
  rows: readonly TableRow[]
  source?: string
}

export interface Figure extends Captioned {
  kind: 'figure'
  drawing: Drawing
  caption: string
  /** What the drawing shows, in a sentence that is read before it. */
  lead?: string
  /** Indicator, source, revision and time of fetching: the origin of every number in the drawing. */
  source: string
  /** The drawing's numbers; on screen beside it, in print in an annex. */
  data?: Pick<Table, 'columns' | 'rows'>
}

export interface KeyFigure {
  label: string
  value: string
  detail: readonly Run[]
}

export interface KeyFigures extends Omit<Captioned, 'number' | 'mark' | 'captionBeside'> {
  kind: 'keyFigures'
  figures: readonly KeyFigure[]
  source?: string
}

export interface Picture extends Omit<Captioned, 'cites' | 'origin'> {
  kind: 'image'
  bytes: Uint8Array
  mediaType: 'image/png' | 'image/jpeg'
  width: number
  height: number
  alternative: string
  caption?: string
}

/** `empty`: a chapter or block without content says so; `missing`: something that should be here is not, and why. */
export type NoteTone = 'empty' | 'method' | 'missing'

export interface Note extends SpokenBlock {
  kind: 'note'
  tone: NoteTone
  runs: readonly Run[]
}

export interface PageBreak {
  kind: 'pageBreak'
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Quote
  | Callout
  | Table
  | Figure
  | KeyFigures
  | Picture
  | Note
  | PageBreak

export const text = (words: string): Run => ({ kind: 'text', text: words })
/** Typed text with its line breaks kept. */
export const lines = (words: string): Run[] =>
  words
    .split(/\r\n?|\n/)
    .flatMap((line, index) => (index === 0 ? [text(line)] : [{ kind: 'lineBreak' as const }, text(line)]))
/** Said beside what matters. */
export const quiet = (words: string): Run => ({ kind: 'tone', tone: 'quiet', runs: [text(words)] })
/** Each on a line of its own. */
export const onLines = (all: readonly (readonly Run[])[]): Run[] =>
  all.flatMap((runs, index) => (index === 0 ? runs : [{ kind: 'lineBreak' as const }, ...runs]))
export const paragraph = (words: string): Paragraph => ({ kind: 'paragraph', runs: [text(words)] })

/** "kuvio 3", or only its number; the two keep together. */
export const wordsOfReference = ({ says, name, number }: Extract<Run, { kind: 'reference' }>): string =>
  says === 'name' ? `${name}\u00a0${number}` : String(number)

/** The words of runs without their looks; footnotes are left out, a line break is a space. */
export function wordsOf(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (run.kind === 'text') return run.text
      if (run.kind === 'lineBreak') return ' '
      if (run.kind === 'symbol') return run.drawing.alternative
      if (run.kind === 'reference') return wordsOfReference(run)
      return run.kind === 'footnote' ? '' : wordsOf(run.runs)
    })
    .join('')
}
