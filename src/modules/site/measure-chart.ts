import type { Annotation } from '#charts/line-chart-annotations.ts'
import type { LineChartData } from '#charts/line-chart.ts'
import type { Series } from '#charts/series.ts'
import type { ProfileRow } from '#modules/indicators/reading.ts'
import { textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'
import type { Neighbour, NeighbourFigures } from './public-place.ts'

interface MeasureChart {
  row: ProfileRow
  /** The place's name. */
  name: string
  neighbours: readonly Neighbour[]
  figures: NeighbourFigures | undefined
  /** Whether the intervals that the source gives of the place's own figures are drawn. */
  withIntervals?: boolean
  /** What the place tells of single years. */
  events?: readonly Annotation[] | undefined
  language: Language
}

/** A measure over the years for the place and its neighbours, as a line chart wants it. */
export function toLineChart({
  row,
  name,
  neighbours,
  figures,
  withIntervals = false,
  events,
  language,
}: MeasureChart): LineChartData {
  const { indicator, years, values, intervals } = row
  const pointsOf = (numbers: readonly (number | null)[]) =>
    years.map((year, index) => ({ year, value: numbers[index] ?? null }))
  const own = pointsOf(values).map((point, index) => ({ ...point, ...(withIntervals && intervals?.[index]) }))
  const others = neighbours.flatMap(({ key, role, name: theirs }): Series[] => {
    const found = figures?.get(key)
    return found ? [{ role, name: textIn(theirs, language), points: pointsOf(found) }] : []
  })
  return {
    title: textIn(indicator.title, language),
    unit: textIn(indicator.unit, language),
    decimals: indicator.decimals,
    language,
    series: [{ role: 'own', name, points: own }, ...others],
    annotations: events,
  }
}
