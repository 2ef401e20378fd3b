import { afterwards, type Call, type Route, route } from '#server/http.ts'
import { createLimits } from '#server/limits.ts'
import type { Services } from '#server/module.ts'
import { ipOf, isPrivateAddress } from '#server/private-address.ts'
import { apiAreas, isReading } from '#shared/api-area.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import type { User } from '#shared/roles.ts'
import { refuseDemo } from '../demo-person.ts'
import { deliver, sealSecret } from './delivering.service.ts'
import { deliveryJobName, insertTest } from './telling.service.ts'
import { earlierSecretHours, eventOf, readWebhookAddress, unknownEvents } from './webhook.ts'
import { newSigningSecret } from './webhook-signature.ts'
import { type DeliveryRow, findDeliveries, findDelivery, insertDelivery } from './webhook-deliveries.queries.ts'
import {
  addWebhook,
  changeWebhookSecret,
  type DeliveryView,
  getWebhook,
  listWebhookEvents,
  listWebhooks,
  removeWebhook,
  sendDeliveryAgain,
  testWebhook,
  updateWebhook,
  type WebhookView,
} from './webhooks.contract.ts'
import {
  deleteWebhook,
  findWebhooks,
  insertWebhook,
  replaceSecret,
  updateWebhookRow,
  type WebhookRow,
} from './webhooks.queries.ts'

/** What those who look after an organisation do with its webhooks. `routes`: all of Kaarna, whose changes can be told. */
export const webhookRoutes = (services: Services, routes: () => readonly Route[]): Route[] => [
  ...readingRoutes(routes),
  ...editingRoutes(services, routes),
  ...sendingRoutes(services),
]

/** The changes within organisations that an address can be told of, by area. */
function tellableChanges(routes: readonly Route[]) {
  const changes = routes.filter(({ endpoint }) => endpoint.allow.who === 'organisation' && !isReading(endpoint))
  return apiAreas.map((area) => ({
    area,
    events: changes.filter((one) => one.area === area).map(({ endpoint }) => eventOf(area, endpoint.id)),
  }))
}

const readingRoutes = (routes: () => readonly Route[]): Route[] => [
  route(listWebhooks, async ({ tx, organisation, now }) => ({
    webhooks: (await findWebhooks(tx, organisation.id)).map((row) => toWebhook(row, now)),
  })),

  route(listWebhookEvents, async () => ({ areas: tellableChanges(routes()) })),

  route(getWebhook, async ({ tx, organisation, now }, { webhook: id }) => {
    const webhook = await requireWebhook(tx, organisation.id, id)
    const deliveries = await findDeliveries(tx, { organisationId: organisation.id, webhookId: id })
    return { webhook: toWebhook(webhook, now), deliveries: deliveries.map(toDeliveryView) }
  }),
]

function editingRoutes({ config, secret }: Services, routes: () => readonly Route[]): Route[] {
  /** The input with its address as it is asked; throws when it names what cannot be told or asked. */
  function read<Input extends { url: string; events: string[] }>(input: Input): Input {
    const known = tellableChanges(routes()).flatMap(({ events }) => events)
    if (unknownEvents(input.events, known).length > 0) throw invalidInput('events', 'eventUnknown')
    const address = readWebhookAddress(input.url, config)
    if ('fault' in address) throw invalidInput('url', address.fault)
    const ip = ipOf(address.url)
    if (ip !== undefined && isPrivateAddress(ip) && !config.privateServices) throw invalidInput('url', 'addressPrivate')
    return { ...input, url: address.url.href }
  }

  return [
    route(addWebhook, async ({ tx, organisation, user, now, audit }, { organisation: _, ...input }) => {
      refuseDemo(user)
      const signing = newSigningSecret()
      const sealedSecret = sealSecret(secret, signing)
      const made = { ...read(input), organisationId: organisation.id, createdBy: user.id, sealedSecret, now }
      const id = await insertWebhook(tx, made)
      audit(`webhook:${id}`, { name: made.name, host: new URL(made.url).host, events: made.events })
      return { id, secret: signing }
    }),

    route(updateWebhook, async ({ tx, organisation, user, now, audit }, { organisation: _, webhook: id, ...input }) => {
      refuseDemo(user)
      const next = read(input)
      if (!(await updateWebhookRow(tx, { ...next, organisationId: organisation.id, id, now }))) throw noWebhook()
      const { name, url, events, isEnabled } = next
      audit(`webhook:${id}`, { name, host: new URL(url).host, events, isEnabled })
    }),

    route(removeWebhook, async ({ tx, organisation, user, audit }, { webhook: id }) => {
      refuseDemo(user)
      if (!(await deleteWebhook(tx, { organisationId: organisation.id, id }))) throw noWebhook()
      audit(`webhook:${id}`)
    }),

    route(changeWebhookSecret, async ({ tx, organisation, user, now, audit }, { webhook: id }) => {
      refuseDemo(user)
      const signing = newSigningSecret()
      const until = new Date(now.getTime() + earlierSecretHours * 3_600_000)
      const next = { sealedSecret: sealSecret(secret, signing), until }
      if (!(await replaceSecret(tx, { organisationId: organisation.id, id }, next))) throw noWebhook()
      audit(`webhook:${id}`)
      return { secret: signing }
    }),
  ]
}

function sendingRoutes(services: Services): Route[] {
  const limits = createLimits(services.db, services.secret)
  /** Each sends something into the world: a flood is stopped here. */
  const countSending = async ({ user, now }: { user: User; now: Date }): Promise<void> => {
    refuseDemo(user)
    await limits.count([{ kind: 'webhookByHand', subject: user.id }], now)
  }

  return [
    route(
      testWebhook,
      async ({ tx, organisation, now, audit }, { webhook: webhookId }) => {
        await requireWebhook(tx, organisation.id, webhookId)
        const delivery = await insertTest(tx, { organisation, webhookId, now })
        audit(`webhook:${webhookId}`)
        return afterwards(testWebhook, async () => {
          await deliver(services, delivery)
          return toDeliveryView((await findDelivery(services.db, delivery))!)
        })
      },
      countSending,
    ),

    route(
      sendDeliveryAgain,
      async ({ tx, organisation, now, audit }, { webhook: webhookId, delivery: id }) => {
        const { disabledAt } = await requireWebhook(tx, organisation.id, webhookId)
        if (disabledAt !== null) throw new AppError('conflict', 'The webhook is stopped')
        const sent = await findDelivery(tx, id)
        if (sent?.webhookId !== webhookId) throw new AppError('notFound', 'No such delivery')
        const { event, eventId, body } = sent
        const again = { organisationId: organisation.id, webhookId, event, eventId, body, createdAt: now }
        const delivery = await insertDelivery(tx, again)
        await services.jobs.plan(tx, deliveryJobName, { delivery })
        audit(`webhook:${webhookId}`, { event })
        return { id: delivery }
      },
      countSending,
    ),
  ]
}

const noWebhook = () => new AppError('notFound', 'No such webhook')

async function requireWebhook(tx: Call['tx'], organisationId: string, id: string): Promise<WebhookRow> {
  const [webhook] = await findWebhooks(tx, organisationId, id)
  if (!webhook) throw noWebhook()
  return webhook
}

const moment = (at: Date | null): string | null => at && at.toISOString()

const toWebhook = (row: WebhookRow, now: Date): WebhookView => ({
  ...row,
  createdAt: row.createdAt.toISOString(),
  failingSince: moment(row.failingSince),
  disabledAt: moment(row.disabledAt),
  earlierSecretUntil:
    row.earlierSecretUntil && row.earlierSecretUntil > now ? row.earlierSecretUntil.toISOString() : null,
  lastDelivery: row.lastDelivery && { ...row.lastDelivery, at: new Date(row.lastDelivery.at).toISOString() },
})

const toDeliveryView = ({ webhookId: _, eventId: __, ...row }: DeliveryRow): DeliveryView => ({
  ...row,
  createdAt: row.createdAt.toISOString(),
  attemptedAt: moment(row.attemptedAt),
  nextAttemptAt: moment(row.nextAttemptAt),
})
