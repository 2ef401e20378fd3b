import { type ReactNode, useId, useState } from 'react'

import { useTexts } from '#web/language.tsx'
import { kitTexts } from './kit.texts.ts'
import { SegmentedFilter } from './SegmentedFilter.tsx'

interface Props {
  title: string
  /** A sentence or two that say what the chart shows. */
  description?: ReactNode
  chart: ReactNode
  /** The same figures as a table. */
  table: ReactNode
  /** A SourceLine. */
  source?: ReactNode
  /** Level of the title in the page's outline. */
  level?: 2 | 3
}

/** A chart with its conclusion above, its source below, and its figures as a table for those who want them. */
export function Figure({ title, description, chart, table, source, level = 2 }: Props) {
  const t = useTexts(kitTexts)
  const [view, setView] = useState<'chart' | 'table'>('chart')
  const titleId = useId()
  const Title = level === 2 ? 'h2' : 'h3'
  const choices = [
    { value: 'chart', label: t.chart },
    { value: 'table', label: t.table },
  ] as const
  return (
    <figure className="figure" aria-labelledby={titleId}>
      <div className="figure-header">
        <div>
          <Title id={titleId}>{title}</Title>
          {description && <p className="figure-description">{description}</p>}
        </div>
        <SegmentedFilter label={t.chartOrTable} choices={choices} value={view} onChange={setView} />
      </div>
      {view === 'chart' ? chart : table}
      {source && <figcaption>{source}</figcaption>}
    </figure>
  )
}
