import { useState } from 'react'
import { Link } from 'react-router'

import { formatDay, formatMoment, isoDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { formatNumber } from '#shared/number.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { type Column, Table } from '#web/ui/Table.tsx'
import type { Indicator } from '../indicator.ts'
import { uploadAddress } from '../own/web/own-addresses.ts'
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

/** The file that a version came from, and who sent it, as far as the reader is told. */
function RevisionOrigin({ file }: Revision) {
  const t = useTexts(indicatorPageTexts).revisions
  const language = useLanguage()
  if (!file) return <span className="muted">{t.service}</span>
  if (!file.sent) return t.ofOrganisation(textIn(file.organisation, language))
  const { organisation, upload, filename, by, at } = file.sent
  return (
    <>
      <Link to={uploadAddress(organisation, upload)}>{filename}</Link>
      <br />
      <small className="muted">{t.sentBy(by, formatDay(isoDay(new Date(at)), language))}</small>
    </>
  )
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
    ...(revisions.some(({ file }) => file) ? [{ id: 'file', title: t.file, cell: RevisionOrigin }] : []),
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
