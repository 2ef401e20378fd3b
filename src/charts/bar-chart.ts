import { chartTexts } from './charts.texts.ts'
import { barValueScale, pixels } from './scale.ts'
import type { SeriesRole } from './series.ts'
import { textWidth, wrapText } from './text-width.ts'
import { formatBare, type ValueFormat } from './values.ts'

export interface BarItem {
  name: string
  value: number | null
  /** `other`: none of those that have a colour of their own. */
  role: SeriesRole | 'other'
}

export interface BarChartData extends ValueFormat {
  title: string
  bars: readonly BarItem[]
}

export interface DrawnBar {
  role: BarItem['role']
  lines: string[]
  middle: number
  span: { x: number; width: number } | null
  /** The end of the bar, where our boat lies. */
  markX: number
  value: { text: string; x: number; anchor: 'start' | 'end' }
}

export const barHeight = 16
const rowHeight = 30
const nameSize = 14
const underBars = 28
const forBoat = 16

/** Where the bars, names and values stand; the scale always begins at zero. */
export function layoutBarChart(data: BarChartData, width: number) {
  const names = data.bars.map(({ name }) => wrapText(name, Math.min(190, width * 0.36), nameSize))
  const widest = Math.max(0, ...names.flat().map((line) => textWidth(line, nameSize, 'bold')))
  const namesWidth = Math.ceil(widest)
  const figures = data.bars.flatMap(({ value }) => (value !== null && Number.isFinite(value) ? [value] : []))
  const valueWidth = Math.max(24, ...figures.map((value) => textWidth(formatBare(value, data), nameSize, 'bold')))
  const scale = barValueScale(figures, width < 420 ? 3 : 5)
  const roomForValue = valueWidth + forBoat + 6
  const hasNegative = figures.some((value) => value < 0)
  const x = pixels([scale.from, scale.to], [namesWidth + 12 + (hasNegative ? roomForValue : 0), width - roomForValue])

  let top = 6
  const bars = data.bars.map(({ role, value }, index): DrawnBar => {
    const lines = names[index]!
    const row = Math.max(rowHeight, lines.length * 16 + 8)
    const middle = top + row / 2
    top += row
    if (value === null || !Number.isFinite(value)) {
      const text = chartTexts[data.language].noFigure
      return { role, lines, middle, span: null, markX: x(0), value: { text, x: x(0) + 6, anchor: 'start' } }
    }
    const [from, to] = value < 0 ? [x(value), x(0)] : [x(0), x(value)]
    const apart = (role === 'own' ? forBoat : 0) + 6
    return {
      role,
      lines,
      middle,
      span: { x: from, width: to - from },
      markX: x(value),
      value: {
        text: formatBare(value, data),
        x: value < 0 ? from - apart : to + apart,
        anchor: value < 0 ? 'end' : 'start',
      },
    }
  })
  return {
    namesWidth,
    bars,
    height: top + underBars,
    decimals: scale.decimals,
    ticks: scale.ticks.map((value) => ({ value, x: x(value) })),
  }
}
