import { afterAll, beforeAll, expect, test } from 'vitest'

import { createHealth } from './health.ts'
import { createTestServer, type TestServer } from './testing.ts'

let server: TestServer
beforeAll(async () => {
  server = await createTestServer()
})
afterAll(() => server.close())

test('this machine reads the metrics', async () => {
  const response = await server.request('/metrics')
  expect(response.status).toBe(200)
  const metrics = await response.text()
  expect(metrics).toContain('kaarna_request_seconds')
  expect(metrics).toMatch(/^kaarna_letters_waiting 0$/m)
  expect(metrics).toMatch(/^kaarna_addresses_refusing 0$/m)
})

test('what cannot be counted takes nothing else along', async () => {
  const away = async () => Promise.reject(new Error('The database is away'))
  const config = { ...server.services.config, metricsToken: 'a-token' }
  const health = createHealth({ ...server.services, config }, [
    { name: 'kaarna_away', help: 'Cannot be counted', read: away },
    { name: 'kaarna_here', help: 'Can be counted', read: () => 7 },
  ])
  const response = await health.request('/metrics', { headers: { authorization: 'Bearer a-token' } })
  expect(response.status).toBe(200)
  const metrics = await response.text()
  expect(metrics).toMatch(/^kaarna_here 7$/m)
  expect(metrics).not.toMatch(/^kaarna_away /m)
})

test.each(['x-forwarded-for', 'x-real-ip', 'forwarded'])(
  'whoever comes through a proxy on this machine does not, as %s tells',
  async (name) => {
    const response = await server.request('/metrics', { headers: { [name]: '198.51.100.7' } })
    expect(response.status).toBe(404)
  },
)

test('where there is a token, whoever has it reads the metrics, through proxies too, and nobody else', async () => {
  const token = 'a-token-for-this-test-only'
  const guarded = await createTestServer({ environment: { METRICS_TOKEN: token } })
  const ask = async (headers: Record<string, string>) => (await guarded.request('/metrics', { headers })).status
  expect(await ask({ authorization: `Bearer ${token}`, 'x-forwarded-for': '198.51.100.7' })).toBe(200)
  expect(await ask({ authorization: `Bearer ${token}x` })).toBe(404)
  expect(await ask({})).toBe(404)
  await guarded.close()
})
