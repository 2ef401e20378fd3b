import { existsSync } from 'node:fs'

import { createTransport } from 'nodemailer'

import type { Config } from '#server/config.ts'
import { createObjectStore, ObjectStoreFault } from '#server/files/object-store.ts'
import { explainMailFault } from '#server/mail/explain-fault.ts'
import { createSotkanet } from '#modules/indicators/sources/sotkanet.ts'

export interface Finding {
  /** What was looked at, as a stable name. */
  check: string
  state: 'good' | 'warning' | 'bad'
  message: string
  /** What to do; missing when all is well. */
  remedy?: string
}

const wantedNode = 24
const patienceMilliseconds = 10_000

export function inspectNode(version: string): Finding {
  const message = `Node ${version}`
  if (Number(version.split('.')[0]) >= wantedNode) return { check: 'node', state: 'good', message }
  return { check: 'node', state: 'bad', message, remedy: `Run Kaarna on Node ${wantedNode} or newer` }
}

export function inspectBrowserFiles(): Finding {
  const check = 'browserFiles'
  if (existsSync(new URL('../../dist/.vite/manifest.json', import.meta.url)))
    return { check, state: 'good', message: 'The browser files are built' }
  return { check, state: 'warning', message: 'The browser files are not built', remedy: 'npm start builds them' }
}

const local = ['localhost', '127.0.0.1', '[::1]']

/** What the address that people use asks of the reverse proxy before Kaarna. */
export function inspectAddress({ baseUrl, trustedProxies }: Pick<Config, 'baseUrl' | 'trustedProxies'>): Finding {
  const check = 'address'
  const { protocol, hostname } = new URL(baseUrl)
  if (local.includes(hostname))
    return { check, state: 'good', message: `People use ${baseUrl}, from this machine only` }
  if (protocol === 'http:')
    return {
      check,
      state: 'bad',
      message: `People use ${baseUrl}, so passwords travel in the clear and passkeys do not work`,
      remedy: 'Put a reverse proxy with TLS before Kaarna and set BASE_URL to its https address',
    }
  if (trustedProxies.length === 0)
    return {
      check,
      state: 'warning',
      message: `People use ${baseUrl} through a proxy that Kaarna does not know: all of them share its limits`,
      remedy: "Set TRUSTED_PROXIES to the proxy's address, such as 127.0.0.1",
    }
  return { check, state: 'good', message: `People use ${baseUrl}, through ${trustedProxies.join(', ')}` }
}

/** Greets the mail server without sending anything. */
export async function inspectMail({ smtpUrl }: Pick<Config, 'smtpUrl'>): Promise<Finding> {
  const check = 'mail'
  if (smtpUrl === undefined)
    return {
      check,
      state: 'warning',
      message: 'No mail is sent: links of invitations are shown to the one who invites',
      remedy: 'Set SMTP_URL to send mail',
    }
  const host = new URL(smtpUrl).host
  const timeouts = { connectionTimeout: patienceMilliseconds, greetingTimeout: patienceMilliseconds }
  const transport = createTransport({ url: smtpUrl, ...timeouts, socketTimeout: patienceMilliseconds })
  try {
    await transport.verify()
    return { check, state: 'good', message: `The mail server ${host} answers` }
  } catch (error) {
    const { wrong, remedy } = explainMailFault(error, smtpUrl)
    return { check, state: 'bad', message: `No mail leaves: ${wrong}`, remedy }
  } finally {
    transport.close()
  }
}

/** Puts a small file into the store of kept files, once, and reads it. */
export async function inspectFileStore({ filesS3 }: Pick<Config, 'filesS3'>): Promise<Finding> {
  const check = 'fileStore'
  if (!filesS3) return { check, state: 'good', message: 'New files are kept in the database' }
  const objects = createObjectStore(filesS3, { pausesMs: [], tryMs: patienceMilliseconds })
  try {
    await objects.check()
  } catch (error) {
    const remedy = error instanceof ObjectStoreFault ? error.remedy : 'Look into the bucket'
    return { check, state: 'bad', message: (error as Error).message, remedy }
  }
  const { protocol, hostname } = new URL(filesS3.endpoint)
  const message = `New files are kept in ${objects.name}, which answers`
  if (protocol === 'https:' || local.includes(hostname)) return { check, state: 'good', message }
  const remedy = 'Set FILES_S3_ENDPOINT to an https address, unless the network between is your own'
  return { check, state: 'warning', message: `${message}, and travel there in the clear`, remedy }
}

/** Asks for the register once. Kaarna works without Sotkanet; only new figures cannot be fetched then. */
export async function inspectSotkanet({
  sotkanetUrl,
  sotkanetUserAgent: userAgent,
}: Pick<Config, 'sotkanetUrl' | 'sotkanetUserAgent'>): Promise<Finding> {
  const check = 'sotkanet'
  const source = createSotkanet({ baseUrl: sotkanetUrl, userAgent, attempts: 1, timeoutMs: patienceMilliseconds })
  try {
    const { length } = await source.fetchRegister()
    return { check, state: 'good', message: `Sotkanet answers at ${sotkanetUrl} and has ${length} regions` }
  } catch (error) {
    const message = `Sotkanet at ${sotkanetUrl} cannot be read: ${(error as Error).message}`
    return { check, state: 'warning', message, remedy: 'Check the connection; figures that are here stay usable' }
  }
}
