import { formatNumber } from '#shared/number.ts'
import type { Place } from './line-chart-labels.ts'
import { lineValueScale, pixels } from './scale.ts'
import { type KnownPoint, knownPoints, latestPoint, type Point, segments, usualInterval } from './series.ts'
import { textWidth, wrapText } from './text-width.ts'
import { formatBare, type ValueFormat } from './values.ts'

export interface Panel {
  /** A region or a group. */
  name: string
  /** Only ours is marked with the boat. */
  isOwn?: boolean | undefined
  points: readonly Point[]
}

export interface SmallMultiplesData extends ValueFormat {
  title: string
  /** In the order drawn: rows from the left. */
  panels: readonly Panel[]
  /** Drawn dashed in every panel, such as the country. */
  reference?: { name: string; points: readonly Point[] } | undefined
}

export interface DrawnPanel {
  panel: Panel
  left: number
  top: number
  lines: string[]
  value: string
  runs: Place[][]
  /** Figures that stand alone. */
  alone: Place[]
  end: Place | undefined
  reference: Place[][]
  /** Whether the values of the scale are written beside it. */
  hasValueTicks: boolean
}

export interface SmallMultiplesLayout {
  height: number
  plot: { width: number; height: number }
  startsFromZero: boolean
  /** From the top of a panel's plot. */
  valueTicks: { label: string; y: number }[]
  years: { first: number; last: number } | undefined
  /** From the panel's top to its plot. */
  headHeight: number
  panels: DrawnPanel[]
}

export const panelNameSize = 14
export const panelLine = 17
export const panelTickSize = 12
const narrowest = 138
const between = 26
const plotShape = 0.5
const underPlot = 40
const above = 26

/** Panels in a grid, all on one scale of values and years, so that they can be compared by eye. */
export function layoutSmallMultiples(data: SmallMultiplesData, width: number): SmallMultiplesLayout {
  const all = [...data.panels.map(({ points }) => points), ...(data.reference ? [data.reference.points] : [])]
  const known = all.flatMap(knownPoints)
  const values = lineValueScale(
    known.map(({ value }) => value),
    3,
  )
  const labels = values.ticks.map((tick) => formatNumber(tick, data.language, values.decimals))
  const left = Math.ceil(Math.max(14, ...labels.map((label) => textWidth(label, panelTickSize)))) + 8
  const columns = columnsOf(data.panels.length, Math.floor((width - left + between) / (narrowest + between)))
  const plotWidth = Math.floor((width - left - (columns - 1) * between) / columns)
  const plotHeight = Math.round(Math.min(120, plotWidth * plotShape))
  const years = known.map(({ year }) => year)
  const span = years.length > 0 ? { first: Math.min(...years), last: Math.max(...years) } : undefined
  const xOf =
    span && span.first < span.last ? pixels([span.first, span.last], [4, plotWidth - 12]) : () => plotWidth / 2
  const yOf = pixels([values.from, values.to], [plotHeight, 0])
  const interval = usualInterval(all)
  const place = (point: KnownPoint): Place => ({ x: xOf(point.year), y: yOf(point.value) })
  const heads = data.panels.map((panel) => headOf(panel, data, plotWidth))
  const headHeight = Math.max(1, ...heads.map(({ lines }) => lines.length)) * panelLine + 8
  const rowHeight = headHeight + plotHeight + underPlot
  const reference = segments(data.reference?.points ?? [], interval).map((run) => run.map(place))
  return {
    height: above + Math.ceil(data.panels.length / columns) * rowHeight,
    plot: { width: plotWidth, height: plotHeight },
    startsFromZero: values.from <= 0 && values.to >= 0,
    valueTicks: values.ticks.map((tick, index) => ({ label: labels[index]!, y: yOf(tick) })),
    years: span,
    headHeight,
    panels: data.panels.map((panel, index) => {
      const runs = segments(panel.points, interval).map((run) => run.map(place))
      return {
        panel,
        ...heads[index]!,
        left: left + (index % columns) * (plotWidth + between),
        top: above + Math.floor(index / columns) * rowHeight,
        runs: runs.filter((run) => run.length > 1),
        alone: runs.filter((run) => run.length === 1).flat(),
        end: runs.at(-1)?.at(-1),
        reference,
        hasValueTicks: index % columns === 0,
      }
    }),
  }
}

/** As many as fit, but no more than make the rows equally long. */
function columnsOf(panels: number, fitting: number): number {
  const rows = Math.ceil(panels / Math.max(1, fitting))
  return Math.max(1, Math.ceil(panels / Math.max(1, rows)))
}

/** The name, broken where it is long, and the latest value on its last line's right. */
function headOf({ name, points }: Panel, data: SmallMultiplesData, width: number): { lines: string[]; value: string } {
  const latest = latestPoint(points)
  const value = latest ? formatBare(latest.value, data) : '–'
  return { value, lines: wrapText(name, width - textWidth(value, panelNameSize, 'bold') - 12, panelNameSize) }
}
