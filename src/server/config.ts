import path from 'node:path'

import { listOf, type SettingName, secretSettings, type Settings, settings, settingsTogether } from './settings.ts'

export interface Config {
  development: boolean
  port: number
  host: string
  /** Absolute. */
  dataDir: string
  database: { url: string; ownerUrl: string } | undefined
  /** Without a slash at its end. */
  baseUrl: string
  smtpUrl: string | undefined
  mailFrom: string
  oidc: { issuer: string; clientId: string; clientSecret: string; name: string } | undefined
  /** Addresses and networks of our own proxies, whose X-Forwarded-For is believed. */
  trustedProxies: readonly string[]
  encryptionKey: string | undefined
  /** An S3-compatible store for kept files; undefined: they are in the database. The endpoint is without a slash at its end. */
  filesS3: { endpoint: string; bucket: string; region: string; keyId: string; secret: string } | undefined
  /** With it anybody may read the metrics, without it this machine alone. */
  metricsToken: string | undefined
  sotkanetUrl: string
  /** What Kaarna calls itself to Sotkanet; undefined: its own name and version. */
  sotkanetUserAgent: string | undefined
  /** Tables may be fetched from statistics services in private networks too. */
  privateServices: boolean
  cacheBytes: number
  logLevel: string
}

export interface SettingFault {
  setting: SettingName
  wrong: string
  remedy: string
}

/** Wrong settings, all at once; the message has one line for each, which says what is wrong and what to do. */
export class ConfigError extends Error {
  readonly faults: readonly SettingFault[]

  constructor(faults: readonly SettingFault[]) {
    super(faults.map(({ setting, wrong, remedy }) => `${setting}: ${wrong}. ${remedy}.`).join('\n'))
    this.name = 'ConfigError'
    this.faults = faults
  }
}

/** The only reader of the environment. Throws ConfigError with every fault named. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const read = settings.safeParse(environment)
  const faults = [...wrongOnes(environment, read.error?.issues ?? []), ...missingOnes(environment)]
  if (!read.success || faults.length > 0) throw new ConfigError(faults)
  return toConfig(read.data)
}

/** One fault for each setting that cannot be read. */
function wrongOnes(
  environment: Record<string, string | undefined>,
  issues: readonly { path: PropertyKey[]; message: string }[],
): SettingFault[] {
  const wanted = new Map(issues.toReversed().map(({ path: [name], message }) => [name as SettingName, message]))
  return [...wanted].toReversed().map(([setting, message]) => ({
    setting,
    wrong: secretSettings.includes(setting)
      ? 'what it holds cannot be used'
      : `${JSON.stringify(environment[setting])} cannot be used`,
    remedy: `Give ${message}`,
  }))
}

/** One fault for each setting that others need. */
function missingOnes(environment: Record<string, string | undefined>): SettingFault[] {
  const isSet = (name: SettingName) => (environment[name] ?? '').trim() !== ''
  return settingsTogether.flatMap((names) => {
    const given = names.filter(isSet)
    if (given.length === 0) return []
    const missing = names.filter((name) => !isSet(name))
    return missing.map((setting) => ({
      setting,
      wrong: `it is not set, but ${given.join(' and ')} ${given.length === 1 ? 'is' : 'are'}`,
      remedy: `Set ${names.join(' and ')} together, or none of them`,
    }))
  })
}

function toConfig(env: Settings): Config {
  const port = env.PORT ?? 3000
  return {
    development: env.NODE_ENV === 'development',
    port,
    host: env.HOST ?? '127.0.0.1',
    dataDir: path.resolve(env.DATA_DIR ?? 'data'),
    database:
      env.DATABASE_URL && env.DATABASE_OWNER_URL
        ? { url: env.DATABASE_URL, ownerUrl: env.DATABASE_OWNER_URL }
        : undefined,
    baseUrl: new URL(env.BASE_URL ?? `http://localhost:${port}`).origin,
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM ?? 'Kaarna <kaarna@localhost>',
    oidc:
      env.OIDC_ISSUER && env.OIDC_CLIENT_ID && env.OIDC_CLIENT_SECRET
        ? {
            issuer: env.OIDC_ISSUER,
            clientId: env.OIDC_CLIENT_ID,
            clientSecret: env.OIDC_CLIENT_SECRET,
            name: env.OIDC_NAME ?? 'OpenID Connect',
          }
        : undefined,
    trustedProxies: listOf(env.TRUSTED_PROXIES ?? ''),
    encryptionKey: env.ENCRYPTION_KEY,
    filesS3: filesS3Of(env),
    metricsToken: env.METRICS_TOKEN,
    sotkanetUrl: withoutSlash(env.SOTKANET_URL ?? 'https://sotkanet.fi/rest/1.1'),
    sotkanetUserAgent: env.SOTKANET_USER_AGENT,
    privateServices: env.PRIVATE_SERVICES === 'yes',
    cacheBytes: (env.CACHE_MEGABYTES ?? 100) * 1_000_000,
    logLevel: env.LOG_LEVEL ?? 'info',
  }
}

function filesS3Of(env: Settings): Config['filesS3'] {
  const { FILES_S3_ENDPOINT: endpoint, FILES_S3_BUCKET: bucket, FILES_S3_KEY_ID: keyId, FILES_S3_SECRET: secret } = env
  if (!endpoint || !bucket || !keyId || !secret) return undefined
  return { endpoint: withoutSlash(endpoint), bucket, region: env.FILES_S3_REGION ?? 'us-east-1', keyId, secret }
}

const withoutSlash = (address: string): string => address.replace(/\/+$/, '')
