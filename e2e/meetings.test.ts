import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { expectSound, hasBrowser } from './support/browser.ts'
import { type Journey, startJourney } from './support/journey.ts'
import { become } from './support/workspace.ts'

/** The steering group of Virtala, whose secretary the coordinator is, and its meeting that is only planned yet. */
const group = '/app/virtala/groups/00000142-0000-4000-8000-000000000002'
const meeting = `${group}/meetings/000000a0-0000-4000-8000-000000000004`

describe.skipIf(!hasBrowser)('the secretary of a group', () => {
  let journey: Journey
  let page: Page

  beforeAll(async () => {
    journey = await startJourney()
    page = await journey.open({ as: 'coordinator' })
  })
  afterAll(() => journey?.close())

  test('makes an agenda of what is due, records a decision and a task, and the task waits for its owner', async () => {
    await page.goto(meeting)
    await page.getByRole('checkbox', { name: /^Edellisten kokousten avoimet tehtävät/ }).press('Space')
    await page.getByRole('button', { name: 'Ota yksi asialistalle' }).click()
    await page.getByRole('heading', { name: 'Edellisten kokousten avoimet tehtävät' }).waitFor()
    await expectSound(page)

    await page.getByRole('button', { name: 'Aloita kokous' }).click()
    const early = page.getByRole('alertdialog', { name: 'Aloitetaanko kokous ennen päiväänsä?' })
    await early.getByText('Kokous on ti 19.1.2027.').waitFor()
    await early.getByRole('button', { name: 'Aloita kokous' }).click()
    await page.getByText('Asia 1/1 · Tiedoksi').waitFor()
    await page.getByRole('button', { name: /^Merkitse kaikki \d+ paikalle/ }).click()
    await page.getByText(/^Päätösvaltainen/).waitFor()
    await page
      .getByRole('button', { name: /^Merkitse valmiiksi/ })
      .first()
      .waitFor()
    await page.getByRole('textbox', { name: /^Teksti: / }).fill('Keskusteltiin kyselystä.')
    await page
      .getByText(/^Tallennettu \d/)
      .first()
      .waitFor()
    await page.getByRole('textbox', { name: /^Päätös/ }).fill('Kysely tehdään tammikuussa.')
    const save = page.getByRole('button', { name: 'Tallenna ja seuraava' })
    await save.click()
    await page.getByRole('button', { name: /^Edellisten kokousten avoimet tehtävät.*Käsitelty$/ }).waitFor()
    const unsaved = page.getByText('Tallentamatta. Teksti säilyy tässä selaimessa.')
    await unsaved.waitFor({ state: 'detached' })
    await page.getByRole('textbox', { name: /^Päätös/ }).fill('Kysely tehdään helmikuussa.')
    await save.click()
    await unsaved.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Anna tehtävä' }).click()
    await page.getByRole('textbox', { name: 'Tehtävä', exact: true }).fill('Laadi kyselyn saate')
    await page.getByRole('button', { name: /Kuka tekee/ }).click()
    await page.getByRole('option', { name: 'Mikko Lehtopuro' }).click()
    await page.getByRole('button', { name: 'Anna', exact: true }).click()
    await page.getByRole('button', { name: 'Merkitse valmiiksi: Laadi kyselyn saate' }).waitFor()
    await page.getByRole('button', { name: 'Tehtävän toimet: Laadi kyselyn saate' }).click()
    await page.getByRole('menuitem', { name: 'Muuta tehtävää' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Tehtävä', exact: true }).fill('Laadi kyselyn saatekirje')
    await expectSound(page)
    await dialog.getByRole('button', { name: 'Tallenna' }).click()
    await page.getByRole('button', { name: 'Merkitse valmiiksi: Laadi kyselyn saatekirje' }).waitFor()

    await page.getByRole('button', { name: 'Päätä kokous' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Päätä kokous' }).click()
    await page.getByRole('heading', { name: 'Asiat ja päätökset' }).waitFor()
    await page.getByText('Kysely tehdään helmikuussa.').waitFor()

    await become(page, 'editor')
    await page.goto('/app/virtala')
    await page.getByText('Kokouksen tehtävä: Laadi kyselyn saatekirje').waitFor()
    const task = page.getByRole('link', { name: /Avaa tehtävä/ })
    expect(await task.last().getAttribute('href')).toContain(`${meeting}#task-`)
  })

  test('plans one meeting by a double click, and is told in a second window what happened in the first', async () => {
    await become(page, 'coordinator')
    await page.goto(`${group}/meetings`)
    await page.getByRole('button', { name: 'Uusi kokous' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: /^Kokouksen nimi/ }).fill('Vain kerran')
    await dialog.getByRole('button', { name: 'Suunnittele' }).dblclick()
    await page.getByText('Kokous on suunniteltu.').waitFor()
    const planned = page.getByRole('listitem').filter({ hasText: 'Vain kerran' })
    await expect.poll(() => planned.count()).toBe(1)
    await planned.getByRole('link').first().click()
    await page.getByRole('heading', { name: 'Vain kerran', level: 1 }).waitFor()

    const second = await page.context().newPage()
    await second.goto(page.url())
    for (const window of [page, second]) await window.getByRole('button', { name: 'Kutsu jäsenet' }).click()
    const invite = (window: Page) => window.getByRole('alertdialog').getByRole('button', { name: 'Kutsu jäsenet' })
    await invite(page).dblclick()
    await page.getByText('He näkevät kutsun Kaarnassa: sähköpostia ei lähde.').first().waitFor()
    await invite(second).click()
    await second
      .getByText(/^Joku muu ehti muuttaa samaa\. Sivu näyttää nyt/)
      .first()
      .waitFor()
    await invite(second).click()
    await second.getByText('He näkevät kutsun Kaarnassa: sähköpostia ei lähde.').first().waitFor()
    await second.getByRole('alertdialog').waitFor({ state: 'detached' })
    await second.close()
  })

  test('asks a member on a narrow screen first of all whether they come, and lists the answer', async () => {
    const phone = await journey.open({ as: 'schoolsEditor', width: 390 })
    await phone.goto(`${group}/meetings/000000a0-0000-4000-8000-000000000003`)
    const answers = phone.getByRole('radiogroup', { name: 'Pääsetkö kokoukseen?' })
    await answers.getByRole('radio', { name: 'En pääse' }).click()
    await phone.getByText('Vastauksesi on tallennettu.').first().waitFor()
    await phone.getByRole('listitem').filter({ hasText: 'Tuija Aaltosalo' }).getByText('Ei pääse').waitFor()
    expect((await answers.boundingBox())!.y).toBeLessThan(
      (await phone.getByRole('heading', { name: 'Asialista' }).boundingBox())!.y,
    )
    await expectSound(phone)
    await phone.close()
  })
})
