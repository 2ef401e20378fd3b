import { readFileSync } from 'node:fs'

import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { expectSound, hasBrowser } from './support/browser.ts'
import { type Journey, startJourney } from './support/journey.ts'
import { chooseFirstByKeyboard, chooseInMenu, writePlan } from './support/workspace.ts'

describe.skipIf(!hasBrowser)('the coordinator of the demo city', () => {
  let journey: Journey
  let page: Page

  beforeAll(async () => {
    journey = await startJourney()
    page = await journey.open()
  })
  afterAll(() => journey?.close())

  test('is in the workspace with one click', async () => {
    await page.goto('/app')
    await page.getByRole('button', { name: /Aino Purovirta/ }).click()
    await page.waitForURL(/\/app\/virtala$/)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await expectSound(page)
  })

  test('sees how the town is doing, and filters by what the first sentence counts', async () => {
    await page.getByRole('link', { name: 'Tilannekuva', exact: true }).first().click()
    const count = page.getByRole('link', { name: /^\d+ heikompaan$/ })
    const worse = Number.parseInt(await count.innerText(), 10)
    await count.click()
    await expect.poll(() => indicatorRows(page).count()).toBe(worse)
    expect(page.url()).toContain('verdict=worse')

    await count.click()
    await page.getByRole('radio', { name: 'Nuoret' }).click()
    await page.waitForURL(/group=young/)
    await page.getByText(/^Näkyvissä \d+ indikaattoria$/).waitFor()
    await expect.poll(async () => (await indicatorRows(page).count()) - (await shownCount(page))).toBe(0)
  })

  test('compares with another municipality, and the address keeps it', async () => {
    await page.getByRole('button', { name: 'Lisää kunta' }).click()
    await page.getByRole('combobox', { name: 'Vertailtava kunta' }).fill('koskenl')
    await page.getByRole('option').filter({ hasText: 'Koskenlaita' }).click()
    await page.waitForURL(/compare=/)
    await page.reload()
    await page.getByRole('group', { name: 'Vertailu' }).getByText('Koskenlaita').waitFor()
    expect(page.url()).toContain('group=young')
  })

  test('opens an indicator: a chart with a name, its figures as a table, its source, in three languages', async () => {
    const link = indicatorRows(page).first().getByRole('link').first()
    await link.click()
    await page.waitForURL(/\/state\/demo:/)
    const chart = page.locator('.indicator-figure').getByRole('img')
    expect(await chart.getAttribute('aria-label')).toMatch(/\d{4}/)

    await page.getByRole('radio', { name: 'Taulukko' }).click()
    const table = page.getByRole('table').first()
    await table.getByRole('columnheader', { name: /Koskenlaita/ }).waitFor()
    expect(await table.getByRole('row').count()).toBeGreaterThan(5)
    await page
      .getByText(/^Lähde/)
      .first()
      .waitFor()

    const title = await page.getByRole('heading', { level: 1 }).innerText()
    for (const [language, name] of [
      ['sv', 'Svenska'],
      ['en', 'English'],
      ['fi', 'Suomi'],
    ] as const) {
      await chooseInMenu(page.locator('header').getByRole('button', { name: /kieli|språk|language/i }), name)
      await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(language)
      const isFinnish = language === 'fi'
      await expect
        .poll(async () => (await page.getByRole('heading', { level: 1 }).innerText()) === title)
        .toBe(isFinnish)
    }
  })

  test('writes a priority, a goal with an indicator target, an action and a follow-up', async () => {
    await writePlan(page)
    await page.getByRole('link', { name: 'Suunnitelma', exact: true }).first().click()
    await page.getByRole('button', { name: 'Uusi painopiste' }).click()
    await fillAndSave(page, 'Liike kuuluu kaikille')
    await page.getByRole('heading', { name: 'Liike kuuluu kaikille' }).waitFor()

    await chooseDeed(page, 'Liike kuuluu kaikille', 'Uusi tavoite')
    await page.getByRole('button', { name: 'Seuraa tavoitetta mittarilla' }).click()
    await chooseFirstByKeyboard(page.getByRole('combobox', { name: 'Mittari' }), 'yksinäi', /yksinäi/i)
    await expect.poll(() => page.getByLabel('Lähtötaso').inputValue()).toMatch(/^\d+(,\d+)?$/)
    expect(await page.getByLabel('Lähtövuosi').inputValue()).toMatch(/^20\d\d$/)
    await page.getByLabel('Tavoitetaso').fill('1')
    await page.getByLabel('Tavoitetaso').blur()
    await fillAndSave(page, 'Jokainen löytää lajinsa')
    await page
      .getByRole('img', { name: /Lähtötaso/i })
      .first()
      .waitFor()

    await chooseDeed(page, 'Jokainen löytää lajinsa', 'Uusi toimenpide')
    await fillAndSave(page, 'Liikuntakaveri jokaiselle')
    await page.getByRole('button', { name: 'Näytä tavoitteen 2.1 toimenpiteet' }).click()
    await chooseDeed(page, 'Liikuntakaveri jokaiselle', 'Kirjaa seuranta')
    await page.getByLabel('Mitä on tehty, mitä se on muuttanut?').fill('Ensimmäiset parit ovat löytyneet.')
    await page.getByRole('button', { name: 'Tallenna' }).click()
    await page.getByText('Ensimmäiset parit ovat löytyneet.').waitFor()
    await expectSound(page)
  })

  test('reorders, reads the history, and finds everything after a reload', async () => {
    await chooseDeed(page, 'Liike kuuluu kaikille', 'Siirrä ylemmäs')
    await expect.poll(() => headings(page)).toEqual(['Liike kuuluu kaikille', 'Jokaisella on joku'])
    await page.reload()
    await page.getByRole('heading', { name: 'Liike kuuluu kaikille' }).waitFor()
    expect(await headings(page)).toEqual(['Liike kuuluu kaikille', 'Jokaisella on joku'])
    await page.getByText('Ensimmäiset parit ovat löytyneet.').waitFor()

    await chooseDeed(page, 'Liike kuuluu kaikille', 'Historia')
    const history = page.getByRole('dialog')
    await history.getByText('luotiin').waitFor()
    expect(await history.getByText('siirrettiin').count()).toBe(1)
    expect(await history.getByText(/Aino Purovirta/).count()).toBe(2)
    await page.keyboard.press('Escape')
    await history.waitFor({ state: 'detached' })
  })

  test('opens the report of a year, writes into it, and the text is there after a reload', async () => {
    await page.getByRole('link', { name: 'Raportit', exact: true }).first().click()
    await page.getByRole('button', { name: 'Avaa uusi raportti' }).click()
    await page.getByRole('dialog').getByRole('button', { name: /Vuosi/ }).click()
    await page.getByRole('option').last().click()
    await page.getByRole('button', { name: 'Avaa raportti' }).click()
    await page.waitForURL(/\/reports\/[0-9a-f-]{36}/)

    const text = page.getByRole('textbox', { name: /^Teksti: / }).first()
    await text.click()
    await page.keyboard.type('Vuosi oli hyvä, ja ääkkösetkin kulkevat.')
    await page.getByText(/^Tallennettu /).waitFor()
    await page.reload()
    await page.getByText('Vuosi oli hyvä, ja ääkkösetkin kulkevat.').waitFor()
    await expectSound(page)
  })

  test.each([
    { name: 'PDF', begins: '%PDF-' },
    { name: 'Word', begins: 'PK\u0003\u0004' },
    { name: 'Verkkosivu', begins: '<!doctype html' },
  ])('takes the report along as $name', async ({ name, begins }) => {
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      chooseInMenu(page.getByRole('button', { name: 'Lataa' }), name),
    ])
    const file = readFileSync(await download.path())
    expect(file.subarray(0, begins.length).toString('latin1').toLowerCase()).toBe(begins.toLowerCase())
    expect(file.length).toBeGreaterThan(10_000)
  })
})

const indicatorRows = (page: Page): Locator =>
  page.locator('.state-table tbody tr').filter({ has: page.getByRole('link') })

const shownCount = async (page: Page): Promise<number> =>
  Number(/\d+/.exec(await page.getByText(/^Näkyvissä \d+ indikaattori/).innerText())?.[0])

const headings = (page: Page) => page.locator('.priority').getByRole('heading', { level: 2 }).allInnerTexts()

const chooseDeed = (page: Page, part: string, deed: string) =>
  chooseInMenu(page.getByRole('button', { name: `Toiminnot: ${part}` }), deed)

async function fillAndSave(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Nimi', { exact: true }).fill(name)
  await dialog.getByRole('button', { name: 'Tallenna' }).click()
  await dialog.waitFor({ state: 'detached' })
}
