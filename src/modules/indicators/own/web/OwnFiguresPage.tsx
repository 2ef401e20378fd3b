import { FileUp, Plus } from 'lucide-react'
import { Link, useLoaderData } from 'react-router'

import { unitName } from '#modules/organisations/web/unit-choices.ts'
import { formatDay, formatMoment, isoDay } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { formatNumber } from '#shared/number.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { LinkButton } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { type Status, StatusMark } from '#web/ui/StatusMark.tsx'
import { type Column, Table } from '#web/ui/Table.tsx'
import { indicatorAddress } from '../../web/addresses.ts'
import type { FigureUpload, UploadState } from '../figure-upload.ts'
import type { OwnIndicator } from '../own-indicator.ts'
import { newIndicatorAddress, ownIndicatorAddress, sendFileAddress, uploadAddress } from './own-addresses.ts'
import { OwnFiguresAside } from './OwnFiguresAside.tsx'
import type { OwnFiguresData } from './own-figures.loader.ts'
import { ownFiguresTexts } from './own-figures.texts.ts'

/** The organisation's own indicators, and the files that their figures came from. */
export function OwnFiguresPage() {
  const data = useLoaderData<OwnFiguresData>()
  const { indicators, mayAdd, uploads } = data
  const t = useTexts(ownFiguresTexts)
  const { organisation } = usePlace()
  const { slug } = organisation
  const inUse = indicators.filter(({ isWithdrawn }) => !isWithdrawn).length
  const add = (
    <LinkButton icon={Plus} to={newIndicatorAddress(slug)} variant={inUse === 0 ? 'primary' : 'secondary'}>
      {t.add}
    </LinkButton>
  )
  const send = (
    <LinkButton variant="primary" icon={FileUp} to={sendFileAddress(slug)}>
      {t.send}
    </LinkButton>
  )
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead(inUse)}
        actions={
          mayAdd &&
          inUse > 0 && (
            <>
              {add}
              {send}
            </>
          )
        }
      />
      <div className="columns">
        <div className="own-figures-main">
          {indicators.length === 0 ? (
            <EmptyState title={t.empty.title} actions={mayAdd && add}>
              {mayAdd ? t.empty.text : t.empty.textReader}
            </EmptyState>
          ) : (
            <IndicatorTable {...data} />
          )}
          {uploads.length > 0 && <UploadTable uploads={uploads} />}
        </div>
        <OwnFiguresAside {...data} />
      </div>
    </>
  )
}

function IndicatorTable({ indicators, units }: OwnFiguresData) {
  const t = useTexts(ownFiguresTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  const columns: Column<OwnIndicator>[] = [
    {
      id: 'name',
      title: t.name,
      isRowHeader: true,
      cell: (one) => <IndicatorName indicator={one} slug={organisation.slug} />,
    },
    {
      id: 'figures',
      title: t.figures,
      cell: ({ key, figures }) =>
        figures ? (
          <Link to={indicatorAddress(organisation.slug, key)}>
            {t.years(figures.firstYear, figures.lastYear, formatNumber(figures.observations, language))}
          </Link>
        ) : (
          <span className="muted">{t.noFigures}</span>
        ),
    },
    {
      id: 'updated',
      title: t.updated,
      cell: ({ figures }) => (figures ? formatDay(isoDay(new Date(figures.fetchedAt)), language) : '–'),
    },
    { id: 'seenBy', title: t.seenBy, cell: ({ content }) => t.visibilities[content.visibility] },
    {
      id: 'unit',
      title: t.unit,
      cell: ({ content }) => unitName(units, content.unitId, language) ?? t.wholeOrganisation,
    },
  ]
  return (
    <section className="own-figures-section">
      <h2>{t.indicators}</h2>
      <Table
        caption={t.indicators}
        isCaptionHidden
        columns={columns}
        rows={indicators}
        keyOf={({ key }) => key}
        narrow="stack"
      />
    </section>
  )
}

function IndicatorName({
  indicator: { key, content, isWithdrawn, mayEdit },
  slug,
}: {
  indicator: OwnIndicator
  slug: string
}) {
  const t = useTexts(ownFiguresTexts)
  const title = textIn(content.title, useLanguage())
  return (
    <>
      {mayEdit ? <Link to={ownIndicatorAddress(slug, key)}>{title}</Link> : title}
      {isWithdrawn && <span className="tag">{t.withdrawn}</span>}
    </>
  )
}

export const uploadStatuses: Record<UploadState, Status> = {
  waiting: 'waiting',
  importing: 'running',
  imported: 'done',
  refused: 'late',
  discarded: 'paused',
}

function UploadTable({ uploads }: { uploads: readonly FigureUpload[] }) {
  const t = useTexts(ownFiguresTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  const columns: Column<FigureUpload>[] = [
    {
      id: 'file',
      title: t.file,
      isRowHeader: true,
      cell: ({ id, filename }) => <Link to={uploadAddress(organisation.slug, id)}>{filename}</Link>,
    },
    {
      id: 'state',
      title: t.state,
      cell: ({ state }) => <StatusMark status={uploadStatuses[state]} label={t.states[state]} />,
    },
    {
      id: 'figures',
      title: t.figures,
      isNumeric: true,
      cell: ({ result, state }) => (result && state === 'imported' ? formatNumber(result.figures, language) : '–'),
    },
    {
      id: 'sent',
      title: t.sent,
      cell: ({ uploadedAt, uploadedBy }) => t.sentBy(uploadedBy, formatMoment(new Date(uploadedAt), language)),
    },
  ]
  return (
    <section className="own-figures-section">
      <h2>{t.files}</h2>
      <Table caption={t.files} isCaptionHidden columns={columns} rows={uploads} keyOf={({ id }) => id} narrow="stack" />
    </section>
  )
}
