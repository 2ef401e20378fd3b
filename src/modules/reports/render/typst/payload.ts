import type { Document } from '../../document.ts'
import { type ArrangedBlock, arrange } from '../arrangement.ts'
import { coverStream } from '../cover-stream.ts'
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
  const withFile = (block: ArrangedBlock) => {
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
    cover: coverStream(document.date).svg,
    blocks: arranged.blocks.map(withFile),
  })
  return { json, files }
}
