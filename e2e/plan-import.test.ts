import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { writeWorkbook } from '#modules/indicators/tables/files/write-workbook.ts'
import { expectContrast, expectFitting, expectSound, hasBrowser } from './support/browser.ts'
import { type Journey, startJourney } from './support/journey.ts'

const headings = ['Painopiste', 'Tavoite', 'Toimenpide', 'Vastuutaho', 'Aikataulu', 'Resurssit', 'Mittari']

/** A plan as a municipality keeps it: a cover, a title above, two actions in a cell, headings again, a slip of the pen. */
const plan = async () =>
  Buffer.from(
    await writeWorkbook([
      { name: 'Kansi', headings: ['Hyvinvointisuunnitelma'], rows: [], widths: [40], choices: [] },
      {
        name: 'Toimenpiteet',
        headings: ['Hyvinvointisuunnitelma 2025–2029'],
        rows: [
          headings,
          [
            '1. Yhdessä',
            '1.1 Kukaan ei jää yksin',
            '• Kylätalkoot\n• Kahvihetket',
            'Kyläyhdistys',
            '2026',
            '',
            'Yksinäisyys',
          ],
          headings,
          ['', '', 'Etsivä vanhustyö', 'Liikuntapalvelut', '2027–2025', '10 000 €/v', ''],
        ],
        widths: [20],
        choices: [],
      },
    ]),
  )

describe.skipIf(!hasBrowser)('a plan that is kept in Excel', () => {
  let journey: Journey

  beforeAll(async () => void (journey = await startJourney()))
  afterAll(() => journey?.close())

  test('comes to the plan as it is: a wrong file, columns, doubts, done, and away again', async () => {
    const page = await journey.open({ as: 'coordinator' })
    await page.goto('/app/virtala/plan')
    await page.getByRole('button', { name: 'Tiedostot' }).click()
    await page.getByRole('menuitem', { name: 'Tuo tiedostosta' }).click()
    const send = async (name: string, buffer: Buffer) => {
      await page.getByLabel('Valitse tiedosto').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
      await page.getByRole('button', { name: 'Lähetä ja jatka' }).click()
    }
    await send('suunnitelma.json', Buffer.from('{"format":"other"}'))
    await page.getByText('ei Kaarnan suunnitelma').waitFor()
    await send('suunnitelma.xlsx', await plan())

    await page.getByRole('heading', { name: 'Mitä sarakkeissa on?' }).waitFor()
    await expectSound(page)
    await page.getByRole('button', { name: 'Katso, mitä tulee' }).click()

    await page.getByText('Tiedostosta tulee yksi painopiste, yksi tavoite ja 2 toimenpidettä.').waitFor()
    await page.getByText('Välilehti Toimenpiteet, rivi 5, sarake E Aikataulu').waitFor()
    await expectSound(page)
    await expectContrast(page)
    await page.setViewportSize({ width: 320, height: 800 })
    await expectFitting(page)
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.getByRole('button', { name: '”Kyläyhdistys” (1 kohta)' }).click()
    await page.getByRole('option', { name: 'Liikuntapalvelut', exact: true }).click()
    await page.getByText('Liikuntapalvelut · 1.1.2026–31.12.2026').first().waitFor()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Lataa luettelo (CSV)' }).first().click()
    expect((await download).suggestedFilename()).toBe('tuonnin-huomiot.csv')
    await page.getByRole('button', { name: 'Tuo suunnitelma' }).click()
    await page.getByRole('alert').getByText('Valitse ”Tuo muut ilman näitä”').waitFor()
    await page.getByText('Tuo muut ilman näitä', { exact: true }).click()
    await page.getByRole('button', { name: 'Tuo suunnitelma' }).click()

    await page.getByRole('heading', { name: 'Suunnitelma on tuotu' }).waitFor()
    await expectSound(page)
    await page.getByRole('button', { name: 'Peru tuonti' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Peru tuonti' }).click()
    await page.getByRole('heading', { name: 'Valitse tiedosto' }).waitFor()
  })
})
