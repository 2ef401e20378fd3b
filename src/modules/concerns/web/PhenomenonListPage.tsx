import { Plus } from 'lucide-react'
import { Link, useLoaderData } from 'react-router'

import { useAct } from '#modules/organisations/web/acting.ts'
import { formatDay, isoDay } from '#shared/day.ts'
import { inLanguage, textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { restorePhenomenon } from '../phenomena.contract.ts'
import type { PhenomenonSummary } from '../phenomenon.ts'
import { concernsAddress, newPhenomenonAddress, phenomenonAddress } from './addresses.ts'
import { concernPageTexts } from './concern-pages.texts.ts'
import type { PhenomenonListData } from './phenomena.loader.ts'
import { phenomenonPageTexts } from './phenomenon-pages.texts.ts'

/** The phenomena of the organisation, with how much is tied to each. */
export function PhenomenonListPage() {
  const { items, deleted, rights } = useLoaderData<PhenomenonListData>()
  const t = useTexts(phenomenonPageTexts)
  const { title } = useTexts(concernPageTexts)
  const { slug } = usePlace().organisation
  const add = rights.handles && (
    <LinkButton variant="primary" icon={Plus} to={newPhenomenonAddress(slug)}>
      {t.add}
    </LinkButton>
  )
  return (
    <>
      <PageHeader
        title={t.title}
        lead={items.length > 0 && t.lead}
        breadcrumbs={<Breadcrumbs trail={[{ label: title, to: concernsAddress(slug) }]} />}
        actions={items.length > 0 && add}
      />
      {items.length === 0 ? (
        <EmptyState title={t.empty.title} actions={add}>
          {rights.handles ? t.empty.text : t.empty.reader}
        </EmptyState>
      ) : (
        <ul className="phenomenon-list">
          {items.map((one) => (
            <PhenomenonCard key={one.id} phenomenon={one} />
          ))}
        </ul>
      )}
      {deleted.length > 0 && <DeletedPhenomena items={deleted} />}
    </>
  )
}

function PhenomenonCard({ phenomenon }: { phenomenon: PhenomenonSummary }) {
  const t = useTexts(phenomenonPageTexts)
  const language = useLanguage()
  const { slug } = usePlace().organisation
  const { id, name, description, joys, concerns, indicators, actors, goals, updatedBy, updatedAt } = phenomenon
  const title = inLanguage(name, language)
  const parts = [
    t.concerns(concerns),
    t.joys(joys),
    t.indicators(indicators),
    t.actors(actors),
    ...(goals > 0 ? [t.goals(goals)] : []),
  ]
  return (
    <li className="phenomenon-card">
      <h2 lang={title.language}>
        <Link to={phenomenonAddress(slug, id)}>{title.text}</Link>
      </h2>
      {description && <p>{textIn(description, language)}</p>}
      <p className="phenomenon-parts">
        {parts.map((part) => (
          <span key={part}>{part}</span>
        ))}
      </p>
      <p className="concern-facts">{t.changed(updatedBy, formatDay(isoDay(new Date(updatedAt)), language))}</p>
    </li>
  )
}

function DeletedPhenomena({ items }: { items: readonly PhenomenonSummary[] }) {
  const t = useTexts(phenomenonPageTexts)
  const language = useLanguage()
  const { slug: organisation } = usePlace().organisation
  const { act, isBusy } = useAct()
  return (
    <Disclosure level={2} title={t.deleted(items.length)}>
      <ul className="set-list">
        {items.map(({ id, name }) => (
          <li key={id}>
            <span>{textIn(name, language)}</span>
            <Button
              size="small"
              isBusy={isBusy}
              onPress={() => void act(() => call(restorePhenomenon, { organisation, id }), t.restored)}
            >
              {t.restore}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
