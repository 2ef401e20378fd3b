import { latestPoint, type Series } from '#charts/series.ts'
import { formatBare, type ValueFormat } from '#charts/values.ts'
import { useTexts } from '#web/language.tsx'
import { type Column, Table } from '#web/ui/Table.tsx'
import { indicatorPageTexts } from './indicator-page.texts.ts'

interface Props {
  title: string
  series: readonly Series[]
  format: ValueFormat
}

/** The figures of the chart, the newest year first; years and regions without any figure are left out. */
export function IndicatorTable({ title, series: all, format }: Props) {
  const series = all.filter(({ points }) => latestPoint(points))
  const t = useTexts(indicatorPageTexts)
  const years = [
    ...new Set(series.flatMap(({ points }) => points.filter(({ value }) => value !== null).map(({ year }) => year))),
  ]
  const columns: Column<number>[] = [
    { id: 'year', title: t.year, cell: (year) => year, isRowHeader: true },
    ...series.map(({ role, name, points }) => ({
      id: role,
      title: format.unit ? `${name}, ${format.unit}` : name,
      isNumeric: true,
      cell: (year: number) => {
        const value = points.find((point) => point.year === year)?.value ?? null
        return value === null ? <span className="muted">{t.noValue}</span> : formatBare(value, format)
      },
    })),
  ]
  return (
    <Table
      caption={t.tableCaption(title)}
      isCaptionHidden
      columns={columns}
      rows={years.toSorted((a, b) => b - a)}
      keyOf={String}
    />
  )
}
