import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { sampleAction } from '#modules/plans/samples.ts'
import { expectSound, hasBrowser } from './support/browser.ts'
import { type Journey, startJourney } from './support/journey.ts'
import { send, writePlan } from './support/workspace.ts'

describe.skipIf(!hasBrowser)('the page of an action', () => {
  let journey: Journey
  let page: Page
  let action: string
  const plans = '/organisations/virtala/plans'

  beforeAll(async () => {
    journey = await startJourney()
    page = await journey.open({ as: 'coordinator' })
    const written = await writePlan(page)
    ;({ action } = written)
    const before = { ...sampleAction, title: { fi: 'Tilat valmiiksi' }, goalId: written.goal }
    await send(page, 'POST', `${plans}/actions`, before)
    await page.goto('/app/virtala/plan')
    await page.getByRole('link', { name: 'Kävelyryhmä' }).click()
    await page.getByRole('heading', { level: 1, name: 'Kävelyryhmä' }).waitFor()
  })
  afterAll(() => journey?.close())

  test('gets a milestone and what must be ready first in the form, and a click tells that the milestone is done', async () => {
    await page.getByRole('button', { name: 'Muokkaa' }).click()
    await page.getByRole('button', { name: 'Vaiheet, edellytykset ja toistuminen' }).click()
    await page.getByRole('button', { name: 'Lisää välietappi' }).click()
    await page.getByRole('textbox', { name: 'Välietappi 1' }).fill('Ohjaaja valittu')
    const box = page.getByRole('combobox', { name: /Lisää edellytys/ })
    await box.click()
    await box.fill('Tilat valmiiksi')
    await expect.poll(() => page.getByRole('option').count()).toBe(1)
    await page.getByRole('option', { name: 'Tilat valmiiksi' }).click()
    await page.getByRole('button', { name: 'Tallenna' }).click()
    await page.getByRole('link', { name: 'Tilat valmiiksi' }).waitFor()
    await page.getByRole('button', { name: 'Valmis tänään: Ohjaaja valittu' }).click()
    await page.getByText('1/1 valmiina').waitFor()
    await expectSound(page)
  })

  test('tells of a follow-up whom it reached and what was seen to change, also in the logic model', async () => {
    await page.getByRole('button', { name: 'Kirjaa seuranta' }).click()
    await page.getByLabel('Mitä on tehty, mitä se on muuttanut?').fill('Ryhmiä on viisi.')
    await page.getByLabel(/Montako ihmistä tavoitettiin/).fill('90')
    await page.getByRole('button', { name: 'Aika, keitä tavoitettiin, kustannus ja vaikutus' }).click()
    await page.getByLabel(/Mitä nähtiin muuttuvan/).fill('Moni lähtee nyt itse.')
    await expectSound(page)
    await page.getByRole('button', { name: 'Tallenna' }).click()
    await page.getByText('Tavoitti 90 ihmistä', { exact: true }).waitFor()
    const model = page.getByRole('region', { name: 'Logiikkamalli' })
    await model.getByText('Moni lähtee nyt itse.').waitFor()
  })

  test('takes a file that it knows, and says why it takes no other', async () => {
    const chooseFile = async (name: string, content: string) => {
      const chooser = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: 'Lisää liite' }).click()
      await (await chooser).setFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(content) })
    }
    await chooseFile('ohje.pdf', '<html><script>alert(1)</script></html>')
    await page.getByText('Tätä tiedostoa ei voi liittää.', { exact: false }).waitFor()
    await chooseFile('ohje.pdf', '%PDF-1.7')
    const file = page.getByRole('link', { name: 'ohje.pdf' })
    await file.waitFor()
    const download = page.waitForEvent('download')
    await file.click()
    expect((await download).suggestedFilename()).toBe('ohje.pdf')
    const read = await send<{ attachments: unknown[] }>(page, 'GET', `${plans}/actions/${action}`)
    expect(read.attachments).toHaveLength(1)
  })
})
