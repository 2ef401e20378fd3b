import { afterAll, beforeAll, expect, test } from 'vitest'

import { createTestServer, type TestServer } from './testing.ts'

let server: TestServer
beforeAll(async () => {
  server = await createTestServer()
})
afterAll(() => server.close())

test('this machine reads the metrics', async () => {
  const response = await server.request('/metrics')
  expect(response.status).toBe(200)
  expect(await response.text()).toContain('kaarna_request_seconds')
})

test.each(['x-forwarded-for', 'x-real-ip', 'forwarded'])(
  'whoever comes through a proxy on this machine does not, as %s tells',
  async (name) => {
    const response = await server.request('/metrics', { headers: { [name]: '198.51.100.7' } })
    expect(response.status).toBe(404)
  },
)
