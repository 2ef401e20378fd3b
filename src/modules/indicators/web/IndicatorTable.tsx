import { intervalOf, latestPoint, type Series } from '#charts/series.ts'
import { formatBare, formatRange, type ValueFormat } from '#charts/values.ts'
import { useTexts } from '#web/language.tsx'
import { type Column, Table } from '#web/ui/Table.tsx'
import { hasIntervals } from './indicator-view.ts'
import { indicatorPageTexts } from './indicator-page.texts.ts'

interface Props {
  title: string
  series: readonly Series[]
  format: ValueFormat
}

/**
 * The figures of the chart, the newest year first, our own with the intervals that the source gives; years and regions without
 * any figure are left out.
 */
export function IndicatorTable({ title, series: all, format }: Props) {
  const series = all.filter(({ points }) => latestPoint(points))
  const t = useTexts(indicatorPageTexts)
  const years = [
    ...new Set(series.flatMap(({ points }) => points.filter(({ value }) => value !== null).map(({ year }) => year))),
  ]
  const columns: Column<number>[] = [
    { id: 'year', title: t.year, cell: (year) => year, isRowHeader: true },
    ...series.flatMap((one): Column<number>[] => [
      {
        id: one.role,
        title: format.unit ? `${one.name}, ${format.unit}` : one.name,
        isNumeric: true,
        cell: (year) => {
          const value = pointIn(one, year)?.value ?? null
          return value === null ? <span className="muted">{t.noValue}</span> : formatBare(value, format)
        },
      },
      ...(hasIntervals([one]) ? [intervalColumn(one, t.interval(one.name), format)] : []),
    ]),
  ]
  return (
    <>
      <Table
        caption={t.tableCaption(title)}
        isCaptionHidden
        columns={columns}
        rows={years.toSorted((a, b) => b - a)}
        keyOf={String}
      />
      {hasIntervals(series) && <p className="small muted">{t.intervalNote}</p>}
    </>
  )
}

const pointIn = ({ points }: Series, year: number) => points.find((point) => point.year === year)

const intervalColumn = (series: Series, title: string, format: ValueFormat): Column<number> => ({
  id: `${series.role} interval`,
  title,
  isNumeric: true,
  cell: (year) => {
    const point = pointIn(series, year)
    const interval = point && intervalOf(point)
    return interval && formatRange(interval, format)
  },
})
