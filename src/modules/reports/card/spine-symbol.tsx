import { renderToStaticMarkup } from 'react-dom/server'

import { palette } from '#charts/palette.ts'
import type { SpinePlaces } from '#charts/spine-chart.ts'
import type { Verdict } from '#charts/verdict.ts'
import { VerdictMark } from '#charts/VerdictMark.tsx'
import type { Drawing } from '#documents/document.ts'

const size = { width: 80, height: 16 }
const [left, right] = [6, 74]
const middle = size.height / 2

/** One spine as small as a line of text: all municipalities, their middle half, the country, and our mark. The cell beside it says it in words. */
export function spineSymbol(places: SpinePlaces, verdict: Verdict): Drawing {
  const x = (place: number) => left + place * (right - left)
  const bar = (one: number, other: number) => ({ x: Math.min(x(one), x(other)), width: Math.abs(x(one) - x(other)) })
  const svg = renderToStaticMarkup(
    <svg xmlns="http://www.w3.org/2000/svg" {...size} viewBox={`0 0 ${size.width} ${size.height}`}>
      <rect {...bar(places.lowest, places.highest)} y={middle - 3} height={6} rx={1} fill={palette.flatSoft} />
      <rect {...bar(places.lowerQuartile, places.upperQuartile)} y={middle - 3} height={6} fill={palette.lineStrong} />
      <path d={`M${x(0.5)} 1V${size.height - 1}`} stroke={palette.ink3} strokeWidth={1} />
      <VerdictMark verdict={verdict} x={x(places.own)} y={middle} size={4.6} />
    </svg>,
  )
  return { svg, ...size, alternative: '' }
}
