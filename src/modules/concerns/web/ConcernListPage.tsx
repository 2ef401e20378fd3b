import { Download, EllipsisVertical, Plus, Printer, Waypoints } from 'lucide-react'
import { useState } from 'react'
import { useLoaderData, useNavigate, useRevalidator, useSearchParams } from 'react-router'

import { useAct } from '#modules/organisations/web/acting.ts'
import { textIn } from '#shared/local-text.ts'
import { addressOf, call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { useAnnounce } from '#web/ui/Announcer.tsx'
import { Button, IconButton, LinkButton } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { Menu } from '#web/ui/Menu.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { UndoLine } from '#web/undo/UndoLine.tsx'
import type { Concern } from '../concern.ts'
import { listConcerns, restoreConcern } from '../concerns.contract.ts'
import { concernAddress, phenomenaAddress } from './addresses.ts'
import { type ConcernFilter, filterConcerns, readConcernFilter } from './concern-filter.ts'
import { concernPageTexts } from './concern-pages.texts.ts'
import { ConcernFilters } from './ConcernFilters.tsx'
import { ConcernForm } from './ConcernForm.tsx'
import { ConcernGroups } from './ConcernGroups.tsx'
import type { ConcernListData } from './concerns.loader.ts'

/** Ilot ja huolet: what people are glad of and worried about, by population group, and what has become of each. */
export function ConcernListPage() {
  const data = useLoaderData<ConcernListData>()
  const t = useTexts(concernPageTexts)
  const [query, setQuery] = useSearchParams()
  const filter = readConcernFilter(query)
  const shown = filterConcerns(data.items, filter)
  const open = () => setQuery((now) => withAdding(now), { preventScrollReset: true })
  const close = () => setQuery((now) => withoutAdding(now), { replace: true, preventScrollReset: true })
  const { adds } = data.rights
  return (
    <>
      <PageHeader
        title={t.title}
        lead={data.items.length > 0 && <Lead items={data.items} />}
        actions={<ListActions data={data} filter={filter} onAdd={open} />}
      />
      {data.items.length === 0 ? (
        <EmptyState title={t.empty.title} actions={adds && <AddButton onAdd={open} />}>
          {adds ? t.empty.text : t.empty.reader}
        </EmptyState>
      ) : (
        <>
          <ConcernFilters data={data} filter={filter} />
          {shown.length === 0 && <p className="muted">{t.nothingShown}</p>}
          <ConcernGroups items={shown} mayChoose={data.rights.handles} />
        </>
      )}
      {data.deleted.length > 0 && <DeletedConcerns items={data.deleted} />}
      <UndoLine />
      {data.start && adds && <AddDialog data={data} start={data.start} onClose={close} />}
    </>
  )
}

function withAdding(query: URLSearchParams): URLSearchParams {
  query.set('add', '')
  return query
}

function withoutAdding(query: URLSearchParams): URLSearchParams {
  for (const name of ['add', 'as', 'area']) query.delete(name)
  return query
}

/** The page's first sentences: how many there are, and how many wait for a look at the figures. */
function Lead({ items }: { items: readonly Concern[] }) {
  const t = useTexts(concernPageTexts)
  const joys = items.filter(({ kind }) => kind === 'joy').length
  const waiting = items.filter(({ state, finding }) => state !== 'leftOut' && finding === null).length
  return `${t.lead(joys, items.length - joys)} ${t.waiting(waiting)}`
}

function AddButton({ onAdd }: { onAdd: () => void }) {
  const t = useTexts(concernPageTexts)
  return (
    <Button variant="primary" icon={Plus} onPress={onAdd}>
      {t.add}
    </Button>
  )
}

interface ActionProps {
  data: ConcernListData
  filter: ConcernFilter
  onAdd: () => void
}

function ListActions({ data, filter, onAdd }: ActionProps) {
  const t = useTexts(concernPageTexts)
  const { slug: organisation } = usePlace().organisation
  const { kind, state, group, theme } = filter
  const csv = addressOf(listConcerns, {
    organisation,
    format: 'csv',
    ...(kind && { kind }),
    ...(state && { state }),
    ...(group && { group }),
    ...(theme && { theme }),
    ...(data.indicator && { indicator: data.indicator }),
  })
  return (
    <>
      <Menu
        label={t.more}
        trigger={<IconButton icon={EllipsisVertical} label={t.more} />}
        entries={[
          { id: 'csv', label: t.csv, icon: Download, onAction: () => window.location.assign(csv) },
          { id: 'print', label: t.print, icon: Printer, onAction: () => window.print() },
        ]}
      />
      <LinkButton icon={Waypoints} to={phenomenaAddress(organisation)}>
        {t.phenomena} {data.phenomena > 0 && `(${data.phenomena})`}
      </LinkButton>
      {data.rights.adds && data.items.length > 0 && <AddButton onAdd={onAdd} />}
    </>
  )
}

interface AddProps {
  data: ConcernListData
  start: NonNullable<ConcernListData['start']>
  onClose: () => void
}

function AddDialog({ data, start, onClose }: AddProps) {
  const t = useTexts(concernPageTexts)
  const { slug } = usePlace().organisation
  const navigate = useNavigate()
  const announce = useAnnounce()
  const { revalidate } = useRevalidator()
  return (
    <Dialog title={t.newTitle} isOpen onClose={onClose} size="wide">
      <ConcernForm
        units={data.units}
        areas={data.areas}
        start={start}
        onCancel={onClose}
        onDone={async ({ id }) => {
          announce(t.wasAdded)
          // What was begun from an indicator goes on to its own page, where the figure waits.
          if (start.indicator !== null) await navigate(concernAddress(slug, id))
          else {
            onClose()
            await revalidate()
          }
        }}
      />
    </Dialog>
  )
}

function DeletedConcerns({ items }: { items: readonly Concern[] }) {
  const t = useTexts(concernPageTexts)
  const language = useLanguage()
  const { slug: organisation } = usePlace().organisation
  const { act, isBusy } = useAct()
  const [restoring, setRestoring] = useState<string>()
  const restore = (id: string) => {
    setRestoring(id)
    void act(() => call(restoreConcern, { organisation, id }), t.restored)
  }
  return (
    <Disclosure level={2} title={t.deleted(items.length)}>
      <ul className="set-list">
        {items.map(({ id, text }) => (
          <li key={id}>
            <span>{textIn(text, language)}</span>
            <Button size="small" isBusy={isBusy && restoring === id} onPress={() => restore(id)}>
              {t.restore}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
