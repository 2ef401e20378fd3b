import { Link } from 'react-router'

import { textIn } from '#shared/local-text.ts'
import { formatNumber } from '#shared/number.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { type Column, Table } from '#web/ui/Table.tsx'
import { indicatorAddress } from '../../web/addresses.ts'
import type { IndicatorChange, TableCheck } from '../figure-upload.ts'
import type { OwnIndicator } from '../own-indicator.ts'
import { uploadTexts } from './upload.texts.ts'

interface Props {
  check: TableCheck
  indicators: readonly OwnIndicator[]
  /** Whether the figures are there already, so that the indicators can be opened. */
  isDone?: boolean
}

/** How many figures of each indicator are new, changed, the same and removed. */
export function ChangeTable({ check, indicators, isDone = false }: Props) {
  const t = useTexts(uploadTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  const nameOf = (key: string): string => {
    const found = indicators.find((one) => one.key === key)
    return found ? textIn(found.content.title, language) : key
  }
  const count = (id: 'added' | 'changed' | 'same' | 'removed'): Column<IndicatorChange> => ({
    id,
    title: t[id],
    isNumeric: true,
    cell: (change) => formatNumber(change[id], language),
  })
  const columns: Column<IndicatorChange>[] = [
    {
      id: 'indicator',
      title: t.kinds.indicator,
      isRowHeader: true,
      cell: ({ key }) =>
        isDone ? <Link to={indicatorAddress(organisation.slug, key)}>{nameOf(key)}</Link> : nameOf(key),
    },
    count('added'),
    count('changed'),
    count('same'),
    count('removed'),
  ]
  const title = isDone ? t.happened : t.changes
  return (
    <section className="own-figures-section">
      <h3>{title}</h3>
      <Table
        caption={title}
        isCaptionHidden
        columns={columns}
        rows={check.indicators}
        keyOf={({ key }) => key}
        narrow="stack"
      />
    </section>
  )
}
