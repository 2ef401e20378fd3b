import { SeriesKey } from './SeriesMark.tsx'
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
          <SeriesKey of={one.role} />
          <span>
            {one.name} {latest && <b>{formatBare(latest.value, format)}</b>}
          </span>
        </li>
      )
    })}
  </ul>
)
