import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { writeWorkbook } from '#modules/indicators/tables/files/write-workbook.ts'
import { expectContrast, expectSound, hasBrowser } from './support/browser.ts'
import { type Journey, startJourney } from './support/journey.ts'
import { chooseByKeyboard } from './support/workspace.ts'

/** A table as a library makes it: years side by side, a title above, and a name that Kaarna does not know. */
const libraryTable = () =>
  writeWorkbook([
    {
      name: 'Kävijät',
      headings: ['Lainat kirjastoissa', '', ''],
      rows: [
        ['Alue', '2024', '2025'],
        ['Virtala', 410_000, 420_000],
        ['Keskusta', 120_000, 125_000],
        ['Lehtomaki', 80_000, '<5'],
        ['Kantakaupunki', 200_000, 201_000],
      ],
      widths: [20, 12, 12],
      choices: [],
    },
  ])

const upload = async (page: Page, name: string, buffer: Buffer) => {
  await page.getByLabel('Valitse tiedosto').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
  await page.getByRole('button', { name: 'Lähetä ja jatka' }).click()
}

describe.skipIf(!hasBrowser)('figures of an own service', () => {
  let journey: Journey

  beforeAll(async () => void (journey = await startJourney()))
  afterAll(() => journey?.close())

  test('come from a workbook as it is: columns, a new indicator, what names mean, done', async () => {
    const page = await journey.open({ as: 'coordinator' })
    await page.goto('/app/virtala/own-figures')
    await page.getByRole('link', { name: 'Tuo luvut tiedostosta' }).click()
    await upload(page, 'kirje.txt', Buffer.from('%PDF-1.7'))
    await page.getByText('Tiedosto on PDF').waitFor()
    await upload(page, 'lainat.xlsx', Buffer.from(await libraryTable()))

    await page.getByRole('heading', { name: 'Mitä sarakkeissa on?' }).waitFor()
    await expectSound(page)
    await page.getByRole('button', { name: 'Tarkista luvut' }).click()
    await page.getByRole('link', { name: 'Valitse indikaattori, tai sarake jossa se on.' }).click()
    await page.getByRole('button', { name: 'Kuvaa uusi indikaattori' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Nimi').fill('Kirjaston lainat')
    await expectSound(page)
    await dialog.getByRole('button', { name: 'Tallenna' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'Tarkista luvut' }).click()

    const faults = page.getByRole('alert')
    await faults.getByRole('heading', { name: '2 kohtaa on korjattava' }).waitFor()
    expect(await faults.evaluate((box) => box === document.activeElement)).toBe(true)
    await page.getByText('Tarkoititko: Lehtomäki?').waitFor()
    await expectSound(page)
    await page.getByRole('link', { name: 'Välilehti Kävijät, rivi 5, sarake A Alue.' }).click()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain(
      'sarakkeessa A Alue',
    )
    await page.getByRole('button', { name: 'Tarkista luvut' }).click()
    for (const [text, area] of [
      ['Lehtomaki', 'Lehtomäki'],
      ['Kantakaupunki', 'Keskusta'],
    ] as const) {
      const box = page.getByRole('combobox', { name: `”${text}” (1 rivi)` })
      // With its list at the window's lower edge: moving in it once scrolled the page, which closes the list.
      const { y = 0, height = 0 } = (await box.boundingBox()) ?? {}
      await page.setViewportSize({ width: 1440, height: Math.round(y + height) + 110 })
      const scrolled = await page.evaluate(() => window.scrollY)
      await chooseByKeyboard(box, area)
      expect(await page.evaluate(() => window.scrollY)).toBe(scrolled)
      expect(await box.inputValue()).toBe(area)
    }
    await page.getByRole('button', { name: 'Käytä vastauksia' }).click()
    await page.getByText('Sama alue, vuosi ja ryhmä on jo rivillä 4.').first().waitFor()
    await page.close()
  })

  test('are added to those that are there, on a phone too', async () => {
    const page = await journey.open({ as: 'coordinator', width: 320, dark: true })
    await page.goto('/app/virtala/own-figures/send')
    await upload(
      page,
      'uimahalli.csv',
      Buffer.from('Indikaattori;Alue;Vuosi;Arvo\nUimahallikäynnit asukasta kohti;Virtala;2026;3,2\n'),
    )
    await page.getByRole('heading', { name: 'Mitä sarakkeissa on?' }).waitFor()
    await expectSound(page)
    await expectContrast(page)
    await page.getByRole('button', { name: 'Tarkista luvut' }).click()
    await page.getByText('Taulukosta tulee yksi luku: yksi indikaattori, yksi alue, vuosi 2026.').waitFor()
    await expectSound(page)
    await page.getByRole('button', { name: 'Tuo luvut' }).click()
    await page.getByRole('heading', { name: 'Luvut ovat tietopohjassa' }).waitFor()
    await expectSound(page)
    await page.getByRole('link', { name: 'Uimahallikäynnit asukasta kohti' }).click()
    await page.getByRole('heading', { level: 1, name: 'Uimahallikäynnit' }).waitFor()
    await page.close()
  })
})
