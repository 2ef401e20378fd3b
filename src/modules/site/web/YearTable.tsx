import type { LineChartData } from '#charts/line-chart.ts'
import { intervalOf } from '#charts/series.ts'
import { formatWithRange } from '#charts/values.ts'
import type { SiteTexts } from '../site.texts.ts'

/** A chart's figures as a table, newest year first; a year in which nobody has a figure is left out. */
export function YearTable({ chart, texts }: { chart: LineChartData; texts: SiteTexts['measure'] }) {
  const years = [
    ...new Set(
      chart.series.flatMap(({ points }) => points.filter(({ value }) => value !== null).map(({ year }) => year)),
    ),
  ]
  return (
    <div className="table-scroll" role="region" aria-label={texts.figuresByYear} tabIndex={0}>
      <table className="table">
        <caption className="visually-hidden">{`${chart.title}, ${chart.unit}`}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.year}</th>
            {chart.series.map(({ role, name }) => (
              <th key={role} scope="col" className="numeric">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years
            .toSorted((a, b) => b - a)
            .map((year) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {chart.series.map(({ role, points }) => {
                  const point = points.find((one) => one.year === year)
                  const value = point?.value ?? null
                  return (
                    <td key={role} className="numeric">
                      {value === null ? (
                        <span className="muted">{texts.missing}</span>
                      ) : (
                        formatWithRange(value, point && intervalOf(point), chart)
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  )
}
