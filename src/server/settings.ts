import { isIP } from 'node:net'

import { z } from 'zod'

/** A setting that may be left out; an empty one is left out. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? undefined : value), schema.optional())

/** `wanted` ends the sentence "Give …": Zod's own words are for programmers. */
const text = (wanted: string, isRight: (text: string) => boolean = () => true) =>
  optional(
    z
      .string()
      .trim()
      .refine((given) => !/\p{Cc}/u.test(given) && isRight(given), { error: wanted }),
  )

const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  optional(z.enum(words, { error: `one of ${words.join(', ')}` }))

const wholeNumber = (least: number, most: number, example: number) => {
  const error = `a whole number from ${least} to ${most}, such as ${example}`
  return optional(
    z
      .string()
      .trim()
      .regex(/^\d{1,9}$/, { error, abort: true })
      .transform(Number)
      .pipe(z.number().min(least, { error }).max(most, { error })),
  )
}

/** An address of one of the protocols, with a host where `needsHost`. */
function isAddress(given: string, protocols: readonly string[], needsHost = true): boolean {
  const url = URL.parse(given)
  return url !== null && protocols.includes(url.protocol) && (!needsHost || url.hostname !== '')
}

const postgres = (user: string) =>
  text(`the address of a PostgreSQL database, such as postgres://${user}:password@db.example.fi:5432/kaarna`, (given) =>
    isAddress(given, ['postgres:', 'postgresql:'], false),
  )

/** What people type into the browser: a host alone, because sign-in belongs to a whole host. */
function isOrigin(given: string): boolean {
  const url = URL.parse(given)
  return url !== null && isAddress(given, ['https:', 'http:']) && url.href === `${url.origin}/`
}

/** Without TLS a provider is believed on this machine only, for trying it out. */
const isIssuer = (given: string): boolean =>
  isAddress(given, ['https:']) ||
  (isAddress(given, ['http:']) && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(given).hostname))

const isSender = (given: string): boolean => /^(?:[^<>]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(given)

/** `10.0.0.5`, or a whole network as `10.0.0.0/8`. */
function isProxy(given: string): boolean {
  const [address = '', bits, ...more] = given.split('/')
  const family = isIP(address)
  const isNetwork = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
  return family !== 0 && isNetwork && more.length === 0
}

/** An address below which buckets are: without a password, which is a setting of its own. */
function isService(given: string): boolean {
  const url = URL.parse(given)
  return url !== null && isAddress(given, ['https:', 'http:']) && !/[?#@]/.test(given)
}

export const listOf = (given: string): string[] => given.split(/[\s,]+/).filter(Boolean)

/** Every setting, as the environment gives it. docs/operations.md explains each: a test compares. */
export const settings = z.object({
  NODE_ENV: oneOf(['production', 'development', 'test']),
  PORT: wholeNumber(0, 65_535, 3000),
  HOST: text('the name or number of a network address of this machine, such as 127.0.0.1 or 0.0.0.0', (given) =>
    /^[\w.:-]+$/.test(given),
  ),
  DATA_DIR: text('a folder, such as /srv/kaarna'),
  BASE_URL: text(
    'the address that people use, without anything behind the host, such as https://kaarna.example.fi',
    isOrigin,
  ),
  TRUSTED_PROXIES: text(
    'the network addresses of your reverse proxies with commas between them, such as 127.0.0.1, 10.0.0.0/8',
    (given) => listOf(given).every(isProxy),
  ),
  DATABASE_URL: postgres('kaarna_app'),
  DATABASE_OWNER_URL: postgres('kaarna_owner'),
  SMTP_URL: text('the address of a mail server, such as smtp://user:password@mail.example.fi:587', (given) =>
    isAddress(given, ['smtp:', 'smtps:']),
  ),
  MAIL_FROM: text('an e-mail address, alone or as Kaarna <kaarna@example.fi>', isSender),
  OIDC_ISSUER: text("the provider's https address, such as https://login.example.fi", isIssuer),
  OIDC_CLIENT_ID: text('the name that the provider has given to Kaarna'),
  OIDC_CLIENT_SECRET: text('the secret that the provider has given to Kaarna, in one line'),
  OIDC_NAME: text('what people call the provider, in one line'),
  ENCRYPTION_KEY: text('32 random bytes in base64, as `openssl rand -base64 32` writes them', (given) =>
    /^[A-Za-z0-9+/]{43}=$/.test(given),
  ),
  FILES_S3_ENDPOINT: text('the address of an S3-compatible service, such as https://s3.example.fi', isService),
  FILES_S3_BUCKET: text('the name of a bucket, such as kaarna-files', (given) =>
    /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(given),
  ),
  FILES_S3_REGION: text("the service's name of the bucket's region, such as eu-north-1", (given) =>
    /^[\w-]+$/.test(given),
  ),
  FILES_S3_KEY_ID: text('the id of the access key, in one line', (given) => /^\S+$/.test(given)),
  FILES_S3_SECRET: text('the secret of the access key, in one line', (given) => /^\S+$/.test(given)),
  METRICS_TOKEN: text(
    'at least 20 letters and digits that nobody guesses, as `openssl rand -hex 20` writes them',
    (given) => /^[\w.~+/=-]{20,}$/.test(given),
  ),
  SOTKANET_URL: text('an address that begins with https://', (given) => isAddress(given, ['https:', 'http:'])),
  SOTKANET_USER_AGENT: text('what Kaarna calls itself to Sotkanet, in one line'),
  PRIVATE_SERVICES: oneOf(['yes', 'no']),
  CACHE_MEGABYTES: wholeNumber(10, 1_000_000, 100),
  LOG_LEVEL: oneOf(['trace', 'debug', 'info', 'warn', 'error', 'silent']),
})
export type Settings = z.infer<typeof settings>
export type SettingName = keyof Settings

/** What of them is never written out: it opens doors. */
export const secretSettings: readonly SettingName[] = [
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'SMTP_URL',
  'OIDC_CLIENT_SECRET',
  'ENCRYPTION_KEY',
  'FILES_S3_KEY_ID',
  'FILES_S3_SECRET',
  'METRICS_TOKEN',
]

/** Settings of which none works without the others. */
export const settingsTogether: readonly (readonly SettingName[])[] = [
  ['DATABASE_URL', 'DATABASE_OWNER_URL'],
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
  ['FILES_S3_ENDPOINT', 'FILES_S3_BUCKET', 'FILES_S3_KEY_ID', 'FILES_S3_SECRET'],
]
