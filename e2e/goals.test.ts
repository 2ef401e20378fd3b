import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { expectSound, hasBrowser } from './support/browser.ts'
import { type Journey, startJourney } from './support/journey.ts'
import { chooseByKeyboard, chooseInMenu, writePlan } from './support/workspace.ts'

describe.skipIf(!hasBrowser)('a goal', () => {
  let journey: Journey
  let page: Page
  beforeAll(async () => {
    journey = await startJourney()
    page = await journey.open({ as: 'coordinator' })
    await writePlan(page)
  })
  afterAll(() => journey?.close())

  test('gets two figures, an agreed path, own doing with its reason, and a partner', async () => {
    await page.goto('/app/virtala/plan')
    await chooseInMenu(page.getByRole('button', { name: /^Toiminnot: Yhä useammalla/ }), 'Muokkaa')
    const form = page.getByRole('dialog')
    await addFigure(form, 1, 'Tuntee itsensä yksinäiseksi, lukiolaiset', '8')
    await addFigure(form, 2, 'Ei yhtään läheistä ystävää, 8.–9. luokan oppilaat', '7')
    const first = form.getByRole('group', { name: 'Mittari 1' })
    await first.getByRole('button', { name: 'Odotettu reitti' }).click()
    await first.getByRole('button', { name: 'Lisää välivuosi' }).click()
    await type(first.getByLabel('Odotettu luku'), '99')

    await form.getByRole('button', { name: 'Oma tekeminen' }).click()
    await form.getByRole('button', { name: 'Lisää omaa tekemistä' }).click()
    await form.getByLabel('Mitä mitataan').fill('Avoimet ovet')
    await form.getByRole('button', { name: 'Lisää vuoden luku' }).click()
    await type(form.getByLabel('Mitä tehtiin'), '131')
    await form.getByRole('button', { name: 'Kerro, miksi tämän pitäisi vaikuttaa' }).click()
    await form.getByLabel('Miksi tämän pitäisi vaikuttaa').fill('Ystävyys tarvitsee paikan.')

    await form.getByRole('button', { name: 'Kumppanit, teemat ja keinot' }).click()
    await chooseByKeyboard(form.getByRole('combobox', { name: 'Organisaatio tässä Kaarnassa' }), 'Merisalmi')
    await form.getByRole('button', { name: 'Poista Merisalmi' }).waitFor()
    await form.getByRole('button', { name: 'Tallenna' }).click()
    await first.getByText('Välivuoden luvun on oltava lähtötason ja tavoitetason välissä.').waitFor()

    await type(first.getByLabel('Odotettu luku'), '9')
    await form.getByRole('button', { name: 'Tallenna' }).click()
    await form.waitFor({ state: 'detached' })
    await page
      .getByRole('img', { name: /^Lähtötaso/ })
      .nth(1)
      .waitFor()
    await page.getByText('Avoimet ovet').waitFor()
    await page.getByText('näyttöä ei tunneta').waitFor()
    await page.getByText('Merisalmi', { exact: true }).waitFor()
    await expectSound(page)
  })

  test('remembers in words what it was before', async () => {
    await chooseInMenu(page.getByRole('button', { name: /^Toiminnot: Yhä useammalla/ }), 'Historia')
    const history = page.getByRole('dialog')
    await history.getByText(/demo:105: .* → 9 \(20\d\d\) → 8 \(20\d\d\)/).waitFor()
    await history.getByText(/Avoimet ovet · 131 .* näyttöä ei tunneta/).waitFor()
    expect(await history.getByText('[object').count()).toBe(0)
  })
})

type Within = ReturnType<Page['getByRole']>

/** Types a number and leaves the field, as a number is read only then. */
async function type(field: Within, text: string): Promise<void> {
  await field.fill(text)
  await field.blur()
}

async function addFigure(form: Within, number: number, name: string, target: string): Promise<void> {
  await form
    .getByRole('button', { name: number === 1 ? 'Seuraa tavoitetta mittarilla' : 'Lisää toinen mittari' })
    .click()
  const group = form.getByRole('group', { name: number === 1 ? 'Mittarit' : `Mittari ${number}` })
  const box = group.getByRole('combobox', { name: 'Mittari' })
  // The window scrolls to the field first: a list that is open then would close.
  await box.click()
  await box.fill(name)
  await form.page().getByRole('option').filter({ hasText: name }).click()
  await expect.poll(() => group.getByLabel('Lähtötaso').inputValue()).toMatch(/^\d+(,\d+)?$/)
  await type(group.getByLabel('Tavoitetaso'), target)
}
