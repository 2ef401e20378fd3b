import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { expectFitting, expectSound, hasBrowser, openBrowser, openPage } from './support/browser.ts'
import { startKaarna, type Started } from './support/kaarna.ts'
import { shortenReports } from './support/reports.ts'
import { become, chooseByKeyboard, chooseInMenu, send } from './support/workspace.ts'

describe.skipIf(!hasBrowser)('whoever leads the writing of a report', () => {
  let kaarna: Started
  let browser: Browser
  let page: Page
  let address: string

  beforeAll(async () => {
    kaarna = await startKaarna()
    browser = await openBrowser()
    page = await openPage(browser, kaarna.address)
    await become(page, 'coordinator')
    await shortenReports(page)
    const input = { kind: 'annual', year: 2007, languages: ['fi'] }
    const { id } = await send<{ id: string }>(page, 'POST', '/organisations/virtala/reports', input)
    address = `/app/virtala/reports/${id}`
    await page.goto(address)
    await summary().click()
    await page.keyboard.type('Nuoret voivat hyvin.')
    await page.getByText(/^Tallennettu /).waitFor()
  })
  afterAll(async () => {
    await browser?.close()
    await kaarna?.stop()
  })

  const summary = () => page.getByRole('textbox', { name: 'Teksti: Tiivistelmä' })
  const tab = (name: string | RegExp) => page.getByRole('tab', { name }).click()
  const outline = () => page.getByRole('navigation', { name: 'Sisällys' })
  const dialog = () => page.getByRole('dialog')

  test('gives a chapter to its writer, and marks it ready', async () => {
    await outline().getByRole('link', { name: 'Tiivistelmä 3 sanaa' }).waitFor()
    await page.getByRole('button', { name: 'Jaa kirjoitettavaksi' }).click()
    await dialog().getByText('Aino Purovirta').click()
    await expectSound(page)
    await dialog().getByRole('button', { name: 'Tallenna', exact: true }).click()
    await outline().getByText('3 sanaa · Aino Purovirta').waitFor()
    await page.getByRole('button', { name: 'Merkitse valmiiksi' }).click()
    await outline()
      .getByRole('link', { name: /Tiivistelmä.*valmis$/ })
      .waitFor()
    await page.goto('/app/virtala')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.goto(address)
    await summary().waitFor()
  })

  test('keeps a version, suggests other words, accepts them, and sees what has changed since', async () => {
    await tab('Versiot')
    await page.getByLabel('Version nimi').fill('Ennen kommentteja')
    await page.getByRole('button', { name: 'Tallenna versio' }).click()
    await page.getByRole('button', { name: 'Mitä on muuttunut: Ennen kommentteja' }).waitFor()
    await tab(/^Kommentit/)
    await summary()
      .getByText('Nuoret voivat')
      .dblclick({ position: { x: 10, y: 10 } })
    await page.getByText('Ehdota muuta sanamuotoa').click()
    await page.getByLabel('Sanat, joita ehdotat').fill('Lapset')
    await page.getByRole('button', { name: 'Lähetä' }).click()
    await page.getByRole('deletion').getByText('Nuoret').waitFor()
    await page.getByRole('button', { name: 'Hyväksy ehdotus' }).click()
    await summary().getByText('Lapset voivat hyvin.').waitFor()
    await tab('Versiot')
    await page.getByRole('button', { name: 'Mitä on muuttunut: Ennen kommentteja' }).click()
    await dialog().getByRole('insertion').getByText('Lapset').waitFor()
    await expectSound(page)
    await dialog().getByRole('button', { name: 'Sulje' }).click()
    await dialog().waitFor({ state: 'detached' })
  })

  test('replaces words through the report and takes it back', async () => {
    await tab('Etsi')
    await page.getByLabel('Etsi raportista').fill('voivat')
    await page.getByLabel('Korvaa tällä').fill('jaksavat')
    await page.getByRole('button', { name: 'Korvaa kaikki (1)' }).click()
    await summary().getByText('Lapset jaksavat hyvin.').waitFor()
    await page.getByRole('button', { name: 'Kumoa' }).click()
    await summary().getByText('Lapset voivat hyvin.').waitFor()
  })

  test('refers to a table by its number, and is told when the table has been taken out', async () => {
    const report = address.replace('/app/', '/organisations/')
    const { chapters } = await send<{ chapters: { id: string; key: string }[] }>(page, 'GET', `${report}?language=fi`)
    const columns = [
      { header: 'Vuosi', isNumbers: false },
      { header: 'Kävijöitä', isNumbers: true },
    ]
    const table = { caption: 'Kahvilan kävijät', source: 'Kahvilan laskuri', columns, rows: [['2025', '312']] }
    const added = await send<{ id: string; version: number }>(page, 'POST', `${report}/blocks`, {
      chapter: chapters.find(({ key }) => key === 'summary')!.id,
      after: null,
      settings: { kind: 'table', content: { fi: table } },
    })
    await page.getByText('Kahvilan kävijät').first().waitFor()
    await summary().click()
    await page.keyboard.press('End')
    await page.keyboard.press('Control+Alt+r')
    await chooseByKeyboard(dialog().getByRole('combobox'), 'Kahvilan kävijät')
    await expectSound(page)
    await dialog().getByRole('button', { name: 'Lisää viittaus' }).click()
    await summary().getByText('taulukko\u00a01').waitFor()
    await send(page, 'DELETE', `${report}/blocks/${added.id}`, { version: added.version })
    await summary().getByText('viittaus poistettuun kohtaan').waitFor()
    await tab('Vaatimukset')
    await page.getByText('1 viittaus ei johda mihinkään').waitFor()
  })

  test('moves a block to another chapter by the keyboard, and back', async () => {
    await tab('Lohkot')
    const rows = page.getByRole('grid', { name: 'Lohkot: Tiivistelmä', exact: true }).getByRole('row')
    const first = rows.first().getByRole('button', { name: /^Siirrä: Teksti/ })
    const onTarget = () =>
      page.evaluate(() => /^(Pudota|Lisää)/.test(document.activeElement?.getAttribute('aria-label') ?? ''))
    await first.focus()
    await page.keyboard.press('Enter')
    await expect.poll(onTarget).toBe(true)
    await page.keyboard.press('Tab')
    await expect.poll(onTarget).toBe(true)
    await page.keyboard.press('Enter')
    await page
      .getByText(/^Siirrettiin Teksti/)
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'Kumoa' }).click()
    await first.waitFor()
  })

  test('moves a block by the mouse in the document, and back', async () => {
    const blocks = page.locator('#summary > .report-block')
    const kinds = () => blocks.evaluateAll((all) => all.map((one) => one.getAttribute('data-kind')))
    const before = await kinds()
    await blocks.first().hover()
    await blocks.first().locator('.report-block-handle').dragTo(page.locator('#state > .report-block').first())
    await expect.poll(kinds).toEqual(before.slice(1))
    await page.getByRole('button', { name: 'Kumoa' }).click()
    await expect.poll(kinds).toEqual(before)
  })

  test('brings blocks back to the places of a version, keeps what came since, and takes that back', async () => {
    const report = address.replace('/app/', '/organisations/')
    const { chapters } = await send<{ chapters: { id: string; key: string }[] }>(page, 'GET', `${report}?language=fi`)
    const chapterOf = (key: string) => chapters.find((one) => one.key === key)!.id
    const addHeading = (fi: string) =>
      send<{ id: string; version: number }>(page, 'POST', `${report}/blocks`, {
        chapter: chapterOf('summary'),
        after: null,
        settings: { kind: 'heading', title: { fi } },
      })
    const headingsIn = (key: string) => page.locator(`#${key} [data-kind="heading"]`).allInnerTexts()
    const moved = await addHeading('Siirtyvä')
    const removed = await addHeading('Poistuva')
    await page.reload()
    await tab('Versiot')
    await page.getByLabel('Version nimi').fill('Ennen siirtoja')
    await page.getByRole('button', { name: 'Tallenna versio' }).click()
    const compare = page.getByRole('button', { name: 'Mitä on muuttunut: Ennen siirtoja', exact: true })
    await compare.waitFor()
    const gone = await send<{ version: number }>(page, 'DELETE', `${report}/blocks/${removed.id}`, {
      version: removed.version,
    })
    const place = { chapter: chapterOf('state'), after: null, version: gone.version }
    await send(page, 'PUT', `${report}/blocks/${moved.id}/place`, place)
    await addHeading('Uusi')
    await expect.poll(() => headingsIn('summary')).toEqual(['Uusi'])
    await expect.poll(() => headingsIn('state')).toEqual(['Siirtyvä'])

    await compare.click()
    const places = dialog().getByRole('region', { name: 'Lohkojen paikat' })
    await expect
      .poll(() => places.getByRole('listitem').allInnerTexts())
      .toEqual([
        'Väliotsikko (Poistuva): palaa raporttiin, lukuun ”Tiivistelmä”',
        'Väliotsikko (Siirtyvä): luvusta ”Väestön hyvinvointi ja terveys” lukuun ”Tiivistelmä”',
      ])
    await expectSound(page)
    await places.getByRole('button', { name: 'Palauta lohkojen paikat' }).press('Enter')
    await dialog().waitFor({ state: 'detached' })
    await expect.poll(() => headingsIn('summary')).toEqual(['Uusi', 'Poistuva', 'Siirtyvä'])
    expect(await headingsIn('state')).toEqual([])
    await page.getByText('Ennen lohkojen palautusta: Ennen siirtoja').waitFor()
    await compare.click()
    await dialog().getByRole('status').waitFor()
    expect(await places.count()).toBe(0)
    await dialog().getByRole('button', { name: 'Sulje' }).click()
    await dialog().waitFor({ state: 'detached' })
    expect(await compare.evaluate((button) => button === document.activeElement)).toBe(true)

    await page.getByRole('button', { name: 'Kumoa' }).click()
    await expect.poll(() => headingsIn('summary')).toEqual(['Uusi'])
    await expect.poll(() => headingsIn('state')).toEqual(['Siirtyvä'])
    await summary().getByText('Lapset voivat hyvin.').waitFor()
  })

  test('refers to a figure from a cell of a table in the text, and reads what cannot be referred to', async () => {
    const report = address.replace('/app/', '/organisations/')
    const { chapters } = await send<{ chapters: { id: string; key: string }[] }>(page, 'GET', `${report}?language=fi`)
    const columns = [
      { header: 'Vuosi', isNumbers: false },
      { header: 'Lainoja', isNumbers: true },
    ]
    const table = { caption: 'Kirjaston lainat', source: 'Kirjasto', columns, rows: [['2025', '4012']] }
    await send(page, 'POST', `${report}/blocks`, {
      chapter: chapters.find(({ key }) => key === 'summary')!.id,
      after: null,
      settings: { kind: 'table', content: { fi: table } },
    })
    await page.getByText('Kirjaston lainat').first().waitFor()
    await summary().click()
    await page.keyboard.press('Control+End')
    await chooseInMenu(page.getByRole('button', { name: 'Taulukko', exact: true }), 'Lisää taulukko')
    await expect.poll(() => summary().evaluate((text) => text === document.activeElement)).toBe(true)
    for (let cell = 0; cell < 3; cell++) await page.keyboard.press('Tab')
    await page.keyboard.press('Control+Alt+r')
    await dialog().getByText('Tekstiin kirjoitettua taulukkoa ei voi valita.', { exact: false }).waitFor()
    await expectSound(page)
    await chooseByKeyboard(dialog().getByRole('combobox'), 'Kirjaston lainat')
    await dialog().getByRole('button', { name: 'Lisää viittaus' }).click()
    await summary().locator('td').first().getByText('taulukko\u00a01').waitFor()
    await page.getByText(/^Tallennettu /).waitFor()
  })

  test('has the contents and the tools as sheets on a phone', async () => {
    const phone = await openPage(browser, kaarna.address, { width: 390 })
    await become(phone, 'coordinator')
    await phone.goto(address)
    await phone.getByRole('button', { name: 'Työkalut' }).click()
    await phone.getByRole('tab', { name: 'Etsi' }).click()
    await phone.getByLabel('Etsi raportista').waitFor()
    await expectSound(phone)
    await expectFitting(phone)
    await phone.keyboard.press('Escape')
    await phone.getByRole('button', { name: 'Sisällys' }).click()
    await phone.getByRole('dialog').getByRole('link', { name: /^8/ }).click()
    await phone.getByRole('dialog').waitFor({ state: 'detached' })
    expect(new URL(phone.url()).hash).toBe('#handling')
    await phone.close()
  })
})
