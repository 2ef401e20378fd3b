import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { expectSound, hasBrowser, openBrowser, openPage } from './support/browser.ts'
import { startKaarna, type Started } from './support/kaarna.ts'
import { become } from './support/workspace.ts'

describe.skipIf(!hasBrowser)('who leads the reports', () => {
  let kaarna: Started
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    kaarna = await startKaarna()
    browser = await openBrowser()
    page = await openPage(browser, kaarna.address)
    await become(page, 'coordinator')
  })
  afterAll(async () => {
    await browser?.close()
    await kaarna?.stop()
  })

  test('adds a chapter to a template, opens a report from it, and finds what the law asks beside it', async () => {
    await page.goto('/app/virtala/report-templates/negotiation')
    await page.getByRole('button', { name: 'Lisää oma luku' }).click()
    const dialog = page.getByRole('dialog', { name: 'Lisää oma luku' })
    await dialog.getByLabel('Luvun otsikko').fill('Kirjaston osuus')
    await dialog.getByRole('button', { name: 'Valmis' }).click()
    await dialog.getByText('Kirjoita ohje kirjoittajalle.').waitFor()
    await dialog.getByLabel('Ohje kirjoittajalle').fill('Mitä kirjaston kanssa sovittiin?')
    await dialog.getByRole('button', { name: 'Valmis' }).click()
    await page.getByRole('button', { name: 'Siirrä ylemmäs: Kirjaston osuus' }).click()
    await expectSound(page)
    await page.getByRole('button', { name: 'Tallenna pohja' }).click()
    await page.getByRole('button', { name: 'Palauta Kaarnan pohja' }).waitFor()

    await page.goto('/app/virtala/reports?add')
    const opening = page.getByRole('dialog', { name: 'Uusi raportti' })
    await opening.getByRole('button', { name: /Mikä raportti/ }).click()
    await page.getByRole('option', { name: 'Neuvottelumuistio' }).click()
    await opening.getByText('Kunnan ja hyvinvointialueen vuosittaisesta neuvottelusta', { exact: false }).waitFor()
    await opening.getByRole('button', { name: 'Avaa raportti' }).click()
    await page.getByRole('heading', { name: /Kirjaston osuus/ }).waitFor()

    await page.getByRole('tab', { name: 'Vaatimukset' }).click()
    await page.getByText('Neuvottelussa sovitaan tavoitteista ja toimenpiteistä.').waitFor()
    await expectSound(page)
    expect(await page.getByRole('link', { name: 'Sovitut tavoitteet ja toimenpiteet' }).count()).toBeGreaterThan(0)
  })
})
