import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { sampleConcern } from '#modules/concerns/samples.ts'
import { sampleAction } from '#modules/plans/samples.ts'
import { expectContrast, expectFitting, expectSound, hasBrowser } from './support/browser.ts'
import { type Journey, startJourney } from './support/journey.ts'
import { chooseInMenu, send, writePlan } from './support/workspace.ts'

/** Together one journey: what is found is changed, and what is changed is taken back. */
describe.skipIf(!hasBrowser)('from one field', { concurrent: false }, () => {
  let journey: Journey
  let page: Page
  let plan: Awaited<ReturnType<typeof writePlan>>

  beforeAll(async () => {
    journey = await startJourney()
    page = await journey.open({ as: 'coordinator' })
    plan = await writePlan(page)
  })
  afterAll(() => journey?.close())

  const field = () => page.getByRole('combobox', { name: 'Hae tai siirry' })
  const option = (name: RegExp) => page.getByRole('option', { name })

  test('a coordinator finds an action by an inflection of its name and goes to it', async () => {
    await page.goto('/app/virtala/reports')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('Control+k')
    await field().waitFor()
    expect(await option(/^Luo raportti$/).isVisible()).toBe(true)
    await expectSound(page)
    await page.keyboard.type('kävelyryhmien')
    // While the words are typed answers to some of them come, in another order.
    const action = option(/^Kävelyryhmä .*toimenpide$/)
    const isFirst = async () =>
      (await field().getAttribute('aria-activedescendant')) === (await action.getAttribute('id'))
    await expect.poll(isFirst).toBe(true)
    await expectSound(page)
    await expect.poll(isFirst).toBe(true)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.hash === `#action-${plan.action}`)
    await page.getByRole('rowheader', { name: 'Kävelyryhmä' }).waitFor()
    expect(await field().count()).toBe(0)
  })

  test('the first thing of all begins with a name, and the goal of a new action is chosen in its window', async () => {
    await page.keyboard.press('/')
    await field().waitFor()
    await page.keyboard.type('lisää toim')
    await option(/^Lisää toimenpide$/).waitFor()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Toimenpide' })
    await dialog.getByLabel('Nimi').first().fill('Kyläkahvila')
    await dialog.getByRole('button', { name: 'Tallenna' }).click()
    await page.getByRole('rowheader', { name: 'Kyläkahvila' }).waitFor()
  })

  test('what was deleted comes back by Ctrl+Z, and what was moved by its button', async () => {
    await chooseInMenu(page.getByRole('button', { name: 'Toiminnot: Kyläkahvila' }), 'Poista')
    await page.getByRole('alertdialog').getByRole('button', { name: 'Poista' }).click()
    await page.getByText('Poistettiin: Kyläkahvila').waitFor()
    await page.getByRole('rowheader', { name: 'Kyläkahvila' }).waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await page.getByRole('rowheader', { name: 'Kyläkahvila' }).waitFor()
    await chooseInMenu(page.getByRole('button', { name: 'Toiminnot: Kyläkahvila' }), 'Siirrä ylemmäs')
    const names = () => page.getByRole('rowheader').allInnerTexts()
    await expect.poll(names).toEqual(['Kyläkahvila', 'Kävelyryhmä'])
    await page.getByRole('button', { name: 'Kumoa' }).click()
    await expect.poll(names).toEqual(['Kävelyryhmä', 'Kyläkahvila'])
  })

  test('a change that somebody has built on is not taken back, and says whose it is', async () => {
    await chooseInMenu(page.getByRole('button', { name: 'Toiminnot: Kävelyryhmä' }), 'Muokkaa')
    await page.getByRole('dialog').getByLabel('Nimi').first().fill('Iltakävely')
    await page.getByRole('dialog').getByRole('button', { name: 'Tallenna' }).click()
    await page.getByRole('rowheader', { name: 'Iltakävely' }).waitFor()
    const owner = await journey.open({ as: 'owner' })
    const theirs = { ...sampleAction, title: { fi: 'Aamukävely' }, version: 2 }
    await send(owner, 'PUT', `/organisations/virtala/plans/actions/${plan.action}`, theirs)
    await owner.close()
    await page.keyboard.press('Control+z')
    await page.getByText(/on muuttanut tätä sen jälkeen/).waitFor()
    await page.getByRole('rowheader', { name: 'Aamukävely' }).waitFor()
  })

  test('a concern that was deleted comes back from the list', async () => {
    const concern = { ...sampleConcern, text: { fi: 'Latuja ei ole.' } }
    const { id } = await send<{ id: string }>(page, 'POST', '/organisations/virtala/concerns', concern)
    await page.goto(`/app/virtala/concerns/${id}`)
    await chooseInMenu(page.getByRole('button', { name: 'Lisää', exact: true }), 'Poista')
    await page.getByRole('alertdialog').getByRole('button', { name: 'Poista' }).click()
    await page.getByRole('button', { name: 'Kumoa' }).click()
    await page.getByRole('link', { name: 'Latuja ei ole.' }).waitFor()
  })

  test('on a phone it fills the window; single keys can be turned off', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.getByRole('button', { name: 'Haku' }).click()
    await field().waitFor()
    await expectFitting(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectContrast(page)
    await page.keyboard.press('Escape')
    await page.goto('/app/account')
    await page.getByText('Näppäimet / ja ? ovat käytössä').click()
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('?')
    await page.keyboard.press('Control+k')
    await field().waitFor()
    expect(await page.getByRole('dialog').count()).toBe(1)
  })
})
