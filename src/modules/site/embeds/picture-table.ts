import type { Interval } from '#charts/series.ts'
import { viewTexts } from '#modules/indicators/views/views.texts.ts'
import { showsOneYear } from '#modules/indicators/views/view.ts'
import type { Language } from '#shared/texts.ts'
import { embedTexts } from './embeds.texts.ts'
import { nameOf, type ViewedMeasure } from './read-measure-view.ts'

/** A figure with the 95 % interval that its source gives; null: no figure. */
export interface TableCell {
  value: number | null
  interval: Interval | undefined
}

/** The figures of a picture as rows and columns. */
export interface PictureTable {
  /** What the rows are. */
  corner: string
  columns: readonly string[]
  rows: readonly { name: string; isOwn: boolean; cells: readonly TableCell[] }[]
}

interface NamedRow {
  name: string
  isOwn: boolean
  values: readonly (number | null)[]
  cellAt: (position: number) => TableCell
}

/** Years by region where some regions are followed, the newest first; else regions by year, ours marked. */
export function tableOf(measure: ViewedMeasure, language: Language): PictureTable {
  const { series, view, own } = measure
  const t = embedTexts[language]
  const country = measure.shown.find(({ role }) => role === 'country')?.key
  const rows = series.regions.map(({ region, values, intervals }): NamedRow => {
    const name = region === country ? viewTexts[language].country : nameOf(measure, region, language)
    const cellAt = (position: number) => ({
      value: values[position] ?? null,
      interval: intervals?.[position] ?? undefined,
    })
    return { name, isOwn: region === own.key, values, cellAt }
  })
  const known = rows.filter(({ values }) => values.some((value) => value !== null))
  const years = series.years
    .map((year, at) => ({ year, at }))
    .filter(({ at }) => known.some(({ values }) => values[at] !== null))
    .toReversed()
  if (view.view === 'lines' || view.view === 'table')
    return {
      corner: t.year,
      columns: known.map(({ name }) => name),
      rows: years.map(({ year, at }) => ({
        name: String(year),
        isOwn: false,
        cells: known.map(({ cellAt }) => cellAt(at)),
      })),
    }
  const byName = (a: NamedRow, b: NamedRow) => a.name.localeCompare(b.name, language)
  const bySize = (a: NamedRow, b: NamedRow) => (b.values[0] ?? -Infinity) - (a.values[0] ?? -Infinity)
  const order = view.view === 'bars' ? bySize : byName
  return {
    corner: showsOneYear(view.view) ? t.region : t.municipality,
    columns: years.map(({ year }) => String(year)),
    rows: rows.toSorted(order).map(({ name, isOwn, cellAt }) => ({
      name,
      isOwn,
      cells: years.map(({ at }) => cellAt(at)),
    })),
  }
}
