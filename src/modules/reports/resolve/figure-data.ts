import { knownPoints, type Series } from '#charts/series.ts'
import { formatBare, type ValueFormat } from '#charts/values.ts'
import { type Table, text } from '#documents/document.ts'
import { resolveTexts } from './resolve.texts.ts'

/** Years that fit side by side on a page when the figures are short. */
const widest = 14
const shortest = 5

/** A chart's figures as a table: years across while they fit on a page, else downwards. `of`: what the lines are, areas unless told. */
export function figureData(
  series: readonly Series[],
  format: ValueFormat,
  of: string = resolveTexts[format.language].region,
): Pick<Table, 'columns' | 'rows'> {
  const t = resolveTexts[format.language]
  const years = [...new Set(series.flatMap(({ points }) => knownPoints(points).map(({ year }) => year)))].toSorted(
    (a, b) => a - b,
  )
  const inWords = ({ points }: Series, year: number) => {
    const value = points.find((point) => point.year === year)?.value
    return value === null || value === undefined ? '–' : formatBare(value, format)
  }
  const fits =
    years.length <= widest && series.every((one) => years.every((year) => inWords(one, year).length <= shortest))
  if (fits) {
    return {
      columns: [
        { header: of, align: 'start' },
        ...years.map((year) => ({ header: String(year), align: 'end' as const })),
      ],
      rows: series.map((one) => ({ cells: [[text(one.name)], ...years.map((year) => [text(inWords(one, year))])] })),
    }
  }
  return {
    columns: [
      { header: t.year, align: 'start' },
      ...series.map(({ name }) => ({ header: name, align: 'end' as const })),
    ],
    rows: years.map((year) => ({ cells: [[text(String(year))], ...series.map((one) => [text(inWords(one, year))])] })),
  }
}
