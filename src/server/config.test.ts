import { expect, test } from 'vitest'

import { ConfigError, readConfig } from './config.ts'

test('nothing needs to be set', () => {
  expect(readConfig({})).toMatchObject({
    port: 3000,
    baseUrl: 'http://localhost:3000',
    database: undefined,
    oidc: undefined,
  })
})

test('every fault is named at once', () => {
  const read = () =>
    readConfig({
      PORT: '99999',
      DATABASE_URL: 'mysql://x',
      SMTP_URL: 'post office',
      OIDC_ISSUER: 'https://idp.example',
    })
  expect(read).toThrow(ConfigError)
  for (const name of ['PORT', 'DATABASE_URL', 'SMTP_URL', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'])
    expect(read).toThrow(name)
})

test('an own database needs both of its users', () => {
  expect(() => readConfig({ DATABASE_URL: 'postgres://app@db/kaarna' })).toThrow(
    'DATABASE_OWNER_URL: is needed together with DATABASE_URL',
  )
})

test('an empty setting is as good as none', () => {
  expect(readConfig({ SMTP_URL: '', DATABASE_URL: '', DATABASE_OWNER_URL: '' })).toMatchObject({
    smtpUrl: undefined,
    database: undefined,
  })
})
