import type { ProfileRow } from '#modules/indicators/reading.ts'
import type { Language } from '#shared/texts.ts'
import { sparklineDrawing } from './drawings.tsx'
import { chartYears } from './reading.ts'
import { formatOf } from './wording.ts'

/** The course of the years that a chart looks back, as small as a word. */
export function sparklineOf(row: ProfileRow, language: Language) {
  const from = (row.latest?.year ?? 0) - chartYears
  const points = row.years.map((year, index) => ({ year, value: row.values[index] ?? null }))
  return sparklineDrawing({ ...formatOf(row.indicator, language), points: points.filter(({ year }) => year >= from) })
}
