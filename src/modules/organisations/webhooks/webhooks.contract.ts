import { z } from 'zod'

import { apiAreas } from '#shared/api-area.ts'
import { endpoint } from '#shared/endpoint.ts'
import { organisationsAccess as access } from '../organisations.access.ts'
import { deliveryFailures, deliveryStates, webhookInput } from './webhook.ts'

const organisation = z.string()
const webhook = z.uuid()

export const deliveryView = z
  .object({
    id: z.uuid(),
    event: z.string(),
    body: z.string().meta({ description: 'What was sent, as it was signed' }),
    createdAt: z.iso.datetime(),
    state: z.enum(deliveryStates),
    attempts: z.int(),
    attemptedAt: z.iso.datetime().nullable(),
    nextAttemptAt: z.iso.datetime().nullable(),
    status: z.int().nullable().meta({ description: 'Of the answer to the last attempt' }),
    durationMs: z.int().nullable(),
    responseStart: z.string().nullable(),
    failure: z.enum(deliveryFailures).nullable(),
  })
  .meta({ id: 'WebhookDelivery' })
export type DeliveryView = z.infer<typeof deliveryView>

export const webhookView = z
  .object({
    id: z.uuid(),
    name: z.string(),
    url: z.string(),
    events: z.array(z.string()),
    maker: z.string().nullable(),
    createdAt: z.iso.datetime(),
    failingSince: z.iso.datetime().nullable(),
    disabledAt: z.iso.datetime().nullable(),
    disabledBecause: z.enum(['person', 'failures']).nullable(),
    earlierSecretUntil: z.iso.datetime().nullable(),
    lastDelivery: z.object({ at: z.iso.datetime(), state: z.enum(deliveryStates) }).nullable(),
  })
  .meta({ id: 'Webhook' })
export type WebhookView = z.infer<typeof webhookView>

const secretOnce = z.string().meta({ description: 'Signs each delivery; answered only now' })

export const listWebhooks = endpoint({
  id: 'listWebhooks',
  summary: 'The addresses that are told of changes in an organisation.',
  method: 'GET',
  path: '/organisations/:organisation/webhooks',
  allow: access.editWebhooks,
  input: z.object({ organisation }),
  output: z.object({ webhooks: z.array(webhookView) }),
})

export const listWebhookEvents = endpoint({
  id: 'listWebhookEvents',
  summary: 'The changes that an address can be told of, by area.',
  method: 'GET',
  path: '/organisations/:organisation/webhook-events',
  allow: access.editWebhooks,
  input: z.object({ organisation }),
  output: z.object({ areas: z.array(z.object({ area: z.enum(apiAreas), events: z.array(z.string()) })) }),
})

export const addWebhook = endpoint({
  id: 'addWebhook',
  summary: 'Have an address told of changes in an organisation.',
  method: 'POST',
  path: '/organisations/:organisation/webhooks',
  allow: access.editWebhooks,
  input: webhookInput.extend({ organisation }),
  output: z.object({ id: z.uuid(), secret: secretOnce }),
  errors: ['demo'],
})

export const getWebhook = endpoint({
  id: 'getWebhook',
  summary: 'One address with its last hundred deliveries, newest first. They are kept for 30 days.',
  method: 'GET',
  path: '/organisations/:organisation/webhooks/:webhook',
  allow: access.editWebhooks,
  input: z.object({ organisation, webhook }),
  output: z.object({ webhook: webhookView, deliveries: z.array(deliveryView) }),
  errors: ['notFound'],
})

export const updateWebhook = endpoint({
  id: 'updateWebhook',
  summary: 'Change an address and its events, or stop and resume telling it.',
  method: 'PUT',
  path: '/organisations/:organisation/webhooks/:webhook',
  allow: access.editWebhooks,
  input: webhookInput.extend({ organisation, webhook, isEnabled: z.boolean() }),
  output: z.void(),
  errors: ['notFound', 'demo'],
})

export const removeWebhook = endpoint({
  id: 'removeWebhook',
  summary: 'Remove an address with its deliveries.',
  method: 'DELETE',
  path: '/organisations/:organisation/webhooks/:webhook',
  allow: access.editWebhooks,
  input: z.object({ organisation, webhook }),
  output: z.void(),
  errors: ['notFound', 'demo'],
})

export const changeWebhookSecret = endpoint({
  id: 'changeWebhookSecret',
  summary: 'Make a new signing secret. For 24 hours the earlier one signs beside it.',
  method: 'POST',
  path: '/organisations/:organisation/webhooks/:webhook/secret',
  allow: access.editWebhooks,
  input: z.object({ organisation, webhook }),
  output: z.object({ secret: secretOnce }),
  errors: ['notFound', 'demo'],
})

export const testWebhook = endpoint({
  id: 'testWebhook',
  summary: 'Send a test to an address at once, and say what it answered.',
  method: 'POST',
  path: '/organisations/:organisation/webhooks/:webhook/test',
  allow: access.editWebhooks,
  input: z.object({ organisation, webhook }),
  output: deliveryView,
  errors: ['notFound', 'tooManyAttempts', 'demo'],
})

export const sendDeliveryAgain = endpoint({
  id: 'sendDeliveryAgain',
  summary: 'Send what was sent once more, with the same id.',
  method: 'POST',
  path: '/organisations/:organisation/webhooks/:webhook/deliveries/:delivery/again',
  allow: access.editWebhooks,
  input: z.object({ organisation, webhook, delivery: z.uuid() }),
  output: z.object({ id: z.uuid() }),
  errors: ['notFound', 'conflict', 'tooManyAttempts', 'demo'],
})
