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

  test.each([
    { width: 320, language: 'fi', menu: 'Valikko', goals: 'Mitä asialle tehdään' },
    { width: 390, language: 'sv', menu: 'Meny', goals: 'Vad som görs' },
    { width: 390, language: 'en', menu: 'Menu', goals: 'What is being done' },
  ])('at $width pixels a menu opens from the keyboard, every word whole ($language)', async ({ language, ...one }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: kaarna.address })
    const page = await context.newPage()
    await page.setViewportSize({ width: one.width, height: 800 })
    await page.goto(`/${language}/virtala`)
    const menu = page.locator('summary', { hasText: one.menu })
    await menu.focus()
    await page.keyboard.press('Enter')
    const links = page.locator('.site-menu a')
    for (const link of await links.all()) {
      const box = (await link.boundingBox())!
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width, await link.innerText()).toBeLessThanOrEqual(one.width)
      expect(box.height).toBeGreaterThanOrEqual(40)
    }
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).hash).toBe('#goals')
    expect(await page.getByRole('navigation').getByRole('link', { name: one.goals }).isVisible()).toBe(true)
    await context.close()
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
