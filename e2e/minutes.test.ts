import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { hasBrowser } from './support/browser.ts'
import { type Journey, startJourney } from './support/journey.ts'

const group = '/app/virtala/groups/00000142-0000-4000-8000-000000000003'
const minutes = `${group}/meetings/000000a0-0000-4000-8000-000000000005/minutes`

describe.skipIf(!hasBrowser)('the minutes of a meeting', () => {
  let journey: Journey
  let secretary: Page
  let member: Page
  let resident: Page

  beforeAll(async () => {
    journey = await startJourney()
    ;[secretary, member, resident] = await Promise.all([
      journey.open({ as: 'coordinator' }),
      journey.open({ as: 'editor' }),
      journey.open(),
    ])
  })
  afterAll(() => journey?.close())

  /** Presses a button of the open dialog, and waits until the dialog is gone. */
  const choose = async (page: Page, name: string) => {
    const dialog = page.locator('[role=dialog], [role=alertdialog]')
    await dialog.getByRole('button', { name, exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
  }
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
  const said = (page: Page, words: RegExp | string) => page.getByText(words).first().waitFor()

  test('are checked by a member, whose correction the secretary answers', async () => {
    await member.goto(minutes)
    await press(member, 'Pyydä korjausta')
    await member.getByRole('textbox', { name: 'Korjaus' }).fill('Paikka oli kirjasto.')
    await choose(member, 'Lähetä pyyntö')

    await secretary.goto(minutes)
    const asked = secretary.getByRole('listitem').filter({ hasText: 'Paikka oli kirjasto.' })
    await asked.getByRole('button', { name: 'Vastaa' }).click()
    await secretary.getByRole('textbox', { name: 'Vastaus' }).fill('Kokous oli nuorisotalossa.')
    await choose(secretary, 'Vastaa')
    await said(secretary, 'Kokous oli nuorisotalossa.')
  })

  test('are not signed before every correction has its answer', async () => {
    await press(secretary, 'Allekirjoita')
    await secretary.getByRole('dialog').getByRole('button', { name: 'Allekirjoita' }).click()
    await said(secretary, /Vastaa ensin korjauspyyntöihin/)
  })

  test('are corrected as a draft, sent anew and signed by both', async () => {
    await secretary.goto(minutes)
    await press(secretary, 'Vedä takaisin luonnokseksi')
    await choose(secretary, 'Vedä takaisin luonnokseksi')
    await press(secretary, 'Lähetä tarkistettavaksi')
    await choose(secretary, 'Lähetä tarkistettavaksi')

    await member.reload()
    await press(member, 'Ei korjattavaa')
    await said(member, 'Kiitos, merkintäsi on tallessa.')

    await secretary.reload()
    await press(secretary, 'Allekirjoita')
    await choose(secretary, 'Allekirjoita')
    await press(secretary, 'Kirjaa paperilla allekirjoitetuksi')
    await choose(secretary, 'Tallenna')
    await said(secretary, /^Hyväksytty .* Teksti ja tiedostot on säilytetty/)
  })

  test('are read by a resident once what is public has been published', async () => {
    const listed = async () => {
      await resident.goto('/fi/virtala/groups')
      return resident.getByRole('link', { name: 'Kokous 6.10.2026' }).count()
    }
    expect(await listed()).toBe(0)

    await press(secretary, 'Julkaise')
    await secretary.getByRole('checkbox', { name: /Poissaolot yläkouluissa/ }).setChecked(true, { force: true })
    await secretary.getByRole('checkbox', { name: /Kokouksen avaus/ }).setChecked(false, { force: true })
    await choose(secretary, 'Julkaise')
    await said(secretary, 'Näytetään julkisilla sivuilla')

    // A public page asks at most once a second whether something has changed.
    await expect.poll(listed).toBe(1)
    await resident.getByRole('link', { name: 'Kokous 6.10.2026' }).click()
    await resident.getByRole('heading', { level: 1, name: /^Pöytäkirjan julkinen osa/ }).waitFor()
    await resident.getByText('Sovittiin yhteisestä toimintamallista.').waitFor()
    const words = await resident.locator('main').innerText()
    for (const kept of ['Kokous todettiin', 'Kutsu huoltajat']) expect(words).not.toContain(kept)
  })
})
