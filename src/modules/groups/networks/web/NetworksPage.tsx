import { Plus, Undo2 } from 'lucide-react'
import { useLoaderData } from 'react-router'

import { useAct } from '#modules/organisations/web/acting.ts'
import { textIn } from '#shared/local-text.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace } from '#web/session.tsx'
import { Button, LinkButton } from '#web/ui/Button.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { restoreNetwork } from '../networks.contract.ts'
import { NetworkCard } from './NetworkCard.tsx'
import type { loadNetworks } from './networks.loader.ts'
import { networkTexts } from './networks.texts.ts'

/** The networks that the organisation is in. */
export function NetworksPage() {
  const t = useTexts(networkTexts)
  const { networks, deleted, keeps } = useLoaderData<typeof loadNetworks>()
  const { slug } = usePlace().organisation
  const add = keeps && (
    <LinkButton to={`/app/${slug}/networks/new`} variant="primary" icon={Plus}>
      {t.add}
    </LinkButton>
  )
  return (
    <div className="networks-page">
      <PageHeader title={t.title} lead={t.lead} actions={networks.length > 0 && add} />
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
      {deleted.length > 0 && <Deleted deleted={deleted} />}
    </div>
  )
}

function Deleted({ deleted }: Pick<Awaited<ReturnType<typeof loadNetworks>>, 'deleted'>) {
  const t = useTexts(networkTexts)
  const language = useLanguage()
  const organisation = usePlace().organisation.slug
  const { isBusy, act } = useAct()
  return (
    <Disclosure level={2} title={`${t.deletedTitle} (${deleted.length})`}>
      <ul className="networks-deleted">
        {deleted.map(({ id, name }) => (
          <li key={id}>
            {textIn(name, language)}{' '}
            <Button
              size="small"
              icon={Undo2}
              isDisabled={isBusy}
              onPress={() => void act(() => call(restoreNetwork, { organisation, id }), t.restored)}
            >
              {t.restore}
              <span className="visually-hidden">: {textIn(name, language)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
