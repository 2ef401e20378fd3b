import { chartTexts } from './charts.texts.ts'
import { round } from './marks.tsx'
import { type Colour, paint } from './palette.ts'
import type { YearRingData, YearRingLayout } from './year-ring.ts'

interface Props {
  layout: YearRingLayout
  data: YearRingData
}

/** In the middle of a year's ring: the council term, and the day, or the year when today is in another one. */
export function RingCentre({ layout: { centre, isNarrow, hand, size }, data }: Props) {
  const t = chartTexts[data.language]
  const [from, to] = [data.term.first.slice(0, 4), data.term.last.slice(0, 4)]
  const largest = Math.round(Math.min(36, size * 0.058))
  const below = isNarrow ? { size: 12, from: 16, step: 14 } : { size: 14, from: 39, step: 18 }
  return (
    <>
      {!isNarrow && (
        <>
          <Line text={t.councilTerm} size={13} x={centre} y={centre - 40} colour="ink3" />
          <Line text={`${from}–${to}`} size={13} x={centre} y={centre - 23} colour="ink3" />
        </>
      )}
      <Line
        text={hand === null ? String(data.year) : t.dayOfMonth(data.today)}
        size={largest}
        x={centre}
        y={centre + (isNarrow ? 0 : 15)}
        isBold
        colour="ink"
      />
      {data.centre.map((text, at) => (
        <Line
          key={text}
          text={text}
          size={below.size}
          x={centre}
          y={centre + below.from + at * below.step}
          colour="ink2"
        />
      ))}
    </>
  )
}

interface LineProps {
  text: string
  size: number
  x: number
  y: number
  isBold?: boolean
  colour: Colour
}

const Line = ({ text, size, x, y, isBold = false, colour }: LineProps) => (
  <text
    x={round(x)}
    y={round(y)}
    fontSize={size}
    fontWeight={isBold ? 700 : 400}
    textAnchor="middle"
    {...paint({ fill: colour })}
  >
    {text}
  </text>
)
