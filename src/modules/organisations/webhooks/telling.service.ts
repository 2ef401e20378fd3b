import { randomUUID } from 'node:crypto'

import type { Tx } from '#server/db.ts'
import type { Change, Services } from '#server/module.ts'
import { eventOf, linkOfChange, type Question, testEvent } from './webhook.ts'
import { insertDelivery } from './webhook-deliveries.queries.ts'
import { findListeners } from './webhooks.queries.ts'

export const deliveryJobName = 'organisations.deliverWebhook'

interface Message {
  event: string
  at: Date
  organisation: { id: string; slug: string }
  /** What was changed, as `kind:id`. */
  target: string | null
  /** Where the API tells more. */
  url: string | null
  /** The token of the program that made the change: it knows its own changes by it. */
  token: string | null
}

/** What is sent: ids and where to ask for more. Who did it and what was written stay in Kaarna. */
function bodyOf(id: string, { event, at, organisation, target, url, token }: Message): string {
  const [kind, ...rest] = target?.split(':') ?? []
  const what = kind === undefined ? null : { kind, id: rest.join(':'), url }
  return JSON.stringify({ id, event, at: at.toISOString(), organisation, what, token })
}

/** Plans a delivery to each webhook that is told of a change, in the transaction of the change. `questions`: linkOfChange. */
export const createTelling =
  ({ jobs, config }: Pick<Services, 'jobs' | 'config'>, questions: () => readonly Question[]) =>
  async (tx: Tx, { at, organisationId, area, endpoint, target, path, tokenId }: Change): Promise<void> => {
    const event = eventOf(area, endpoint)
    const listeners = await findListeners(tx, organisationId, { area, event })
    if (listeners.length === 0) return
    const eventId = randomUUID()
    const link = linkOfChange(path, target, questions())
    const organisation = { id: organisationId, slug: listeners[0]!.slug }
    const url = link === null ? null : config.baseUrl + link
    const body = bodyOf(eventId, { event, at, organisation, target, url, token: tokenId })
    for (const { id: webhookId } of listeners) {
      const delivery = await insertDelivery(tx, { organisationId, webhookId, eventId, event, body, createdAt: at })
      await jobs.plan(tx, deliveryJobName, { delivery })
    }
  }

/** Keeps a test for a webhook; it is sent by whoever asked for it. */
export function insertTest(
  tx: Tx,
  { organisation, webhookId, now }: { organisation: { id: string; slug: string }; webhookId: string; now: Date },
): Promise<string> {
  const eventId = randomUUID()
  const { id, slug } = organisation
  const message = { event: testEvent, at: now, organisation: { id, slug }, target: null, url: null, token: null }
  const body = bodyOf(eventId, message)
  return insertDelivery(tx, { organisationId: id, webhookId, eventId, event: testEvent, body, createdAt: now })
}
