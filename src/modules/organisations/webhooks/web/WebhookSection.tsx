import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'

import { formatMoment } from '#shared/day.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace, useSession } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { StatusMark } from '#web/ui/StatusMark.tsx'
import { Table } from '#web/ui/Table.tsx'
import type { WebhookView } from '../webhooks.contract.ts'
import { webhookTexts } from '../webhooks.texts.ts'
import { NewWebhookDialog } from './WebhookDialog.tsx'
import { webhookAddress } from './webhook-addresses.ts'
import { marksOfStates, stateOf, useToldWords } from './webhook-words.ts'

/** The systems that are told of changes, and the way to a new one. */
export function WebhookSection({ webhooks }: { webhooks: readonly WebhookView[] }) {
  const t = useTexts(webhookTexts)
  const { isDemo } = useSession().user
  const [isAdding, setAdding] = useState(false)
  const add = (
    <Button icon={Plus} isDisabled={isDemo} onPress={() => setAdding(true)}>
      {t.add}
    </Button>
  )
  return (
    <section className="integration">
      <header className="integration-header">
        <div>
          <h2>{t.title}</h2>
          <p className="integration-lead">{t.lead}</p>
        </div>
        {webhooks.length > 0 && add}
      </header>
      {webhooks.length > 0 ? (
        <WebhookTable webhooks={webhooks} />
      ) : (
        <EmptyState title={t.empty} level={3} actions={add}>
          {t.emptyAdvice}
        </EmptyState>
      )}
      {isAdding && <NewWebhookDialog onClose={() => setAdding(false)} />}
    </section>
  )
}

function WebhookTable({ webhooks }: { webhooks: readonly WebhookView[] }) {
  const t = useTexts(webhookTexts)
  const language = useLanguage()
  const { slug: organisation } = usePlace().organisation
  const told = useToldWords()
  return (
    <Table
      caption={t.title}
      isCaptionHidden
      narrow="stack"
      rows={webhooks}
      keyOf={({ id }) => id}
      columns={[
        {
          id: 'name',
          title: t.name,
          isRowHeader: true,
          cell: ({ id, name }) => <Link to={webhookAddress(organisation, id)}>{name}</Link>,
        },
        { id: 'host', title: t.host, cell: ({ url }) => <span className="webhook-host">{new URL(url).host}</span> },
        {
          id: 'told',
          title: t.told,
          cell: ({ events }) => (
            <ul className="token-rights">
              {told(events).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          ),
        },
        {
          id: 'state',
          title: t.state,
          cell: (webhook) => <StatusMark status={marksOfStates[stateOf(webhook)]} label={t.states[stateOf(webhook)]} />,
        },
        {
          id: 'last',
          title: t.last,
          cell: ({ lastDelivery }) =>
            lastDelivery === null ? (
              <span className="muted">{t.never}</span>
            ) : (
              <span className="number">{formatMoment(new Date(lastDelivery.at), language)}</span>
            ),
        },
      ]}
    />
  )
}
