import { ListFilter, Plus } from 'lucide-react'
import { Link, useLoaderData } from 'react-router'

import { useAct } from '#modules/organisations/web/acting.ts'
import { formatMoment } from '#shared/day.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { catalogueAddress } from '../../web/addresses.ts'
import type { IndicatorSetSummary } from '../indicator-set.ts'
import { restoreIndicatorSet } from '../indicator-sets.contract.ts'
import type { SetsData } from './indicator-sets.loader.ts'
import { indicatorSetTexts } from './indicator-sets.texts.ts'
import { newSetAddress, setAddress } from './set-addresses.ts'

/** The organisation's sets of indicators, and those that others share with it. */
export function IndicatorSetsPage() {
  const { own, shared, deleted, mayEdit } = useLoaderData<SetsData>()
  const t = useTexts(indicatorSetTexts)
  const { organisation } = usePlace()
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <>
            <LinkButton icon={ListFilter} to={catalogueAddress(organisation.slug)}>
              {t.catalogue}
            </LinkButton>
            {mayEdit && own.length > 0 && <AddButton />}
          </>
        }
      />
      {own.length === 0 ? (
        <EmptyState title={t.empty.title} actions={mayEdit && <AddButton />}>
          {mayEdit ? t.empty.text : t.empty.reader}
        </EmptyState>
      ) : (
        <section className="set-section">
          <h2>{t.own}</h2>
          <SetList sets={own} />
        </section>
      )}
      <section className="set-section">
        <h2>{t.shared}</h2>
        {shared.length === 0 ? <p className="muted">{t.noShared}</p> : <SetList sets={shared} isShared />}
      </section>
      {deleted.length > 0 && <DeletedSets sets={deleted} />}
    </>
  )
}

function AddButton() {
  const t = useTexts(indicatorSetTexts)
  const { organisation } = usePlace()
  return (
    <LinkButton variant="primary" icon={Plus} to={newSetAddress(organisation.slug)}>
      {t.add}
    </LinkButton>
  )
}

function SetList({ sets, isShared = false }: { sets: readonly IndicatorSetSummary[]; isShared?: boolean }) {
  const t = useTexts(indicatorSetTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  return (
    <ul className="set-list">
      {sets.map((set) => (
        <li key={set.id}>
          <div>
            <Link to={setAddress(organisation.slug, set.id)}>{textIn(set.name, language)}</Link>
            {set.description && <p>{textIn(set.description, language)}</p>}
          </div>
          <p className="set-facts">
            <span>{t.count(set.indicators)}</span>
            <small>{isShared ? t.from(textIn(set.owner.name, language)) : t.sharings[set.sharing]}</small>
            <small>{t.changed(set.updatedBy, formatMoment(new Date(set.updatedAt), language))}</small>
          </p>
        </li>
      ))}
    </ul>
  )
}

function DeletedSets({ sets }: { sets: readonly IndicatorSetSummary[] }) {
  const t = useTexts(indicatorSetTexts)
  const language = useLanguage()
  const { organisation } = usePlace()
  const { act, isBusy } = useAct()
  const restore = (id: string) =>
    void act(() => call(restoreIndicatorSet, { organisation: organisation.slug, id }), t.restored)
  return (
    <Disclosure level={2} title={t.deleted(sets.length)}>
      <ul className="set-list">
        {sets.map((set) => (
          <li key={set.id}>
            <span>{textIn(set.name, language)}</span>
            <Button size="small" isBusy={isBusy} onPress={() => restore(set.id)}>
              {t.restore}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
