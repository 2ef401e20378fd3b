import { ChartFrame } from './ChartFrame.tsx'
import { linePath, round } from './marks.tsx'
import { paint } from './palette.ts'
import { pixels } from './scale.ts'
import { knownPoints, type Point, segments, usualInterval } from './series.ts'
import { sparklineSentence } from './sparkline-sentence.ts'
import type { ValueFormat } from './values.ts'

export interface SparklineProps extends ValueFormat {
  /** Our figures. */
  points: readonly Point[]
  /** The country's, or another comparison's, dashed behind ours. */
  comparison?: readonly Point[] | undefined
  width?: number
  height?: number
}

/** The course of one indicator in a row: the shape of the change only, so it is scaled to its own figures. */
export function Sparkline(props: SparklineProps) {
  const { points, comparison = [], width = 132, height = 32 } = props
  const known = [...knownPoints(points), ...knownPoints(comparison)]
  const years = known.map(({ year }) => year)
  const values = known.map(({ value }) => value)
  const x = pixels(...extent(years, [4, width - 8]))
  const y = pixels(...extent(values, [height - 6, 6]))
  const interval = usualInterval([points, comparison])
  const place = (runs: ReturnType<typeof segments>) =>
    runs.map((run) => run.map((point) => ({ x: x(point.year), y: y(point.value) })))
  const own = place(segments(points, interval))
  const others = place(segments(comparison, interval))
  const end = own.at(-1)?.at(-1)
  const alone = own.filter((run) => run.length === 1).flatMap((run) => run)

  return (
    <ChartFrame width={width} height={height} label={sparklineSentence(props)} kind="chart-sparkline">
      {others.length > 0 && (
        <path d={linePath(others)} {...paint({ stroke: 'country' })} strokeWidth={1.25} strokeDasharray="3 3" />
      )}
      {own.length > 0 && (
        <path
          d={linePath(own)}
          {...paint({ stroke: 'own' })}
          strokeWidth={2.25}
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      )}
      {alone.map((point) => (
        <circle key={point.x} cx={round(point.x)} cy={round(point.y)} r={1.8} {...paint({ fill: 'own' })} />
      ))}
      {end && <circle cx={round(end.x)} cy={round(end.y)} r={3.2} {...paint({ fill: 'own' })} />}
    </ChartFrame>
  )
}

/** One figure, or equal ones, stand in the middle of the range. */
function extent(values: readonly number[], range: [number, number]): [[number, number], [number, number]] {
  const [least, most] = values.length ? [Math.min(...values), Math.max(...values)] : [0, 0]
  if (least !== most) return [[least, most], range]
  return [[least - 1, most + 1], range]
}
