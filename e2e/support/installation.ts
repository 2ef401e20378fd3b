import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'

import { type FakeSotkanet, startFakeSotkanet } from '#modules/indicators/sources/fixtures/fake-sotkanet.ts'
import { openBrowser } from './browser.ts'
import { type IdentityProvider, startIdentityProvider } from './identity-provider.ts'
import { startKaarna, type Started } from './kaarna.ts'
import { type Mailbox, startMailbox } from './mailbox.ts'

export interface Installation {
  kaarna: Started
  browser: Browser
  mailbox: Mailbox
  provider: IdentityProvider
  sotkanet: FakeSotkanet
  close(): Promise<void>
}

/** A Kaarna of one's own without the demo, with a register of regions, a mail server and an identity provider around it. */
export async function startInstallation({
  environment = {},
}: { environment?: Record<string, string> } = {}): Promise<Installation> {
  const port = await freePort()
  const address = `http://localhost:${port}`
  const sotkanet = await startFakeSotkanet()
  const mailbox = await startMailbox()
  const provider = await startIdentityProvider(`${address}/auth/oidc/callback`)
  const kaarna = await startKaarna({
    flags: ['--no-demo', '--port', String(port)],
    environment: {
      BASE_URL: address,
      SOTKANET_URL: sotkanet.baseUrl,
      SMTP_URL: mailbox.url,
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: provider.clientId,
      OIDC_CLIENT_SECRET: provider.clientSecret,
      OIDC_NAME: 'Kunnan tunnus',
      ...environment,
    },
  })
  const browser = await openBrowser()
  return {
    kaarna,
    browser,
    mailbox,
    provider,
    sotkanet,
    async close() {
      await browser.close()
      await kaarna.stop()
      await provider.close()
      await mailbox.close()
      await sotkanet.close()
    },
  }
}

/** A port that is free now: the addresses of passkeys and of the identity provider's callback name it beforehand. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

export interface Credentials {
  name: string
  email: string
  password: string
}

/** What the console says for the wizard. */
export const setupCodeOf = (kaarna: Started): string => /with the code (\S+)/.exec(kaarna.output())![1]!

/** Walks through the first-use wizard without its pages. */
export async function foundFirst(kaarna: Started, owner: Credentials): Promise<void> {
  const code = setupCodeOf(kaarna)
  const ask = async (path: string, body?: object) => {
    const answer = await fetch(`${kaarna.address}/api/v1${path}`, {
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
      headers: { 'content-type': 'application/json' },
    })
    expect(answer.status, path).toBeLessThan(300)
    return answer
  }
  await ask('/setup/register', { code })
  const regions = (await (await ask('/regions?category=kunta')).json()) as { items: { key: string }[] }
  await ask('/setup', { code, ...owner, language: 'fi', regionKey: regions.items[0]!.key })
}

export async function signIn(page: Page, { email, password }: Omit<Credentials, 'name'>): Promise<void> {
  await page.goto('/app/sign-in')
  await page.getByLabel('Sähköposti').fill(email)
  await page.getByLabel('Salasana').fill(password)
  await page.getByRole('button', { name: 'Kirjaudu sisään' }).click()
  await page.waitForURL(/\/app\/(?!sign-in)/)
}

export async function signOut(page: Page): Promise<void> {
  const { status } = await page.evaluate(async () => {
    const answer = await fetch('/api/v1/session', {
      method: 'DELETE',
      headers: { 'content-type': 'application/json' },
    })
    return { status: answer.status }
  })
  expect(status).toBe(204)
}

/** A device that makes passkeys and always says yes. */
export async function plugInKey(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

export const pathOf = (page: Page): string => new URL(page.url()).pathname
