import { SeriesKey } from './SeriesMark.tsx'
import { latestPoint, type Series } from './series.ts'
import { formatBare, type ValueFormat } from './values.ts'

interface ChartLegendProps extends ValueFormat {
  series: readonly Series[]
}

/** The names and latest values of the drawn lines as a list, for widths where they do not fit at the lines' ends. */
export const ChartLegend = ({ series, ...format }: ChartLegendProps) => (
  <ul className="chart-legend">
    {series.map(({ role, name, points }) => {
      const latest = latestPoint(points)
      if (!latest) return null
      return (
        <li key={`${role} ${name}`}>
          <SeriesKey of={role} />
          <span>
            {name} <b>{formatBare(latest.value, format)}</b>
          </span>
        </li>
      )
    })}
  </ul>
)
