import { setImmediate as nextTurn } from 'node:timers/promises'
import { promisify } from 'node:util'
import { deflate } from 'node:zlib'

import { renderAsync, type ResvgRenderOptions } from '@resvg/resvg-js'

import type { Drawing } from '../../document.ts'
import { familyName, fontFile } from '../fonts.ts'
import type { TellStep } from '../render-job.ts'
import { writePng } from './png.ts'

const fontFiles = [fontFile('heading', 'regular'), fontFile('heading', 'semiBold'), fontFile('heading', 'bold')]

/** Pixels for each CSS pixel: sharp on paper (192 dots per inch). */
const scale = 2
/** As many as the machine's threads draw at once. */
const together = 4

const compress = promisify(deflate)

/** The drawing as PNG, because Word draws SVG text in whatever fonts the reader's machine has. */
export async function drawingToPng({ svg }: Pick<Drawing, 'svg'>): Promise<Uint8Array> {
  const font: ResvgRenderOptions['font'] = svg.includes('<text')
    ? { fontFiles, loadSystemFonts: false, defaultFontFamily: familyName('heading') }
    : { loadSystemFonts: false }
  const image = await renderAsync(svg, { font, background: '#ffffff', fitTo: { mode: 'zoom', value: scale } })
  return writePng(image, (bytes) => compress(bytes, { level: 3 }))
}

/** Every drawing as PNG, a few at a time; the same drawing twice is drawn once. Tells when the pages' turn comes, too. */
export async function drawAll(
  drawings: readonly Drawing[],
  tell: TellStep = () => {},
): Promise<ReadonlyMap<string, Uint8Array>> {
  const waiting = [...new Map(drawings.map((drawing) => [drawing.svg, drawing])).values()]
  const of = waiting.length
  const drawn = new Map<string, Uint8Array>()
  while (waiting.length > 0) {
    const batch = waiting.splice(0, together)
    const pictures = await Promise.all(batch.map(drawingToPng))
    batch.forEach(({ svg }, index) => drawn.set(svg, pictures[index]!))
    tell({ step: 'drawing', done: drawn.size, of })
    await reclaim()
  }
  tell({ step: 'setting' })
  return drawn
}

/**
 * Gives the memory of finished pictures back. Their pixels lie outside of what the garbage collector counts, so without
 * a nudge sixty charts would hold 150 MB; the pixels go on the next turn of the event loop. The nudge is there when the
 * process was started with --expose-gc.
 */
async function reclaim(): Promise<void> {
  globalThis.gc?.({ execution: 'sync', type: 'minor' })
  await nextTurn()
}
