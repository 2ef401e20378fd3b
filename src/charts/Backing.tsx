import { round } from './marks.tsx'
import { type Colour, paint } from './palette.ts'
import { textWidth } from './text-width.ts'

const margin = 2

interface BackingProps {
  lines: readonly string[]
  x: number
  /** The baseline of the first line. */
  y: number
  size: number
  lineHeight?: number
  anchor?: 'start' | 'middle' | 'end'
  /** What the words lie on. */
  on?: Colour
}

/**
 * The ground behind words that lie on lines. (A stroke under the letters would be finer, but the PDF's engine draws the
 * stroke of each letter over the letter before it.)
 */
export function Backing({ lines, x, y, size, lineHeight = 0, anchor = 'start', on = 'ground' }: BackingProps) {
  const path = lines.map((line, index) => {
    const width = textWidth(line, size, 'bold') + 2 * margin
    const left = x - margin - (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 - margin : width - 2 * margin)
    return `M${round(left)} ${round(y + index * lineHeight - size * 0.82)}h${round(width)}v${round(size * 1.1)}h${round(-width)}z`
  })
  return <path d={path.join('')} {...paint({ fill: on })} fillOpacity={0.86} />
}
