import { Resvg } from '@resvg/resvg-js'

import type { Drawing } from '../../document.ts'
import { familyName, fontFile } from '../fonts.ts'

const fontFiles = [fontFile('heading', 'regular'), fontFile('heading', 'semiBold'), fontFile('heading', 'bold')]

/** Pixels for each CSS pixel: sharp on paper (192 dots per inch). */
const scale = 2

/** The drawing as PNG, because Word draws SVG text in whatever fonts the reader's machine has. */
export function drawingToPng({ svg }: Drawing): Buffer {
  const words = svg.includes('<text')
  const font = words
    ? { fontFiles, loadSystemFonts: false, defaultFontFamily: familyName('heading') }
    : { loadSystemFonts: false }
  return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale } }).render().asPng()
}
