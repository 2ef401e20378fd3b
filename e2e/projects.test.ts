import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { hasBrowser, openBrowser, openPage } from './support/browser.ts'
import { startKaarna, type Started } from './support/kaarna.ts'
import { become } from './support/workspace.ts'

const project = 'Metsä lähelle jokaista'
const pilot = 'Kuntosaunan ilta metsässä'
const words = 'Kiva ilta, mutta polku oli pimeä.'
const answer = 'Kiitos! Polulle tulee valot ennen kevättä.'

describe.skipIf(!hasBrowser)('a project of the city', () => {
  let kaarna: Started
  let browser: Browser
  let page: Page
  let resident: Page
  let form: string

  beforeAll(async () => {
    ;[kaarna, browser] = await Promise.all([startKaarna(), openBrowser()])
    page = await openPage(browser, kaarna.address)
    const withoutScript = await browser.newContext({ baseURL: kaarna.address, javaScriptEnabled: false })
    resident = await withoutScript.newPage()
    await become(page, 'coordinator')
  })
  afterAll(async () => {
    await browser?.close()
    await kaarna?.stop()
  })

  test('is begun with its time and people, and tied to a goal', async () => {
    await page.goto('/app/virtala/projects/new')
    await page.getByLabel('Hankkeen nimi').fill(project)
    await page.getByLabel('Mitä varten hanke on').fill('Metsään pääsee jokaisesta kodista kävellen.')
    for (const [label, day] of [
      ['Ensimmäinen päivä', '01092026'],
      ['Viimeinen päivä', '30062027'],
    ] as const) {
      await page.getByRole('group', { name: label }).getByRole('spinbutton').first().click()
      await page.keyboard.type(day)
    }
    await page.getByRole('button', { name: 'Lisää tekijä' }).click()
    await page.getByLabel('Nimi', { exact: true }).fill('Kerttu Kuusela')
    await page.getByLabel('Tehtävä hankkeessa').fill('Metsäopas')
    const goals = page.getByRole('combobox', { name: /^Tavoite, jota hanke vie/ })
    await goals.click()
    await goals.pressSequentially('Lapset jaksavat')
    await expect.poll(() => page.getByRole('option').allInnerTexts()).toEqual(['Lapset jaksavat liikkua'])
    await page.getByRole('option').click()
    await page.getByRole('button', { name: 'Poista Lapset jaksavat liikkua' }).waitFor()
    await page.getByRole('button', { name: 'Tallenna' }).click()
    await page.getByRole('heading', { level: 1, name: project }).waitFor()
    await page.getByText('223', { exact: true }).waitFor()
  })

  test('takes a pilot whose feedback comes without an account or a script', async () => {
    await page.getByRole('button', { name: 'Uusi kokeilu' }).click()
    const dialog = page.getByRole('dialog', { name: 'Uusi kokeilu' })
    await dialog.getByLabel('Mitä kokeillaan').fill(pilot)
    await dialog.getByRole('group', { name: 'Alkaa' }).getByRole('spinbutton').first().click()
    await page.keyboard.type('01112026')
    await dialog.getByText('Kerää palautetta avoimella linkillä').click()
    await dialog.getByRole('button', { name: 'Tallenna' }).click()
    await page.getByRole('heading', { level: 3, name: pilot }).waitFor()
    await page.getByRole('button', { name: 'Julkaise' }).click()
    await page.getByRole('link', { name: 'Julkinen sivu' }).waitFor()
    await page.getByRole('button', { name: /^Palautelinkki ja QR-koodi/ }).click()
    await page.getByRole('img', { name: `QR-koodi: palaute kokeilusta ${pilot}` }).waitFor()
    form = (await page.getByRole('dialog').getByRole('link').getAttribute('href'))!
    await resident.goto(form)
    await resident.getByLabel('Palautteesi').fill(words)
    await resident.getByRole('button', { name: 'Lähetä palaute' }).click()
    await resident.getByRole('heading', { level: 1, name: 'Kiitos palautteesta!' }).waitFor()
    expect(await resident.context().cookies()).toEqual([])
  })

  test('answers, and only then shows the residents what was said', async () => {
    const publicPage = form.replace(/\/pilots\/.*$/, '')
    await resident.goto(publicPage)
    expect(await resident.getByText(words).count()).toBe(0)
    expect(await resident.getByText('Kerttu Kuusela').count()).toBe(0)
    await page.reload()
    await page.getByRole('button', { name: `Vastaa: ${words}` }).click()
    const dialog = page.getByRole('dialog', { name: 'Vastaus palautteeseen' })
    await dialog.getByRole('textbox', { name: /^Vastaus/ }).fill(answer)
    await dialog.getByText('Näytä palaute ja vastaus julkisella sivulla').click()
    await dialog.getByRole('button', { name: 'Tallenna' }).click()
    await page.getByText('Näkyy julkisesti', { exact: true }).waitFor()
    await expect.poll(async () => (await resident.goto(publicPage)) && resident.getByText(answer).count()).toBe(1)
    await resident.getByText(words).waitFor()
  })

  test('says to who leads it that nothing of it stays in ordinary work', async () => {
    await page.goto('/app/virtala')
    await page.getByRole('button', { name: /^Näytä kaikki \d+$/ }).click()
    await page.getByText('Mikä jää arkeen? Ovikello: etsivä vanhustyö kerrostaloissa').waitFor()
  })
})
