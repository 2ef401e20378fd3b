import { Plus } from 'lucide-react'
import { useLoaderData } from 'react-router'

import { useAct } from '#modules/organisations/web/acting.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { LinkButton } from '#web/ui/Button.tsx'
import { DeletedThings } from '#web/ui/DeletedThings.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { groupsAddress } from '../../web/addresses.ts'
import { groupPageNames } from '../../web/groups.pages.texts.ts'
import { restoreNetwork } from '../networks.contract.ts'
import { NetworkCard } from './NetworkCard.tsx'
import type { loadNetworks } from './networks.loader.ts'
import { networkTexts } from './networks.texts.ts'

/** The networks that the organisation is in. */
export function NetworksPage() {
  const t = useTexts(networkTexts)
  const { groups } = useTexts(groupPageNames)
  const { networks, deleted, keeps } = useLoaderData<typeof loadNetworks>()
  const { slug } = usePlace().organisation
  const add = keeps && (
    <LinkButton to={`/app/${slug}/networks/new`} variant="primary" icon={Plus}>
      {t.add}
    </LinkButton>
  )
  return (
    <div className="networks-page">
      <PageHeader
        title={t.title}
        lead={t.lead}
        breadcrumbs={<Breadcrumbs trail={[{ label: groups, to: groupsAddress(slug) }]} />}
        actions={networks.length > 0 && add}
      />
      {networks.length === 0 && (
        <EmptyState title={t.none} actions={add}>
          {t.noneText}
        </EmptyState>
      )}
      <div className="networks">
        {networks.map((network) => (
          <NetworkCard key={network.id} network={network} keeps={keeps} />
        ))}
      </div>
      <Deleted deleted={deleted} />
    </div>
  )
}

function Deleted({ deleted }: Pick<Awaited<ReturnType<typeof loadNetworks>>, 'deleted'>) {
  const t = useTexts(networkTexts)
  const language = useLanguage()
  const organisation = usePlace().organisation.slug
  const { isBusy, act } = useAct()
  return (
    <DeletedThings
      title={`${t.deletedTitle} (${deleted.length})`}
      things={deleted.map(({ id, name }) => ({ id, name: textIn(name, language) }))}
      isBusy={isBusy}
      onRestore={({ id }) => void act(() => call(restoreNetwork, { organisation, id }), t.restored)}
    />
  )
}
