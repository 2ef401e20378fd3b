import type { Tx } from '#server/db.ts'
import type { Services } from '#server/module.ts'
import { demoId } from '../demo-id.ts'
import { demoOrganisation } from '../demo-organisations.ts'
import { demoPerson } from '../demo-people.ts'
import { sealSecret } from './delivering.service.ts'
import type { DeliveryFailure } from './webhook.ts'
import { newSigningSecret } from './webhook-signature.ts'
import { insertDelivery, keepAttempt } from './webhook-deliveries.queries.ts'
import { insertWebhook, updateWebhookRow } from './webhooks.queries.ts'

interface DemoDelivery {
  event: string
  kind: string
  at: string
  status: number | null
  durationMs: number
  responseStart: string | null
  failure: DeliveryFailure | null
}

const deliveries: readonly DemoDelivery[] = [
  {
    event: 'plans.addFollowUp',
    kind: 'followUp',
    at: '2026-11-12T09:41:08Z',
    status: 200,
    durationMs: 84,
    responseStart: '{"accepted":true}',
    failure: null,
  },
  {
    event: 'plans.updateAction',
    kind: 'action',
    at: '2026-11-16T12:03:55Z',
    status: 503,
    durationMs: 31,
    responseStart: 'Service Unavailable',
    failure: 'refused',
  },
  {
    event: 'plans.updateAction',
    kind: 'action',
    at: '2026-11-17T06:20:14Z',
    status: 200,
    durationMs: 102,
    responseStart: '{"accepted":true}',
    failure: null,
  },
  {
    event: 'plans.addGoal',
    kind: 'goal',
    at: '2026-11-18T13:12:40Z',
    status: 200,
    durationMs: 77,
    responseStart: '{"accepted":true}',
    failure: null,
  },
]

/** An example of a system that was told of changes, stopped: the demo sends nothing anywhere. */
export async function seedDemoWebhooks(tx: Tx, { secret }: Pick<Services, 'secret'>): Promise<void> {
  const { id: organisationId, slug } = demoOrganisation('virtala')
  const id = demoId(0xb2, 1)
  const made = { name: 'Toiminnanohjaus', url: 'https://ohjaus.example/kaarna', events: ['plans', 'reports.saveText'] }
  const sealedSecret = sealSecret(secret, newSigningSecret())
  const now = new Date('2026-09-01T06:30:00Z')
  await insertWebhook(tx, { ...made, id, organisationId, createdBy: demoPerson('coordinator').id, sealedSecret, now })
  await updateWebhookRow(tx, { ...made, organisationId, id, isEnabled: false, now: new Date('2026-11-18T14:00:00Z') })
  for (const [at, { event, kind, at: moment, ...attempt }] of deliveries.entries()) {
    const eventId = demoId(0xb3, at + 1)
    const what = { kind, id: demoId(0xb4, at + 1), url: null }
    const body = {
      id: eventId,
      event,
      at: new Date(moment).toISOString(),
      organisation: { id: organisationId, slug },
      what,
      token: null,
    }
    const createdAt = new Date(moment)
    const delivery = { organisationId, webhookId: id, eventId, event, body: JSON.stringify(body), createdAt }
    const state = attempt.failure === null ? 'delivered' : 'failed'
    await keepAttempt(tx, await insertDelivery(tx, delivery), {
      ...attempt,
      state,
      attemptedAt: createdAt,
      nextAttemptAt: null,
    })
  }
}
