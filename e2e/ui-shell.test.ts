import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { expectSound, hasBrowser, openBrowser, openPage } from './support/browser.ts'
import { startKaarna, type Started } from './support/kaarna.ts'
import { chooseInMenu } from './support/workspace.ts'

const coordinator = /Aino Purovirta/

describe.skipIf(!hasBrowser)('the workspace around every page', () => {
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

  async function enter(options: { width?: number; dark?: boolean } = {}): Promise<Page> {
    const page = await openPage(browser, kaarna.address, options)
    await page.goto('/app')
    await page.getByRole('button', { name: coordinator }).click()
    await page.waitForURL(/\/app\/virtala$/)
    await page.getByRole('heading', { level: 1 }).waitFor()
    return page
  }

  test.each([
    { width: 1440, dark: false },
    { width: 1440, dark: true },
    { width: 768, dark: false },
    { width: 390, dark: true },
    { width: 320, dark: false },
  ])('the first page of the day is sound at $width pixels (dark: $dark)', async (options) => {
    const page = await enter(options)
    await expectSound(page)
    await page.close()
  })

  test('the keyboard goes past the header, opens a menu and changes the language', async () => {
    const page = await enter()
    await page.reload()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip-link')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => location.hash)).toBe('#content')

    await page.getByRole('button', { name: /kieli/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Svenska' }).waitFor()
    await expectSound(page)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('sv')
    await expect.poll(() => page.title()).toBe('Nu – Kaarna')
    await page.reload()
    await page.getByRole('link', { name: 'Nu', exact: true }).waitFor()
    await page.close()
  })

  test('the chosen colours are there from the first paint, until the device decides again', async () => {
    const page = await enter()
    const isDark = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme === 'dark')
    await chooseInMenu(page.getByRole('button', { name: /oma valikko/ }), 'Tumma')
    await expect.poll(isDark).toBe(true)
    const answer = await page.goto('/app/virtala')
    expect(await answer!.text()).toContain('<html data-appearance="dark"')
    expect(await isDark()).toBe(true)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await expectSound(page)
    await chooseInMenu(page.getByRole('button', { name: /oma valikko/ }), 'Laitteen mukaan')
    await expect.poll(isDark).toBe(false)
    expect(await (await page.reload())!.text()).not.toContain('data-appearance')
    await page.close()
  })

  test('a page outside of organisations leads back to the one that was worked in', async () => {
    const page = await enter()
    await page.goto('/app/account')
    await page.getByRole('link', { name: 'Suunnitelma', exact: true }).click()
    await page.waitForURL(/\/app\/virtala\/plan$/)
    await page.close()
  })

  test('moving to a page takes the focus to it and names it', async () => {
    const page = await enter()
    await page.getByRole('link', { name: 'Tilannekuva', exact: true }).first().click()
    await page.waitForURL(/\/state$/)
    await page.getByRole('heading', { level: 1, name: 'Tilannekuva' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
    expect(await page.title()).toBe('Tilannekuva – Kaarna')
    await page.close()
  })

  test('on a phone the menu holds every page, and the bar the first ones', async () => {
    const page = await enter({ width: 390 })
    await page.getByRole('button', { name: 'Valikko', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Tilannekuva' }).waitFor()
    await expectSound(page)
    await page.getByRole('menuitem', { name: 'Tilannekuva' }).click()
    await page.waitForURL(/\/state$/)
    expect(await page.getByRole('navigation', { name: 'Pikavalikko' }).getByRole('link').count()).toBeGreaterThan(1)
    await page.close()
  })

  test('an address that leads nowhere says so inside the workspace', async () => {
    const page = await enter()
    await page.goto('/app/virtala/nowhere')
    await page.getByRole('heading', { name: 'Sivua ei löytynyt' }).waitFor()
    expect(await page.getByRole('link', { name: 'Nyt', exact: true }).isVisible()).toBe(true)
    await expectSound(page)
    await page.close()
  })

  test('without a session a page asks to sign in and comes back', async () => {
    const page = await openPage(browser, kaarna.address)
    await page.goto('/app/virtala/state')
    await page.getByRole('button', { name: coordinator }).click()
    await page.getByRole('heading', { level: 1, name: 'Tilannekuva' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/app/virtala/state')
    await page.close()
  })

  test('signing out ends the work', async () => {
    const page = await enter()
    await page.getByRole('button', { name: /oma valikko/ }).click()
    await page.getByRole('menuitem', { name: 'Kirjaudu ulos' }).click()
    await page.waitForURL(/\/app\/sign-in/)
    await page.goto('/app/virtala')
    await page.getByRole('button', { name: coordinator }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/app/sign-in')
    await page.close()
  })
})
