import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { createTestServer, type TestServer } from './testing.ts'

let server: TestServer
beforeAll(async () => {
  server = await createTestServer()
})
afterAll(() => server.close())

test('the description of the API is valid OpenAPI 3.1', async () => {
  const response = await server.request('/api/v1/openapi.json')
  const description = (await response.json()) as Record<string, unknown>
  const result = await new Validator().validate(description)
  expect(result.errors ?? []).toEqual([])
  expect(result.valid).toBe(true)
})

test('the page of the API loads nothing from elsewhere and holds no inline script', async () => {
  const page = await (await server.request('/api/docs')).text()
  const addresses = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address!)
  expect(page).not.toMatch(/<script>/)
  expect(addresses.length).toBeGreaterThan(0)
  for (const address of addresses) {
    expect(address).toMatch(/^\/api\/docs\//)
    expect((await server.request(address)).status).toBe(200)
  }
})

test('health answers when the database does', async () => {
  expect(await (await server.request('/api/v1/health')).json()).toMatchObject({ status: 'ok' })
})
