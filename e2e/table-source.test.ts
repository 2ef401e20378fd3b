import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { moversTable } from '#modules/indicators/sources/fixtures/fake-tables.ts'
import { type FakeStatistics, startFakeStatistics } from '#modules/indicators/sources/fixtures/fake-statistics.ts'
import { expectSound, hasBrowser, openBrowser, openPage } from './support/browser.ts'
import { startKaarna, type Started } from './support/kaarna.ts'
import { become } from './support/workspace.ts'

describe.skipIf(!hasBrowser)('a table of a statistics service', () => {
  let kaarna: Started
  let service: FakeStatistics
  let browser: Browser

  beforeAll(async () => {
    service = await startFakeStatistics()
    service.table = demoTable()
    kaarna = await startKaarna({ environment: { PRIVATE_SERVICES: 'yes' } })
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await kaarna?.stop()
    await service?.close()
  })

  test('becomes indicators of the own organisation: paste, look, save, read', async () => {
    const page = await openPage(browser, kaarna.address)
    await become(page, 'coordinator')
    await page.goto('/app/virtala/table-sources')
    await page.getByRole('link', { name: 'Lisää taulukko' }).click()
    const address = page.getByLabel('Taulukon osoite')

    await address.fill(`${service.origin}/nothing`)
    await page.getByRole('button', { name: 'Tunnista taulukko' }).click()
    await page.getByText('ei ole taulukkoa').waitFor()

    await address.fill(`${service.origin}/PxWeb/pxweb/fi/Koe/Koe__muutto/11xx.px/`)
    await page.getByRole('button', { name: 'Tunnista taulukko' }).click()
    await page.getByRole('group', { name: 'Alue' }).waitFor()
    await page.getByRole('group', { name: 'Tiedot' }).getByText('Muuttaneita, % väestöstä').click()
    await page.getByRole('button', { name: 'Näytä ensimmäiset luvut' }).click()
    const preview = page.getByRole('region', { name: 'Ensimmäiset luvut' })
    await preview.getByRole('cell', { name: 'Virtala' }).first().waitFor()
    await expectSound(page)

    await page.getByRole('button', { name: 'Tallenna ja hae luvut' }).click()
    await page.waitForURL('**/app/virtala/table-sources')
    await page.getByText(/Haettu .* luku/).waitFor()
    await expectSound(page)
    await page.getByRole('link', { name: 'Muuttaneita' }).click()
    await page.getByRole('heading', { level: 1, name: 'Muuttaneita' }).waitFor()
    expect(await page.locator('main').innerText()).toContain('Koelaitos')
    await page.close()
  })
})

/** The table of the demo's towns. */
function demoTable(): FakeStatistics['table'] {
  const table = moversTable()
  table.variables[0]!.values = [
    { code: 'SSS', text: 'KOKO MAA' },
    { code: 'KU001', text: 'Virtala' },
    { code: 'KU002', text: 'Merisalmi' },
  ]
  return { ...table, valueAt: ([area, year]) => Number(year) * (area === 'SSS' ? 10 : 1) }
}
