import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { expectSound, hasBrowser, openBrowser, openPage } from './support/browser.ts'
import { startKaarna, type Started } from './support/kaarna.ts'
import { become, chooseByKeyboard, chooseInMenu } from './support/workspace.ts'

const goal = 'Koulussa ei kiusata'
const upper = 'Jokainen virtalalainen kuuluu johonkin joukkoon'

describe.skipIf(!hasBrowser)("the city's approved plan", () => {
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

  test('says that it has changed since the approval, and what has', async () => {
    await page.goto('/app/virtala/plan')
    await page.getByRole('link', { name: 'Muuttunut hyväksymisen jälkeen: 2 kohtaa' }).click()
    await page.getByText('Versio 2 → nyt: 2 muutettiin.').waitFor()
    await page.getByRole('heading', { name: `Tavoite 1.3 ${goal}` }).waitFor()
    await expectSound(page)
  })

  test('gets a new version when the council has approved the changes', async () => {
    await page.getByRole('button', { name: 'Kirjaa muutosten hyväksyminen' }).click()
    const dialog = page.getByRole('dialog', { name: 'Kirjaa muutosten hyväksyminen' })
    await dialog.getByRole('spinbutton').first().click()
    await page.keyboard.type('16112026')
    await dialog.getByLabel('Pykälä').fill('88')
    await expectSound(page)
    await dialog.getByRole('button', { name: 'Tallenna' }).click()
    await page.getByText('Kaupunginvaltuusto hyväksyi 16.11.2026, § 88').waitFor()
    await page.getByText('3 versiota. Sisältö on sama kuin viimeksi hyväksytty.').waitFor()
  })

  test('is compared by version, one kind of change at a time, and a version is read in full', async () => {
    await page.goto('/app/virtala/plan/versions?from=1&to=2')
    await page.getByText('Versio 1 → versio 2: 1 lisättiin, 1 poistettiin, 1 siirrettiin ja 4 muutettiin.').waitFor()
    await page.getByRole('radio', { name: 'Poistetut' }).click()
    await page.getByRole('heading', { name: /Ryhmäytyspäivä kaikille 4/ }).waitFor({ state: 'detached' })
    await page.getByRole('heading', { name: /Kaverisovellus yläkouluille/ }).waitFor()
    await page.getByRole('link', { name: 'Lue versio 1' }).click()
    await page.getByRole('heading', { level: 1, name: 'Hyvinvointisuunnitelma 2025–2029: versio 1' }).waitFor()
    await page.getByRole('heading', { name: /Kaverisovellus yläkouluille/ }).waitFor()
    await expectSound(page)
  })

  test('tells of a goal what it carries out of the strategy', async () => {
    await page.goto('/app/virtala/plan')
    await chooseInMenu(page.getByRole('button', { name: `Toiminnot: ${goal}` }), 'Yhdistä ylemmän tason tavoitteeseen')
    const dialog = page.getByRole('dialog', { name: goal })
    await dialog.getByText('Yhteyksiä ei ole vielä.').waitFor()
    const box = dialog.getByRole('combobox', { name: 'Ylemmän tason tavoite' })
    await chooseByKeyboard(box, upper)
    await dialog.getByRole('button', { name: 'Lisää yhteys' }).click()
    await dialog.getByRole('button', { name: `Poista yhteys: ${upper}` }).waitFor()
    await expectSound(page)
  })

  test('shows a council member the approved versions and nothing else', async () => {
    await become(page, 'viewer')
    await page.goto('/app/virtala/plan/versions')
    await page.getByText('Versio 2 → versio 3: 2 muutettiin.').waitFor()
    expect(await page.getByRole('button', { name: /^Kirjaa/ }).count()).toBe(0)
    await page.getByRole('button', { name: /^Versio 3 Versioon/ }).click()
    await page.getByRole('option', { name: 'Versio 1' }).waitFor()
    expect(await page.getByRole('option').allInnerTexts()).toEqual(['Versio 3', 'Versio 2', 'Versio 1'])
  })
})
