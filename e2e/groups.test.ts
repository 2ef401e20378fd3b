import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { hasBrowser } from './support/browser.ts'
import { type Journey, startJourney } from './support/journey.ts'

const group = 'Savuttomuustyöryhmä'

describe.skipIf(!hasBrowser)('a group of the city', () => {
  let journey: Journey
  let page: Page

  beforeAll(async () => {
    journey = await startJourney()
    page = await journey.open({ as: 'coordinator' })
  })
  afterAll(() => journey?.close())

  const typeDay = async (label: string, day: string) => {
    await page.getByRole('dialog').getByRole('group', { name: label }).getByRole('spinbutton').first().click()
    await page.keyboard.type(day)
  }

  test('is set up with a rule that is broken until its members are brought in from a list', async () => {
    await page.goto('/app/virtala/groups')
    await page.getByRole('button', { name: 'Lisää ryhmä' }).click()
    await page.getByRole('textbox', { name: 'Nimi' }).fill(group)
    await typeDay('Kausi alkaa', '01012026')
    await page.getByText('Jäsenten määrä', { exact: true }).click()
    await page.getByRole('textbox', { name: /^Vähintään/ }).fill('2')
    await page.getByRole('button', { name: 'Tallenna' }).click()
    await page.getByRole('heading', { level: 1, name: group }).waitFor()
    await page.getByText('Jäseniä on 0: 2 liian vähän.').waitFor()

    await page.getByRole('button', { name: 'Tuo luettelosta' }).click()
    await page
      .getByRole('textbox', { name: 'Luettelo' })
      .fill(
        'Nimi\tTehtävä\tEdustaa\nMikko Lehtopuro\tSihteeri\tLiikuntapalvelut\nSirpa Savolainen; Jäsen; Järjestö\nOlli Oja; Jäsen',
      )
    await page.getByRole('button', { name: 'Lisää 3 jäsentä' }).click()
    await page.getByRole('rowheader', { name: /Sirpa Savolainen/ }).waitFor()
    await page.getByText('Toteutuu').waitFor()
  })

  test('gets a chair, and tells who was in the chair before', async () => {
    await page.getByRole('button', { name: 'Vaihda puheenjohtaja' }).click()
    const dialog = page.getByRole('dialog', { name: 'Vaihda puheenjohtaja' })
    await dialog.getByRole('button', { name: /Uusi puheenjohtaja/ }).click()
    await page.getByRole('option', { name: 'Sirpa Savolainen' }).click()
    await dialog.getByRole('button', { name: 'Vaihda puheenjohtaja' }).click()
    await dialog.waitFor({ state: 'detached' })
    const row = page.getByRole('row', { name: /Sirpa Savolainen/ })
    await expect.poll(() => row.innerText()).toContain('Puheenjohtaja')
    await page.getByText('Ryhmällä ei ole puheenjohtajaa').waitFor({ state: 'detached' })
  })

  test('shows on an earlier day who was in it then', async () => {
    await page.goto('/app/virtala/groups/00000142-0000-4000-8000-000000000002?day=2026-05-04')
    await page.getByRole('heading', { name: 'Jäsenet 4.5.2026' }).waitFor()
    await page.getByRole('rowheader', { name: /Pentti Ahokas/ }).waitFor()
    await page.getByRole('button', { name: 'Tähän päivään' }).click()
    await page.getByText('Edustus puuttuu: ammattiopisto.').waitFor()
    expect(await page.getByRole('rowheader', { name: /Pentti Ahokas/ }).count()).toBe(0)
  })
})
