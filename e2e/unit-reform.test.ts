import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { hasBrowser } from './support/browser.ts'
import { type Journey, startJourney } from './support/journey.ts'

describe.skipIf(!hasBrowser)('an owner whose organisation is reformed', () => {
  let journey: Journey
  beforeAll(async () => void (journey = await startJourney()))
  afterAll(() => journey?.close())

  test('ends a unit by the keyboard, and its actions are the successor’s', async () => {
    const page = await journey.open({ as: 'owner' })
    await page.goto('/app/virtala/units')
    await page.getByRole('link', { name: 'Organisaatiouudistus' }).click()
    await page.getByRole('heading', { level: 1, name: 'Organisaatiouudistus' }).waitFor()

    await page.getByRole('button', { name: 'Toteuta uudistus' }).click()
    await page.getByRole('link', { name: /Uudistuksen nimi/ }).waitFor()
    await page.getByLabel('Uudistuksen nimi').fill('Uusi Virtala')
    await page.getByRole('button', { name: 'Lisää uusi yksikkö' }).click()
    await page.getByLabel('Yksikön nimi').fill('Vapaa-aika')
    await page.getByRole('button', { name: /Mitä yksikölle tapahtuu: Liikuntapalvelut/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('option', { name: 'Päättyy, seuraaja: Vapaa-aika' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText(/^Yksi yksikkö päättyy\. Siirtyy \d+.tavoitetta, \d+.toimenpidettä, .*1.ihminen/).waitFor()
    await page.getByRole('button', { name: 'Toteuta uudistus' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Toteuta uudistus' }).click()

    await page.getByText('Liikuntapalvelut päättyi, seuraaja Vapaa-aika').waitFor()
    expect(await page.locator('.unit-name').allTextContents()).not.toContain('Liikuntapalvelut')
    await page.goto('/app/virtala/plan')
    await page.getByText('Vapaa-aika').first().waitFor()
  })
})
