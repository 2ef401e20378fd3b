import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { expectSound, hasBrowser, openBrowser, openPage } from './support/browser.ts'
import { startKaarna, type Started } from './support/kaarna.ts'

describe.skipIf(!hasBrowser)('the public site', () => {
  let kaarna: Started
  let browser: Browser

  beforeAll(async () => {
    kaarna = await startKaarna()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await kaarna?.stop()
  })

  test.each([
    { width: 1440, dark: false, language: 'fi' },
    { width: 1440, dark: true, language: 'sv' },
    { width: 768, dark: false, language: 'en' },
    { width: 390, dark: true, language: 'fi' },
    { width: 320, dark: false, language: 'sv' },
  ])('is sound at $width pixels in $language (dark: $dark)', async ({ width, dark, language }) => {
    const page = await openPage(browser, kaarna.address, { width, dark, language })
    for (const address of [`/${language}`, `/${language}/virtala`, `/${language}/nowhere`]) {
      await page.goto(address)
      await expectSound(page)
    }
    await page.goto(`/${language}/virtala`)
    await page.locator('.message a').first().click()
    await expectSound(page)
    await page.close()
  })

  test('a resident finds a measure, its figures by year, and the same in Swedish', async () => {
    const page = await openPage(browser, kaarna.address)
    await page.goto('/')
    await page.getByRole('link', { name: 'Virtala', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Miten meillä voidaan?' }).waitFor()
    await page.locator('.site-theme').nth(1).locator('summary').click()
    await page.locator('.site-theme').nth(1).getByRole('link').first().click()
    await page.getByText('Luvut vuosittain').click()
    expect(await page.getByRole('table').getByRole('row').count()).toBeGreaterThan(3)
    await page.getByRole('link', { name: 'Svenska' }).click()
    await page.getByRole('heading', { name: 'Varifrån siffran kommer' }).waitFor()
    await page.close()
  })

  test('needs no script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: kaarna.address })
    const page = await context.newPage()
    const scripts: string[] = []
    page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()))
    await page.goto('/fi/virtala')
    await page.getByRole('link', { name: 'Kaikki mittarit' }).first().click()
    expect(page.url()).toContain('#measures')
    expect(scripts).toEqual([])
    await context.close()
  })
})
