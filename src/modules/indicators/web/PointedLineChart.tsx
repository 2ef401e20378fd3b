import { type PointerEvent, useState } from 'react'

import { LineChart, type LineChartProps } from '#charts/LineChart.tsx'
import { layoutLineChart, lineChartSize, nearestYear } from '#charts/line-chart.ts'
import { SeriesMark } from '#charts/SeriesMark.tsx'
import { intervalOf } from '#charts/series.ts'
import { formatWithRange } from '#charts/values.ts'

/**
 * A line chart that tells the figures of the year that the pointer is at, in a line below. The table tells the same to
 * those who do not point.
 */
export function PointedLineChart(props: LineChartProps) {
  const [year, setYear] = useState<number>()
  const point = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const layout = layoutLineChart(props, lineChartSize(props.width))
    setYear(nearestYear(layout, ((event.clientX - box.left) / box.width) * props.width))
  }
  const figures = props.series.flatMap(({ role, name, points }) => {
    const pointed = points.find((one) => one.year === year)
    const value = pointed?.value ?? null
    const interval = pointed && intervalOf(pointed)
    return value === null ? [] : [{ role, name, text: formatWithRange(value, interval, props) }]
  })
  return (
    <>
      <div onPointerMove={point} onPointerLeave={() => setYear(undefined)}>
        <LineChart {...props} pointedYear={year} />
      </div>
      <p className="pointed-year" aria-hidden>
        {figures.length > 0 && <b>{year}</b>}
        {figures.map(({ role, name, text }) => (
          <span key={role}>
            <SeriesMark of={role} /> {name} <b>{text}</b>
          </span>
        ))}
      </p>
    </>
  )
}
