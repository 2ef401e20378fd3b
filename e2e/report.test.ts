import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { expectFitting, expectSound, hasBrowser, openBrowser, openPage } from './support/browser.ts'
import { startKaarna, type Started } from './support/kaarna.ts'
import { shortenReports } from './support/reports.ts'
import { become, chooseInMenu, send, wireOf } from './support/workspace.ts'

const reports = '/organisations/virtala/reports'
let year = 2008

describe.skipIf(!hasBrowser)('who writes a report', () => {
  let kaarna: Started
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    kaarna = await startKaarna()
    browser = await openBrowser()
    page = await openPage(browser, kaarna.address)
    await become(page, 'coordinator')
    await shortenReports(page, { full: ['state-everyone'] })
  })
  afterAll(async () => {
    await browser?.close()
    await kaarna?.stop()
  })

  /** Opens a report of a year of its own; returns its address. */
  async function openReport(): Promise<string> {
    const input = { kind: 'annual', year: ++year, languages: ['fi', 'sv'] }
    const { id } = await send<{ id: string }>(page, 'POST', reports, input)
    await page.goto(`/app/virtala/reports/${id}`)
    await summary(page).waitFor()
    return `/app/virtala/reports/${id}`
  }
  const summary = (on: Page) => on.getByRole('textbox', { name: 'Teksti: Tiivistelmä' })
  const saved = (on: Page) => on.getByText(/^Tallennettu /).waitFor()
  const tool = (name: string) => page.getByRole('toolbar', { name: 'Muotoilu' }).getByRole('button', { name })
  const dialog = () => page.getByRole('dialog')

  async function write(on: Page, words: string): Promise<void> {
    await summary(on).click()
    await on.keyboard.press('Control+End')
    await on.keyboard.type(words)
  }

  test('edits the words below a chart in their place, and has them written from the figures again', async () => {
    await openReport()
    const words = page.getByRole('group', { name: 'Sanat luvuista' }).last()
    await words.getByText('Kirjoitettu luvuista').waitFor()
    await words.getByRole('button', { name: 'Muokkaa sanoja' }).click()
    await page.getByLabel('Sanat kuvion alla').fill('Syytä muutokseen ei tiedetä.')
    await expectSound(page)
    await page.getByRole('button', { name: 'Tallenna', exact: true }).click()
    await words.getByText('Syytä muutokseen ei tiedetä.').waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Muokkaa sanoja')
    await chooseInMenu(words.getByRole('button', { name: 'Sanojen toiminnot' }), 'Kirjoita luvuista uudelleen')
    await words.getByText('Kirjoitettu luvuista').waitFor()
    await chooseInMenu(words.getByRole('button', { name: 'Sanojen toiminnot' }), 'Palauta aiemmat omat sanat')
    await words.getByText('Syytä muutokseen ei tiedetä.').waitFor()
  })

  test('chooses key findings with their reasons, and they stand in the report as a list', async () => {
    await openReport()
    await page.getByRole('tab', { name: 'Ehdotukset' }).click()
    const first = page
      .locator('label')
      .filter({ has: page.getByRole('checkbox') })
      .first()
    const [, words = ''] = /^(.+?):/.exec(await first.innerText()) ?? []
    await page.getByRole('button', { name: 'Miksi ehdotetaan' }).first().click()
    await expectSound(page)
    await first.click()
    await page.getByRole('button', { name: 'Lisää 1 valittua luetteloksi' }).click()
    await page.getByRole('article').getByRole('listitem').filter({ hasText: words }).first().waitFor()
  })

  test('puts a footnote into the text, changes it, and finds it below the text after a reload', async () => {
    await openReport()
    await write(page, 'Virtala voi hyvin.')
    await tool('Alaviite').click()
    await dialog().getByLabel('Alaviitteen teksti').fill('Kysely 2025.')
    await expectSound(page)
    await dialog().getByRole('button', { name: 'Lisää alaviite' }).click()
    await page.getByRole('img', { name: 'Alaviite: Kysely 2025.' }).dblclick()
    await dialog().getByLabel('Alaviitteen teksti').fill('Kysely 2026.')
    await dialog().getByRole('button', { name: 'Tallenna alaviite' }).click()
    await saved(page)
    await page.reload()
    await page.getByRole('list', { name: 'Alaviitteet' }).getByText('Kysely 2026.').waitFor()
    await expectSound(page)
  })

  test('sees what the text said before, what has changed since, and puts it back', async () => {
    const address = await openReport()
    await write(page, 'Vuosi oli hyvä.')
    await saved(page)
    const owner = await openPage(browser, kaarna.address)
    await become(owner, 'owner')
    await owner.goto(address)
    await write(owner, ' Ja pitkä.')
    await saved(owner)
    await owner.close()
    await page.reload()
    await summary(page).click()
    await tool('Aiemmat versiot').click()
    await dialog()
      .getByRole('radio', { name: /Aino Purovirta/ })
      .waitFor()
    await dialog().getByRole('insertion').getByText('Ja pitkä.').waitFor()
    await expectSound(page)
    await dialog().getByRole('radio', { name: 'Teksti sellaisenaan' }).click()
    await expect.poll(() => dialog().locator('.report-version').innerText()).toBe('Vuosi oli hyvä.')
    await dialog().getByRole('button', { name: 'Palauta tämä versio' }).click()
    await dialog().waitFor({ state: 'detached' })
    await expect.poll(() => summary(page).innerText()).toBe('Vuosi oli hyvä.')
    await page.reload()
    await summary(page).getByText('Vuosi oli hyvä.').waitFor()
    expect(await summary(page).innerText()).toBe('Vuosi oli hyvä.')
  })

  test('adds a list, and translates it', async () => {
    const address = await openReport()
    const add = (kind: string) => chooseInMenu(page.getByRole('button', { name: 'Lisää lohko' }).first(), kind)
    await add('Luettelo')
    await dialog().getByLabel('Luettelon kohdat').fill('Kuultiin nuorisovaltuustoa\n\nKuultiin vanhusneuvostoa')
    await dialog().getByText('Numero', { exact: true }).click()
    await expectSound(page)
    await dialog().getByRole('button', { name: 'Lisää', exact: true }).click()
    // The new block goes into the chapter whose button was pressed.
    const first = page.locator('.report-chapter').first()
    const list = first.locator('ol')
    await list.waitFor()
    expect(await list.getByRole('listitem').allInnerTexts()).toEqual([
      'Kuultiin nuorisovaltuustoa',
      'Kuultiin vanhusneuvostoa',
    ])
    await page.goto(`${address}?language=sv`)
    await first.locator('ol[lang="fi"]').waitFor()
    await first.locator('ol').hover()
    await chooseInMenu(page.getByRole('button', { name: 'Lohkon toiminnot: Luettelo' }), 'Muokkaa')
    await dialog().getByText('Toisella kielellä: Kuultiin nuorisovaltuustoa', { exact: false }).waitFor()
    await dialog().getByLabel('Luettelon kohdat').fill('Ungdomsrådet hördes')
    await dialog().getByRole('button', { name: 'Tallenna', exact: true }).click()
    await first.locator('ol:not([lang])').getByText('Ungdomsrådet hördes').waitFor()
  })

  test('chooses what the report compares with, and otherwise for one chart', async () => {
    await openReport()
    await page.getByRole('button', { name: 'Raportin asetukset' }).click()
    await dialog().getByRole('combobox', { name: 'Verrattavat alueet' }).fill('Merisalmi')
    await page.getByRole('option', { name: 'Merisalmi' }).click()
    await expectSound(page)
    await dialog().getByRole('button', { name: 'Tallenna', exact: true }).click()
    const chart = page.locator('#state-everyone .report-figure').first()
    await chart.getByRole('img', { name: /Merisalmi/ }).waitFor()
    await chart.hover()
    await chooseInMenu(
      page.locator('#state-everyone').getByRole('button', { name: 'Lohkon toiminnot: Kuvio' }).first(),
      'Vertailu',
    )
    await dialog().getByText('Raportissa: Merisalmi').waitFor()
    await dialog().getByText('Valitsen tähän erikseen').click()
    await dialog()
      .getByRole('button', { name: /Merisalmi/ })
      .click()
    await dialog().getByRole('button', { name: 'Tallenna', exact: true }).click()
    await dialog().waitFor({ state: 'detached' })
    await expect.poll(() => chart.getByRole('img', { name: /Merisalmi/ }).count()).toBe(0)
    await page.reload()
    await chart.waitFor()
    expect(await chart.getByRole('img', { name: /Merisalmi/ }).count()).toBe(0)
    expect(
      await page
        .locator('#state-everyone .report-figure')
        .nth(1)
        .getByRole('img', { name: /Merisalmi/ })
        .count(),
    ).toBe(1)
  })

  test('without a network keeps the text, and it is saved when the network is back', async () => {
    const wire = await wireOf(page)
    const address = await openReport()
    await wire.cut()
    await write(page, 'Kirjoitettu junassa.')
    await page.getByText('Yhteys poikki – kirjoituksesi on tallessa tällä laitteella', { exact: false }).waitFor()
    wire.mend()
    await saved(page)
    await page.goto(address)
    await summary(page).getByText('Kirjoitettu junassa.').waitFor()
  })

  test('who closes the page in the middle of a sentence finds it again', async () => {
    const address = await openReport()
    const other = await page.context().newPage()
    await other.goto(address)
    await write(other, 'Lause, joka jäi kes')
    await other.close()
    await page.goto(address)
    await summary(page).getByText('Lause, joka jäi kes').waitFor()
    await saved(page)
  })

  test('who closes the page without a network finds the text when coming back', async () => {
    const address = await openReport()
    const other = await page.context().newPage()
    const wire = await wireOf(other)
    await other.goto(address)
    await summary(other).waitFor()
    await wire.cut()
    await write(other, 'Vain tässä selaimessa.')
    await other.getByText('Yhteys poikki', { exact: false }).waitFor()
    await other.close()
    await page.goto(address)
    await summary(page).getByText('Vain tässä selaimessa.').waitFor()
    await saved(page)
  })

  test('is asked before a text that cannot be saved is left', async () => {
    await openReport()
    await summary(page).click()
    await page.keyboard.insertText('pitkä '.repeat(10_000))
    await page.getByRole('alert').getByText('Tekstiä ei voi tallentaa', { exact: false }).waitFor()
    const home = page.getByRole('link', { name: 'Nyt', exact: true }).first()
    const question = page.getByRole('alertdialog', { name: 'Tekstiä ei voi tallentaa' })
    await home.click()
    await question.getByRole('button', { name: 'Peruuta' }).click()
    await question.waitFor({ state: 'detached' })
    await summary(page).waitFor()
    await home.click()
    await question.getByRole('button', { name: 'Lähde tallentamatta' }).click()
    await page.waitForURL(/\/virtala$/)
  })

  test('a double click opens one report', async () => {
    await page.goto('/app/virtala/reports')
    await page.getByRole('button', { name: 'Avaa uusi raportti' }).click()
    await dialog().getByRole('button', { name: /Vuosi/ }).click()
    await page.getByRole('option', { name: '2021' }).click()
    const made: string[] = []
    page.on('request', (request) => request.method() === 'POST' && request.url().endsWith(reports) && made.push('made'))
    await dialog().getByRole('button', { name: 'Avaa raportti' }).dblclick()
    await page.waitForURL(/\/reports\/[0-9a-f-]{36}/)
    expect(made).toHaveLength(1)
  })

  test('a county opens a memo of each municipality that it negotiates with', async () => {
    const county = await openPage(browser, kaarna.address)
    await become(county, 'countyCoordinator')
    const asked = county.getByRole('dialog')
    const choose = async (select: RegExp, option: string) => {
      await asked.getByRole('button', { name: select }).click()
      await county.getByRole('option', { name: option }).click()
    }
    const openMemo = async () => {
      await county.goto('/app/purola/reports?add')
      await choose(/Mikä raportti/, 'Neuvottelumuistio')
      await choose(/Minkä kunnan kanssa/, 'Merisalmi')
      await expectSound(county)
      await asked.getByRole('button', { name: 'Avaa raportti' }).click()
    }
    await openMemo()
    await county.getByRole('heading', { level: 1, name: /^Neuvottelumuistio \d{4}: Merisalmi$/ }).waitFor()
    await openMemo()
    await asked.getByText('on jo avattu', { exact: false }).waitFor()
    await county.close()
  })

  test('on a phone the tools and the windows fit', async () => {
    const phone = await openPage(browser, kaarna.address, { width: 390, language: 'sv' })
    await become(phone, 'coordinator')
    await phone.goto('/app/virtala/reports')
    await phone
      .getByRole('link', { name: /^Välfärdsrapport/ })
      .first()
      .click()
    await phone.getByRole('button', { name: 'Rapportens inställningar' }).click()
    await phone.getByRole('dialog').getByRole('combobox').waitFor()
    await expectFitting(phone)
    await phone.close()
  })
})
