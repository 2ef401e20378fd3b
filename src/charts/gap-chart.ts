import { chartTexts } from './charts.texts.ts'
import type { Annotation } from './line-chart-annotations.ts'
import type { Place } from './line-chart-labels.ts'
import { layoutLineChart, type LineChartData, type LineChartLayout, type LineChartSize } from './line-chart.ts'
import { knownPoints, type Point, type Series, type SeriesRole } from './series.ts'
import { formatBare, type ValueFormat } from './values.ts'

/** A group of people or a part of the area; none of them is marked with the boat, all of them are ours. */
export interface GroupSeries {
  key: string
  name: string
  points: readonly Point[]
}

export interface GapChartData extends ValueFormat {
  title: string
  /** In their order, from the least to the most where they have one. */
  groups: readonly GroupSeries[]
  /** Keys of the two groups between which the gap is. */
  from: string
  to: string
  /** What a test of the gap's trend says; nothing when it was not tested. */
  trend?: 'grown' | 'shrunk' | 'turned' | 'none' | undefined
  annotations?: readonly Annotation[] | undefined
}

/** The gap in one year: who is higher, by how much, and where it is drawn. */
export interface DrawnGap {
  year: number
  size: number
  label: string
  x: number
  top: number
  bottom: number
  /** The middle of the label, where no third line runs. */
  labelY: number
  /** Which side of the upright measure the label stands on. */
  side: 'left' | 'right'
}

export interface GapChartLayout {
  line: LineChartLayout
  /** Between the two lines, a piece for each run of years that both have. */
  areas: Place[][]
  /** In the first and the latest year that both have. */
  gaps: DrawnGap[]
}

const others: readonly SeriesRole[] = ['comparison1', 'country']

/** The groups as the series of a line chart: `from` and `to` differ most, the rest stay behind them. */
export function gapSeries({ groups, from, to }: GapChartData): Series[] {
  let next = 0
  return groups.map(({ key, name, points }) => {
    const role = key === from ? 'county' : key === to ? 'comparison2' : others[next++ % others.length]!
    return { role, name, points }
  })
}

export const gapLineData = (data: GapChartData): LineChartData => ({
  title: data.title,
  unit: data.unit,
  decimals: data.decimals,
  language: data.language,
  series: gapSeries(data),
  annotations: data.annotations,
})

export interface GapOfYear {
  year: number
  /** `to` minus `from`. */
  difference: number
}

/** The gap in every year in which both groups have a figure. */
export function gapsByYear({ groups, from, to }: GapChartData): GapOfYear[] {
  const [one, other] = [from, to].map((key) => knownPoints(groups.find((group) => group.key === key)?.points ?? []))
  const values = new Map(one!.map(({ year, value }) => [year, value]))
  return other!.flatMap(({ year, value }) => {
    const base = values.get(year)
    return base === undefined ? [] : [{ year, difference: value - base }]
  })
}

/** `ero 6,9 %-yks.`, `ero 12`: the unit of other figures than percentages stands above the chart. */
function gapLabel(difference: number, format: ValueFormat): string {
  const t = chartTexts[format.language]
  const points = format.unit === '%' ? `\u00a0${t.percentagePoints}` : ''
  return `${t.gap} ${formatBare(Math.abs(difference), format)}${points}`
}

export function layoutGapChart(data: GapChartData, size: LineChartSize): GapChartLayout {
  const line = layoutLineChart(gapLineData(data), size)
  const [from, to] = [data.from, data.to].map((key) => line.drawn[data.groups.findIndex((group) => group.key === key)])
  if (!from || !to) return { line, areas: [], gaps: [] }
  const all = gapsByYear(data)
  const ends = all.length > 1 ? [all[0]!, all.at(-1)!] : all
  const gaps = ends.map(({ year, difference }, index): DrawnGap => {
    const places = line.drawn.flatMap(({ runs }) => runs.flat().filter((point) => point.year === year))
    const [a, b] = [from, to].map(({ runs }) => runs.flat().find((point) => point.year === year)!)
    const [top, bottom] = [Math.min(a!.y, b!.y), Math.max(a!.y, b!.y)]
    return {
      year,
      size: Math.abs(difference),
      label: gapLabel(difference, data),
      x: a!.x,
      top,
      bottom,
      labelY: freestPlace(
        top,
        bottom,
        places.map(({ y }) => y),
      ),
      side: index === 0 && ends.length > 1 ? 'right' : 'left',
    }
  })
  return { line, areas: areasBetween(from.runs, to.runs), gaps }
}

/** Of the middle and the quarters of a stretch the place that is farthest from all lines; the middle of equals. */
function freestPlace(top: number, bottom: number, taken: readonly number[]): number {
  const places = [0.5, 0.28, 0.72].map((share) => top + share * (bottom - top))
  const room = (place: number) => Math.min(...taken.map((y) => Math.abs(y - place)))
  return places.reduce((best, place) => (room(place) > room(best) + 1 ? place : best))
}

type Run = readonly (Place & { year: number })[]

/** A piece for each stretch of years in which neither line has a gap: along one line and back along the other. */
function areasBetween(one: readonly Run[], other: readonly Run[]): Place[][] {
  return one.flatMap((run) =>
    other.flatMap((across) => {
      const years = new Set(across.map(({ year }) => year))
      const there = run.filter(({ year }) => years.has(year))
      const common = new Set(there.map(({ year }) => year))
      const back = across.filter(({ year }) => common.has(year)).toReversed()
      return there.length > 1 ? [[...there, ...back]] : []
    }),
  )
}
