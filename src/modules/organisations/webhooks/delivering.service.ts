import { insertAuditEvent } from '#server/audit.ts'
import type { Tx } from '#server/db.ts'
import type { Services } from '#server/module.ts'
import { seal, unseal } from '#server/seal.ts'
import { textIn } from '#shared/local-text.ts'
import { postDelivery, type Posted } from './post-delivery.ts'
import { deliveryJobName } from './telling.service.ts'
import { failsForGood, nextAttemptAt, readWebhookAddress, testEvent } from './webhook.ts'
import { type DeliveryRow, findDelivery, keepAttempt } from './webhook-deliveries.queries.ts'
import { signatureHeader, signatureOf } from './webhook-signature.ts'
import { webhookDisabledMail } from './webhooks.mails.ts'
import { type DeliveryAddress, disableFailing, findAddress, findKeepers, keepHealth } from './webhooks.queries.ts'

const purpose = 'webhook secret'
export const sealSecret = (secret: Buffer, text: string): string => seal(secret, purpose, text)

/**
 * Sends one delivery and keeps how it went; one that was settled already is left alone. A failure is no error: the next
 * attempt is planned for later. Sent twice when the process ends in between: its id tells the receiver.
 */
export async function deliver(services: Services, id: string): Promise<void> {
  const { db, clock } = services
  const delivery = await findDelivery(db, id)
  const address = delivery && (await findAddress(db, delivery.webhookId))
  if (!delivery || !address || delivery.state !== 'waiting') return
  const posted = await attempt(services, delivery, address)
  await db.transaction().execute((tx) => keep({ services, tx, delivery, address, now: clock() }, posted))
}

const unsent = { status: null, durationMs: 0, responseStart: null }

function attempt(
  { config, secret, clock }: Services,
  delivery: DeliveryRow,
  address: DeliveryAddress,
): Promise<Posted> {
  const { privateServices } = config
  const read = readWebhookAddress(address.url, { privateServices })
  const now = clock()
  const secrets = secretsOf(secret, address, now)
  if (address.isDisabled && delivery.event !== testEvent) return Promise.resolve({ ...unsent, failure: 'disabled' })
  // The secret of another installation's key, or an address that was allowed under other settings.
  if (secrets.length === 0 || 'fault' in read) return Promise.resolve({ ...unsent, failure: 'unreachable' })
  const headers = {
    [signatureHeader]: signatureOf(delivery.body, secrets, now),
    'Kaarna-Event': delivery.event,
    'Kaarna-Event-Id': delivery.eventId,
  }
  return postDelivery({ url: read.url, headers, body: delivery.body }, { allowPrivate: privateServices })
}

/** The secret of now, and the one before it while it still signs. */
function secretsOf(key: Buffer, address: DeliveryAddress, now: Date): string[] {
  const { sealedSecret, earlierSealedSecret, earlierUntil } = address
  const isEarlierValid = earlierUntil !== null && earlierUntil > now
  const sealed = [sealedSecret, ...(isEarlierValid && earlierSealedSecret !== null ? [earlierSealedSecret] : [])]
  return sealed.map((one) => unseal(key, purpose, one)).filter((one) => one !== undefined)
}

interface Keeping {
  services: Services
  tx: Tx
  delivery: DeliveryRow
  address: DeliveryAddress
  now: Date
}

async function keep({ services, tx, delivery, address, now }: Keeping, posted: Posted): Promise<void> {
  const { id, event, attempts } = delivery
  const isTest = event === testEvent
  const hasArrived = posted.failure === null
  const isFinal = hasArrived || isTest || posted.failure === 'disabled'
  const next = isFinal ? undefined : nextAttemptAt(attempts + 1, now)
  const state = hasArrived ? 'delivered' : next ? 'waiting' : 'failed'
  await keepAttempt(tx, id, { ...posted, state, attemptedAt: now, nextAttemptAt: next ?? null })
  if (next) await services.jobs.plan(tx, deliveryJobName, { delivery: id }, next)
  if (posted.failure === 'disabled' || (isTest && !hasArrived)) return
  const failingSince = await keepHealth(tx, address.webhookId, { hasArrived, now })
  if (failingSince !== null && failsForGood(failingSince, now)) await giveUp(services, tx, { address, now })
}

/** Tells the address no more, and whoever looks after it that it is so. */
async function giveUp(
  { config, sendMail }: Services,
  tx: Tx,
  { address, now }: { address: DeliveryAddress; now: Date },
): Promise<void> {
  const { webhookId, organisationId } = address
  if (!(await disableFailing(tx, webhookId, now))) return
  for (const { email, language, slug, organisation, name, webhook } of await findKeepers(tx, webhookId)) {
    const link = `${config.baseUrl}/app/${slug}/integrations/webhooks/${webhookId}`
    const letter = { to: email, language, link, person: name, webhook, organisation: textIn(organisation, language) }
    await sendMail(tx, webhookDisabledMail(letter))
  }
  const entry = { at: now, accountId: null, organisationId, endpoint: deliveryJobName }
  await insertAuditEvent(tx, { ...entry, target: `webhook:${webhookId}`, details: { disabled: true } })
}
