import { chartTexts } from './charts.texts.ts'
import { barValueScale, pixels } from './scale.ts'
import { type Interval, intervalOf, type SeriesRole } from './series.ts'
import { textWidth, wrapText } from './text-width.ts'
import { formatBare, type ValueFormat } from './values.ts'
import type { Verdict } from './verdict.ts'

export interface BarItem {
  name: string
  value: number | null
  /** `other`: none of those that have a colour of their own. */
  role: SeriesRole | 'other'
  /** The 95 % interval, drawn as a whisker over the bar's end. */
  lower?: number | null | undefined
  upper?: number | null | undefined
  /** The place among all, equal for ties; written before the name. */
  rank?: number | undefined
  /** What a test says of it beside the reference; marked before the value. */
  verdict?: Verdict | undefined
  /** The first of those that belong together: it stands a little apart from the bar above. */
  beginsGroup?: boolean | undefined
}

export interface BarChartData extends ValueFormat {
  title: string
  bars: readonly BarItem[]
  /** A line through all bars, such as the country's value. */
  reference?: { name: string; value: number } | undefined
}

export interface DrawnBar {
  role: BarItem['role']
  lines: string[]
  rank: string
  middle: number
  span: { x: number; width: number } | null
  /** From the lower to the upper end of the interval. */
  whisker: { from: number; to: number } | undefined
  verdict: Verdict | undefined
  /** The end of the bar, where our boat lies. */
  markX: number
  value: { text: string; x: number; anchor: 'start' | 'end' }
}

interface BarRows {
  bar: number
  row: number
  /** Before the first bar of a group. */
  apart: number
}

export interface BarChartLayout {
  height: number
  top: number
  namesWidth: number
  ranksWidth: number
  rows: BarRows
  /** The middle of the verdicts' marks. */
  verdictX: number
  decimals: number
  ticks: { value: number; x: number }[]
  bars: DrawnBar[]
  reference: { x: number; text: string; anchor: 'start' | 'middle' | 'end' } | undefined
}

/** Rows come closer together from this many on, so that they fit on a page. */
const manyBars = 24
const usualRows: BarRows = { bar: 16, row: 30, apart: 12 }
const denseRows: BarRows = { bar: 11, row: 22, apart: 7 }
const nameSize = 14
const lineHeight = 16
const underBars = 28
const forBoat = 16
const forVerdict = 20
const forReference = 24

/** Where the bars, names and values stand; the scale always begins at zero. */
export function layoutBarChart(data: BarChartData, width: number): BarChartLayout {
  const rows = data.bars.length > manyBars ? denseRows : usualRows
  const frame = frameBars(data, width)
  let top = data.reference ? forReference : 6
  const bars = data.bars.map((bar, index): DrawnBar => {
    if (bar.beginsGroup && index > 0) top += rows.apart
    const lines = wrapText(bar.name, frame.nameRoom, nameSize)
    const row = Math.max(rows.row, lines.length * lineHeight + (rows.row - lineHeight) / 2)
    const middle = top + row / 2
    top += row
    return { ...placeBar(bar, data, frame), lines, middle }
  })
  return {
    ...frame,
    rows,
    bars,
    top: data.reference ? forReference - 4 : 4,
    height: top + underBars,
    verdictX: width - frame.valueWidth - forVerdict / 2,
    decimals: frame.scale.decimals,
    ticks: frame.scale.ticks.map((value) => ({ value, x: frame.x(value) })),
    reference: data.reference && placeReference(data.reference, data, frame),
  }
}

type BarFrame = ReturnType<typeof frameBars>

function frameBars(data: BarChartData, width: number) {
  const nameRoom = Math.min(190, width * 0.36)
  const names = data.bars.flatMap(({ name }) => wrapText(name, nameRoom, nameSize))
  const widestOf = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => textWidth(text, nameSize, 'bold')))
  const ranks = data.bars.flatMap(({ rank }) => (rank === undefined ? [] : [rankText(rank)]))
  const ranksWidth = ranks.length > 0 ? Math.ceil(widestOf(ranks)) + 10 : 0
  const namesWidth = ranksWidth + Math.ceil(widestOf(names))
  const figures = data.bars.flatMap(({ value }) => (isKnown(value) ? [value] : []))
  const intervals = data.bars.flatMap((bar) => (isKnown(bar.value) ? (intervalOf(bar) ?? []) : []))
  const extremes = [...figures, ...intervals.flatMap(({ lower, upper }) => [lower, upper])]
  const scale = barValueScale(data.reference ? [...extremes, data.reference.value] : extremes, width < 420 ? 3 : 5)
  const valueWidth = Math.max(24, Math.ceil(widestOf(figures.map((value) => formatBare(value, data)))))
  const hasVerdicts = data.bars.some(({ verdict }) => verdict !== undefined)
  /** Where whiskers, marks or a line would run through them, the values stand in a column of their own. */
  const inColumn = intervals.length > 0 || hasVerdicts || data.reference !== undefined
  const room = valueWidth + forBoat + 6 + (hasVerdicts ? forVerdict : 0)
  const beforeZero = !inColumn && figures.some((value) => value < 0) ? room : 0
  const x = pixels([scale.from, scale.to], [namesWidth + 12 + beforeZero, width - room])
  return { width, nameRoom, ranksWidth, namesWidth, scale, valueWidth, inColumn, x }
}

const isKnown = (value: number | null): value is number => value !== null && Number.isFinite(value)

const rankText = (rank: number): string => `${rank}.`

function placeBar(bar: BarItem, data: BarChartData, frame: BarFrame): Omit<DrawnBar, 'lines' | 'middle'> {
  const { role, value, rank, verdict } = bar
  const { x } = frame
  const same = { role, rank: rank === undefined ? '' : rankText(rank), verdict }
  if (!isKnown(value)) {
    const text = chartTexts[data.language].noFigure
    return { ...same, span: null, whisker: undefined, markX: x(0), value: { text, x: x(0) + 6, anchor: 'start' } }
  }
  const [from, to] = value < 0 ? [x(value), x(0)] : [x(0), x(value)]
  const text = formatBare(value, data)
  const drawn = { ...same, span: { x: from, width: to - from }, whisker: whiskerOf(bar, frame), markX: x(value) }
  if (frame.inColumn) return { ...drawn, value: { text, x: frame.width, anchor: 'end' } }
  const apart = (role === 'own' ? forBoat : 0) + 6
  return {
    ...drawn,
    value: { text, x: value < 0 ? from - apart : to + apart, anchor: value < 0 ? 'end' : 'start' },
  }
}

function whiskerOf(bar: BarItem, { x }: BarFrame): DrawnBar['whisker'] {
  const interval: Interval | undefined = intervalOf(bar)
  return interval && { from: x(interval.lower), to: x(interval.upper) }
}

function placeReference(
  { name, value }: NonNullable<BarChartData['reference']>,
  data: BarChartData,
  { x, width, namesWidth }: BarFrame,
): BarChartLayout['reference'] {
  const text = `${name} ${formatBare(value, data)}`
  const half = textWidth(text, 13) / 2
  const at = x(value)
  const anchor = at + half > width ? 'end' : at - half < namesWidth ? 'start' : 'middle'
  return { x: at, text, anchor }
}
