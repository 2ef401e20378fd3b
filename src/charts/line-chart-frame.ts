import { formatNumber } from '#shared/number.ts'
import { chartTexts } from './charts.texts.ts'
import { type DrawnAnnotation, placeAnnotations } from './line-chart-annotations.ts'
import type { LineChartData, LineChartSize } from './line-chart.ts'
import { labelSize, leaderWidth, type Wording, wordEndLabel } from './line-chart-labels.ts'
import { lineValueScale, pixels, type ValueScale } from './scale.ts'
import { intervalOf, type KnownPoint, knownPoints, latestPoint, usualInterval } from './series.ts'
import { textWidth } from './text-width.ts'
import { formatBare } from './values.ts'

/** The scales of a line chart and the room around them. */
export interface LineChartFrame {
  plot: { left: number; right: number; top: number; bottom: number }
  values: ValueScale
  tickLabels: string[]
  span: Span
  /** Years between two figures as a rule. */
  interval: number
  /** One for each series, in order; undefined: it has no figures. */
  wordings: (Wording | undefined)[]
  /** Where the end labels begin. */
  labelsX: number
  /** Whether the labels stand inside the plot, in the years that have not come yet. */
  labelsInside: boolean
  annotations: DrawnAnnotation[]
  xOf: (year: number) => number
  yOf: (value: number) => number
}

interface Span {
  first: number
  newest: number
  last: number
}

export const tickSize = 13
const top = 30
const underPlot = 34
const besideFlag = 26
/** The widest a name may run before it is broken; narrower where that lets the labels stand inside the plot. */
const nameWidths = [176, 120]

export function frameLineChart(data: LineChartData, size: LineChartSize): LineChartFrame {
  const { series } = data
  const values = lineValueScale(figuresOf(data))
  const tickLabels = values.ticks.map((tick) => formatNumber(tick, data.language, values.decimals))
  const left = Math.ceil(Math.max(...tickLabels.map((label) => textWidth(label, tickSize)), 14) + 12)
  const span = spanOf(data)
  const room = roomAfterPlot(data, size, { span, left })
  const right = size.width - room.width
  const xOf = span.first === span.last ? () => right : pixels([span.first, span.last], [left, right])
  const inSpan = (data.annotations ?? []).filter(({ year }) => year >= span.first && year <= span.last)
  const annotations = placeAnnotations(inSpan, size, xOf)
  const plot = { left, right, top: top + annotations.height, bottom: size.height - underPlot }
  return {
    plot,
    values,
    tickLabels,
    span,
    interval: usualInterval(series.map(({ points }) => points)),
    wordings: room.wordings,
    labelsX: (room.labelsInside ? xOf(span.newest) : plot.right) + room.beforeLabels,
    labelsInside: room.labelsInside,
    annotations: annotations.drawn,
    xOf,
    yOf: pixels([values.from, values.to], [plot.bottom, plot.top]),
  }
}

/** Everything that has to lie on the value scale. */
const figuresOf = ({ series, target, forecast = [] }: LineChartData): number[] => [
  ...series.flatMap(({ points }) =>
    knownPoints(points).flatMap((point) => {
      const interval = intervalOf(point)
      return interval ? [point.value, interval.lower, interval.upper] : [point.value]
    }),
  ),
  ...(target ? [target.value] : []),
  ...forecast.flatMap(({ value, lower, upper }) => [value, lower, upper]),
]

function spanOf({ series, target, forecast = [] }: LineChartData): Span {
  const years = series.flatMap(({ points }) => knownPoints(points).map(({ year }) => year))
  const ahead = [...(target ? [target.year] : []), ...forecast.map(({ year }) => year)]
  const newest = years.length ? Math.max(...years) : (ahead[0] ?? 0)
  return { first: Math.min(newest, ...years, ...ahead), newest, last: Math.max(newest, ...ahead) }
}

interface RoomAfterPlot {
  width: number
  labelsInside: boolean
  beforeLabels: number
  wordings: (Wording | undefined)[]
}

function roomAfterPlot(
  data: LineChartData,
  size: LineChartSize,
  { span, left }: { span: Span; left: number },
): RoomAfterPlot {
  const halfTarget = Math.ceil(
    Math.max(16, data.target ? textWidth(targetText(data, data.target), labelSize, 'bold') / 2 : 0),
  )
  const usual = wordAll(data, nameWidths[0]!)
  if (size.labels === 'own') {
    const own = usual.find((_, index) => data.series[index]!.role === 'own')
    const forValue = own && span.last === span.newest ? textWidth(own.value, labelSize, 'bold') + 24 : 16
    return {
      width: Math.ceil(Math.max(halfTarget, forValue)),
      labelsInside: false,
      beforeLabels: leaderWidth,
      wordings: usual,
    }
  }
  const ahead = ((span.last - span.newest) / Math.max(1, span.last - span.first)) * (size.width - left - halfTarget)
  for (const wordings of data.target && !data.forecast?.length ? nameWidths.map((width) => wordAll(data, width)) : []) {
    if (ahead < leaderWidth + widest(wordings) + besideFlag) continue
    return { width: halfTarget, labelsInside: true, beforeLabels: leaderWidth, wordings }
  }
  const beforeLabels = Math.max(leaderWidth, data.target ? halfTarget + 10 : 0)
  return { width: Math.ceil(beforeLabels + widest(usual) + 4), labelsInside: false, beforeLabels, wordings: usual }
}

const wordAll = (data: LineChartData, nameWidth: number): (Wording | undefined)[] =>
  data.series.map((series) => {
    const latest = latestPoint(series.points)
    return latest && wordEndLabel({ series, value: latest.value, nameWidth }, data)
  })

export const widest = (wordings: readonly (Wording | undefined)[]): number =>
  Math.max(0, ...wordings.map((wording) => wording?.width ?? 0))

/** `Tavoite 9,0`. */
export const targetText = (data: LineChartData, target: KnownPoint): string =>
  `${chartTexts[data.language].target} ${formatBare(target.value, data)}`
