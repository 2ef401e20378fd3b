import { useEffect, useState } from 'react'

import { formatWithRange } from '#charts/values.ts'
import { textIn } from '#shared/local-text.ts'
import { formatNumber } from '#shared/number.ts'
import { ApiError, call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Skeleton } from '#web/ui/Loading.tsx'
import { type Column, Table } from '#web/ui/Table.tsx'
import { type Gender, genders, type Indicator } from '../indicator.ts'
import { getRevisionDifference } from '../indicators.contract.ts'
import type { CellDifference } from '../reading.ts'
import { indicatorPageTexts } from './indicator-page.texts.ts'
import { regionName, type RegionList } from './region-list.ts'

interface Props {
  indicator: Indicator
  to: number
  regions: RegionList
  onClose: () => void
}

interface Answer {
  /** The version that it is about. */
  to: number
  difference?: { count: number; cells: readonly CellDifference[] }
  failure?: string
}

const shownAtMost = 500

/** Every figure that a version changed, as the source gave it before and after. */
export function RevisionDifference({ indicator, to, regions, onClose }: Props) {
  const t = useTexts(indicatorPageTexts).difference
  const language = useLanguage()
  const { difference, failure } = useDifference(indicator.key, to)
  return (
    <section className="panel revision-difference">
      <h3>{t.title(to - 1, to)}</h3>
      {failure && <p role="alert">{failure}</p>}
      {!difference && !failure && <Skeleton />}
      {difference && (
        <>
          <p>
            {difference.count === 0 ? t.none : t.summary(formatNumber(difference.count, language))}{' '}
            {difference.cells.length < difference.count && t.truncated(formatNumber(difference.cells.length, language))}
          </p>
          {difference.count > 0 && <DifferenceTable indicator={indicator} cells={difference.cells} regions={regions} />}
        </>
      )}
      <Button size="small" onPress={onClose}>
        {t.close}
      </Button>
    </section>
  )
}

/** The difference from the version before, or why there is none; nothing while it is on its way. */
function useDifference(key: string, to: number): Omit<Answer, 'to'> {
  const [answer, setAnswer] = useState<Answer>()
  useEffect(() => {
    const leaving = new AbortController()
    call(
      getRevisionDifference,
      { key, from: to - 1, to, cursor: 0, limit: shownAtMost },
      { signal: leaving.signal },
    ).then(
      (difference) => setAnswer({ to, difference }),
      (error: unknown) => {
        if (leaving.signal.aborted) return
        setAnswer({ to, failure: error instanceof ApiError ? error.title : String(error) })
      },
    )
    return () => leaving.abort()
  }, [key, to])
  return answer?.to === to ? answer : {}
}

function DifferenceTable({
  indicator,
  cells,
  regions,
}: {
  indicator: Indicator
  cells: readonly CellDifference[]
  regions: RegionList
}) {
  const { difference: t, genders: genderNames } = useTexts(indicatorPageTexts)
  const language = useLanguage()
  const format = { unit: textIn(indicator.unit, language), decimals: indicator.decimals, language }
  const isGender = (name: string): name is Gender => genders.some((one) => one === name)
  const write = (cell: CellDifference['before'], missing: string) =>
    cell === null || cell.value === null ? (
      <span className="muted">{missing}</span>
    ) : (
      formatWithRange(cell.value, cell.sourceInterval, format)
    )
  const columns: Column<CellDifference>[] = [
    { id: 'region', title: t.region, isRowHeader: true, cell: ({ region }) => regionName(regions, region, language) },
    { id: 'year', title: t.year, cell: ({ year }) => year },
    { id: 'gender', title: t.gender, cell: ({ gender }) => (isGender(gender) ? genderNames[gender] : gender) },
    { id: 'before', title: t.before, isNumeric: true, cell: ({ before }) => write(before, t.added) },
    { id: 'after', title: t.after, isNumeric: true, cell: ({ after }) => write(after, t.removed) },
  ]
  return (
    <Table
      caption={t.caption}
      isCaptionHidden
      columns={columns}
      rows={cells}
      keyOf={({ region, year, gender, breakdown }) => [region, year, gender, breakdown].join(' ')}
    />
  )
}
