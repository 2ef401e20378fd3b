import { createHmac } from 'node:crypto'

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { addProgramme, updateProgramme } from '#modules/plans/plans.contract.ts'
import { sampleProgramme } from '#modules/plans/samples.ts'
import { createTestServer, type Signed, type TestServer } from '#server/testing.ts'
import { listAuditEntries } from '../audit-log.contract.ts'
import { addUnit } from '../units.contract.ts'
import { type Receiver, startReceiver } from './fixtures/receiver.ts'
import { postDelivery } from './post-delivery.ts'
import { deliveryJobName } from './telling.service.ts'
import {
  addWebhook,
  changeWebhookSecret,
  getWebhook,
  listWebhookEvents,
  listWebhooks,
  removeWebhook,
  sendDeliveryAgain,
  testWebhook,
  updateWebhook,
} from './webhooks.contract.ts'
import { webhookSweepName } from './webhooks.jobs.ts'

const organisation = 'espoo'
const start = new Date('2026-03-02T10:00:00Z')

let server: TestServer
let receiver: Receiver
let coordinator: Signed
beforeAll(async () => {
  receiver = await startReceiver()
  server = await createTestServer({ environment: { PRIVATE_SERVICES: 'yes' } })
  await server.addOrganisation(organisation)
  await server.addOrganisation('naapuri')
  coordinator = await server.addPerson({ organisation, role: 'coordinator' })
  // Some of these stories take days, and nobody signs in again in them.
  await server.db
    .updateTable('session')
    .set({ expires_at: new Date('2027-01-01T00:00:00Z') })
    .execute()
})
afterAll(async () => {
  await receiver.close()
  await server.close()
})
beforeEach(async () => {
  server.clock.now = start
  server.planned.length = 0
  receiver.received.length = 0
  receiver.meetings.length = 0
  await server.db.deleteFrom('webhook').execute()
})

const sample = () => ({ organisation, name: 'Toiminnanohjaus', url: receiver.url, events: ['plans'] })

async function add(more: object = {}): Promise<{ webhook: string; secret: string }> {
  const { status, body } = await server.call(coordinator, addWebhook, { ...sample(), ...more })
  expect(status).toBe(200)
  return { webhook: body.id, secret: body.secret }
}

const change = () => server.call(coordinator, addProgramme, { organisation, ...sampleProgramme })
const deliverPlanned = () => server.doPlanned(deliveryJobName)
const look = async (webhook: string) => (await server.call(coordinator, getWebhook, { organisation, webhook })).body
const later = (milliseconds: number) => void (server.clock.now = new Date(server.clock.now.getTime() + milliseconds))
const days = 86_400_000

/** What docs/api.md tells receivers to do. */
function isSigned(headers: Record<string, unknown>, body: string, secret: string): boolean {
  const parts = String(headers['kaarna-signature'])
    .split(',')
    .map((part) => part.split('='))
  const moment = parts.find(([name]) => name === 't')?.[1]
  const expected = createHmac('sha256', secret).update(`${moment}.${body}`).digest('hex')
  return parts.some(([name, value]) => name === 'v1' && value === expected)
}

describe('another system is told of a change', () => {
  test('after it is committed, signed, with ids and a link and nothing of people', async () => {
    const { secret } = await add()
    const made = (await change()).body.id
    expect(receiver.received).toEqual([])
    await deliverPlanned()
    expect(receiver.received).toHaveLength(1)
    const { headers, body } = receiver.received[0]!
    expect(isSigned(headers, body, secret)).toBe(true)
    expect(isSigned(headers, `${body} `, secret)).toBe(false)
    expect(headers).toMatchObject({ 'content-type': 'application/json', 'kaarna-event': 'plans.addProgramme' })
    expect(JSON.parse(body)).toEqual({
      id: headers['kaarna-event-id'],
      event: 'plans.addProgramme',
      at: start.toISOString(),
      organisation: { id: expect.any(String), slug: organisation },
      what: {
        kind: 'programme',
        id: made,
        url: `http://localhost:3000/api/v1/organisations/${organisation}/plans/programmes/${made}`,
      },
      token: null,
    })
  })

  test('not of a change that was refused, of other events, or of another organisation', async () => {
    await add({ events: ['plans.updateProgramme', 'reports'] })
    await change()
    await server.call(coordinator, updateProgramme, { organisation, programme: '-' })
    const neighbour = await server.addPerson({ organisation: 'naapuri', role: 'coordinator' })
    await server.call(neighbour, addProgramme, { organisation: 'naapuri', ...sampleProgramme })
    expect(server.planned).toEqual([])
  })

  test('of the organisation itself, when it asks for that', async () => {
    await add({ events: ['organisation.addUnit'] })
    const owner = await server.addPerson({ organisation, role: 'owner' })
    await server.call(owner, addUnit, { organisation, name: { fi: 'Sivistys' } })
    await deliverPlanned()
    expect(JSON.parse(receiver.received[0]!.body)).toMatchObject({
      event: 'organisation.addUnit',
      what: { kind: 'unit' },
    })
  })
})

describe('a receiver that stumbles', () => {
  test('gets the same message again after a pause, and the log tells both', async () => {
    const { webhook } = await add()
    receiver.meetings.push(500)
    await change()
    await deliverPlanned()
    const waiting = { state: 'waiting', attempts: 1, status: 500, failure: 'refused', responseStart: 'Answer 500' }
    expect((await look(webhook)).deliveries).toMatchObject([{ ...waiting, nextAttemptAt: '2026-03-02T10:01:00.000Z' }])
    expect((await look(webhook)).webhook.failingSince).toBe(start.toISOString())
    expect(server.planned).toMatchObject([{ startAfter: new Date('2026-03-02T10:01:00Z') }])
    later(60_000)
    await deliverPlanned()
    expect((await look(webhook)).deliveries).toMatchObject([{ state: 'delivered', attempts: 2, status: 200 }])
    expect((await look(webhook)).webhook.failingSince).toBeNull()
    expect(receiver.received.map(({ body }) => body)[0]).toBe(receiver.received[1]?.body)
  })

  test.each([
    ['hang', { status: null, failure: 'tooSlow', responseStart: null }],
    ['redirect', { status: 302, failure: 'redirected' }],
    ['endless', { status: 200, failure: null, responseStart: 'x'.repeat(1000) }],
  ] as const)('by the way of %s keeps nobody waiting', async (meeting, outcome) => {
    receiver.meetings.push(meeting)
    const post = { url: new URL(receiver.url), headers: {}, body: '{}' }
    expect(await postDelivery(post, { allowPrivate: true, timeoutMs: 300 })).toMatchObject(outcome)
    expect(receiver.received.map(({ path }) => path)).toEqual(['/kaarna'])
  })

  test('and is dead for days is told no more, and its maker learns of it', async () => {
    const { webhook } = await add({ url: 'http://127.0.0.1:1/' })
    await change()
    for (let attempt = 1; attempt <= 8; attempt++) await deliverPlanned()
    expect((await look(webhook)).deliveries).toMatchObject([{ state: 'failed', attempts: 8, failure: 'unreachable' }])
    expect(server.planned).toEqual([])
    later(5 * days)
    const before = server.mails.length
    await change()
    await deliverPlanned()
    expect((await look(webhook)).webhook).toMatchObject({ disabledBecause: 'failures' })
    const [letter, ...others] = server.mails.slice(before)
    expect(others).toEqual([])
    expect(letter?.text).toContain(`http://localhost:3000/app/${organisation}/integrations/webhooks/${webhook}`)
    server.planned.length = 0
    await change()
    expect(server.planned).toEqual([])
    const resumed = { ...sample(), webhook, isEnabled: true }
    expect((await server.call(coordinator, updateWebhook, resumed)).status).toBe(204)
    await change()
    await deliverPlanned()
    expect(receiver.received).toHaveLength(1)
  })
})

describe('whoever looks after it', () => {
  test('tests the address and sees at once what it answered', async () => {
    const { webhook, secret } = await add()
    receiver.meetings.push(404)
    const { body } = await server.call(coordinator, testWebhook, { organisation, webhook })
    expect(body).toMatchObject({ event: 'test', state: 'failed', status: 404, responseStart: 'Answer 404' })
    expect((await look(webhook)).webhook.failingSince).toBeNull()
    expect((await server.call(coordinator, testWebhook, { organisation, webhook })).body.state).toBe('delivered')
    const { headers, body: sent } = receiver.received[0]!
    expect(isSigned(headers, sent, secret)).toBe(true)
  })

  test('sends a message again, under the id by which the receiver knows it', async () => {
    const { webhook } = await add()
    await change()
    await deliverPlanned()
    const [sent] = (await look(webhook)).deliveries
    const again = { organisation, webhook, delivery: sent!.id }
    expect((await server.call(coordinator, sendDeliveryAgain, again)).status).toBe(200)
    await deliverPlanned()
    const ids = receiver.received.map(({ headers }) => headers['kaarna-event-id'])
    expect([ids.length, new Set(ids).size]).toEqual([2, 1])
  })

  test('changes the secret while the receiver still checks the earlier one, for a day', async () => {
    const { webhook, secret } = await add()
    const { body: next } = await server.call(coordinator, changeWebhookSecret, { organisation, webhook })
    const send = async () => {
      await server.call(coordinator, testWebhook, { organisation, webhook })
      const { headers, body } = receiver.received.at(-1)!
      return [secret, next.secret].map((one) => isSigned(headers, body, one))
    }
    expect(next.secret).toMatch(/^kaarnahook_[\w-]{43}$/)
    expect(await send()).toEqual([true, true])
    later(days)
    expect(await send()).toEqual([false, true])
  })

  test('stops telling: what waits is not sent, and nothing is sent again', async () => {
    const { webhook } = await add()
    await change()
    await server.call(coordinator, updateWebhook, { ...sample(), webhook, isEnabled: false })
    await deliverPlanned()
    expect(receiver.received).toEqual([])
    const { deliveries } = await look(webhook)
    expect(deliveries).toMatchObject([{ state: 'failed', failure: 'disabled' }])
    const again = { organisation, webhook, delivery: deliveries[0]!.id }
    expect((await server.call(coordinator, sendDeliveryAgain, again)).body).toMatchObject({ code: 'conflict' })
  })

  test('sees a month of deliveries, and never the secret', async () => {
    const { webhook, secret } = await add()
    await change()
    await deliverPlanned()
    later(31 * days)
    server.planned.push({ name: webhookSweepName, data: {} })
    await server.doPlanned(webhookSweepName)
    expect((await look(webhook)).deliveries).toEqual([])
    const { text } = await server.call(coordinator, listWebhooks, { organisation })
    expect(text).not.toContain(secret)
    const owner = await server.addPerson({ organisation, role: 'owner' })
    expect((await server.call(owner, listAuditEntries, { organisation })).text).not.toContain(secret)
  })

  test('chooses among the changes that every module makes', async () => {
    const { body } = await server.call(coordinator, listWebhookEvents, { organisation })
    const areas = ['figures', 'concerns', 'plans', 'clock', 'groups', 'reports', 'organisation']
    expect(body.areas.map(({ area }) => area)).toEqual(areas)
    expect(body.areas.find(({ area }) => area === 'plans')?.events).toContain('plans.addProgramme')
    expect(body.areas.flatMap(({ events }) => events).filter((event) => /\.(get|list|signIn)/.test(event))).toEqual([])
  })

  test.each([
    ['url', { url: 'https://user:secret@example.fi/' }],
    ['url', { url: 'http://example.fi/' }],
    ['events', { events: ['plans.readMinds'] }],
    ['events', { events: [] }],
  ])('is told what is wrong with the %s: %o', async (field, wrong) => {
    const { body } = await server.call(coordinator, addWebhook, { ...sample(), ...wrong })
    expect(body).toMatchObject({ code: 'invalidInput', faults: [{ path: field }] })
  })
})

test('nobody else sees or changes it', async () => {
  const { webhook } = await add()
  const editor = await server.addPerson({ organisation, role: 'editor' })
  expect((await server.call(editor, listWebhooks, { organisation })).status).toBe(403)
  const neighbour = await server.addPerson({ organisation: 'naapuri', role: 'owner' })
  const theirs = { organisation: 'naapuri', webhook }
  expect((await server.call(neighbour, getWebhook, theirs)).status).toBe(404)
  expect((await server.call(neighbour, removeWebhook, theirs)).status).toBe(404)
  expect((await server.call(neighbour, testWebhook, theirs)).status).toBe(404)
  expect((await server.call(coordinator, removeWebhook, { organisation, webhook })).status).toBe(204)
})

test.each(['https://127.0.0.1/', 'https://169.254.169.254/', 'https://[::1]/', 'https://localhost/'])(
  'without leave for private services nothing is sent to %s',
  async (url) => {
    const post = { url: new URL(url), headers: {}, body: '{}' }
    expect(await postDelivery(post, { allowPrivate: false })).toMatchObject({ failure: 'addressPrivate', status: null })
  },
)
