import type { Document, Logo } from '../../document.ts'
import { type ArrangedBlock, arrange } from '../arrangement.ts'
import { coverOf } from '../cover-art.ts'
import { texts } from '../render.texts.ts'

export interface Payload {
  /** document.json as report.typ reads it. */
  json: string
  /** Pictures by the file name that the JSON calls them. */
  files: ReadonlyMap<string, Uint8Array>
}

/** The document as data for report.typ. */
export function writePayload(document: Document): Payload {
  const arranged = arrange(document, 'print')
  const files = new Map<string, Uint8Array>()
  const forEngine = (block: ArrangedBlock) => {
    if (block.kind === 'figure')
      return { ...block, drawing: { ...block.drawing, svg: withoutHalos(block.drawing.svg) } }
    if (block.kind !== 'image') return block
    const { bytes, ...rest } = block
    const file = `picture-${files.size}.${block.mediaType === 'image/png' ? 'png' : 'jpg'}`
    files.set(file, bytes)
    return { ...rest, file }
  }
  const [year, month, day] = arranged.date.split('-').map(Number)
  const { contents, source } = texts[document.language]
  const json = JSON.stringify({
    ...arranged,
    contents: undefined,
    day: { year, month, day },
    words: { contents, source },
    brand: undefined,
    logo: logoFile(document.brand?.logo ?? null, files),
    cover: coverOf(arranged)?.svg ?? null,
    blocks: arranged.blocks.map(forEngine),
  })
  return { json, files }
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
 * Words may keep lines off with a halo of the ground's colour. The engine draws halo and letter one letter at a time, so
 * that each halo would cover the letter before it: here the words go without.
 */
const withoutHalos = (svg: string): string =>
  svg.replace(/<text\b[^>]*paint-order="stroke"[^>]*>/g, (tag) =>
    tag.replace(/\s(?:paint-order|stroke|stroke-width|stroke-linejoin)="[^"]*"/g, ''),
  )
