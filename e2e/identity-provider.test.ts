import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { hasBrowser, openPage } from './support/browser.ts'
import { foundFirst, type Installation, pathOf, plugInKey, signIn, startInstallation } from './support/installation.ts'
import type { Started } from './support/kaarna.ts'

const owner = { name: 'Eka Omistaja', email: 'eka@example.fi', password: 'kolme venettä purossa' }

describe.skipIf(!hasBrowser)('the organisation’s own sign-in service', () => {
  let installation: Installation
  let kaarna: Started
  let browser: Browser

  beforeAll(async () => {
    installation = await startInstallation()
    ;({ kaarna, browser } = installation)
    await foundFirst(kaarna, owner)
  })
  afterAll(() => installation?.close())

  /** Signs out at the provider, whose cookies begin with an underscore: both services live on this host. */
  const forgetProvider = (page: Page) => page.context().clearCookies({ name: /^_/ })

  async function newPage(): Promise<Page> {
    const context = await browser.newContext({ baseURL: kaarna.address, locale: 'fi' })
    return context.newPage()
  }

  /** Goes through the provider's own pages as the given address. */
  async function comeFromProvider(email: string, given?: Page): Promise<Page> {
    const page = given ?? (await newPage())
    if (given) {
      await forgetProvider(page)
      await page.goto('/auth/oidc?to=%2Fapp%2Faccount')
    } else {
      await page.goto('/app/sign-in?to=%2Fapp%2Faccount')
      await page.getByRole('link', { name: 'Kirjaudu: Kunnan tunnus' }).click()
    }
    await page.locator('[name=login]').fill(email)
    await page.locator('[name=password]').fill('any')
    await page.locator('button[type=submit]').click()
    await page.locator('button[type=submit]').click()
    await page.waitForURL((url) => url.href.startsWith(`${kaarna.address}/app`))
    return page
  }

  test('whoever is first let in by that service proves the address: what was chosen before it opens nothing more', async () => {
    const other = await openPage(browser, kaarna.address)
    await signIn(other, owner)
    const page = await comeFromProvider(owner.email)
    await page.waitForURL(/\/app\/account$/)
    await page.getByText('Osoite on vahvistettu.').waitFor()
    await page.getByRole('button', { name: 'Valitse salasana' }).waitFor()
    await other.goto('/app/account')
    await other.waitForURL(/sign-in/)
    await other.getByLabel('Sähköposti').fill(owner.email)
    await other.getByLabel('Salasana').fill(owner.password)
    await other.getByRole('button', { name: 'Kirjaudu sisään' }).click()
    await other.getByRole('heading', { name: 'Kirjautuminen ei onnistunut' }).waitFor()
    expect(pathOf(other)).toBe('/app/sign-in')
    await other.close()
    await page.context().close()
  })

  test('a person whom Kaarna knows comes in by the organisation’s own service', async () => {
    const page = await comeFromProvider(owner.email)
    await page.waitForURL(/\/app\/account$/)
    await page.getByText(owner.email).waitFor()
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

  test('a session that the browser had is closed when its person comes in by that service', async () => {
    const page = await comeFromProvider(owner.email)
    const [before] = (await page.context().cookies()).filter(({ name }) => name === 'kaarna')
    await comeFromProvider(owner.email, page)
    const [after] = (await page.context().cookies()).filter(({ name }) => name === 'kaarna')
    expect(after!.value).not.toBe(before!.value)
    const asked = await fetch(`${kaarna.address}/api/v1/account`, { headers: { cookie: `kaarna=${before!.value}` } })
    expect(asked.status).toBe(401)
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

  test('whoever has a passkey and no password asks for another address with the passkey', async () => {
    const page = await comeFromProvider(owner.email)
    await page.waitForURL(/\/app\/account$/)
    await plugInKey(page)
    await page.getByLabel('Laitteen nimi').fill('Työpuhelin')
    await page.getByRole('button', { name: 'Lisää pääsyavain' }).click()
    await page.getByRole('rowheader', { name: 'Työpuhelin' }).waitFor()
    await page.getByRole('button', { name: 'Vaihda sähköpostiosoite' }).click()
    await page.getByLabel('Uusi sähköpostiosoite').fill('eka.omistaja@example.fi')
    await page.getByRole('button', { name: 'Lähetä vahvistuslinkki' }).click()
    await page.getByText('Vahvistusta odottaa eka.omistaja@example.fi').waitFor()
    await page.getByRole('button', { name: 'Peru osoitteen vaihto' }).click()
    await page.getByText('Vahvistusta odottaa').waitFor({ state: 'detached' })
    await page.context().close()
  })
})
