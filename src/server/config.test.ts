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

const lineOf = (environment: Record<string, string>): string => {
  try {
    readConfig(environment)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  return 'no fault'
}

const port = 'Give a whole number from 0 to 65535, such as 3000.'
const host = 'Give the name or number of a network address of this machine, such as 127.0.0.1 or 0.0.0.0.'
const base = 'Give the address that people use, without anything behind the host, such as https://kaarna.example.fi.'
const proxies =
  'Give the network addresses of your reverse proxies with commas between them, such as 127.0.0.1, 10.0.0.0/8.'
const database = (user: string) =>
  `Give the address of a PostgreSQL database, such as postgres://${user}:password@db.example.fi:5432/kaarna.`
const mail = 'Give the address of a mail server, such as smtp://user:password@mail.example.fi:587.'
const sender = 'Give an e-mail address, alone or as Kaarna <kaarna@example.fi>.'
const issuer = "Give the provider's https address, such as https://login.example.fi."
const key = 'Give 32 random bytes in base64, as `openssl rand -base64 32` writes them.'
const token = 'Give at least 20 letters and digits that nobody guesses, as `openssl rand -hex 20` writes them.'
const service = 'Give the address of an S3-compatible service, such as https://s3.example.fi.'
const megabytes = 'Give a whole number from 10 to 1000000, such as 100.'
const hidden = 'what it holds cannot be used.'

const s3 = {
  FILES_S3_ENDPOINT: 'https://s3.example.fi/',
  FILES_S3_BUCKET: 'kaarna-files',
  FILES_S3_KEY_ID: 'key',
  FILES_S3_SECRET: 'secret',
}
const oidc = { OIDC_CLIENT_ID: 'kaarna', OIDC_CLIENT_SECRET: 'secret' }
const owner = { DATABASE_OWNER_URL: 'postgres://owner@db/kaarna' }

test.each([
  ['NODE_ENV', 'prod', '"prod" cannot be used. Give one of production, development, test.', {}],
  ['PORT', 'http', `"http" cannot be used. ${port}`, {}],
  ['PORT', '99999', `"99999" cannot be used. ${port}`, {}],
  ['PORT', '-1', `"-1" cannot be used. ${port}`, {}],
  ['PORT', '30.5', `"30.5" cannot be used. ${port}`, {}],
  ['HOST', 'http://0.0.0.0', `"http://0.0.0.0" cannot be used. ${host}`, {}],
  ['BASE_URL', 'kaarna.example.fi', `"kaarna.example.fi" cannot be used. ${base}`, {}],
  ['BASE_URL', 'https://example.fi/kaarna', `"https://example.fi/kaarna" cannot be used. ${base}`, {}],
  ['BASE_URL', 'ftp://example.fi', `"ftp://example.fi" cannot be used. ${base}`, {}],
  ['TRUSTED_PROXIES', 'proxy.local', `"proxy.local" cannot be used. ${proxies}`, {}],
  ['TRUSTED_PROXIES', '127.0.0.1, 10.0.0.0/64', `"127.0.0.1, 10.0.0.0/64" cannot be used. ${proxies}`, {}],
  ['DATABASE_URL', 'mysql://app:hidden@db/kaarna', `${hidden} ${database('kaarna_app')}`, owner],
  ['DATABASE_URL', 'db.example.fi', `${hidden} ${database('kaarna_app')}`, owner],
  ['SMTP_URL', 'post:hidden@office', `${hidden} ${mail}`, {}],
  ['SMTP_URL', 'smtp:', `${hidden} ${mail}`, {}],
  ['MAIL_FROM', 'Kaarna', `"Kaarna" cannot be used. ${sender}`, {}],
  ['MAIL_FROM', 'kaarna@a.fi\nBcc: all@b.fi', `"kaarna@a.fi\\nBcc: all@b.fi" cannot be used. ${sender}`, {}],
  ['OIDC_ISSUER', 'login.example.fi', `"login.example.fi" cannot be used. ${issuer}`, oidc],
  ['OIDC_ISSUER', 'http://login.example.fi', `"http://login.example.fi" cannot be used. ${issuer}`, oidc],
  ['ENCRYPTION_KEY', 'hidden', `${hidden} ${key}`, {}],
  ['FILES_S3_ENDPOINT', 's3.example.fi', `"s3.example.fi" cannot be used. ${service}`, s3],
  ['FILES_S3_ENDPOINT', 'https://user:pass@s3', `"https://user:pass@s3" cannot be used. ${service}`, s3],
  ['FILES_S3_BUCKET', 'My_Files', '"My_Files" cannot be used. Give the name of a bucket, such as kaarna-files.', s3],
  ['FILES_S3_SECRET', 'hid den', `${hidden} Give the secret of the access key, in one line.`, s3],
  ['METRICS_TOKEN', 'hidden', `${hidden} ${token}`, {}],
  ['SOTKANET_URL', 'sotkanet', '"sotkanet" cannot be used. Give an address that begins with https://.', {}],
  ['CACHE_MEGABYTES', 'much', `"much" cannot be used. ${megabytes}`, {}],
  ['CACHE_MEGABYTES', '5', `"5" cannot be used. ${megabytes}`, {}],
  ['LOG_LEVEL', 'loud', '"loud" cannot be used. Give one of trace, debug, info, warn, error, silent.', {}],
])('of %s=%s one line says what is wrong and what to do', (name, value, words, others) => {
  expect(lineOf({ ...others, [name]: value })).toBe(`${name}: ${words}`)
})

test.each([
  [
    { DATABASE_URL: 'postgres://app@db/kaarna' },
    'DATABASE_OWNER_URL: it is not set, but DATABASE_URL is. Set DATABASE_URL and DATABASE_OWNER_URL together, or none of them.',
  ],
  [
    oidc,
    'OIDC_ISSUER: it is not set, but OIDC_CLIENT_ID and OIDC_CLIENT_SECRET are. Set OIDC_ISSUER and OIDC_CLIENT_ID and OIDC_CLIENT_SECRET together, or none of them.',
  ],
])('a setting that needs another says so', (environment, line) => {
  expect(lineOf(environment)).toBe(line)
})

test('every fault is named at once, and what opens doors is not written out', () => {
  const lines = lineOf({
    PORT: '99999',
    DATABASE_URL: 'mysql://app:hidden@db/x',
    SMTP_URL: 'post:hidden',
    OIDC_ISSUER: 'https://idp.example',
  })
  const names = ['PORT', 'DATABASE_URL', 'SMTP_URL', 'DATABASE_OWNER_URL', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']
  expect(lines.split('\n').map((line) => line.split(':')[0])).toEqual(names)
  expect(lines).not.toContain('hidden')
})

test('an empty setting is as good as none', () => {
  expect(readConfig({ PORT: '', SMTP_URL: '', DATABASE_URL: ' ', DATABASE_OWNER_URL: '', LOG_LEVEL: '' })).toEqual(
    readConfig({}),
  )
})

test('files go into an S3-compatible store when all that it needs is set', () => {
  const store = { endpoint: 'https://s3.example.fi', bucket: 'kaarna-files', keyId: 'key', secret: 'secret' }
  expect(readConfig({}).filesS3).toBeUndefined()
  expect(readConfig(s3).filesS3).toEqual({ ...store, region: 'us-east-1' })
  expect(readConfig({ ...s3, FILES_S3_REGION: 'eu-north-1' }).filesS3?.region).toBe('eu-north-1')
  expect(lineOf({ FILES_S3_ENDPOINT: 'https://s3.example.fi' }).split('\n')).toHaveLength(3)
})

test('what people write differently is read as the same', () => {
  expect(
    readConfig({
      BASE_URL: 'HTTPS://Kaarna.Example.fi:443/',
      TRUSTED_PROXIES: ' 127.0.0.1,10.0.0.0/8  ::1 ',
      SOTKANET_URL: 'http://127.0.0.1:4601/rest/1.1/',
    }),
  ).toMatchObject({
    baseUrl: 'https://kaarna.example.fi',
    trustedProxies: ['127.0.0.1', '10.0.0.0/8', '::1'],
    sotkanetUrl: 'http://127.0.0.1:4601/rest/1.1',
  })
})
