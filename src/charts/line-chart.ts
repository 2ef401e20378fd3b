import { type Annotation, type DrawnAnnotation } from './line-chart-annotations.ts'
import { bandsOf, placeForecast } from './line-chart-bands.ts'
import { frameLineChart, type LineChartFrame, targetText, widest } from './line-chart-frame.ts'
import { type EndLabel, type Place, placeEndLabels, stretchOfRoute } from './line-chart-labels.ts'
import { yearTicks } from './scale.ts'
import { type Interval, type KnownPoint, type Series, segments } from './series.ts'
import type { ValueFormat } from './values.ts'

export interface LineChartData extends ValueFormat {
  /** The indicator's title in the reader's language. */
  title: string
  /** At most five, each of another role. */
  series: readonly Series[]
  target?: KnownPoint | undefined
  /** Our own course drawn on by a computation, in years after our latest figure. */
  forecast?: readonly ForecastPoint[] | undefined
  annotations?: readonly Annotation[] | undefined
}

export interface ForecastPoint extends Interval {
  year: number
  value: number
}

export interface LineChartSize {
  width: number
  height: number
  /** `direct`: every line's name and value at its end; `own`: the own value only, names stand in a legend outside. */
  labels: 'direct' | 'own'
}

export interface DrawnSeries {
  series: Series
  runs: (KnownPoint & Place)[][]
  end: (KnownPoint & Place) | undefined
  /** Where the figures have intervals. */
  bands: DrawnBand[]
}

export interface DrawnTarget extends KnownPoint, Place {
  label: string
  /** Whether the words stand below the flag's foot; above the flag when there is no room. */
  below: boolean
  /** Where the way to the target begins: our latest figure. */
  from: Place | undefined
}

/** A stretch of a line with the interval of its figures around it. */
export interface DrawnBand {
  middle: Place[]
  /** From the first point along the upper ends and back along the lower ones. */
  edge: Place[]
}

export interface DrawnForecast extends DrawnBand {
  label: { lines: string[]; x: number; y: number }
}

export interface LineChartLayout {
  plot: LineChartFrame['plot']
  startsFromZero: boolean
  valueTicks: { label: string; y: number }[]
  yearTicks: { year: number; x: number }[]
  newest: number
  drawn: DrawnSeries[]
  labels: EndLabel[]
  target: DrawnTarget | undefined
  forecast: DrawnForecast | undefined
  annotations: DrawnAnnotation[]
  /** Whether neighbouring figures of a line stand far enough apart for a mark each. */
  marksEveryPoint: boolean
}

const yearWidth = 48
const roomForMark = 24

/** A size that suits the width; below 520 pixels the names do not fit beside the lines. */
export const lineChartSize = (width: number): LineChartSize => ({
  width,
  height: width < 520 ? 330 : Math.round(Math.min(440, Math.max(300, width * 0.51))),
  labels: width < 520 ? 'own' : 'direct',
})

/** Where everything of a line chart stands, in pixels. */
export function layoutLineChart(data: LineChartData, size: LineChartSize): LineChartLayout {
  const frame = frameLineChart(data, size)
  const { plot, values, span, xOf, yOf } = frame
  const place = (point: KnownPoint) => ({ ...point, x: xOf(point.year), y: yOf(point.value) })
  const drawn = data.series.map((series): DrawnSeries => {
    const runs = segments(series.points, frame.interval).map((run) => run.map(place))
    return { series, runs, end: runs.at(-1)?.at(-1), bands: runs.flatMap((run) => bandsOf(run, frame)) }
  })
  const target = data.target && placeTarget(place(data.target), drawn, frame, targetText(data, data.target))
  const width = plot.right - plot.left
  const years = yearTicks({ ...span, interval: frame.interval }, Math.max(2, Math.floor(width / yearWidth) + 1))
  return {
    plot,
    startsFromZero: values.from <= 0 && values.to >= 0,
    valueTicks: values.ticks.map((tick, index) => ({ label: frame.tickLabels[index]!, y: yOf(tick) })),
    yearTicks: years.map((year) => ({ year, x: xOf(year) })),
    newest: span.newest,
    drawn,
    labels: size.labels === 'direct' ? labelEnds(drawn, frame, target) : [],
    target,
    forecast: placeForecast(data, drawn, frame),
    annotations: frame.annotations,
    marksEveryPoint: (width / Math.max(1, span.last - span.first)) * frame.interval >= roomForMark,
  }
}

function placeTarget(
  target: KnownPoint & Place,
  drawn: readonly DrawnSeries[],
  { plot }: LineChartFrame,
  label: string,
): DrawnTarget {
  const own = drawn.find(({ series }) => series.role === 'own')?.end
  const from = own && own.year < target.year ? own : undefined
  return { ...target, label, below: target.y + 26 <= plot.bottom, from }
}

function labelEnds(drawn: readonly DrawnSeries[], frame: LineChartFrame, target: DrawnTarget | undefined): EndLabel[] {
  const { labelsX, labelsInside, wordings, plot } = frame
  const ends = drawn.flatMap(({ series, end }, index) => (end ? [{ series, end, wording: wordings[index]! }] : []))
  const column = { left: labelsX, right: labelsX + widest(wordings) }
  const taken = labelsInside && target?.from ? [stretchOfRoute(target.from, target, column)] : []
  return placeEndLabels(ends, {
    x: labelsX,
    room: { top: frame.annotations.length > 0 ? plot.top - 12 : 8, bottom: plot.bottom + 8, taken },
  })
}

/** The year whose figures lie nearest to a place on the chart, in pixels from its left; undefined where there are none. */
export function nearestYear({ drawn }: LineChartLayout, x: number): number | undefined {
  const points = drawn.flatMap(({ runs }) => runs.flat())
  return points.toSorted((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0]?.year
}
