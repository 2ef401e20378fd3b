import { type LoaderFunctionArgs, useLoaderData } from 'react-router'

import { formatMoment } from '#shared/day.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace, useSession } from '#web/session.tsx'
import { Breadcrumbs } from '#web/ui/Breadcrumbs.tsx'
import { EmptyState } from '#web/ui/EmptyState.tsx'
import { PageHeader } from '#web/ui/PageHeader.tsx'
import { StatusMark } from '#web/ui/StatusMark.tsx'
import { getWebhook, type WebhookView } from '../webhooks.contract.ts'
import { webhookTexts } from '../webhooks.texts.ts'
import { DeliveryTable } from './DeliveryTable.tsx'
import { integrationsAddress } from './webhook-addresses.ts'
import { marksOfStates, stateOf, useToldWords } from './webhook-words.ts'
import { WebhookActions } from './WebhookActions.tsx'

export const loadWebhook = ({ params }: LoaderFunctionArgs) =>
  call(getWebhook, { organisation: params.organisation!, webhook: params.webhook! })

/** One system that is told of changes: how it does, and what was sent to it. */
export function WebhookPage() {
  const t = useTexts(webhookTexts)
  const { webhook, deliveries } = useLoaderData<typeof loadWebhook>()
  const { organisation } = usePlace()
  const { isDemo } = useSession().user
  const told = useToldWords()
  const state = stateOf(webhook)
  return (
    <>
      <PageHeader
        title={webhook.name}
        breadcrumbs={<Breadcrumbs trail={[{ label: t.integrations, to: integrationsAddress(organisation.slug) }]} />}
        lead={<span className="webhook-host">{webhook.url}</span>}
        actions={!isDemo && <WebhookActions webhook={webhook} />}
      />
      <p className="webhook-state">
        <StatusMark status={marksOfStates[state]} label={t.states[state]} />
        {told(webhook.events).map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
      {isDemo ? <p className="notice">{t.demo}</p> : <StateNote webhook={webhook} />}
      <section className="settings-table">
        <h2>{t.log}</h2>
        {deliveries.length === 0 ? (
          <EmptyState title={t.logEmpty} level={3}>
            {t.logEmptyAdvice}
          </EmptyState>
        ) : (
          <>
            <p className="integration-lead">{t.logLead}</p>
            <DeliveryTable webhook={webhook} deliveries={deliveries} />
          </>
        )}
      </section>
    </>
  )
}

/** What the state means, and what to do about it. */
function StateNote({ webhook }: { webhook: WebhookView }) {
  const t = useTexts(webhookTexts)
  const language = useLanguage()
  const at = (moment: string) => formatMoment(new Date(moment), language)
  const { failingSince, earlierSecretUntil } = webhook
  const notes = {
    working: undefined,
    failing: failingSince !== null ? t.failingNote(at(failingSince)) : undefined,
    stopped: t.stoppedNote,
    disabled: t.disabledNote,
  }
  const note = notes[stateOf(webhook)]
  return (
    <>
      {note && <p className="notice">{note}</p>}
      {earlierSecretUntil !== null && <p className="notice">{t.earlierNote(at(earlierSecretUntil))}</p>}
    </>
  )
}
