import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { expectSound, hasBrowser } from './support/browser.ts'
import { type Journey, startJourney } from './support/journey.ts'

describe.skipIf(!hasBrowser)('the head of a unit', () => {
  let journey: Journey
  let page: Page

  beforeAll(async () => {
    journey = await startJourney()
    page = await journey.open({ as: 'editor' })
  })
  afterAll(() => journey?.close())

  test('goes from the plan to the own scorecard, signs it with a note, and sees it signed among all', async () => {
    await page.goto('/app/virtala/plan')
    await page.getByRole('link', { name: 'Tuloskortit' }).click()
    await page.getByRole('link', { name: 'Liikuntapalvelut' }).click()
    await page.getByText('Tätä korttia ei ole vahvistettu.').waitFor()
    await page.getByRole('button', { name: 'Vahvista kortti' }).click()
    const window = page.getByRole('dialog', { name: 'Vahvista Liikuntapalvelut, 2026' })
    await window.getByLabel(/Huomautus/).fill('Käsitelty johtoryhmässä.')
    await expectSound(page)
    await window.getByRole('button', { name: 'Vahvista kortti' }).click()
    await page.getByText('Kortti on sellainen kuin se vahvistettiin.').waitFor()
    await page.getByRole('button', { name: 'Kaikki vahvistukset (1)' }).click()
    await page.getByRole('link', { name: 'Näytä kortti sellaisena kuin se vahvistettiin' }).click()
    await page.getByText('Näet kortin sellaisena kuin se vahvistettiin.').waitFor()
    await expectSound(page)
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Lataa PDF' }).click()
    expect((await download).suggestedFilename()).toBe('tuloskortti-virtala-liikuntapalvelut-2026.pdf')
    await page.getByRole('link', { name: 'Tuloskortit' }).click()
    const all = page.getByRole('table', { name: 'Yksiköiden tuloskortit' })
    await all.getByRole('row', { name: /Liikuntapalvelut.*Mikko Lehtopuro/ }).waitFor()
    await all.getByRole('row', { name: /Nuorisopalvelut.*Amira Hakalampi.*muutosta sen jälkeen/ }).waitFor()
  })
})
