import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'

import { endpoint, everyone } from '#shared/endpoint.ts'
import { addressOf, ApiError, call, NetworkError } from './api.ts'

const question = endpoint({
  id: 'readData',
  summary: '',
  method: 'GET',
  path: '/indicators/:key/data',
  allow: everyone,
  input: z.object({ key: z.string(), region: z.array(z.string()), years: z.string().optional() }),
  output: z.object({ ok: z.boolean() }),
})

const change = endpoint({
  id: 'changeGoal',
  summary: '',
  method: 'PUT',
  path: '/organisations/:organisation/goals',
  allow: everyone,
  input: z.object({ organisation: z.string(), title: z.string() }),
  output: z.void(),
})

const problem = {
  type: 'urn:kaarna:problem:conflict',
  title: 'Somebody else changed the same thing',
  status: 409,
  detail: 'See both versions.',
  code: 'conflict',
  reason: 'version 3 is newer',
  faults: [],
  requestId: 'r1',
  current: { title: 'Theirs' },
}

const real = globalThis.fetch
let asked: { address: string; init: RequestInit | undefined }[]

/** The network is the outside world: its answers are given here. */
function answerWith(answer: () => Promise<Response>) {
  globalThis.fetch = (address, init) => {
    asked.push({ address: String(address), init })
    return answer()
  }
}

beforeEach(() => {
  asked = []
})
afterEach(() => {
  globalThis.fetch = real
})

test('a question puts names in the path, lists as repeated parameters, and leaves out what is not given', () => {
  expect(addressOf(question, { key: 'sotkanet:127', region: ['kunta:049', 'kunta:091'], years: undefined })).toBe(
    '/api/v1/indicators/sotkanet%3A127/data?region=kunta%3A049&region=kunta%3A091',
  )
})

test('parts of a page that ask the same at once share one answer, and ask anew later', async () => {
  answerWith(async () => Response.json({ ok: true }))
  const ask = () => call(question, { key: 'a:1', region: [] })
  expect(await Promise.all([ask(), ask()])).toEqual([{ ok: true }, { ok: true }])
  expect(asked).toHaveLength(1)
  await ask()
  expect(asked).toHaveLength(2)
})

test('who asks while an answer is on its way asks anew: it may be from before what made them ask', async () => {
  const answers: ((answer: Response) => void)[] = []
  answerWith(() => new Promise((resolve) => answers.push(resolve)))
  const ask = () => call(question, { key: 'a:1', region: [] })
  const early = ask()
  await new Promise((resolve) => setTimeout(resolve))
  const late = ask()
  expect(asked).toHaveLength(2)
  answers[0]!(Response.json({ ok: false }))
  answers[1]!(Response.json({ ok: true }))
  expect(await Promise.all([early, late])).toEqual([{ ok: false }, { ok: true }])
})

test('a change sends what is not in the path as JSON', async () => {
  answerWith(async () => new Response(null, { status: 204 }))
  await call(change, { organisation: 'espoo', title: 'Jokaisella on joku' })
  expect(asked[0]).toMatchObject({
    address: '/api/v1/organisations/espoo/goals',
    init: { method: 'PUT', body: '{"title":"Jokaisella on joku"}' },
  })
})

test('a refusal keeps its words and what it carries besides', async () => {
  answerWith(async () => Response.json(problem, { status: 409 }))
  const error = await call(change, { organisation: 'espoo', title: 'Mine' }).catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(ApiError)
  expect(error).toMatchObject({ code: 'conflict', title: problem.title, problem: { current: { title: 'Theirs' } } })
})

test.each([
  ['no answer', () => Promise.reject(new TypeError('fetch failed'))],
  ['an answer that is not ours', async () => new Response('<h1>Bad gateway</h1>', { status: 502 })],
])('%s is told as a failure of the network', async (_, answer) => {
  answerWith(answer)
  await expect(call(question, { key: 'a:1', region: [] })).rejects.toBeInstanceOf(NetworkError)
})

test('a call that the page itself gave up is not a failure of the network', async () => {
  const giveUp = new AbortController()
  giveUp.abort()
  answerWith(() => Promise.reject(giveUp.signal.reason))
  await expect(call(question, { key: 'a:1', region: [] }, { signal: giveUp.signal })).rejects.toBe(giveUp.signal.reason)
})
