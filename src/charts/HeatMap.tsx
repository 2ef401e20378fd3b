import { ChartFrame } from './ChartFrame.tsx'
import {
  cellHeight,
  type DrawnHeatCell,
  type DrawnHeatRow,
  headLine,
  headSize,
  heatLine,
  type HeatMapData,
  type HeatMapLayout,
  heatNameSize,
  layoutHeatMap,
  turn,
} from './heat-map.ts'
import { heatMapSentence } from './heat-map-sentence.ts'
import { round } from './marks.tsx'
import { type Colour, paint } from './palette.ts'
import type { Verdict } from './verdict.ts'
import { VerdictMark } from './VerdictMark.tsx'

export interface HeatMapProps extends HeatMapData {
  width: number
}

const grounds: Record<Verdict, Colour | undefined> = {
  better: 'goodSoft',
  worse: 'badSoft',
  similar: 'flatSoft',
  higher: 'band',
  lower: 'band',
  none: undefined,
}

/** Indicators in rows, areas in columns: each cell has value, mark and colour by what a test says (`VerdictLegend`). */
export function HeatMap(props: HeatMapProps) {
  const layout = layoutHeatMap(props, props.width)
  return (
    <ChartFrame width={props.width} height={layout.height} label={heatMapSentence(props)} kind="chart-heat">
      {layout.heads.map((head) => (
        <Head key={head.column.key} head={head} y={layout.headY} />
      ))}
      {layout.groups.map(({ name, y }) => (
        <text key={y} x={0} y={y} fontSize={15} fontWeight={700} {...paint({ fill: 'ink' })}>
          {name}
        </text>
      ))}
      {layout.rows.map((row) => (
        <Row key={row.key} row={row} layout={layout} />
      ))}
    </ChartFrame>
  )
}

function Head({ head: { column, x, lines, isTurned }, y }: { head: HeatMapLayout['heads'][number]; y: number }) {
  const first = y - (lines.length - 1) * headLine
  return (
    <text
      fontSize={headSize}
      fontWeight={column.isOwn ? 700 : 400}
      textAnchor={isTurned ? 'start' : 'middle'}
      {...(isTurned && { transform: `rotate(${turn} ${round(x + 4)} ${y})` })}
      {...paint({ fill: column.isOwn ? 'ownText' : 'ink2' })}
    >
      {lines.map((line, index) => (
        <tspan key={line} x={round(isTurned ? x + 4 : x)} y={first + index * headLine}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

function Row({ row, layout }: { row: DrawnHeatRow; layout: HeatMapLayout }) {
  return (
    <g>
      <text fontSize={heatNameSize} {...paint({ fill: 'ink' })}>
        {row.lines.map((line, index) => (
          <tspan key={line} x={0} y={round(row.nameY + index * heatLine)}>
            {line}
          </tspan>
        ))}
      </text>
      {row.cells.map((cell) => (
        <Cell key={cell.left} cell={cell} top={row.top} width={layout.columnWidth} />
      ))}
    </g>
  )
}

function Cell({ cell, top, width }: { cell: DrawnHeatCell; top: number; width: number }) {
  const ground = cell.hasFigure ? grounds[cell.verdict] : undefined
  const middle = top + cellHeight / 2
  const markX = cell.value ? cell.left + 14 : cell.left + width / 2
  return (
    <g>
      <rect
        x={round(cell.left + 1.5)}
        y={round(top)}
        width={round(width - 3)}
        height={cellHeight}
        rx={3}
        {...paint({ ...(ground && { fill: ground }), stroke: ground ?? 'line' })}
      >
        <title>{cell.words}</title>
      </rect>
      {cell.hasFigure && <VerdictMark verdict={cell.verdict} x={markX} y={middle} size={5} />}
      {cell.value && (
        <text
          x={round(cell.left + width - 9)}
          y={round(middle + 5)}
          textAnchor="end"
          fontSize={heatNameSize}
          fontWeight={600}
          {...paint({ fill: cell.hasFigure ? 'ink' : 'ink3' })}
        >
          {cell.value}
        </text>
      )}
    </g>
  )
}
