import { Writable } from 'node:stream'

import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { createModules } from '#modules/index.server.ts'
import { createApp } from './app.ts'
import { logSafety } from './log.ts'
import { loggedPath } from './request.ts'
import { sourceAssets } from './testing/assets.ts'
import { createTestServer, type TestServer } from './testing.ts'

const secret = 'c2VjcmV0LXRoYXQtbm8tbG9nLW1heS1ob2xk'
const oidc = { OIDC_ISSUER: 'http://127.0.0.1:9', OIDC_CLIENT_ID: 'kaarna', OIDC_CLIENT_SECRET: secret }

let server: TestServer
beforeAll(async () => {
  server = await createTestServer({ environment: oidc })
})
afterAll(() => server.close())

/** The same server, whose log is read; all of it, down to `trace`. */
function listen() {
  const lines: string[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      done()
    },
  })
  const services = { ...server.services, log: pino({ level: 'trace', ...logSafety }, stream) }
  return { app: createApp({ services, modules: createModules(services), assets: sourceAssets }), lines }
}

const post = (path: string, body: object, method = 'POST') => ({ path, method, body })
const get = (path: string) => ({ path, method: 'GET', body: undefined })

test.each([
  post('/api/v1/received-invitation', { token: secret }),
  post('/api/v1/invitation', { token: secret, name: 'Aino', password: secret }),
  post('/api/v1/password-reset', { token: secret, password: secret }),
  post('/api/v1/email-verification', { token: secret }),
  post('/api/v1/email-change', { token: secret }),
  post('/api/v1/session', { email: 'aino@example.fi', password: secret }),
  post('/api/v1/account/password', { currentPassword: secret, newPassword: secret }, 'PUT'),
  post('/api/v1/setup', { code: secret }),
  get(`/api/v1/session?token=${secret}`),
  get(`/auth/oidc?to=/app/${secret}`),
  get(`/auth/oidc/callback?code=${secret}&state=${secret}`),
  get(`/calendar/${secret}.ics`),
  post(`/digest-stop/${secret}`, {}),
])('of $method $path the log tells neither secrets nor people', async ({ path, method, body }) => {
  const { app, lines } = listen()
  await app.request(path, {
    method,
    headers: { 'content-type': 'application/json', cookie: `kaarna=${secret}; kaarna-oidc=${secret}` },
    ...(body && { body: JSON.stringify(body) }),
  })
  const log = lines.join('')
  expect(log).toContain(`"path":"${loggedPath(path.split('?')[0]!)}"`)
  expect(log).not.toMatch(/c2VjcmV0|aino/i)
})
