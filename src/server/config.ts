import path from 'node:path'

import { z } from 'zod'

const optionalText = z.preprocess((value) => (value === '' ? undefined : value), z.string().optional())
const postgresUrl = z.preprocess(
  (value) => (value === '' ? undefined : value),
  z.url({ protocol: /^postgres(ql)?$/ }).optional(),
)

const variables = z
  .object({
    NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    HOST: z.string().default('127.0.0.1'),
    DATA_DIR: z.string().min(1).default('data'),
    DATABASE_URL: postgresUrl,
    DATABASE_OWNER_URL: postgresUrl,
    BASE_URL: z.preprocess((value) => (value === '' ? undefined : value), z.url({ protocol: /^https?$/ }).optional()),
    SMTP_URL: z.preprocess((value) => (value === '' ? undefined : value), z.url({ protocol: /^smtps?$/ }).optional()),
    MAIL_FROM: z.string().default('Kaarna <kaarna@localhost>'),
    OIDC_ISSUER: z.preprocess((value) => (value === '' ? undefined : value), z.url().optional()),
    OIDC_CLIENT_ID: optionalText,
    OIDC_CLIENT_SECRET: optionalText,
    OIDC_NAME: optionalText,
    TRUSTED_PROXIES: z.string().default(''),
    ENCRYPTION_KEY: z.preprocess((value) => (value === '' ? undefined : value), z.base64().length(44).optional()),
    SOTKANET_URL: z.url().default('https://sotkanet.fi/rest/1.1'),
    SOTKANET_USER_AGENT: optionalText,
    CACHE_MEGABYTES: z.coerce.number().int().min(10).default(100),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  })
  .superRefine((env, context) => {
    const together = (names: readonly (keyof typeof env)[]) => {
      const missing = names.filter((name) => env[name] === undefined)
      if (missing.length > 0 && missing.length < names.length)
        for (const name of missing)
          context.addIssue({
            code: 'custom',
            path: [name],
            message: `is needed together with ${names.filter((other) => env[other] !== undefined).join(' and ')}`,
          })
    }
    together(['DATABASE_URL', 'DATABASE_OWNER_URL'])
    together(['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'])
  })

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
  /** Addresses of our own proxies, whose X-Forwarded-For is believed. */
  trustedProxies: readonly string[]
  encryptionKey: string | undefined
  sotkanetUrl: string
  /** What Kaarna calls itself to Sotkanet; undefined: its own name and version. */
  sotkanetUserAgent: string | undefined
  cacheBytes: number
  logLevel: string
}

/** Wrong settings: one line for each, all at once. */
export class ConfigError extends Error {}

/** The only reader of the environment. Throws ConfigError with every fault named. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const read = variables.safeParse(environment)
  if (!read.success)
    throw new ConfigError(read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'))
  const env = read.data
  return {
    development: env.NODE_ENV === 'development',
    port: env.PORT,
    host: env.HOST,
    dataDir: path.resolve(env.DATA_DIR),
    database:
      env.DATABASE_URL && env.DATABASE_OWNER_URL
        ? { url: env.DATABASE_URL, ownerUrl: env.DATABASE_OWNER_URL }
        : undefined,
    baseUrl: (env.BASE_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, ''),
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM,
    oidc:
      env.OIDC_ISSUER && env.OIDC_CLIENT_ID && env.OIDC_CLIENT_SECRET
        ? {
            issuer: env.OIDC_ISSUER,
            clientId: env.OIDC_CLIENT_ID,
            clientSecret: env.OIDC_CLIENT_SECRET,
            name: env.OIDC_NAME ?? 'OpenID Connect',
          }
        : undefined,
    trustedProxies: env.TRUSTED_PROXIES.split(/[\s,]+/).filter(Boolean),
    encryptionKey: env.ENCRYPTION_KEY,
    sotkanetUrl: env.SOTKANET_URL.replace(/\/+$/, ''),
    sotkanetUserAgent: env.SOTKANET_USER_AGENT,
    cacheBytes: env.CACHE_MEGABYTES * 1_000_000,
    logLevel: env.LOG_LEVEL,
  }
}
