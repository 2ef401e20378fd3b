import { useLoaderData, useRevalidator } from 'react-router'

import { formatMoment } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { formatNumber } from '#shared/number.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { ErrorSummary } from '#web/ui/ErrorSummary.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { type Column, Table } from '#web/ui/Table.tsx'
import type { BoundarySet } from '../boundaries/boundaries.contract.ts'
import { boundariesTexts } from './boundaries.texts.ts'
import type { BoundariesData } from './boundaries.loader.ts'
import { FetchBoundaries } from './FetchBoundaries.tsx'
import { formatBytes } from './format-bytes.ts'
import { FoundBoundaries } from './FoundBoundaries.tsx'
import { SendBoundaries } from './SendBoundaries.tsx'
import { useBoundaryCheck } from './use-boundary-check.ts'

/** Where an administrator brings the boundaries that maps are drawn from: looked at first, then taken into use. */
export function BoundariesPage() {
  const { sets } = useLoaderData<BoundariesData>()
  const t = useTexts(boundariesTexts)
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  const checking = useBoundaryCheck((year) => {
    announce(t.used(year))
    void revalidate()
  })
  const { found, refused } = checking
  const municipalities = sets.filter(({ register, category }) => register === 'real' && category === 'kunta')
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        breadcrumbs={<Breadcrumbs trail={[{ label: t.back, to: '/app/imports' }]} />}
      />
      <div className="boundaries">
        {refused && (
          <ErrorSummary
            key={refused.attempt}
            title={t.notRead}
            faults={refused.sentences.map((message) => ({ message }))}
          />
        )}
        {found && (
          <FoundBoundaries
            check={found.check}
            stored={municipalities}
            isBusy={checking.busy === 'use'}
            onUse={() => void checking.use()}
            onDiscard={checking.discard}
          />
        )}
        <div className="boundary-ways">
          <FetchBoundaries checking={checking} />
          <SendBoundaries checking={checking} />
        </div>
        <StoredBoundaries sets={sets} />
      </div>
    </>
  )
}

const nameOf = (category: string, names: Readonly<Record<string, string>>): string => names[category] ?? category

function StoredBoundaries({ sets }: { sets: readonly BoundarySet[] }) {
  const t = useTexts(boundariesTexts)
  const language = useLanguage()
  const columns: Column<BoundarySet>[] = [
    { id: 'year', title: t.year, isRowHeader: true, cell: ({ year }) => year },
    {
      id: 'which',
      title: t.which,
      cell: ({ register, category }) => `${t.registers[register]}, ${nameOf(category, t.categories)}`,
    },
    { id: 'regions', title: t.regions, isNumeric: true, cell: ({ regions }) => formatNumber(regions, language) },
    { id: 'size', title: t.size, isNumeric: true, cell: ({ bytes }) => formatBytes(bytes, language) },
    {
      id: 'producer',
      title: t.producer,
      cell: ({ producer, licence }) => [textIn(producer, language), licence].filter(Boolean).join(', '),
    },
    {
      id: 'importedAt',
      title: t.importedAt,
      cell: ({ importedAt }) => formatMoment(new Date(importedAt), language),
    },
  ]
  return (
    <section>
      <h2>{t.stored}</h2>
      {sets.length === 0 ? (
        <p className="muted">{t.none}</p>
      ) : (
        <>
          <p className="small muted">{t.newest}</p>
          <Table
            caption={t.storedCaption}
            isCaptionHidden
            columns={columns}
            rows={sets}
            keyOf={({ register, category, year }) => `${register} ${category} ${year}`}
            narrow="stack"
          />
        </>
      )}
    </section>
  )
}
