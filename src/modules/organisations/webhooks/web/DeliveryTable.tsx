import { formatMoment } from '#shared/day.ts'
import { formatNumber } from '#shared/number.ts'
import { call } from '#web/api.ts'
import { useLanguage, useTexts } from '#web/language.tsx'
import { usePlace, useSession } from '#web/session.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Disclosure } from '#web/ui/Disclosure.tsx'
import { StatusMark } from '#web/ui/StatusMark.tsx'
import { type Column, Table } from '#web/ui/Table.tsx'
import { useAct } from '../../web/acting.ts'
import { type DeliveryView, sendDeliveryAgain, type WebhookView } from '../webhooks.contract.ts'
import { webhookTexts } from '../webhooks.texts.ts'
import { useEventWords } from './webhook-words.ts'

interface Props {
  webhook: WebhookView
  deliveries: readonly DeliveryView[]
}

/** The log: what was sent when, and what was answered. */
export function DeliveryTable({ webhook, deliveries }: Props) {
  const t = useTexts(webhookTexts)
  const language = useLanguage()
  const wordsOf = useEventWords()
  const { isDemo } = useSession().user
  const at = (moment: string) => formatMoment(new Date(moment), language)
  const again: Column<DeliveryView> = {
    id: 'actions',
    title: t.actions,
    cell: (delivery) => (
      <AgainButton
        webhook={webhook}
        delivery={delivery}
        label={t.againOf(wordsOf(delivery.event), at(delivery.createdAt))}
      />
    ),
  }
  const maySendAgain = !isDemo && webhook.disabledAt === null
  return (
    <div className="audit-log deliveries">
      <Table
        caption={t.log}
        isCaptionHidden
        narrow="stack"
        rows={deliveries}
        keyOf={({ id }) => id}
        columns={[
          { id: 'at', title: t.at, cell: ({ createdAt }) => <span className="number">{at(createdAt)}</span> },
          { id: 'event', title: t.event, isRowHeader: true, cell: ({ event }) => <Event event={event} /> },
          { id: 'outcome', title: t.outcome, cell: (delivery) => <Outcome delivery={delivery} /> },
          {
            id: 'duration',
            title: t.duration,
            isNumeric: true,
            cell: ({ durationMs }) => (durationMs === null ? '–' : t.ms(formatNumber(durationMs, language))),
          },
          { id: 'content', title: t.content, cell: (delivery) => <Content delivery={delivery} /> },
          ...(maySendAgain ? [again] : []),
        ]}
      />
    </div>
  )
}

function Event({ event }: { event: string }) {
  const wordsOf = useEventWords()
  return (
    <>
      <span className="event-words">{wordsOf(event)}</span>
      <code className="token-ending">{event}</code>
    </>
  )
}

const marks = { waiting: 'waiting', delivered: 'done', failed: 'late' } as const

interface OfDelivery {
  delivery: DeliveryView
}

function Outcome({ delivery: { state, status, failure, attempts, nextAttemptAt } }: OfDelivery) {
  const t = useTexts(webhookTexts)
  const language = useLanguage()
  const label = status === null ? t.outcomes[state] : `${t.outcomes[state]} (${status})`
  const notes = [
    ...(failure === null ? [] : [t.failures[failure]]),
    ...(attempts > 1 ? [t.attempts(attempts)] : []),
    ...(nextAttemptAt === null ? [] : [t.retry(formatMoment(new Date(nextAttemptAt), language))]),
  ]
  return (
    <>
      <StatusMark status={marks[state]} label={label} />
      {notes.map((note) => (
        <small className="token-ending" key={note}>
          {note}
        </small>
      ))}
    </>
  )
}

/** Exactly what was sent, and the beginning of the answer. */
function Content({ delivery: { body, responseStart } }: OfDelivery) {
  const t = useTexts(webhookTexts)
  return (
    <Disclosure title={t.show} level={3}>
      <p className="field-label">{t.sent}</p>
      <pre className="audit-record">{JSON.stringify(JSON.parse(body), null, 2)}</pre>
      {responseStart !== null && (
        <>
          <p className="field-label">{t.answered}</p>
          <pre className="audit-record">{responseStart === '' ? t.nothing : responseStart}</pre>
        </>
      )}
    </Disclosure>
  )
}

function AgainButton({ webhook, delivery, label }: OfDelivery & Pick<Props, 'webhook'> & { label: string }) {
  const t = useTexts(webhookTexts)
  const { slug: organisation } = usePlace().organisation
  const { act, isBusy } = useAct()
  const again = () =>
    act(() => call(sendDeliveryAgain, { organisation, webhook: webhook.id, delivery: delivery.id }), t.sentAgain)
  return (
    <Button size="small" variant="quiet" aria-label={label} isBusy={isBusy} onPress={() => void again()}>
      {t.again}
    </Button>
  )
}
