import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { expectSound, hasBrowser } from './support/browser.ts'
import { type Journey, startJourney } from './support/journey.ts'

const worry = 'Liikuntaa harrastamaton työikäinen ei löydä vuorotyöhön sopivaa ryhmää.'
const phenomenon = 'Liike ja lepo vuorotyössä'
const goal = 'Vuorotyötä tekevä löytää lajinsa'

describe.skipIf(!hasBrowser)('a worry of the city', () => {
  let journey: Journey
  let page: Page

  beforeAll(async () => {
    journey = await startJourney()
    page = await journey.open({ as: 'coordinator' })
  })
  afterAll(() => journey?.close())

  test('is written down from a row of the state of wellbeing', async () => {
    await page.goto('/app/virtala/state')
    await page
      .getByRole('link', { name: /^Kirjaa huoli tai ilo: Ei harrasta vapaa-ajan liikuntaa/ })
      .first()
      .click()
    const dialog = page.getByRole('dialog', { name: 'Kirjaa ilo tai huoli' })
    await dialog.getByText('Huolen aihe').click()
    await dialog.getByLabel('Mistä on kyse?').fill(worry)
    expect(await dialog.getByRole('button', { name: /Väestöryhmä/ }).innerText()).toContain('Työikäiset')
    await dialog.getByRole('button', { name: 'Tallenna' }).click()
    await page.getByRole('heading', { level: 1, name: worry }).waitFor()
    await expectSound(page)
  })

  test('is held against figures, and the finding stays with its chart', async () => {
    await page
      .getByRole('checkbox', { name: /^Käytä perusteena: Ei harrasta vapaa-ajan liikuntaa/ })
      .check({ force: true })
    await page.getByText('Ei näy luvuissa').click()
    await page.getByLabel('Lyhyt perustelu').fill('Luku ei erottele vuorotyötä tekeviä.')
    await page.getByRole('button', { name: 'Kirjaa löydös' }).click()
    await page.getByRole('heading', { level: 3, name: 'Ei näy luvuissa' }).waitFor()
    await page.getByText(/^Nähty: .* \(versio \d+\)$/).waitFor()
    await page.getByText('Tarkistettu luvuista', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Tarkista luvuista uudelleen' }).waitFor()
    await expectSound(page)
  })

  test('is tied into a phenomenon with another one', async () => {
    await page.getByRole('button', { name: 'Liitä ilmiöön' }).click()
    await page.getByRole('link', { name: 'Uusi ilmiö' }).click()
    await page.getByRole('heading', { level: 1, name: 'Uusi ilmiö' }).waitFor()
    await page.getByLabel('Ilmiön nimi').fill(phenomenon)
    await page.getByLabel('Etsi aihetta').fill('vuorotyötä tekevät vanhemmat')
    await page.getByText(/^Huolen aihe: Vuorotyötä tekevät vanhemmat/).click()
    await page.getByLabel('Lisää kumppani nimellä').fill('Työterveys')
    await page.getByLabel('Lisää kumppani nimellä').press('Enter')
    await page.getByRole('button', { name: 'Poista Työterveys' }).waitFor()
    await page.getByRole('button', { name: 'Tallenna' }).click()
    await page.getByRole('heading', { level: 1, name: phenomenon }).waitFor()
    for (const said of [worry, /Vuorotyötä tekevät vanhemmat/]) await page.getByRole('link', { name: said }).waitFor()
    await page.getByRole('heading', { level: 3, name: /Ei harrasta vapaa-ajan liikuntaa/ }).waitFor()
    await expectSound(page)
  })

  test('is promoted to a goal, which remembers it', async () => {
    await page.getByRole('link', { name: worry }).click()
    await page.getByRole('heading', { level: 1, name: worry }).waitFor()
    await page.getByRole('link', { name: 'Nosta tavoitteeksi' }).click()
    const dialog = page.getByRole('dialog')
    const name = dialog.getByLabel('Nimi', { exact: true })
    expect(await name.inputValue()).toBe(worry)
    expect(await dialog.getByLabel('Lähtövuosi').inputValue()).toBe('2024')
    await expect.poll(() => dialog.getByRole('combobox', { name: 'Mittari' }).inputValue()).toMatch(/^Ei harrasta/)
    await name.fill(goal)
    await dialog.getByLabel('Tavoitetaso').fill('12')
    await dialog.getByLabel('Tavoitetaso').blur()
    await dialog.getByRole('button', { name: 'Tallenna' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('heading', { name: new RegExp(goal) }).waitFor()

    await page.getByRole('link', { name: 'Ilot ja huolet', exact: true }).first().click()
    await page.getByRole('link', { name: worry }).click()
    await page.getByRole('link', { name: goal }).waitFor()
    await page.getByText('Nostettu tavoitteeksi', { exact: true }).waitFor()
    await page.getByRole('link', { name: phenomenon }).click()
    await page.getByRole('heading', { level: 1, name: phenomenon }).waitFor()
    await page.getByRole('link', { name: goal }).waitFor()
  })

  test('left out stays with its reason, and is taken up again', async () => {
    await page.goto('/app/virtala/concerns?state=leftOut')
    await page.getByRole('link', { name: /^Uimahallin pysäköintipaikat/ }).click()
    await page
      .getByText(/^Pysäköinti ratkaistaan/)
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'Ota uudelleen esiin' }).click()
    await page.getByText('Uusi', { exact: true }).waitFor()
    await page.getByRole('button', { name: /^Vaiheet/ }).click()
    await page.getByText(/jätti pois: Pysäköinti ratkaistaan/).waitFor()
  })
})
