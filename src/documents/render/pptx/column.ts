import { type Drawing, type KeyFigures, type List, type Paragraph, type Table, text, wordsOf } from '../../document.ts'
import type { ArrangedBlock, ArrangedFigure, ArrangedPicture } from '../arrangement.ts'
import type { PresentationSlide, TableCell } from './library.ts'
import { body, colours, estimateHeight, sizeThatFits, slideFont, tableSizes, textSizes } from './look.ts'
import { decoration } from './repair.ts'
import { paragraphRuns, paragraphWords, toSlideRuns, withoutFirstSpace } from './slide-text.ts'

export interface SlideWriter {
  slide: PresentationSlide
  accent: string
  /** Of words outside tables and charts. */
  points: number
  /** Every drawing of the slides as PNG. */
  drawn: ReadonlyMap<string, Uint8Array>
}

interface Room {
  x: number
  y: number
  width: number
  height: number
}

/** Shapes without a rim or space of their own, so that columns keep one edge. */
const plain = { margin: 0, fontFace: slideFont, valign: 'top' } as const

/** Puts blocks below each other into a column. Words take what they need, what is tall shares the rest evenly. */
export function writeColumn(writer: SlideWriter, blocks: readonly ArrangedBlock[], room: Room): void {
  const groups = groupsOf(blocks)
  const bottom = room.y + room.height
  const wanted = groups.map((group) => wantedHeight(writer, group, room.width))
  const tall = wanted.filter((height) => height === null).length
  const words = wanted.reduce<number>((sum, height) => sum + (height ?? 0) + between, 0)
  let y = room.y
  groups.forEach((group, index) => {
    const share = wanted[index] ?? Math.max(0.6, (room.height - words) / tall)
    y += writeGroup(writer, group, { ...room, y, height: Math.min(share, bottom - y) }) + between
  })
}

const between = 0.12
const subheadingHeight = 0.45

/** What words need at the slide's size; null for what takes the room that it gets. */
function wantedHeight({ points }: SlideWriter, group: readonly ArrangedBlock[], width: number): number | null {
  if (group[0]!.kind === 'heading') return subheadingHeight
  if (group[0]!.kind === 'note') return estimateHeight(wordsOf(group[0]!.runs).length, { width, points })
  return isProse(group[0]!) ? proseHeight(paragraphWords(group.filter(isProse)), width, points) : null
}

const proseHeight = (words: readonly string[], width: number, points: number): number =>
  words.reduce((sum, one) => sum + estimateHeight(one.length, { width, points }) + (points * 0.5) / 72, 0)

/** The size of words with which every column of a slide fits: columns side by side speak equally loud. */
export function pointsFor(
  columns: readonly (readonly ArrangedBlock[])[],
  { width, height }: Omit<Room, 'x' | 'y'>,
): number {
  const heightOf = (blocks: readonly ArrangedBlock[], points: number) =>
    groupsOf(blocks).reduce((sum, group) => {
      if (group[0]!.kind === 'heading') return sum + subheadingHeight + between
      return (
        sum +
        between +
        (isProse(group[0]!) ? proseHeight(paragraphWords(group.filter(isProse)), width, points) : leastTall)
      )
    }, 0)
  return sizeThatFits(textSizes, height, (points) => Math.max(...columns.map((blocks) => heightOf(blocks, points))))
}

/** A table, chart or row of figures is not pressed below this by words. */
const leastTall = 3.4

const isProse = (block: ArrangedBlock): block is Paragraph | List => block.kind === 'paragraph' || block.kind === 'list'

/** Paragraphs and lists that follow each other are one box. */
function groupsOf(blocks: readonly ArrangedBlock[]): ArrangedBlock[][] {
  const groups: ArrangedBlock[][] = []
  for (const block of blocks.flatMap((one): readonly ArrangedBlock[] =>
    one.kind === 'quote' ? one.paragraphs : [one],
  )) {
    const last = groups.at(-1)
    if (last && isProse(block) && isProse(last[0]!)) last.push(block)
    else groups.push([block])
  }
  return groups
}

/** Writes blocks that belong together and tells how many inches they took. */
function writeGroup(writer: SlideWriter, group: readonly ArrangedBlock[], room: Room): number {
  const [block] = group
  if (!block) return 0
  switch (block.kind) {
    case 'heading':
      return writeSubheading(writer, block.text, room)
    case 'table':
      return writeTable(writer, block, room)
    case 'figure':
    case 'image':
      return writeFigure(writer, block, room)
    case 'keyFigures':
      return writeKeyFigures(writer, block, room)
    case 'note':
      return writeProse(writer, [{ kind: 'paragraph', runs: [{ kind: 'emphasis', runs: block.runs }] }], room)
    default:
      return writeProse(writer, group.filter(isProse), room)
  }
}

function writeSubheading({ slide, accent }: SlideWriter, words: string, { x, y, width }: Room): number {
  const height = subheadingHeight
  slide.addText(words, { ...plain, x, y, w: width, h: height, fontSize: 20, bold: true, color: accent })
  return height
}

function writeProse({ slide, points }: SlideWriter, blocks: readonly (Paragraph | List)[], room: Room): number {
  const { x, y, width, height } = room
  const taken = Math.min(height, proseHeight(paragraphWords(blocks), width, points))
  slide.addText(paragraphRuns(blocks, points), { ...plain, x, y, w: width, h: taken })
  return taken
}

function writeTable({ slide }: SlideWriter, { columns, rows }: Table, room: Room): number {
  const { x, y, width, height } = room
  const weights = columns.map(({ weight = 1 }) => weight)
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const widths = weights.map((weight) => (width * weight) / whole)
  const lines = [columns.map(({ header }) => [text(header)]), ...rows.map(({ cells }) => cells)]
  const heightOf = (points: number) =>
    lines.reduce(
      (sum, cells) =>
        sum +
        0.14 +
        Math.max(
          ...cells.map((cell, index) => estimateHeight(wordsOf(cell).length, { width: widths[index]! - 0.15, points })),
        ),
      0,
    )
  const points = sizeThatFits(tableSizes, height, heightOf)
  const aligned = { start: 'left', centre: 'center', end: 'right' } as const
  const written = lines.map((cells, line) =>
    cells.map((cell, index): TableCell => ({
      text: toSlideRuns(cell, {
        fontSize: points,
        fontFace: slideFont,
        color: line === 0 ? colours.ink2 : colours.ink,
        bold: line === 0,
      }) as TableCell[],
      options: {
        align: aligned[columns[index]!.align],
        valign: line === 0 ? 'bottom' : 'top',
        margin: [0.05, 0.08, 0.05, index === 0 ? 0 : 0.08],
        border: [
          { type: 'none' },
          { type: 'none' },
          line === 0
            ? { type: 'solid', pt: 1.5, color: colours.ink3 }
            : { type: 'solid', pt: 0.75, color: colours.line },
          { type: 'none' },
        ],
      },
    })),
  )
  slide.addTable(written, { x, y, w: width, colW: widths, fontFace: slideFont })
  return Math.min(height, heightOf(points))
}

/** A drawing or picture as large as its room lets it be, with its name above, what it says beside, and its source below. */
function writeFigure(writer: SlideWriter, figure: ArrangedFigure | ArrangedPicture, room: Room): number {
  const { slide } = writer
  const { x, y, width, height } = room
  const small = { ...plain, x, w: width }
  const caption = figure.caption ?? ''
  const above = caption === '' ? 0 : estimateHeight(caption.length, { width, points: 16 })
  if (above > 0) slide.addText(caption, { ...small, y, h: above, fontSize: 16, bold: true, color: colours.ink })
  const lead = figure.kind === 'figure' ? (figure.lead ?? '') : ''
  const told = lead === '' ? 0 : estimateHeight(lead.length, { width, points: 14 })
  if (told > 0) slide.addText(lead, { ...small, y: y + above + 0.06, h: told, fontSize: 14, color: colours.ink2 })
  const source = figure.kind === 'figure' ? figure.source : ''
  const below = source === '' ? 0 : 0.28
  const top = y + above + told + 0.15
  const drawing = figure.kind === 'figure' ? figure.drawing : figure
  const scale = Math.min(width / drawing.width, Math.max(0.5, height - (top - y) - below) / drawing.height)
  const size = { w: drawing.width * scale, h: drawing.height * scale }
  slide.addImage({ data: dataOf(writer, figure), x, y: top, ...size, altText: drawing.alternative || decoration })
  if (below > 0) slide.addText(source, { ...small, y: top + size.h, h: below, fontSize: 10, color: colours.ink3 })
  return top + size.h + below - y
}

function dataOf({ drawn }: SlideWriter, figure: ArrangedFigure | ArrangedPicture): string {
  if (figure.kind === 'image') return toDataUri(figure.bytes, figure.mediaType)
  return toDataUri(requireDrawn(drawn, figure.drawing), 'image/png')
}

export const toDataUri = (bytes: Uint8Array, mediaType: string): string =>
  `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`

export function requireDrawn(drawn: ReadonlyMap<string, Uint8Array>, { svg }: Drawing): Uint8Array {
  const png = drawn.get(svg)
  if (!png) throw new Error('A drawing was not drawn')
  return png
}

/** Three to a row, as large as a hall can read. */
function writeKeyFigures({ slide, accent }: SlideWriter, { figures }: KeyFigures, room: Room): number {
  const { x, y, width } = room
  const perRow = Math.min(3, figures.length)
  const wide = (width - body.gap * (perRow - 1)) / perRow
  const rows = Math.ceil(figures.length / perRow)
  const high = Math.min(1.75, room.height / rows)
  figures.forEach(({ label, value, detail }, index) => {
    const at = { x: x + (index % perRow) * (wide + body.gap), y: y + Math.floor(index / perRow) * high }
    slide.addShape('rect', { ...at, w: wide, h: 0.035, fill: { color: accent }, line: { type: 'none' } })
    const style = { fontFace: slideFont, color: colours.ink }
    slide.addText(
      [
        { text: value, options: { ...style, fontSize: 28, bold: true, breakLine: true } },
        { text: label, options: { ...style, fontSize: 14, breakLine: true } },
        ...withoutFirstSpace(toSlideRuns(detail, { ...style, color: colours.ink2, fontSize: 13 })),
      ],
      { ...plain, x: at.x, y: at.y + 0.1, w: wide, h: high - 0.2 },
    )
  })
  return rows * high
}
