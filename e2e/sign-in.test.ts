import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { type FakeSotkanet, startFakeSotkanet } from '#modules/indicators/sources/fixtures/fake-sotkanet.ts'
import { expectSound, hasBrowser, openBrowser, openPage } from './support/browser.ts'
import { type IdentityProvider, startIdentityProvider } from './support/identity-provider.ts'
import { startKaarna, type Started } from './support/kaarna.ts'
import { type Mailbox, startMailbox } from './support/mailbox.ts'

const owner = { name: 'Eka Omistaja', email: 'eka@example.fi', password: 'kolme venettä purossa' }
const guest = { name: 'Toinen Ihminen', email: 'toinen@example.fi', password: 'lehti purjeena tuulessa' }

/** A port that is free now: the addresses of passkeys and of the identity provider's callback name it beforehand. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

const pathOf = (page: Page): string => new URL(page.url()).pathname

describe.skipIf(!hasBrowser)('a Kaarna of one’s own, from the first owner on', () => {
  let sotkanet: FakeSotkanet
  let mailbox: Mailbox
  let provider: IdentityProvider
  let kaarna: Started
  let browser: Browser

  beforeAll(async () => {
    const port = await freePort()
    const address = `http://localhost:${port}`
    sotkanet = await startFakeSotkanet()
    mailbox = await startMailbox()
    provider = await startIdentityProvider(`${address}/auth/oidc/callback`)
    kaarna = await startKaarna({
      flags: ['--no-demo', '--port', String(port)],
      environment: {
        BASE_URL: address,
        SOTKANET_URL: sotkanet.baseUrl,
        SMTP_URL: mailbox.url,
        OIDC_ISSUER: provider.issuer,
        OIDC_CLIENT_ID: provider.clientId,
        OIDC_CLIENT_SECRET: provider.clientSecret,
        OIDC_NAME: 'Kunnan tunnus',
      },
    })
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await kaarna?.stop()
    await provider?.close()
    await mailbox?.close()
    await sotkanet?.close()
  })

  async function signIn(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
    await page.goto('/app/sign-in')
    await page.getByLabel('Sähköposti').fill(email)
    await page.getByLabel('Salasana').fill(password)
    await page.getByRole('button', { name: 'Kirjaudu sisään' }).click()
    await page.waitForURL(/\/app\/(?!sign-in)/)
  }

  async function signOut(page: Page): Promise<void> {
    const { status } = await page.evaluate(async () => {
      const answer = await fetch('/api/v1/session', {
        method: 'DELETE',
        headers: { 'content-type': 'application/json' },
      })
      return { status: answer.status }
    })
    expect(status).toBe(204)
  }

  test('the first owner walks through the wizard to the figures of the own municipality', async () => {
    const page = await openPage(browser, kaarna.address)
    await page.goto('/app')
    await page.waitForURL(/\/app\/setup$/)
    await expectSound(page)
    const { 1: code } = /with the code (\S+)/.exec(kaarna.output())!
    await page.getByLabel('Koodi').fill(code!)
    await page.getByRole('button', { name: 'Jatka' }).click()
    const place = page.getByRole('combobox')
    await place.click()
    await page.getByRole('option').last().click()
    await expectSound(page)
    await page.getByRole('button', { name: 'Jatka' }).click()
    await page.getByLabel('Nimi').fill(owner.name)
    await page.getByLabel('Sähköposti').fill(owner.email)
    await page.getByLabel('Salasana').fill(owner.password)
    await expectSound(page)
    await page.getByRole('button', { name: 'Perusta' }).click()
    await page.getByRole('heading', { name: 'Valmista tuli' }).waitFor()
    await expectSound(page)
    await page.getByRole('link', { name: 'Avaa tilannekuva' }).click()
    await page.waitForURL(/\/app\/[\w-]+\/state/)
    await page.close()
  })

  test.each([1440, 390, 320])('the pages before the workspace are sound at %i pixels', async (width) => {
    const page = await openPage(browser, kaarna.address, { width })
    for (const path of ['sign-in', 'forgot-password', 'reset-password#x', 'verify-email#x', 'invitation#x']) {
      await page.goto(`/app/${path}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await expectSound(page)
    }
    await page.close()
  })

  test('the owner invites, and the invited person comes in by the link of the letter', async () => {
    const page = await openPage(browser, kaarna.address)
    await signIn(page, owner)
    await page.goto(`${new URL(page.url()).pathname.split('/').slice(0, 3).join('/')}/people`)
    await page.getByRole('button', { name: 'Kutsu ihminen' }).click()
    await page.getByLabel('Sähköposti').fill(guest.email)
    await expectSound(page)
    await page.getByRole('button', { name: 'Lähetä kutsu' }).click()
    await page.getByText('Kutsu on matkalla').waitFor()
    await page.close()

    const invited = await openPage(browser, kaarna.address)
    await invited.goto(await mailbox.linkTo(guest.email, 'invitation'))
    await invited.getByLabel('Nimi').fill(guest.name)
    await invited.getByLabel('Salasana').fill(guest.password)
    await expectSound(invited)
    await invited.getByRole('button', { name: 'Ota kutsu vastaan' }).click()
    await invited.waitForURL(/\/app\/(?!invitation)/)
    await invited.getByRole('button', { name: new RegExp(guest.name) }).waitFor()
    await invited.close()
  })

  test('a wrong password is refused in words, the right one opens the page that was asked for', async () => {
    const page = await openPage(browser, kaarna.address)
    await page.goto('/app/account')
    await page.waitForURL(/sign-in\?to=%2Fapp%2Faccount/)
    await page.getByLabel('Sähköposti').fill(guest.email)
    await page.getByLabel('Salasana').fill('something else')
    await page.getByRole('button', { name: 'Kirjaudu sisään' }).click()
    await page.getByRole('heading', { name: 'Kirjautuminen ei onnistunut' }).waitFor()
    await expectSound(page)
    await page.getByLabel('Salasana').fill(guest.password)
    await page.getByRole('button', { name: 'Kirjaudu sisään' }).click()
    await page.waitForURL(/\/app\/account$/)
    await expectSound(page)
    await page.close()
  })

  test('a forgotten password is replaced by the link of a letter', async () => {
    const page = await openPage(browser, kaarna.address)
    await page.goto('/app/sign-in')
    await page.getByRole('link', { name: 'Unohtuiko salasana?' }).click()
    await page.getByRole('heading', { name: 'Valitse uusi salasana' }).waitFor()
    await page.getByLabel('Sähköposti').fill(guest.email)
    await page.getByRole('button', { name: 'Lähetä linkki' }).click()
    await page.getByRole('heading', { name: 'Katso sähköpostisi' }).waitFor()
    await page.goto(await mailbox.linkTo(guest.email, 'reset-password'))
    guest.password = 'uusi vene uudessa purossa'
    await page.getByLabel('Uusi salasana').fill(guest.password)
    await page.getByRole('button', { name: 'Vaihda salasana' }).click()
    await page.getByRole('heading', { name: 'Salasana on vaihdettu' }).waitFor()
    await signIn(page, guest)
    expect(pathOf(page)).toMatch(/^\/app\/[\w-]+$/)
    await page.close()
  })

  test('a passkey is added once and then opens the door without a password', async () => {
    const page = await openPage(browser, kaarna.address)
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
    await signIn(page, owner)
    await page.goto('/app/account')
    await page.getByLabel('Laitteen nimi').fill('Työpuhelin')
    await page.getByRole('button', { name: 'Lisää pääsyavain' }).click()
    await page.getByRole('rowheader', { name: 'Työpuhelin' }).waitFor()
    await expectSound(page)
    await signOut(page)
    await page.goto('/app/sign-in')
    await page.getByRole('button', { name: 'Kirjaudu pääsyavaimella' }).click()
    await page.waitForURL(/\/app\/(?!sign-in)/)
    await page.goto('/app/account')
    await page.getByRole('button', { name: 'Poista: Työpuhelin' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Poista' }).click()
    await page.getByText('Sinulla ei ole vielä pääsyavaimia.').waitFor()
    await signOut(page)
    await page.goto('/app/sign-in')
    await page.getByRole('button', { name: 'Kirjaudu pääsyavaimella' }).click()
    await page.getByRole('heading', { name: 'Pääsyavain ei kelvannut' }).waitFor()
    await page.close()
  })

  /** Goes through the provider's own pages as the given address. */
  async function comeFromProvider(email: string): Promise<Page> {
    const context = await browser.newContext({ baseURL: kaarna.address, locale: 'fi' })
    const page = await context.newPage()
    await page.goto('/app/sign-in?to=%2Fapp%2Faccount')
    await page.getByRole('link', { name: 'Kirjaudu: Kunnan tunnus' }).click()
    await page.locator('[name=login]').fill(email)
    await page.locator('[name=password]').fill('any')
    await page.locator('button[type=submit]').click()
    await page.locator('button[type=submit]').click()
    await page.waitForURL((url) => url.href.startsWith(`${kaarna.address}/app`))
    return page
  }

  test('a person whom Kaarna knows comes in by the organisation’s own service', async () => {
    const page = await comeFromProvider(guest.email)
    await page.waitForURL(/\/app\/account$/)
    await page.getByText(guest.email).waitFor()
    expect(pathOf(page)).toBe('/app/account')
    await page.context().close()
  })

  test.each([
    ['stranger@example.fi', 'Sinulla ei ole vielä tunnusta'],
    ['unverified-eka@example.fi', 'Sähköpostiosoitteesi on vahvistamatta'],
  ])('the provider’s %s is not let in and reads why', async (email, words) => {
    const page = await comeFromProvider(email)
    await page.getByRole('heading', { name: words }).waitFor()
    await page.goto('/app/account')
    await page.waitForURL(/sign-in/)
    expect(await page.context().cookies()).not.toContainEqual(expect.objectContaining({ name: 'kaarna' }))
    await page.context().close()
  })

  test('an answer of the provider that this browser did not ask for is refused', async () => {
    const page = await openPage(browser, kaarna.address)
    await page.goto('/auth/oidc/callback?code=stolen&state=guessed')
    await page.waitForURL(/sign-in\?failure=oidcFailed/)
    await page.getByRole('heading', { name: 'Kirjautuminen ei onnistunut' }).waitFor()
    expect(pathOf(page)).toBe('/app/sign-in')
    await page.close()
  })

  test('signing out everywhere ends the other browser’s session', async () => {
    const [here, there] = [await openPage(browser, kaarna.address), await openPage(browser, kaarna.address)]
    await signIn(here, owner)
    await signIn(there, owner)
    await here.goto('/app/account')
    await here.getByRole('button', { name: 'Kirjaudu ulos kaikkialta' }).click()
    await here.waitForURL(/sign-in/)
    await there.goto('/app/account')
    await there.waitForURL(/sign-in/)
    expect(pathOf(there)).toBe('/app/sign-in')
    await here.close()
    await there.close()
  })
})
