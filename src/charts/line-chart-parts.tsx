import { Backing } from './Backing.tsx'
import type { DrawnSeries, DrawnTarget, LineChartData, LineChartLayout } from './line-chart.ts'
import { tickSize } from './line-chart-frame.ts'
import { type EndLabel, labelSize, lineHeight } from './line-chart-labels.ts'
import { Flag, linePath, lineStyles, round, seriesMarks } from './marks.tsx'
import { paint } from './palette.ts'
import { formatBare } from './values.ts'

export const Axes = ({ layout: { plot, valueTicks, yearTicks, newest } }: { layout: LineChartLayout }) => (
  <g>
    {valueTicks.map(({ label, y }) => (
      <g key={label}>
        <path d={`M${plot.left} ${round(y)}H${round(plot.right)}`} {...paint({ stroke: 'grid' })} />
        <text x={plot.left - 8} y={round(y + 4.5)} textAnchor="end" fontSize={tickSize} {...paint({ fill: 'ink3' })}>
          {label}
        </text>
      </g>
    ))}
    {yearTicks.map(({ year, x }) => (
      <text
        key={year}
        x={round(x)}
        y={plot.bottom + 24}
        textAnchor="middle"
        fontSize={tickSize}
        fontWeight={year === newest ? 700 : 400}
        {...paint({ fill: year === newest ? 'ink' : 'ink3' })}
      >
        {year}
      </text>
    ))}
  </g>
)

interface LineProps {
  drawn: DrawnSeries
  marksEveryPoint: boolean
  describe: (value: number) => string
}

/** One series: its runs as one path with gaps, and marks where a figure stands alone or the line is ours. */
export function Line({ drawn: { series, runs, end }, marksEveryPoint, describe }: LineProps) {
  const { role } = series
  const isOwn = role === 'own'
  const path = linePath(runs.filter((run) => run.length > 1))
  const points = runs.flatMap((run) => (run.length === 1 || (isOwn && marksEveryPoint) ? run : []))
  return (
    <g>
      {path && isOwn && <path d={path} {...paint({ stroke: 'ground' })} strokeWidth={8} strokeLinejoin="round" />}
      {path && <path d={path} {...paint({ stroke: role })} strokeLinejoin="round" {...lineStyles[role]} />}
      {points
        .filter((point) => point !== end)
        .map((point) => (
          <circle
            key={point.year}
            cx={round(point.x)}
            cy={round(point.y)}
            r={isOwn ? 4 : 2.5}
            {...paint({ fill: isOwn ? 'ground' : role, stroke: role })}
            strokeWidth={isOwn ? 2.5 : 1}
          >
            <title>{`${series.name} ${point.year}: ${describe(point.value)}`}</title>
          </circle>
        ))}
    </g>
  )
}

/** An upright line through a year, and a mark where each line has its figure. */
export function PointedYear({ year, layout: { drawn, plot } }: { year: number; layout: LineChartLayout }) {
  const points = drawn.flatMap(({ series, runs }) =>
    runs.flat().flatMap((point) => (point.year === year ? [{ ...point, role: series.role }] : [])),
  )
  const [first] = points
  if (!first) return null
  // Ours lies on top, as its line does.
  points.sort((a, b) => Number(a.role === 'own') - Number(b.role === 'own'))
  return (
    <g>
      <path d={`M${round(first.x)} ${plot.top}V${plot.bottom}`} {...paint({ stroke: 'control' })} />
      {points.map(({ role, x, y }) => (
        <circle
          key={role}
          cx={round(x)}
          cy={round(y)}
          r={4.5}
          {...paint({ fill: role, stroke: 'ground' })}
          strokeWidth={1.5}
        />
      ))}
    </g>
  )
}

export function EndMark({ drawn: { series, end } }: { drawn: DrawnSeries }) {
  const Mark = seriesMarks[series.role]
  const isOwn = series.role === 'own'
  return end ? <Mark x={end.x} y={isOwn ? end.y + 2 : end.y} size={isOwn ? 8 : 6} /> : null
}

/** The flag, its words, and the dotted way from our latest figure. */
export const Target = ({ target: { x, y, from, label, below } }: { target: DrawnTarget }) => (
  <g>
    {from && (
      <path
        d={`M${round(from.x)} ${round(from.y)}L${round(x)} ${round(y)}`}
        {...paint({ stroke: 'own' })}
        strokeWidth={2}
        strokeDasharray="0.1 6"
        strokeLinecap="round"
      />
    )}
    <Flag x={x} y={y} />
    <Backing lines={[label]} x={x} y={below ? y + 20 : y - 27} size={labelSize} anchor="middle" />
    <text
      x={round(x)}
      y={round(below ? y + 20 : y - 27)}
      textAnchor="middle"
      fontSize={labelSize}
      fontWeight={600}
      {...paint({ fill: 'target' })}
    >
      {label}
    </text>
  </g>
)

export const Leader = ({ label }: { label: EndLabel }) => (
  <path d={linePath([label.leader])} {...paint({ stroke: 'lineStrong' })} strokeLinejoin="round" />
)

export function Words({ label: { series, lines, value, x, y } }: { label: EndLabel }) {
  const isOwn = series.role === 'own'
  const firstBaseline = y - ((lines.length - 1) * lineHeight) / 2 + 5
  const written = lines.map((line, index) => (index < lines.length - 1 ? line : `${line} ${value}`))
  return (
    <g>
      <Backing lines={written} x={x} y={firstBaseline} size={labelSize} lineHeight={lineHeight} />
      <text fontSize={labelSize} fontWeight={isOwn ? 700 : 400} {...paint({ fill: isOwn ? 'ownText' : 'ink2' })}>
        {lines.map((line, index) => (
          <tspan key={line} x={round(x)} y={round(firstBaseline + index * lineHeight)}>
            {index < lines.length - 1 ? line : `${line} `}
            {index === lines.length - 1 && <tspan fontWeight={isOwn ? 700 : 600}>{value}</tspan>}
          </tspan>
        ))}
      </text>
    </g>
  )
}

interface OwnValueProps {
  drawn: readonly DrawnSeries[]
  target: DrawnTarget | undefined
  data: LineChartData
}

/** Without direct labels only our own value is written, on the side that the way to the target leaves free. */
export function OwnValue({ drawn, target, data }: OwnValueProps) {
  const end = drawn.find(({ series }) => series.role === 'own')?.end
  if (!end) return null
  const rises = target?.from !== undefined && target.y < end.y
  const place = { x: round(end.x + 20), y: round(end.y + (rises ? 20 : -6)) }
  const text = formatBare(end.value, data)
  return (
    <g>
      <Backing lines={[text]} {...place} size={labelSize} />
      <text {...place} fontSize={labelSize} fontWeight={700} {...paint({ fill: 'ownText' })}>
        {text}
      </text>
    </g>
  )
}
