import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { expectSound, hasBrowser } from './support/browser.ts'
import { type Journey, startJourney } from './support/journey.ts'
import { chooseByKeyboard, chooseInMenu, send } from './support/workspace.ts'

describe.skipIf(!hasBrowser)('a coordinator with the clock', () => {
  let journey: Journey
  let page: Page

  beforeAll(async () => {
    journey = await startJourney()
    page = await journey.open({ as: 'coordinator' })
  })
  afterAll(() => journey?.close())

  test('adds an entry by a rule that is said in words, moves what another depends on, and takes that back', async () => {
    const add = (data: object) =>
      send<{ id: string }>(page, 'POST', '/organisations/virtala/clock/entries', { ...blank, ...data })
    const council = await add({
      title: { fi: 'Iltakoulu' },
      rule: { kind: 'once', on: '2026-12-15', lastsDays: 1, onHoliday: 'stay' },
    })
    await add({ title: { fi: 'Iltakoulun aineisto' }, rule: { ...weekBefore, to: council.id } })

    await page.goto('/app/virtala/clock')
    await page.getByRole('img', { name: /^Vuosikello 2026\. Tänään on 19\.11\.2026\./ }).waitFor()
    await page.getByRole('button', { name: 'Lisää merkintä' }).click()
    const window = page.getByRole('dialog', { name: 'Lisää merkintä' })
    await window.getByRole('textbox', { name: 'Nimi', exact: true }).fill('Kehityspäivä')
    await window.getByRole('button', { name: /Milloin/ }).click()
    await page.getByRole('option', { name: 'Vuosittain kuukauden tiettynä viikonpäivänä' }).click()
    await window.getByText('marraskuun ensimmäinen torstai').waitFor()
    await window.getByText('to 4.11.2027').waitFor()
    const responsible = window.getByRole('combobox', { name: /^Vastuussa/ })
    await responsible.click()
    await chooseByKeyboard(responsible, 'HYTE-ohjaus')
    await window.getByRole('button', { name: /Avaa itsestään/ }).click()
    await page.getByRole('option', { name: 'Ryhmän kokouksen' }).click()
    await window.getByRole('button', { name: /Minkä ryhmän/ }).click()
    await page.getByRole('option', { name: 'HYTE-ohjausryhmä' }).click()
    await expectSound(page)
    await window.getByRole('button', { name: 'Tallenna' }).click()
    await page.getByText('Merkintä tallennettiin.').waitFor()

    await page.getByRole('link', { name: 'Kuukausi' }).click()
    await page.getByRole('grid', { name: /^Marraskuu 2026/ }).waitFor()
    await page.getByRole('gridcell', { name: /^19\.11\.2026/ }).focus()
    for (let week = 0; week < 4; week++) await page.keyboard.press('ArrowDown')
    await page.locator('[data-day="2026-12-17"]:focus').waitFor()
    await page
      .getByRole('link', { name: 'Iltakoulu', exact: true })
      .dragTo(page.getByRole('gridcell', { name: /^18\.12\.2026/ }))
    const move = page.getByRole('dialog', { name: 'Siirrä toiseen päivään' })
    await move.getByText('8.12.2026 → 11.12.2026').waitFor()
    await expectSound(page)
    await move.getByRole('button', { name: 'Siirrä', exact: true }).click()
    await page.getByRole('gridcell', { name: /^11\.12\.2026.*Iltakoulun aineisto/ }).waitFor()
    await page.getByRole('button', { name: 'Kumoa' }).click()
    await page.getByRole('gridcell', { name: /^8\.12\.2026.*Iltakoulun aineisto/ }).waitFor()

    await page.getByRole('link', { name: 'Taulukko' }).click()
    await page.getByRole('row', { name: /Kehityspäivä.*HYTE-ohjausryhmä/ }).waitFor()
    const row = page.getByRole('row', { name: /Iltakoulun aineisto.*viikko ennen: Iltakoulu/ })
    await row.waitFor()
    await chooseInMenu(row.getByRole('button', { name: 'Toiminnot: Iltakoulun aineisto' }), 'Merkitse valmiiksi')
    await page.getByText('Merkintä päivitettiin.').waitFor()
    expect(await page.getByRole('columnheader', { name: 'Järjestä: Seuraava kerta' }).getAttribute('aria-sort')).toBe(
      'ascending',
    )

    await page.getByRole('link', { name: 'Luettelo' }).click()
    await page.getByRole('button', { name: 'Toimenpiteet' }).click()
    await page
      .getByText(/^Toimenpide päättyy/)
      .first()
      .waitFor()
    await expectSound(page)
  })

  test('carries an entry along the ring with a pointer, sees what goes along, and leaves it by Escape', async () => {
    await page.goto('/app/virtala/clock')
    const ring = page.getByRole('img', { name: /^Vuosikello 2026/ })
    const mark = ring.locator('[data-thing]', {
      has: page.getByText('Hyvinvointisuunnitelman tarkistus', { exact: true }),
    })
    const carry = async () => {
      const [stage, at] = [(await ring.boundingBox())!, (await mark.first().boundingBox())!]
      await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2)
      await page.mouse.down()
      await page.mouse.move(stage.x + stage.width / 4, stage.y + stage.height / 12, { steps: 5 })
      await page.getByText(/^Hyvinvointisuunnitelman tarkistus → \d+\.\d+\.2026$/).waitFor()
    }
    await carry()
    await page.keyboard.press('Escape')
    await page.mouse.up()
    await page.getByText(/^Hyvinvointisuunnitelman tarkistus → /).waitFor({ state: 'detached' })
    await carry()
    await page.mouse.up()
    const move = page.getByRole('dialog', { name: 'Siirrä toiseen päivään' })
    await move.getByText(/Nyt \d+\.\d+\.2026/).waitFor()
    await move.getByRole('button', { name: 'Peruuta' }).click()
  })

  test('carries an entry to another day by the keyboard alone, hears what goes along, and takes it back', async () => {
    const add = (data: object) =>
      send<{ id: string }>(page, 'POST', '/organisations/virtala/clock/entries', { ...blank, ...data })
    const hearing = await add({
      title: { fi: 'Asukasilta' },
      rule: { kind: 'once', on: '2027-01-21', lastsDays: 1, onHoliday: 'stay' },
    })
    await add({ title: { fi: 'Asukasillan kutsu' }, rule: { ...weekBefore, to: hearing.id } })
    await page.goto('/app/virtala/clock/month?month=2027-01')
    const dayWith = (name: RegExp) => page.getByRole('gridcell', { name })
    const said = page.getByRole('status').filter({ hasText: 'Siirrät' })

    await page.getByRole('link', { name: 'Asukasilta', exact: true }).focus()
    await page.keyboard.press('Space')
    await said.getByText('Siirrät: Asukasilta → torstai 21.1.2027').waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowLeft')
    await said.getByText('Siirrät: Asukasilta → keskiviikko 27.1.2027').waitFor()
    await said.getByText('Mukana siirtyy: Asukasillan kutsu (20.1.2027).').waitFor()
    await expectSound(page)
    await page.keyboard.press('Escape')
    await page.getByText('Asukasilta jäi entiselle päivälleen.').waitFor()
    await dayWith(/^21\.1\.2027.*Asukasilta/).waitFor()

    // A week further is in the next month: the page turns with what is carried.
    await dayWith(/^21\.1\.2027/).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('PageDown')
    await page.getByRole('grid', { name: /^Helmikuu 2027/ }).waitFor()
    await said.getByText('Siirrät: Asukasilta → sunnuntai 21.2.2027').waitFor()
    await page.keyboard.press('ArrowRight')
    await said.getByText('Siirrät: Asukasilta → maanantai 22.2.2027').waitFor()
    await page.keyboard.press('Enter')
    await dayWith(/^22\.2\.2027.*Asukasilta/).waitFor()
    await dayWith(/^15\.2\.2027.*Asukasillan kutsu/).waitFor()
    await page.locator('[data-day="2027-02-22"]:focus').waitFor()
    await page.getByRole('button', { name: 'Kumoa' }).click()
    await dayWith(/^22\.2\.2027(?!.*Asukasilta)/).waitFor()
  })

  test('sees on a phone what is on the day that was pressed', async () => {
    const phone = await journey.open({ as: 'coordinator', width: 390 })
    await phone.goto('/app/virtala/clock/month?month=2026-12')
    await phone.getByRole('gridcell', { name: /^14\.12\.2026/ }).click()
    await phone.getByRole('heading', { name: 'Maanantai 14.12.2026' }).waitFor()
    await expectSound(phone)
    await phone.getByRole('heading', { name: 'Kaupunginvaltuusto' }).getByRole('link').click()
    await phone.waitForURL(/clock\/entries\//)
    await phone.close()
  })

  test('ticks a checklist that somebody else ticks at the same time, and keeps what is being written', async () => {
    const items = ['Varaa tila', 'Kutsu puhujat'].map((fi) => ({ id: crypto.randomUUID(), text: { fi } }))
    const { id } = await send<{ id: string }>(page, 'POST', '/organisations/virtala/clock/entries', {
      ...blank,
      title: { fi: 'Kevätseminaari' },
      checklist: items,
      rule: { kind: 'once', on: '2027-04-08', lastsDays: 1, onHoliday: 'stay' },
    })
    const other = await journey.open({ as: 'coordinator' })
    for (const one of [page, other]) await one.goto(`/app/virtala/clock/entries/${id}`)
    const tick = (where: Page, name: string) => where.getByRole('checkbox', { name })
    const press = (where: Page, name: string) => where.locator('label', { hasText: name }).click()
    const note = page.getByRole('textbox', { name: /^Muistiinpano/ })

    await note.fill('Puhujat sovittu')
    await press(other, 'Varaa tila')
    await other.getByText('Merkintä päivitettiin.').waitFor()
    await press(page, 'Kutsu puhujat')
    await tick(page, 'Varaa tila').and(page.locator(':checked')).waitFor()
    expect(await tick(page, 'Kutsu puhujat').isChecked()).toBe(true)
    expect(await note.inputValue()).toBe('Puhujat sovittu')

    await other.getByRole('textbox', { name: /^Muistiinpano/ }).fill('Peruttu')
    const stored = other.waitForResponse((response) => response.request().method() === 'PUT' && response.ok())
    await other.getByRole('button', { name: 'Tallenna muistiinpano' }).click()
    await stored
    await page.getByRole('button', { name: 'Tallenna muistiinpano' }).click()
    await page.getByText('Joku muu kirjoitti samaan aikaan: Peruttu').waitFor()
    expect(await note.inputValue()).toBe('Puhujat sovittu')
    await page.getByRole('button', { name: 'Merkitse valmiiksi' }).dblclick()
    await page.getByRole('button', { name: 'Merkitse avoimeksi' }).waitFor()
    await other.close()
  })
})

const blank = {
  kind: 'deadline',
  description: null,
  hours: null,
  place: null,
  responsible: null,
  asksDone: true,
  checklist: [],
  documents: [],
  opens: null,
}

const weekBefore = {
  kind: 'relative',
  days: -7,
  lastsDays: 1,
  onHoliday: 'stay',
  years: 'every',
  from: null,
  until: null,
}
