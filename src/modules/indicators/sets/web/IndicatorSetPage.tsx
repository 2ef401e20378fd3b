import { Copy, ListFilter, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Link, useLoaderData, useNavigate } from 'react-router'

import { formatValue } from '#charts/values.ts'
import { useAct } from '#modules/organisations/web/acting.ts'
import { formatMoment } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { ChangeMark } from '#web/ui/ChangeMark.tsx'
import { ConfirmDialog } from '#web/ui/Dialog.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { type Column, Table } from '#web/ui/Table.tsx'
import { catalogueAddress, indicatorAddress } from '../../web/addresses.ts'
import { splitTitle } from '../../web/indicator-title.ts'
import type { IndicatorSet } from '../indicator-set.ts'
import { deleteIndicatorSet } from '../indicator-sets.contract.ts'
import { CopySetDialog } from './CopySetDialog.tsx'
import type { SetData, SetRow } from './indicator-sets.loader.ts'
import { indicatorSetTexts } from './indicator-sets.texts.ts'
import { editSetAddress, setsAddress } from './set-addresses.ts'

/** One set: its indicators in order with our figures, and what can be done with it. */
export function IndicatorSetPage() {
  const { set, mayEdit, mayCopy, rows } = useLoaderData<SetData>()
  const t = useTexts(indicatorSetTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  return (
    <>
      <PageHeader
        title={textIn(set.name, language)}
        breadcrumbs={<Breadcrumbs trail={[{ label: t.title, to: setsAddress(organisation.slug) }]} />}
        lead={set.description && textIn(set.description, language)}
        actions={<SetActions set={set} mayEdit={mayEdit} mayCopy={mayCopy} />}
      />
      {rows.length === 0 ? <p className="muted">{t.noIndicators}</p> : <SetTable rows={rows} />}
      {set.hidden > 0 && <p className="set-note">{t.hidden(set.hidden)}</p>}
      <Origin set={set} />
    </>
  )
}

function SetTable({ rows }: { rows: readonly SetRow[] }) {
  const t = useTexts(indicatorSetTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  const columns: Column<SetRow>[] = [
    {
      id: 'indicator',
      title: t.columns.indicator,
      isRowHeader: true,
      cell: ({ indicator }) => {
        const { main, detail } = splitTitle(textIn(indicator.title, language), textIn(indicator.unit, language))
        return (
          <span className="catalogue-name">
            <Link to={indicatorAddress(organisation.slug, indicator.key)}>{main}</Link>
            {detail && <small>{detail}</small>}
          </span>
        )
      },
    },
    {
      id: 'latest',
      title: t.columns.latest,
      isNumeric: true,
      cell: ({ indicator, latest }) =>
        latest ? (
          <>
            <b>
              {formatValue(latest.value, {
                unit: textIn(indicator.unit, language),
                decimals: indicator.decimals,
                language,
              })}
            </b>{' '}
            <small className="muted">{latest.year}</small>
          </>
        ) : (
          <span className="muted">{t.noFigure}</span>
        ),
    },
    {
      id: 'change',
      title: t.columns.change,
      cell: ({ indicator, change }) => change && <ChangeMark {...change} decimals={indicator.decimals} />,
    },
  ]
  return (
    <Table
      caption={t.order}
      isCaptionHidden
      columns={columns}
      rows={rows}
      keyOf={({ indicator }) => indicator.key}
      narrow="stack"
    />
  )
}

/** Whose the set is, with whom it is shared, and who changed it last. */
function Origin({ set }: { set: IndicatorSet }) {
  const t = useTexts(indicatorSetTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  const isOwn = set.owner.slug === organisation.slug
  const names = set.sharedWith.map(({ name }) => textIn(name, language)).join(', ')
  const parts = [
    isOwn ? (names ? t.sharedWith(names) : t.sharings[set.sharing]) : t.from(textIn(set.owner.name, language)),
    set.copiedFrom && t.copiedFrom(textIn(set.copiedFrom.name, language), textIn(set.copiedFrom.owner.name, language)),
    t.changed(set.updatedBy, formatMoment(new Date(set.updatedAt), language)),
  ]
  return <p className="set-note">{parts.filter(Boolean).join(' · ')}</p>
}

interface ActionProps {
  set: IndicatorSet
  mayEdit: boolean
  mayCopy: boolean
}

function SetActions({ set, mayEdit, mayCopy }: ActionProps) {
  const t = useTexts(indicatorSetTexts)
  const { organisation } = usePlace()
  const [isCopying, setCopying] = useState(false)
  const [isDeleting, setDeleting] = useState(false)
  return (
    <>
      <LinkButton icon={ListFilter} to={`${catalogueAddress(organisation.slug)}?set=${set.id}`}>
        {t.showInCatalogue}
      </LinkButton>
      {mayCopy && (
        <Button icon={Copy} onPress={() => setCopying(true)}>
          {t.copy}
        </Button>
      )}
      {mayEdit && (
        <>
          <Button icon={Trash2} onPress={() => setDeleting(true)}>
            {t.delete}
          </Button>
          <LinkButton variant="primary" icon={Pencil} to={editSetAddress(organisation.slug, set.id)}>
            {t.edit}
          </LinkButton>
        </>
      )}
      {isCopying && <CopySetDialog set={set} onClose={() => setCopying(false)} />}
      {isDeleting && <DeleteDialog set={set} onClose={() => setDeleting(false)} />}
    </>
  )
}

function DeleteDialog({ set, onClose }: { set: IndicatorSet; onClose: () => void }) {
  const t = useTexts(indicatorSetTexts)
  const language = useLanguage()
  const organisation = usePlace().organisation.slug
  const navigate = useNavigate()
  const { act, isBusy } = useAct()
  const remove = async () => {
    const run = async () => {
      await call(deleteIndicatorSet, { organisation, id: set.id, version: set.version })
      await navigate(setsAddress(organisation))
    }
    await act(run, t.wasDeleted)
  }
  return (
    <ConfirmDialog
      title={t.deleteTitle(textIn(set.name, language))}
      confirmLabel={t.deleteConfirm}
      isOpen
      isBusy={isBusy}
      isDanger
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <p>{t.deleteText}</p>
    </ConfirmDialog>
  )
}
