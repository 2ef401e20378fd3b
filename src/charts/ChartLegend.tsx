import { lineStyles, round, seriesMarks } from './marks.tsx'
import { paint } from './palette.ts'
import { latestPoint, type Series } from './series.ts'
import { formatBare, type ValueFormat } from './values.ts'

interface ChartLegendProps extends ValueFormat {
  series: readonly Series[]
}

/** The names and latest values of the lines as a list, for widths where they do not fit at the lines' ends. */
export const ChartLegend = ({ series, ...format }: ChartLegendProps) => (
  <ul className="chart-legend">
    {series.map((one) => {
      const latest = latestPoint(one.points)
      return (
        <li key={one.role}>
          <SeriesKey role={one.role} />
          <span>
            {one.name} {latest && <b>{formatBare(latest.value, format)}</b>}
          </span>
        </li>
      )
    })}
  </ul>
)

/** A line and its mark in small, as the charts draw them; a picture of the words that stand beside it. */
export function SeriesKey({ role }: { role: Series['role'] }) {
  const Mark = seriesMarks[role]
  return (
    <svg className="chart chart-key" width={34} height={18} viewBox="0 0 34 18" aria-hidden="true">
      <path d="M1 10H33" {...paint({ stroke: role })} {...lineStyles[role]} />
      <Mark x={17} y={round(role === 'own' ? 12 : 10)} size={role === 'own' ? 5 : 5.5} />
    </svg>
  )
}
