import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { expectSound, hasBrowser } from './support/browser.ts'
import { type Journey, startJourney } from './support/journey.ts'
import { become, chooseInMenu, send } from './support/workspace.ts'

describe.skipIf(!hasBrowser)('somebody who looks for an indicator', () => {
  let journey: Journey
  let page: Page

  beforeAll(async () => {
    journey = await startJourney()
    page = await journey.open({ as: 'coastCoordinator' })
  })
  afterAll(() => journey?.close())

  const results = () => page.locator('.catalogue-result')

  test('finds loneliness by an inflected word while typing, and the address keeps the question', async () => {
    await page.goto('/app/merisalmi/indicators')
    await page.getByRole('searchbox', { name: 'Hae indikaattoria' }).fill('yksinäisten')
    await page.waitForURL(/search=yksin%C3%A4isten/)
    await expect.poll(() => results().first().innerText()).toContain('Tuntee itsensä yksinäiseksi')
    await page.reload()
    await results().nth(4).waitFor()
    expect(await results().filter({ hasText: 'Yhden vanhemman perheet' }).count()).toBe(0)
  })

  test('narrows what was found, and sees what is chosen', async () => {
    await page.getByRole('checkbox', { name: /^Ikääntyneet/ }).click({ force: true })
    await page.waitForURL(/class=populationGroup\.older/)
    await expect.poll(() => results().filter({ hasText: 'lukiolaiset' }).count()).toBe(0)
    await page.getByRole('group', { name: 'Valitut rajaukset' }).getByText('Ikääntyneet').waitFor()
    await expectSound(page)
  })

  test('opens the indicator and comes back to the same list', async () => {
    await results().first().getByRole('link').click()
    await page.waitForURL(/\/state\/demo:104/)
    await page.getByRole('heading', { level: 1, name: /Tuntee itsensä yksinäiseksi/ }).waitFor()
    await page.goBack()
    await expect.poll(() => results().first().innerText()).toContain('65 vuotta täyttäneet')
    expect(page.url()).toContain('class=populationGroup.older')
  })

  test('makes it a favourite, and finds it among the favourites', async () => {
    await results()
      .first()
      .getByRole('button', { name: /^Lisää suosikkeihin/ })
      .click()
    await page.getByText('Lisättiin suosikkeihin').waitFor()
    await page.goto('/app/merisalmi/indicators?favourite=true')
    await expect.poll(() => results().count()).toBe(1)
    await results()
      .getByRole('button', { name: /^Poista suosikeista/ })
      .waitFor()
  })

  test('begins a set with it, adds another and puts them in order', async () => {
    await chooseInMenu(results().getByRole('button', { name: /^Lisää valikoimaan/ }), 'Uusi valikoima …')
    await page.waitForURL(/indicator-sets\/new\?indicator=/)
    await page.getByRole('textbox', { name: 'Nimi' }).fill('Ikääntyneiden arki')
    await page.getByRole('searchbox', { name: 'Lisää indikaattori' }).fill('lonkkamurtumat')
    await page.getByRole('button', { name: /^Lisää: Lonkkamurtumat/ }).click()
    await page.getByRole('button', { name: /^Siirrä ylöspäin: Lonkkamurtumat/ }).click()
    const order = page.locator('.set-order li')
    await expect.poll(() => order.first().innerText()).toContain('Lonkkamurtumat')
  })

  test('shares it with the county, whose coordinator then sees and copies it', async () => {
    await page.getByRole('radio', { name: 'Nimetyt organisaatiot' }).click({ force: true })
    await page.getByRole('checkbox', { name: 'Purolan hyvinvointialue' }).click({ force: true })
    await page.getByRole('button', { name: 'Tallenna' }).click()
    await page.getByRole('heading', { level: 1, name: 'Ikääntyneiden arki' }).waitFor()
    await page.getByText('Jaettu: Purolan hyvinvointialue').waitFor()
    await expectSound(page)

    await become(page, 'countyCoordinator')
    await page.goto('/app/purola/indicator-sets')
    await page.getByRole('link', { name: 'Ikääntyneiden arki' }).click()
    await page.getByText('Jakaja: Merisalmi').waitFor()
    await page.getByRole('button', { name: 'Kopioi omaksi' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Kopioi omaksi' }).click()
    await page.getByRole('heading', { level: 1, name: 'Ikääntyneiden arki (kopio)' }).waitFor()
    await page.getByText('Kopioitu valikoimasta Ikääntyneiden arki (Merisalmi)').waitFor()
  })
})

describe.skipIf(!hasBrowser)('the coordinator who checks the minimum data content', () => {
  let journey: Journey
  let page: Page

  beforeAll(async () => {
    journey = await startJourney()
    page = await journey.open({ as: 'coordinator' })
  })
  afterAll(() => journey?.close())

  const title = 'Työhön osoitetut voimavarat'
  const row = () => page.locator('.content-item').filter({ hasText: title })

  test('must give a reason for leaving an item out', async () => {
    await page.goto('/app/virtala/minimum-content?year=2026&state=open')
    await page.getByRole('button', { name: `Käsittele: ${title}` }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: /^Jätetään pois/ }).click({ force: true })
    await dialog.getByRole('button', { name: 'Tallenna' }).click()
    await dialog.getByRole('alert').waitFor()
    await dialog.getByRole('textbox', { name: 'Miksi kohta jätetään pois' }).fill('Käsitellään talousarviossa.')
    await dialog.getByRole('button', { name: 'Tallenna' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await page.goto('/app/virtala/minimum-content?year=2026&state=notRelevant')
    await row().getByText('Käsitellään talousarviossa.').waitFor()
    await row()
      .getByText(/^Aino Purovirta/)
      .waitFor()
  })

  test('of two who answer at once the second sees both answers and loses none', async () => {
    await page.goto('/app/virtala/minimum-content?year=2026')
    await page.getByRole('button', { name: `Muuta: ${title}` }).click()
    const said = { version: 1, decision: 'answered', text: { fi: 'Yksi henkilö.' } }
    await send(page, 'PUT', '/organisations/virtala/minimum-content/2026/items/voimavarat', said)
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Miksi kohta jätetään pois' }).fill('Minun perusteluni.')
    await dialog.getByRole('button', { name: 'Tallenna' }).click()
    await dialog.getByRole('heading', { name: 'Aino Purovirta ehti muuttaa samaa' }).waitFor()
    await dialog.getByText('Yksi henkilö.').waitFor()
    await dialog.getByText('Minun perusteluni.').waitFor()
    await dialog.getByRole('button', { name: 'Tallenna minun versioni' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await row().getByText('Minun perusteluni.').waitFor()
  })
})
