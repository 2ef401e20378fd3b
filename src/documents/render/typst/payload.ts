import type { Document, Drawing, Logo } from '../../document.ts'
import { type ArrangedBlock, type ArrangedPicture, arrange, besideOf } from '../arrangement.ts'
import { coverOf } from '../cover-art.ts'
import type { PdfDesign } from '../render-job.ts'
import { texts } from '../render.texts.ts'
import { runningLine } from '../running-line.ts'
import { liftWords } from './drawing-words.ts'
import { withLongWords, withLongWordsAtLineEnds } from './long-words.ts'
import { asEngineTable } from './table-rows.ts'

/** Of the line above each page, in points, as words.typ sets it. */
const runningSize = 8.5

export interface Payload {
  /** document.json as words.typ reads it. */
  json: string
  /** Pictures by the file name that the JSON calls them. */
  files: ReadonlyMap<string, Uint8Array>
}

/** The document as data for the page designs (*.typ). */
export function writePayload(document: Document, design: PdfDesign = 'report'): Payload {
  const arranged = arrange(document, 'print')
  const files = new Map<string, Uint8Array>()
  const forEngine = (block: ArrangedBlock, isAcross = false): object => {
    switch (block.kind) {
      case 'figure':
        // Its numbers are in the annex.
        return { ...block, data: undefined, drawing: drawingFile(block.drawing, files) }
      case 'image':
        return pictureFile(block, files)
      case 'table':
        return asEngineTable(block)
      case 'paragraph':
        return isAcross ? withLongWordsAtLineEnds(block) : withLongWords(block)
      case 'list':
      case 'quote':
      case 'callout':
        return withLongWords(block)
      default:
        return block
    }
  }
  const withBeside = (block: ArrangedBlock): object => {
    const beside = besideOf(block)
    if (!beside) return forEngine(block, design === 'report')
    return { ...forEngine(block), beside: beside.map((other) => forEngine(other)) }
  }
  const [year, month, day] = arranged.date.split('-').map(Number)
  const { contents } = texts[document.language]
  const json = JSON.stringify({
    ...arranged,
    contents: undefined,
    day: { year, month, day },
    words: { contents },
    running: runningLine(arranged, runningSize),
    brand: undefined,
    logo: logoFile(document.brand?.logo ?? null, files),
    cover: coverOf(arranged)?.svg ?? null,
    blocks: arranged.blocks.map(withBeside),
  })
  return { json, files }
}

/**
 * As a file of its own a drawing is neither quoted for the JSON nor read as a part of it. One that keeps words stays in
 * the JSON, whose letters are looked at (`glyphs.ts`).
 */
function drawingFile({ svg: drawn, ...rest }: Drawing, files: Map<string, Uint8Array>) {
  const { svg, words } = liftWords(forPaper(drawn))
  if (svg.includes('<text')) return { ...rest, svg, words }
  const file = `drawing-${files.size}.svg`
  files.set(file, Buffer.from(svg))
  return { ...rest, file, words }
}

function pictureFile({ bytes, ...rest }: ArrangedPicture, files: Map<string, Uint8Array>) {
  const file = `picture-${files.size}.${rest.mediaType === 'image/png' ? 'png' : 'jpg'}`
  files.set(file, bytes)
  return { ...rest, file }
}

/** The logo's words and its file; null: the organisation has none. */
function logoFile(logo: Logo | null, files: Map<string, Uint8Array>) {
  if (!logo) return null
  const { bytes, ...rest } = logo
  const file = `logo.${logo.mediaType === 'image/png' ? 'png' : 'jpg'}`
  files.set(file, bytes)
  return { ...rest, file }
}

/**
 * What only a page on screen has a use for: hooks of its style sheet, its names, and words under the pointer. Words may
 * also keep lines off with a halo of the ground's colour; the engine draws halo and letter one letter at a time, so that
 * each halo would cover the letter before it: here the words go without.
 */
const forPaper = (svg: string): string =>
  svg
    .replace(/<title>[^<]*<\/title>| (?:class|role|aria-label)="[^"]*"/g, '')
    .replace(/<text\b[^>]*paint-order="stroke"[^>]*>/g, (tag) =>
      tag.replace(/\s(?:paint-order|stroke|stroke-width|stroke-linejoin)="[^"]*"/g, ''),
    )
