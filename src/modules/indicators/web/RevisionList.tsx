import { useState } from 'react'

import { formatMoment } from '#shared/day.ts'
import { formatNumber } from '#shared/number.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { type Column, Table } from '#web/ui/Table.tsx'
import type { Indicator } from '../indicator.ts'
import { indicatorPageTexts } from './indicator-page.texts.ts'
import type { Revision } from './indicator.loader.ts'
import type { RegionList } from './region-list.ts'
import { RevisionDifference } from './RevisionDifference.tsx'

interface Props {
  indicator: Indicator
  /** The newest first. */
  revisions: readonly Revision[]
  regions: RegionList
}

/** Every version of the figures that was fetched, and what each changed. */
export function RevisionList({ indicator, revisions, regions }: Props) {
  const t = useTexts(indicatorPageTexts).revisions
  const language = useLanguage()
  const [compared, setCompared] = useState<number | null>(null)
  if (revisions.length === 0) return null
  const columns: Column<Revision>[] = [
    { id: 'number', title: t.number, isRowHeader: true, cell: ({ number }) => number },
    { id: 'fetchedAt', title: t.fetchedAt, cell: ({ fetchedAt }) => formatMoment(new Date(fetchedAt), language) },
    { id: 'years', title: t.years, cell: ({ firstYear, lastYear }) => `${firstYear}–${lastYear}` },
    {
      id: 'observations',
      title: t.observations,
      isNumeric: true,
      cell: ({ observations }) => formatNumber(observations, language),
    },
    {
      id: 'difference',
      title: t.show,
      cell: ({ number }) =>
        number === 1 ? (
          <span className="muted">{t.first}</span>
        ) : (
          <Button variant="quiet" size="small" aria-label={t.compare(number)} onPress={() => setCompared(number)}>
            {t.show}
          </Button>
        ),
    },
  ]
  return (
    <section id="revisions">
      <Disclosure title={t.title} level={2}>
        <p className="small muted">{t.note}</p>
        <Table
          caption={t.caption}
          isCaptionHidden
          columns={columns}
          rows={revisions}
          keyOf={({ number }) => String(number)}
          narrow="stack"
        />
        {compared !== null && (
          <RevisionDifference indicator={indicator} to={compared} regions={regions} onClose={() => setCompared(null)} />
        )}
      </Disclosure>
    </section>
  )
}
