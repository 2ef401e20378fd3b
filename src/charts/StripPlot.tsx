import { ChartFrame } from './ChartFrame.tsx'
import { Boat, round, seriesMarks } from './marks.tsx'
import { paint } from './palette.ts'
import type { Direction, SeriesRole } from './series.ts'
import { stripPlotSentence } from './strip-plot-sentence.ts'
import { dotSwarm, stripScale } from './strip-plot.ts'
import type { ValueFormat } from './values.ts'

export interface MarkedRegion {
  role: Exclude<SeriesRole, 'own'>
  name: string
  value: number | null
}

export interface StripPlotProps extends ValueFormat {
  direction: Direction
  /** The year's value of every municipality that has one, ours among them. */
  values: readonly number[]
  own: { name: string; value: number | null }
  comparisons?: readonly MarkedRegion[]
  /** Share (0–100) of the others that ours is better than; null when better has no meaning. */
  percentile: number | null
  width?: number
  height?: number
}

/** Where we stand among all municipalities: better is always to the right. Neutral indicators run from small to large. */
export function StripPlot(props: StripPlotProps) {
  const { values, own, direction, width = 330, height = 40 } = props
  const figures = values.filter(Number.isFinite)
  const marked = (props.comparisons ?? []).filter(
    (region): region is MarkedRegion & { value: number } => region.value !== null,
  )
  const scale = stripScale(figures, [...marked.map(({ value }) => value), ...(own.value === null ? [] : [own.value])], {
    direction,
    width,
  })
  const middle = height - 14

  return (
    <ChartFrame width={width} height={height} label={stripPlotSentence(props)} kind="chart-strip">
      <path
        d={dotSwarm(figures.map(scale.x), {
          middle,
          reach: 12,
          resolution: scale.pixelsPerUnit * 10 ** -props.decimals,
        })}
        {...paint({ stroke: 'dot' })}
        strokeWidth={2.3}
        strokeLinecap="round"
      />
      {scale.median !== undefined && (
        <path
          d={`M${round(scale.x(scale.median))} ${middle - 13}V${middle + 13}`}
          {...paint({ stroke: 'ink3' })}
          strokeWidth={1.25}
        />
      )}
      {marked.map(({ role, value }) => {
        const Mark = seriesMarks[role]
        return <Mark key={role} x={scale.x(value)} y={middle} size={6.5} />
      })}
      {own.value !== null && <Boat x={scale.x(own.value)} y={middle + 1} width={21} />}
    </ChartFrame>
  )
}
