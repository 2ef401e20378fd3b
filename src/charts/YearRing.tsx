import { useId } from 'react'

import { monthNames } from '#shared/calendar-names.ts'
import type { ArcText } from './arc-text.ts'
import { ChartFrame } from './ChartFrame.tsx'
import { Boat, linePath, round } from './marks.tsx'
import { paint } from './palette.ts'
import { type Angle, fullTurn, isFlipped, pointAt } from './ring-angles.ts'
import { RingCentre } from './RingCentre.tsx'
import { laneColours, RingShape } from './RingShape.tsx'
import { yearRingSentence } from './year-ring-sentence.ts'
import { layoutYearRing, type YearRingData, type YearRingLayout } from './year-ring.ts'

interface Props extends YearRingData {
  width?: number
}

/**
 * A year as a ring: the stream for its rim, months around it, four lanes of what happens, the boat at today, the council
 * term in the middle. Marks and arcs carry `data-thing`, their key, for pages that let them be picked up by a pointer, and
 * marks `data-things`, how many things they stand for.
 */
export function YearRing({ width = 720, ...data }: Props) {
  const layout = layoutYearRing(data, width)
  const id = useId()
  return (
    <ChartFrame width={width} height={width} label={yearRingSentence(data)} kind="chart-year-ring">
      <Water layout={layout} />
      <Months layout={layout} id={id} data={data} />
      <Rim layout={layout} />
      {layout.lanes.map((lane) => (
        <Lane key={lane.lane} {...lane} centre={layout.centre} id={id} />
      ))}
      <Term layout={layout} id={id} />
      {layout.hand !== null && <Hand layout={layout} hand={layout.hand} />}
      <RingCentre layout={layout} data={data} />
    </ChartFrame>
  )
}

interface LayoutProps {
  layout: YearRingLayout
}

/** The water that has flowed, and the lines between lanes and months. */
const Water = ({ layout: { centre, outer, inner, laneWidth, months, passed, isNarrow } }: LayoutProps) => (
  <>
    {passed > 0 && <path d={band({ centre, inner, outer, from: 0, to: passed })} {...paint({ fill: 'band' })} />}
    {[0, 1, 2, 3, 4].map((at) => (
      <circle key={at} cx={centre} cy={centre} r={round(outer - at * laneWidth)} {...paint({ stroke: 'line' })} />
    ))}
    {Array.from({ length: 12 }, (_, at) => {
      const angle = (at / 12) * fullTurn
      const ends = [pointAt(centre, inner, angle), pointAt(centre, months + (isNarrow ? 4 : 8), angle)]
      return <path key={at} d={linePath([ends])} {...paint({ stroke: 'line' })} />
    })}
  </>
)

function Months({ layout, id, data }: LayoutProps & { id: string; data: YearRingData }) {
  const names = monthNames[data.language]
  return layout.monthTexts.map(({ month, isNow, ...place }) => {
    const name = names[month - 1]!
    const look = { fontWeight: isNow ? 700 : 400, ...paint({ fill: isNow ? 'ink' : 'ink2' }) }
    if (!layout.isNarrow)
      return (
        <AlongArc
          key={month}
          id={`${id}m${month}`}
          {...place}
          text={name}
          centre={layout.centre}
          size={14}
          look={look}
        />
      )
    const at = pointAt(layout.centre, layout.months, (place.from + place.to) / 2)
    return (
      <text key={month} x={round(at.x)} y={round(at.y + 4.5)} fontSize={13} textAnchor="middle" {...look}>
        {name[0]!.toUpperCase()}
      </text>
    )
  })
}

const waves = 60

/** The stream from January to December. */
function Rim({ layout: { centre, rim, passed, isNarrow } }: LayoutProps) {
  const wave = (from: Angle, to: Angle) => {
    const points = Array.from({ length: Math.max(2, Math.ceil((to - from) / 0.012)) + 1 }, (_, at) => {
      const angle = Math.min(to, from + at * 0.012)
      return pointAt(centre, rim + (isNarrow ? 1.8 : 3) * Math.sin(angle * waves), angle)
    })
    return linePath([points])
  }
  const strokeWidth = isNarrow ? 2 : 2.5
  return (
    <>
      {passed < fullTurn && (
        <path d={wave(passed, fullTurn)} {...paint({ stroke: 'lineStrong' })} strokeWidth={strokeWidth} />
      )}
      {passed > 0 && <path d={wave(0, passed)} {...paint({ stroke: 'wave' })} strokeWidth={strokeWidth} />}
    </>
  )
}

function Lane({
  lane,
  arcs,
  marks,
  name,
  centre,
  id,
}: YearRingLayout['lanes'][number] & { centre: number; id: string }) {
  return (
    <g>
      {arcs.map(({ thing, text, ...place }, at) => (
        <g key={thing.key} data-thing={thing.key}>
          <title>{thing.title}</title>
          <path
            d={band({ centre, ...place })}
            {...paint({ fill: laneColours[lane].arc, stroke: thing.state === 'late' ? 'bad' : 'ground' })}
            strokeWidth={thing.state === 'late' ? 2 : 1}
          />
          {text && (
            <AlongArc id={`${id}${lane}${at}`} {...text} centre={centre} size={12.5} look={paint({ fill: 'ink' })} />
          )}
        </g>
      ))}
      {name && <AlongArc id={`${id}${lane}`} {...name} centre={centre} size={12.5} look={paint({ fill: 'ink3' })} />}
      {marks.map(({ things, angle, radius, size, state }) => {
        const { x, y } = pointAt(centre, radius, angle)
        return (
          <g key={things[0]!.key} data-thing={things[0]!.key} data-things={things.length}>
            <title>{things.map(({ title }) => title).join('\n')}</title>
            <RingShape lane={lane} x={x} y={y} size={size} state={state} count={things.length} />
          </g>
        )
      })}
    </g>
  )
}

/** The years of the council term in the middle, with what of them has passed. */
const Term = ({ layout: { centre, term, isNarrow }, id }: LayoutProps & { id: string }) =>
  term.parts.map(({ from, to, passed, text }, at) => {
    const ring = { centre, inner: term.inner, outer: term.outer, from }
    const words = { text, from, to, radius: (term.inner + term.outer) / 2, align: 'middle' } as const
    return (
      <g key={text}>
        <path d={band({ ...ring, to })} {...paint({ fill: 'sunken' })} />
        {passed > 0 && <path d={band({ ...ring, to: from + (to - from) * passed })} {...paint({ fill: 'water' })} />}
        {!isNarrow && (
          <AlongArc id={`${id}t${at}`} {...words} centre={centre} size={12.5} look={paint({ fill: 'ink' })} />
        )}
      </g>
    )
  })

function Hand({ layout: { centre, term, rim, size, isNarrow }, hand }: LayoutProps & { hand: Angle }) {
  const boat = pointAt(centre, rim + size * 0.008, hand)
  return (
    <>
      <path
        d={linePath([[pointAt(centre, term.outer + 4, hand), pointAt(centre, rim - 6, hand)]])}
        {...paint({ stroke: 'ink' })}
        strokeWidth={isNarrow ? 2 : 2.25}
        strokeLinecap="round"
      />
      <Boat x={boat.x} y={boat.y + (isNarrow ? 5 : 8)} width={isNarrow ? 34 : 44} />
    </>
  )
}

interface AlongArcProps extends ArcText {
  id: string
  centre: number
  size: number
  look: { fill: string; className: string; fontWeight?: number }
}

/** Words along an arc, upright in both halves of the ring. */
function AlongArc({ id, text, centre, radius, from, to, align, size, look }: AlongArcProps) {
  const flipped = isFlipped((from + to) / 2)
  const baseline = radius + (flipped ? 1 : -1) * size * 0.35
  const begins = pointAt(centre, baseline, flipped ? to : from)
  const ends = pointAt(centre, baseline, flipped ? from : to)
  const wide = to - from > Math.PI ? 1 : 0
  return (
    <>
      <path
        id={id}
        d={`M${round(begins.x)} ${round(begins.y)}A${round(baseline)} ${round(baseline)} 0 ${wide} ${flipped ? 0 : 1} ${round(ends.x)} ${round(ends.y)}`}
        fill="none"
      />
      <text fontSize={size} {...look} {...(align === 'middle' ? { textAnchor: 'middle' } : {})}>
        <textPath href={`#${id}`} {...(align === 'middle' ? { startOffset: '50%' } : {})}>
          {text}
        </textPath>
      </text>
    </>
  )
}

/** A part of a ring, from one angle to another. */
function band({
  centre,
  inner,
  outer,
  from,
  to,
}: {
  centre: number
  inner: number
  outer: number
  from: Angle
  to: Angle
}): string {
  // An arc that came back to its own beginning would be nothing.
  const end = Math.min(to, from + fullTurn - 0.0001)
  const wide = end - from > Math.PI ? 1 : 0
  const corner = (radius: number, angle: Angle) => {
    const { x, y } = pointAt(centre, radius, angle)
    return `${x.toFixed(2)} ${y.toFixed(2)}`
  }
  return (
    `M${corner(outer, from)}A${round(outer)} ${round(outer)} 0 ${wide} 1 ${corner(outer, end)}` +
    `L${corner(inner, end)}A${round(inner)} ${round(inner)} 0 ${wide} 0 ${corner(inner, from)}Z`
  )
}
