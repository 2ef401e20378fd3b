import { chartTexts } from './charts.texts.ts'
import type { DrawnBand, DrawnForecast, DrawnSeries, LineChartData } from './line-chart.ts'
import type { LineChartFrame } from './line-chart-frame.ts'
import type { Place } from './line-chart-labels.ts'
import { intervalOf, type KnownPoint, knownPoints } from './series.ts'
import { textWidth } from './text-width.ts'

type Frame = Pick<LineChartFrame, 'xOf' | 'yOf' | 'plot'>

/** Where consecutive figures of a run have intervals; a figure alone gives a band of one point. */
export function bandsOf(run: readonly (KnownPoint & Place)[], frame: Frame): DrawnBand[] {
  const stretches: (KnownPoint & Place)[][] = [[]]
  for (const point of run) {
    if (intervalOf(point)) stretches.at(-1)!.push(point)
    else stretches.push([])
  }
  return stretches
    .filter((stretch) => stretch.length > 0)
    .map((stretch) => ({ middle: stretch, edge: edgeOf(stretch, frame) }))
}

const edgeOf = (points: readonly (KnownPoint & Place)[], { xOf, yOf }: Frame): Place[] => {
  const at = (point: KnownPoint, value: number) => ({ x: xOf(point.year), y: yOf(value) })
  return [
    ...points.map((point) => at(point, intervalOf(point)?.upper ?? point.value)),
    ...points.toReversed().map((point) => at(point, intervalOf(point)?.lower ?? point.value)),
  ]
}

export const forecastSize = 13
export const forecastLine = 16

/** The fan opens from our latest figure; its words stand above or below it, where fewer lines end. */
export function placeForecast(
  data: LineChartData,
  drawn: readonly DrawnSeries[],
  frame: Frame,
): DrawnForecast | undefined {
  const ours = drawn.find(({ series }) => series.role === 'own')
  const own = ours?.end
  const ahead = (data.forecast ?? []).filter(({ year }) => own && year > own.year).toSorted((a, b) => a.year - b.year)
  if (!ours || !own || ahead.length === 0) return undefined
  const start = { year: own.year, value: own.value, x: own.x, y: own.y }
  const points = ahead.map((point) => ({ ...point, x: frame.xOf(point.year), y: frame.yOf(point.value) }))
  const edge = edgeOf([start, ...points], frame)
  const others = drawn.flatMap(({ end }) => (end && end !== own ? [end.y] : []))
  const course = knownPoints(ours.series.points).map(({ year, value }) => ({ x: frame.xOf(year), y: frame.yOf(value) }))
  return {
    middle: [start, ...points],
    edge,
    label: placeWords(chartTexts[data.language].forecast, { edge, others, course }, frame),
  }
}

interface Surroundings {
  edge: readonly Place[]
  /** Where the lines of others end. */
  others: readonly number[]
  /** Our own line, the boat at its end. */
  course: readonly Place[]
}

const boatReach = 18

function placeWords(
  lines: readonly string[],
  { edge, others, course }: Surroundings,
  { plot }: Frame,
): DrawnForecast['label'] {
  const height = lines.length * forecastLine
  const width = Math.max(...lines.map((line) => textWidth(line, forecastSize)))
  const [highest, lowest] = [Math.min(...edge.map(({ y }) => y)), Math.max(...edge.map(({ y }) => y))]
  const above = Math.max(plot.top, highest - 6 - height)
  const below = Math.min(plot.bottom - height - 4, lowest + 4)
  const x = Math.max(plot.left + width, plot.right)
  const near = course.filter((place) => place.x > x - width - boatReach).map(({ y }) => y)
  /** Marks that the words would hide, ours above all, and what of the words would lie on the fan. */
  const cost = (top: number) =>
    others.filter((y) => y > top - 8 && y < top + height + 8).length * height +
    near.filter((y) => y > top - boatReach && y < top + height + boatReach).length * height +
    Math.max(0, Math.min(top + height, lowest) - Math.max(top, highest))
  const top = cost(above) <= cost(below) ? above : below
  return { lines: [...lines], x, y: top + 13 }
}
