import { join } from 'node:path'

import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

import type { Document } from '../../document.ts'
import { fontFolders } from '../fonts.ts'
import type { PdfDesign } from '../render-job.ts'
import { createGlyphGuard } from './glyphs.ts'
import { type Payload, writePayload } from './payload.ts'
import { readPdfFile, writePdfFile } from './pdf-file.ts'
import { markRowHeaders } from './row-headers.ts'

const folder = import.meta.dirname

/**
 * Makes PDF/UA-1 files (tagged, titled, with an outline, fonts embedded). One engine keeps its fonts and its memory of
 * earlier pages, so a second document is faster; it is synchronous and belongs in a process of its own.
 * The same document with the same timestamp gives the same bytes.
 */
export function createPdfEngine() {
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: fontFolders }] })
  const guard = createGlyphGuard((character) => isShown(compiler, character))

  const make = ({ json, files }: Payload, design: PdfDesign, createdAt: Date): Buffer => {
    compiler.resetShadow()
    compiler.mapShadow(join(folder, 'document.json'), Buffer.from(guard(json)))
    for (const [name, bytes] of files) compiler.mapShadow(join(folder, name), Buffer.from(bytes))
    const creationTimestamp = Math.floor(createdAt.getTime() / 1000)
    // Compiled and written in one call: a compiled document in hand would hold its memory until it is collected.
    const source = { mainFilePath: join(folder, `${design}.typ`), resetRead: true }
    return compiler.pdf(source, { pdfStandard: 'ua-1', creationTimestamp })
  }

  /** A picture that the engine cannot read may not keep the report from being made: its words stay, it is left blank. */
  const makeAnyway = (payload: Payload, design: PdfDesign, createdAt: Date): Buffer => {
    try {
      return make(payload, design, createdAt)
    } catch (error) {
      if (![...payload.files.keys()].some(isPicture)) throw error
      return make({ ...payload, files: blanked(payload.files) }, design, createdAt)
    }
  }

  return {
    toPdf: (document: Document, createdAt: Date, design: PdfDesign = 'report'): Uint8Array =>
      writePdfFile(markRowHeaders(readPdfFile(makeAnyway(writePayload(document, design), design, createdAt)))),
    /** Lets go of all that the last document took. It takes a while: to be done when the document has been handed over. */
    forget: (): void => {
      compiler.resetShadow()
      compiler.evictCache(0)
    },
  }
}

const blankPng = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=',
  'base64',
)
/** Drawings are our own. */
const isPicture = (name: string) => !name.endsWith('.svg')
const blanked = (files: Payload['files']): Payload['files'] =>
  new Map([...files].map(([name, bytes]) => [name, isPicture(name) ? blankPng : bytes]))

function isShown(compiler: NodeCompiler, character: string): boolean {
  const fonts = '("Literata", "Atkinson Hyperlegible Next", "Libertinus Serif", "DejaVu Sans Mono")'
  const source = `#set document(title: "x")\n#set text(font: ${fonts}, fallback: false)\n#str.from-unicode(${character.codePointAt(0)})`
  try {
    compiler.pdf({ mainFileContent: source }, { pdfStandard: 'ua-1', creationTimestamp: 0 })
    return true
  } catch {
    return false
  }
}
