import { emptyTable, type FigureTable } from '../cube/figure-table.ts'
import type { IndicatorKey } from '../indicator.ts'
import type { DemoFigures } from './demo-figures.ts'

/** The last fetch before the demo's day: the figures of these registers came a week ago. */
export const lastUpdate = { day: '2026-11-12', before: '2025-11-13' } as const

/** The indicators that it brought a new year for, and of some of them the source also corrected the year before. */
const updated = new Map<IndicatorKey, { isCorrected: boolean }>(
  [114, 191, 192, 193, 194, 196, 197, 202, 221, 251, 252, 254, 259, 300, 301].map((id) => [
    `demo:${id}`,
    { isCorrected: [192, 254, 301].includes(id) },
  ]),
)

export const isUpdated = (key: IndicatorKey): boolean => updated.has(key)

/** What was known before the last fetch: a year less, and the corrected year as it was first published. */
export function figuresBefore(key: IndicatorKey, figures: readonly DemoFigures[]): DemoFigures[] {
  return figures.map((part) => ({ ...part, table: tableBefore(part.table, updated.get(key)?.isCorrected ?? false) }))
}

function tableBefore({ regions, years, values, absolutes }: FigureTable, isCorrected: boolean): FigureTable {
  const kept = years.slice(0, -1)
  const table = emptyTable(regions, kept)
  for (const row of regions.keys())
    for (const column of kept.keys()) {
      const isFirst = isCorrected && column === kept.length - 1
      const [from, to] = [row * years.length + column, row * kept.length + column]
      table.values[to] = isFirst ? Math.round(values[from]! * 1.02 * 10) / 10 : values[from]!
      table.absolutes[to] = isFirst ? Math.round(absolutes[from]! * 1.02) : absolutes[from]!
    }
  return table
}
