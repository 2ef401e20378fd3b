import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { createAskOutside } from './ask-outside.ts'
import { createCallPace } from './call-pace.ts'
import { type FakeStatistics, startFakeStatistics } from './fixtures/fake-statistics.ts'
import { readOutsideAddress } from './outside-address.ts'

let fake: FakeStatistics
beforeAll(async () => void (fake = await startFakeStatistics()))
afterAll(() => fake.close())
beforeEach(() => {
  fake.questions.length = 0
  fake.documents = { '/small.json': '{"text":"ääkköset"}' }
  fake.fault = () => undefined
})

const asking = (more: object = {}) =>
  createAskOutside({ userAgent: 'Koe/1', allowPrivate: true, retryDelayMs: 1, ...more })
const small = () => ({ url: `${fake.origin}/small.json` })

describe('an outside address is asked', () => {
  test('under our own name, and its packed answer is unpacked', async () => {
    expect(await asking()(small())).toEqual({
      text: '{"text":"ääkköset"}',
      contentType: 'application/json; charset=utf-8',
    })
    expect(fake.questions).toEqual([{ method: 'GET', path: '/small.json', body: undefined, agent: 'Koe/1' }])
  })

  test.each([503, 429, 'cut', 'hang'] as const)('again after %s', async (fault) => {
    fake.fault = (_question, number) => (number === 1 ? fault : undefined)
    expect((await asking({ timeoutMs: 300 })(small())).text).toContain('ääkköset')
    expect(fake.questions).toHaveLength(2)
  })

  test.each([
    [403, 'refused'],
    [404, 'noTable'],
    [418, 'refused'],
  ] as const)('once only when it answers %d', async (status, fault) => {
    fake.fault = () => status
    await expect(asking()(small())).rejects.toMatchObject({ fault, place: `${fake.origin}/small.json`, passing: false })
    expect(fake.questions).toHaveLength(1)
  })

  test('three times, and then it says what happened', async () => {
    fake.fault = () => 500
    await expect(asking()(small())).rejects.toMatchObject({ fault: 'serviceFailed', what: '500', passing: true })
    expect(fake.questions).toHaveLength(3)
    await expect(asking()({ url: 'http://127.0.0.1:1/x' })).rejects.toMatchObject({ fault: 'unreachable' })
  })

  test('for no more than fits, packed or not', async () => {
    fake.documents['/large.json'] = ' '.repeat(2_000_000)
    const question = { url: `${fake.origin}/large.json` }
    await expect(asking({ maxBytes: 1_000_000 })(question)).rejects.toMatchObject({ fault: 'tooLarge', what: '1 MB' })
  })

  test('where it redirects to, but not for ever', async () => {
    fake.fault = ({ path }) => (path === '/old.json' ? { redirect: '/small.json' } : undefined)
    expect((await asking()({ url: `${fake.origin}/old.json` })).text).toContain('ääkköset')
    fake.fault = () => ({ redirect: '/small.json' })
    await expect(asking()(small())).rejects.toMatchObject({ fault: 'tooManyRedirects' })
  })
})

describe('nothing in a private network is asked', () => {
  test.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://[::1]/',
    'http://10.1.2.3/',
    'http://0x7f000001/',
    'http://2130706433/',
  ])('%s', async (url) => {
    await expect(asking({ allowPrivate: false })({ url })).rejects.toMatchObject({
      fault: 'addressPrivate',
      passing: false,
    })
  })

  test('not even by a name that means one, or by a redirect', async () => {
    const port = new URL(fake.origin).port
    const ask = asking({ allowPrivate: false })
    await expect(ask({ url: `http://localhost:${port}/small.json` })).rejects.toMatchObject({ fault: 'addressPrivate' })
    expect(fake.questions).toHaveLength(0)
    fake.fault = () => ({ redirect: 'file:///etc/passwd' })
    await expect(asking()(small())).rejects.toMatchObject({ fault: 'addressInvalid' })
    fake.fault = () => ({ redirect: 'http://user:secret@example.org/' })
    await expect(asking()(small())).rejects.toMatchObject({ fault: 'addressWithPassword' })
  })

  test.each(['javascript:alert(1)', 'data:,x', 'file:///etc/passwd', '//example.org', ''])(
    '%s is no address',
    (text) => {
      expect(() => readOutsideAddress(text)).toThrow(expect.objectContaining({ fault: 'addressInvalid' }))
    },
  )
})

test('a service is asked no oftener than it allows, each by itself', async () => {
  let now = 0
  const pace = createCallPace({
    now: () => now,
    pause: (milliseconds) => {
      now += milliseconds
      return Promise.resolve()
    },
  })
  const begun: Record<string, number[]> = { a: [], b: [] }
  const call = async (host: string) => {
    await pace(new URL(`https://${host}.example.org/x`), { calls: 3, windowSeconds: 10 })
    begun[host]!.push(now)
  }
  await Promise.all(Array.from({ length: 8 }, () => call('a')))
  expect(begun.a).toEqual([0, 0, 0, 10_000, 10_000, 10_000, 20_000, 20_000])
  await call('b')
  expect(begun.b).toEqual([20_000])
})
