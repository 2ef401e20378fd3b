import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { expectFitting, expectSound, hasBrowser, openBrowser, openPage } from './support/browser.ts'
import { startKaarna, type Started } from './support/kaarna.ts'
import { shortenReports } from './support/reports.ts'
import { become, send } from './support/workspace.ts'

const reports = '/organisations/virtala/reports'

describe.skipIf(!hasBrowser)('a report on its way to the council', () => {
  let kaarna: Started
  let browser: Browser
  let page: Page
  let report: string

  beforeAll(async () => {
    kaarna = await startKaarna()
    browser = await openBrowser()
    page = await openPage(browser, kaarna.address)
    await become(page, 'coordinator')
    await shortenReports(page)
    const input = { kind: 'annual', year: 2011, languages: ['fi'] }
    report = (await send<{ id: string }>(page, 'POST', reports, input)).id
    const stages = ['statements', 'board', 'council']
    await send(page, 'PUT', `${reports}/${report}/way`, { version: 1, stages, days: { statements: '2026-12-01' } })
  })
  afterAll(async () => {
    await browser?.close()
    await kaarna?.stop()
  })

  const handling = () => page.goto(`/app/virtala/reports/${report}/handling`)
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const confirm = (name: string) => page.getByRole('alertdialog').getByRole('button', { name, exact: true }).click()
  const dialog = () => page.getByRole('dialog')
  const standsIn = (stage: string) => page.getByRole('heading', { name: `Vaihe nyt: ${stage}` }).waitFor()

  async function sendOn(stage: string): Promise<void> {
    await press(`Lähetä: ${stage}`)
    await confirm(`Lähetä: ${stage}`)
    await standsIn(stage)
  }

  async function decide(stage: string, body: string, section: string): Promise<void> {
    await become(page, 'approver')
    await handling()
    await standsIn(stage)
    await press('Kirjaa päätös')
    expect(await dialog().getByLabel('Toimielimen nimi').inputValue()).toBe(body)
    await dialog().getByLabel('Pykälä').fill(section)
    await dialog().getByRole('button', { name: 'Kirjaa', exact: true }).click()
    await page.getByText(new RegExp(`§\\s${section}`)).waitFor()
  }

  test('gets a statement by a link, an answer to it, and the decisions of the board and the council', async () => {
    await handling()
    await press('Pyydä lausunto')
    await dialog().getByLabel('Yhteyshenkilön nimi').fill('Aune Vanhala')
    await dialog().getByRole('textbox', { name: 'Sähköposti' }).fill('aune@virtala.example')
    await dialog().getByRole('button', { name: 'Lisää pyyntö' }).click()
    await page.getByText('Pyydetty: Aune Vanhala').waitFor()
    await sendOn('Lausunnot')

    const link = await page
      .getByRole('link', { name: 'Avaa henkilökohtainen linkki: Vanhusneuvosto' })
      .getAttribute('href')
    const giver = await openPage(browser, kaarna.address, { width: 390 })
    await giver.goto(`/app/statement${new URL(link!).hash}`)
    await giver.getByLabel('Lausunto', { exact: true }).fill('Neuvosto kaipaa lukua kaatumisista.')
    await giver.getByText(/^Luonnos tallennettu/).waitFor()
    await expectSound(giver)
    await expectFitting(giver)
    await giver.getByRole('button', { name: 'Anna lausunto', exact: true }).click()
    await giver.getByText(/^Lausunto on annettu .* Kiitos!/).waitFor()
    await giver.close()

    await handling()
    await press('Kirjaa, mitä se muutti')
    await dialog().getByLabel('Lausunnon keskeinen sisältö').fill('Kaatumisista tarvitaan luku.')
    await dialog().getByLabel('Mitä muuttui, tai miksi ei muutettu').fill('Luku lisättiin.')
    await dialog().getByRole('button', { name: 'Tallenna' }).click()
    await page.getByText('Luku lisättiin.').waitFor()
    await expectSound(page)

    await sendOn('Kaupunginhallitus')
    await decide('Kaupunginhallitus', 'Kaupunginhallitus', '143')
    await become(page, 'coordinator')
    await handling()
    await sendOn('Kaupunginvaltuusto')
    await decide('Kaupunginvaltuusto', 'Kaupunginvaltuusto', '52')
    await standsIn('Hyväksytty')
    expect(await page.getByText('Hyväksyttyä raporttia ei avata uudelleen.').count()).toBe(1)
  }, 60_000)

  test('approved, is read by both clocks by who only belongs to the city, and known by the hash of its file in public', async () => {
    await become(page, 'coordinator')
    await send(page, 'PUT', `${reports}/${report}/publication`, {})
    await become(page, 'viewer')
    await page.goto(`/app/virtala/report-archive`)
    await page.getByRole('link', { name: 'Hyvinvointiraportti 2011' }).click()
    await page.getByText('Hyväksynyt Kaupunginvaltuusto').waitFor()
    await page.getByText('Mitä tiedetään tänään', { exact: true }).click()
    await page.getByText(/^Sanat ovat ennallaan/).waitFor()
    await expectSound(page)

    await page.getByRole('link', { name: 'Julkinen sivu' }).click()
    await page.getByRole('link', { name: 'Mitä tiedetään tänään' }).click()
    await page.getByRole('heading', { name: 'Mitä luvuista tiedetään tänään' }).waitFor()
    await page.getByLabel('Hae tästä raportista').fill('hyväksyi tämän asiakirjan')
    await page.getByRole('button', { name: 'Hae', exact: true }).click()
    await page.getByRole('link', { name: 'Hyväksyminen ja käsittely' }).click()
    await page.getByText('Kaupunginvaltuusto hyväksyi tämän asiakirjan').waitFor()

    const published = async () =>
      (
        await send<{ reportId: string; files: unknown[] }[]>(page, 'GET', '/published-reports?organisation=virtala')
      ).find(({ reportId }) => reportId === report)
    await expect.poll(async () => (await published())?.files.length, { timeout: 30_000 }).toBe(3)
    const pdf = await page.request.get('/fi/virtala/reports/annual-2011/files/fi.pdf')
    await page.goto('/fi/report-check')
    const file = { name: 'raportti.pdf', mimeType: 'application/pdf', buffer: await pdf.body() }
    await page.getByLabel('Tiedosto (PDF, Word tai HTML)').setInputFiles(file)
    await page.getByRole('button', { name: 'Tarkista' }).click()
    await page.getByText('Kyllä: tämä on hyväksytty raportti.').waitFor()
    expect(await page.getByText(/Hyvinvointiraportti 2011/).count()).toBe(1)
  }, 60_000)
})
