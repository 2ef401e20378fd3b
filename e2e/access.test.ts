import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { samplePriority } from '#modules/plans/samples.ts'
import type { DemoPersonKey } from '#modules/organisations/demo-people.ts'
import { expectSound, hasBrowser } from './support/browser.ts'
import { type Journey, startJourney } from './support/journey.ts'
import { refusable, writePlan } from './support/workspace.ts'

describe.skipIf(!hasBrowser)('who may see and do what', () => {
  let journey: Journey
  let programme: string

  beforeAll(async () => {
    journey = await startJourney()
    programme = (await writePlan(await journey.open({ as: 'coordinator' }))).programme
  })
  afterAll(() => journey?.close())

  test('whoever is signed out signs in and comes to the page that was wanted', async () => {
    const page = await journey.open()
    await page.goto('/app/virtala/state?group=young')
    await page.waitForURL(/\/app\/sign-in/)
    await page.getByRole('button', { name: /Aino Purovirta/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Tilannekuva' }).waitFor()
    expect(page.url()).toContain('/app/virtala/state?group=young')
  })

  test('an editor edits the actions of the own unit only, and no goals', async () => {
    const page = await journey.open({ as: 'editor' })
    await page.goto(`/app/virtala/plan?programme=${programme}`)
    await page.getByRole('rowheader', { name: 'Kävelyryhmä' }).waitFor()
    expect(await page.getByRole('button', { name: /^Toiminnot:|^Uusi|^Muokkaa/ }).count()).toBe(0)
    expect((await addPriority(page)).status()).toBe(403)
  })

  test('a viewer finds nothing to edit, and the API refuses', async () => {
    const page = await journey.open({ as: 'viewer' })
    for (const at of ['', '/state', '/plan', '/reports']) {
      await page.goto(`/app/virtala${at}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(await page.getByRole('button', { name: /^Toiminnot:|^Uusi|^Muokkaa|^Avaa vuoden/ }).count()).toBe(0)
    }
    const answer = await addPriority(page)
    expect(answer.status()).toBe(403)
    expect(await answer.json()).toMatchObject({ code: 'forbidden' })
  })

  test('a page for other roles says so in words, and the menu does not offer it', async () => {
    const page = await journey.open({ as: 'viewer' })
    await page.goto('/app/virtala/audit')
    await page.getByRole('heading', { level: 1, name: 'Tähän ei ole oikeutta' }).waitFor()
    await expectSound(page)
    await page.getByRole('button', { name: /oma valikko/ }).click()
    await page.getByRole('menuitem', { name: 'Kirjaudu ulos' }).waitFor()
    expect(await page.getByRole('menuitem', { name: /Loki|Tapahtumat/ }).count()).toBe(0)
  })

  test.each<[DemoPersonKey, string]>([
    ['viewer', '/app/virtala/own-figures/indicators/new'],
    ['viewer', '/app/virtala/own-figures/send'],
    ['viewer', '/app/virtala/own-themes/own-virtala'],
    ['viewer', '/app/virtala/indicator-sets/new'],
    ['viewer', '/app/virtala/table-sources/new'],
    ['coordinator', '/app/imports/tables/new'],
    ['coordinator', '/app/indicator-settings/demo:101'],
    ['coordinator', '/app/minimum-content-lists'],
  ])('a %s is not shown the form of %s', async (person, at) => {
    const page = await journey.open({ as: person })
    await page.goto(at)
    await page.getByRole('heading', { level: 1, name: 'Tähän ei ole oikeutta' }).waitFor()
    expect(await page.getByRole('textbox').count()).toBe(0)
    await page.close()
  })

  test("another organisation's pages are not there, and its API is closed", async () => {
    const page = await journey.open({ as: 'coordinator' })
    await page.goto('/app/merisalmi/plan')
    await page.getByRole('heading', { level: 1, name: 'Sivua ei löytynyt' }).waitFor()
    await expectSound(page)
    const answer = await refusable(page, 'GET', '/organisations/merisalmi/plans/programmes')
    expect([403, 404]).toContain(answer.status())
    expect(answer.headers()['content-type']).toContain('application/problem+json')
  })

  test('whose session has ended is asked to sign in again, and sees nothing more', async () => {
    const page = await journey.open({ as: 'coordinator' })
    await page.goto('/app/virtala/state')
    await page.getByRole('heading', { level: 1, name: 'Tilannekuva' }).waitFor()
    await page.context().clearCookies({ name: 'kaarna' })
    await page.getByRole('link', { name: 'Suunnitelma', exact: true }).first().click()
    await page
      .getByRole('link', { name: 'Kirjaudu sisään' })
      .or(page.getByRole('button', { name: /Aino/ }))
      .waitFor()
    expect(await page.getByText('Kävelyryhmä').count()).toBe(0)
  })

  const addPriority = (page: Page) =>
    refusable(page, 'POST', '/organisations/virtala/plans/priorities', { ...samplePriority, programmeId: programme })
})
