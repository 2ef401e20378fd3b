import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { hasBrowser } from './support/browser.ts'
import { type Journey, startJourney } from './support/journey.ts'

const title = 'Harrastuskaveri-toiminta nuorisotilalla'

describe.skipIf(!hasBrowser)('a coordinator at the board of the plan', () => {
  let journey: Journey
  let page: Page
  beforeAll(async () => {
    journey = await startJourney()
    page = await journey.open({ as: 'coordinator' })
  })
  afterAll(() => journey?.close())

  const column = (name: string) => page.getByRole('region', { name, exact: true })
  const cardIn = (name: string) => column(name).getByRole('row', { name: title })

  test('prints the actions of every goal, also of those that are closed', async () => {
    await page.goto('/app/virtala/plan')
    const closed = page.getByRole('button', { expanded: false, name: /Näytä tavoitteen/ })
    await closed.first().waitFor()
    const drawn = () => page.locator('.action-table').count()
    const open = await drawn()
    await page.emulateMedia({ media: 'print' })
    await expect.poll(drawn).toBeGreaterThan(open)
    await page.emulateMedia({ media: 'screen' })
  })

  test('comes to it from the plan, and drags a card by the keyboard', async () => {
    await page.goto('/app/virtala/plan')
    await page.getByRole('link', { name: 'Taulu', exact: true }).click()
    await cardIn('Käynnissä').waitFor()
    await page.getByRole('button', { name: `Raahaa: ${title}` }).focus()
    await page.keyboard.press('Enter')
    const target = column('Vaarassa viivästyä').getByRole('button', { name: /^Pudota/ })
    await expect.poll(() => target.evaluate((one) => one === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await cardIn('Vaarassa viivästyä').waitFor()
    await cardIn('Käynnissä').waitFor({ state: 'detached' })
  })

  test('takes the move back', async () => {
    await page.getByRole('button', { name: 'Kumoa' }).click()
    await cardIn('Käynnissä').waitFor()
    await cardIn('Vaarassa viivästyä').waitFor({ state: 'detached' })
  })

  test('stops an action from its menu, with a reason', async () => {
    await cardIn('Käynnissä')
      .getByRole('button', { name: `Toiminnot: ${title}` })
      .click()
    await page.getByRole('menuitem', { name: 'Keskeytä…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Keskeytä toimenpide' }).click()
    await dialog.getByText('Kerro syy').waitFor()
    await dialog.getByLabel('Miksi se keskeytetään').fill('Ohjaaja siirtyi muualle.')
    await dialog.getByRole('button', { name: 'Keskeytä toimenpide' }).click()
    await cardIn('Keskeytetty').waitFor()
  })

  test('filters, saves what is left as a view, and finds it again on the timeline’s page', async () => {
    await page.getByRole('searchbox', { name: 'Etsi' }).fill('harrastuskaveri')
    await page.getByText(/^1\/\d+ toimenpidettä/).waitFor()
    await page.getByRole('button', { name: 'Tallenna näkymä' }).click()
    await page.getByRole('dialog').getByLabel('Nimi').fill('Harrastukset')
    await page.getByRole('dialog').getByRole('button', { name: 'Tallenna näkymä' }).click()
    await page.getByRole('button', { name: 'Tallennetut näkymät' }).waitFor()
    await page.goto('/app/virtala/plan/timeline')
    await page.getByRole('button', { name: 'Tallennetut näkymät' }).click()
    await page.getByRole('menuitem', { name: 'Harrastukset (Taulu)' }).click()
    await page.waitForURL(/plan\/board\?.*words=harrastuskaveri$/)
    await cardIn('Keskeytetty').waitFor()
    expect(await page.getByRole('button', { name: /^Raahaa:/ }).count()).toBe(1)
  })
})
