import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { expectSound, hasBrowser } from './support/browser.ts'
import { type Journey, startJourney } from './support/journey.ts'
import { writePlan } from './support/workspace.ts'

describe.skipIf(!hasBrowser)('a goal as an investment', () => {
  let journey: Journey
  let page: Page

  beforeAll(async () => {
    journey = await startJourney()
    page = await journey.open({ as: 'coordinator' })
    await writePlan(page)
  })
  afterAll(() => journey?.close())

  test('is reckoned with a unit cost of the own library, each number with its reasoning', async () => {
    await page.goto('/app/virtala/plan/unit-costs')
    await page.getByRole('button', { name: 'Lisää yksikkökustannus' }).click()
    await page.getByLabel('Nimi').fill('Uusi hoitojakso')
    await page.getByLabel('Yksi tapaus on').fill('yksi jakso')
    await page.getByLabel('Vähintään').fill('1000')
    await page.getByLabel('Enintään').fill('2000')
    await page.getByLabel('Minkä vuoden hinnoin').fill('2026')
    await page.getByLabel('Lähde').fill('Oma selvitys')
    await page.getByRole('button', { name: 'Tallenna' }).click()
    await page.getByRole('heading', { name: 'Uusi hoitojakso' }).waitFor()

    await page.getByRole('link', { name: 'Ennaltaehkäisy on investointi' }).click()
    await page.getByRole('table').getByRole('link').first().click()
    await page.getByRole('button', { name: 'Tee laskelma' }).click()
    await page.getByRole('button', { name: /Yksikkökustannus/ }).click()
    await page.getByRole('option', { name: /Uusi hoitojakso/ }).click()
    await page.getByLabel('Vähintään', { exact: true }).fill('10')
    await page.getByLabel('Enintään', { exact: true }).fill('20')
    await page.getByLabel('Mihin tapausten määrä perustuu').fill('Arvio')
    await page.getByLabel('Osuus vähintään').fill('60')
    await page.getByLabel('Osuus enintään').fill('50')
    await page.getByLabel('Mihin osuus perustuu').fill('Arvio')
    await page.getByRole('button', { name: 'Tallenna' }).click()
    await page.getByRole('link', { name: /Yläraja on alarajaa pienempi/ }).waitFor()
    await page.getByLabel('Osuus enintään').fill('100')
    await page.getByRole('button', { name: 'Tallenna' }).click()
    const calculation = page.getByRole('region', { name: 'Laskelma vältetyistä kustannuksista' })
    await calculation
      .getByText(/6\s000.*40\s000\s€/)
      .first()
      .waitFor()
    expect(await calculation.getByText('Laskelma, ei mitattu tulos').count()).toBeGreaterThan(0)
    await expectSound(page)
  })
})
