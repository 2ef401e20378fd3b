import type { Language } from '#shared/texts.ts'
import { BetterEnds } from './BetterEnds.tsx'
import { ChartFrame } from './ChartFrame.tsx'
import { round } from './marks.tsx'
import { paint } from './palette.ts'
import {
  type DrawnSpineRow,
  layoutSpineChart,
  type SpineChartData,
  type SpineChartLayout,
  spineLine,
  spineNameSize,
} from './spine-chart.ts'
import { cutText } from './text-width.ts'
import { spineChartSentence } from './spine-chart-sentence.ts'
import { VerdictMark } from './VerdictMark.tsx'

export interface SpineChartProps extends SpineChartData {
  width: number
}

const bandHeight = 12

/**
 * The profile of an area: each indicator on a spine of its own between the worst and the best municipality, the country
 * in the middle. Our mark has colour and shape by what a test says; the page explains the marks (`VerdictKey`).
 */
export function SpineChart(props: SpineChartProps) {
  const layout = layoutSpineChart(props, props.width)
  const { spine, groups, rows } = layout
  const middle = (spine.left + spine.right) / 2
  return (
    <ChartFrame width={props.width} height={layout.height} label={spineChartSentence(props)} kind="chart-spine">
      <Heads layout={layout} middle={middle} name={props.middleName} language={props.language} />
      {groups.map(({ name, y }) => (
        <text key={y} x={0} y={y} fontSize={15} fontWeight={700} {...paint({ fill: 'ink' })}>
          {name}
        </text>
      ))}
      {rows.map((row) => (
        <Spread key={row.row.key} drawn={row} spine={spine} />
      ))}
      <path d={middlePath(layout, middle)} {...paint({ stroke: 'country' })} strokeWidth={1.5} strokeDasharray="8 4" />
      {rows.map((row) => (
        <Words key={row.row.key} drawn={row} layout={layout} />
      ))}
      {rows.map((row) => (
        <OwnMark key={row.row.key} drawn={row} spine={spine} />
      ))}
    </ChartFrame>
  )
}

/** Down through all spines; where names stand between them, through each. */
const middlePath = ({ isNarrow, spine, rows }: SpineChartLayout, middle: number): string =>
  isNarrow
    ? rows.map(({ y }) => `M${round(middle)} ${round(y - 10)}v20`).join('')
    : `M${round(middle)} ${spine.top}V${round(spine.bottom)}`

interface HeadsProps {
  layout: SpineChartLayout
  middle: number
  name: string
  language: Language
}

function Heads({ layout, middle, name, language }: HeadsProps) {
  const { heads, columns, spine, isNarrow } = layout
  return (
    <g fontSize={13}>
      <BetterEnds left={spine.left} right={spine.right} y={heads.y} language={language} />
      <text x={middle} y={heads.y + 17} textAnchor="middle" {...paint({ fill: 'ink2' })}>
        {name}
      </text>
      {!isNarrow && (
        <text x={columns.value} y={heads.y} textAnchor="end" fontWeight={700} {...paint({ fill: 'ownText' })}>
          {cutText(heads.value, columns.value, 13)}
        </text>
      )}
      {columns.middle !== undefined && (
        <text textAnchor="end" {...paint({ fill: 'ink2' })}>
          {heads.middle.map((line, index) => (
            <tspan key={line} x={columns.middle} y={heads.y + 17 + index * 15}>
              {line}
            </tspan>
          ))}
        </text>
      )}
    </g>
  )
}

interface OnSpine {
  drawn: DrawnSpineRow
  spine: SpineChartLayout['spine']
}

const xOn = ({ left, right }: OnSpine['spine'], place: number): number => left + place * (right - left)

/** All municipalities as a pale bar, the middle half of them stronger, the median as a tick. */
function Spread({ drawn: { row, y }, spine }: OnSpine) {
  const { places } = row
  if (!places)
    return <path d={`M${spine.left} ${round(y)}H${spine.right}`} {...paint({ stroke: 'grid' })} strokeDasharray="2 4" />
  const bar = (from: number, to: number) => {
    const ends = [xOn(spine, from), xOn(spine, to)].toSorted((a, b) => a - b) as [number, number]
    return { x: round(ends[0]), y: round(y - bandHeight / 2), width: round(ends[1] - ends[0]), height: bandHeight }
  }
  const range = bar(places.lowest, places.highest)
  const median = round(xOn(spine, places.median))
  return (
    <g>
      <rect {...range} rx={2} {...paint({ fill: 'flatSoft' })} />
      <path
        d={`M${range.x} ${range.y}v${bandHeight}M${round(range.x + range.width)} ${range.y}v${bandHeight}`}
        {...paint({ stroke: 'control' })}
      />
      <rect
        {...bar(places.lowerQuartile, places.upperQuartile)}
        {...paint({ fill: 'lineStrong', stroke: 'control' })}
      />
      <path d={`M${median} ${round(y - 9)}v18`} {...paint({ stroke: 'ink2' })} strokeWidth={1.75} />
    </g>
  )
}

function OwnMark({ drawn: { row, y }, spine }: OnSpine) {
  if (!row.places) return null
  return <VerdictMark verdict={row.verdict} x={xOn(spine, row.places.own)} y={y} size={7} />
}

function Words({ drawn, layout: { columns } }: { drawn: DrawnSpineRow; layout: SpineChartLayout }) {
  const { lines, nameY, value, middle, row, y } = drawn
  const valueY = columns.middle === undefined ? nameY : y + 5
  return (
    <g fontSize={spineNameSize}>
      <text {...paint({ fill: 'ink' })}>
        {lines.map((line, index) => (
          <tspan key={line} x={0} y={round(nameY + index * spineLine)}>
            {line}
          </tspan>
        ))}
      </text>
      <text
        x={round(columns.value)}
        y={round(valueY)}
        textAnchor="end"
        fontWeight={700}
        {...paint({ fill: row.value === null ? 'ink3' : 'ownText' })}
      >
        {value}
      </text>
      {columns.middle !== undefined && (
        <text x={round(columns.middle)} y={round(valueY)} textAnchor="end" {...paint({ fill: 'ink2' })}>
          {middle}
        </text>
      )}
    </g>
  )
}
