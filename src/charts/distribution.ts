import { formatNumber } from '#shared/number.ts'
import { chartTexts } from './charts.texts.ts'
import { placeLabels } from './label-placement.ts'
import { lineValueScale } from './scale.ts'
import type { SeriesRole } from './series.ts'
import { dotSwarm, stripScale } from './strip-plot.ts'
import type { StripPlotProps } from './StripPlot.tsx'
import { textWidth } from './text-width.ts'
import { formatBare } from './values.ts'

export interface DistributionData extends Omit<StripPlotProps, 'width' | 'height'> {
  title: string
  year: number
}

export interface DistributionMark {
  role: SeriesRole
  text: string
  x: number
  /** The middle of the words; undefined where there is no room for them. */
  labelX: number | undefined
}

export interface DistributionLayout {
  dots: string
  marks: DistributionMark[]
  median: { x: number; text: string; labelX: number } | undefined
  /** From left to right. */
  half: { left: number; right: number; text: string; labelX: number } | undefined
  /** Rows that the words of median and half need: two where they do not fit beside each other. */
  noteRows: 1 | 2
  height: number
  ticks: { label: string; x: number }[]
}

export const distributionSize = { middle: 80, reach: 34, axis: 126, labels: 16, below: 142, row: 16 }
export const distributionLabelSize = 14
export const distributionNoteSize = 13
export const dotPitch = 5

/** All municipalities on one axis, better to the right, with the middle half and the median, and those that are named. */
export function layoutDistribution(data: DistributionData, width: number): DistributionLayout {
  const figures = data.values.filter(Number.isFinite)
  const named = namedRegions(data)
  const marked = named.map(({ value }) => value)
  const scale = stripScale(figures, marked, { direction: data.direction, width })
  const { middle, reach } = distributionSize
  const notes = placeNotes(scale, data, width)
  const resolution = scale.pixelsPerUnit * 10 ** -data.decimals
  return {
    dots: dotSwarm(figures.map(scale.x), { middle, reach, resolution, pitch: dotPitch }),
    marks: placeMarks(
      named.map(({ role, name, value }) => ({ role, text: `${name} ${formatBare(value, data)}`, x: scale.x(value) })),
      width,
    ),
    ...notes,
    height:
      distributionSize.below + (notes.noteRows + (data.direction === 'neutral' ? 0 : 1)) * distributionSize.row + 8,
    ticks: ticksOf(scale, data, width),
  }
}

function namedRegions({
  own,
  comparisons = [],
}: DistributionData): { role: SeriesRole; name: string; value: number }[] {
  return [...comparisons, { ...own, role: 'own' as const }].flatMap(({ role, name, value }) =>
    value !== null && Number.isFinite(value) ? [{ role, name, value }] : [],
  )
}

/** All names in one row above, ours at least. */
function placeMarks(marks: readonly Omit<DistributionMark, 'labelX'>[], width: number): DistributionMark[] {
  const widthOf = ({ text }: { text: string }) => textWidth(text, distributionLabelSize, 'bold') + 14
  const fits = marks.reduce((sum, mark) => sum + widthOf(mark), 0) <= width
  const labelled = fits ? marks : marks.filter(({ role }) => role === 'own')
  const places = placeLabels(
    labelled.map((mark) => ({ y: mark.x, height: widthOf(mark) })),
    { top: 0, bottom: width },
  )
  return marks.map((mark) => ({ ...mark, labelX: places[labelled.indexOf(mark)] }))
}

type Scale = ReturnType<typeof stripScale>

/** What the line and the band are, below the axis: beside each other, or below each other where they do not fit. */
function placeNotes({ x, median, quartiles }: Scale, data: DistributionData, width: number) {
  if (median === undefined || !quartiles) return { median: undefined, half: undefined, noteRows: 1 as const }
  const t = chartTexts[data.language]
  const [left, right] = quartiles.map(x).toSorted((a, b) => a - b) as [number, number]
  const texts = [
    `${t.median} ${formatBare(median, data)}`,
    `${t.middleHalf} ${formatBare(quartiles[0], data)}–${formatBare(quartiles[1], data)}`,
  ]
  const wanted = [x(median), right].map((y, index) => ({
    y,
    height: textWidth(texts[index]!, distributionNoteSize, 'bold') + 18,
  }))
  const room = { top: 0, bottom: width }
  const isOneRow = wanted.reduce((sum, { height }) => sum + height, 0) <= width
  const places = isOneRow ? placeLabels(wanted, room) : wanted.map((one) => placeLabels([one], room)[0]!)
  return {
    median: { x: x(median), text: texts[0]!, labelX: places[0]! },
    half: { left, right, text: texts[1]!, labelX: places[1]! },
    noteRows: isOneRow ? (1 as const) : (2 as const),
  }
}

function ticksOf({ x, from, to }: Scale, data: DistributionData, width: number): DistributionLayout['ticks'] {
  const scale = lineValueScale([from, to], width < 420 ? 3 : 6)
  return scale.ticks
    .filter((tick) => tick >= from && tick <= to)
    .map((tick) => ({ label: formatNumber(tick, data.language, scale.decimals), x: x(tick) }))
}
