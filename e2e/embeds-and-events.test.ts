import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { views } from '#modules/indicators/views/view.ts'
import { expectContrast, expectSound, hasBrowser } from './support/browser.ts'
import { type Journey, startJourney } from './support/journey.ts'

describe.skipIf(!hasBrowser)('what a town shows of a measure', () => {
  let journey: Journey

  beforeAll(async () => void (journey = await startJourney()))
  afterAll(() => journey?.close())

  test('can be held in a narrow frame in every view, with its figures below', async () => {
    const narrow = await journey.open({ width: 320 })
    const dark = await journey.open({ dark: true })
    for (const view of views) {
      const at = `/fi/virtala/indicators/demo:101/embed?view=${view}&compare=demo-kunta:002`
      await narrow.goto(at)
      if (view !== 'table') await narrow.getByText('Luvut taulukkona', { exact: true }).click()
      await narrow.getByRole('table').waitFor()
      await expectSound(narrow)
      await dark.goto(at)
      await expectContrast(dark)
    }
  })

  test('is shared as the page shows it', async () => {
    const page = await journey.open({ as: 'coordinator' })
    await page.goto('/app/virtala/state/demo:101?view=bars&year=2021')
    await page.getByRole('button', { name: 'Jaa', exact: true }).click()
    const link = page.getByLabel('Linkki tähän näkymään')
    expect(await link.inputValue()).toMatch(/\/fi\/virtala\/indicators\/demo:101\/embed\?view=bars&year=2021$/)
    const chooseLatest = async () => {
      await page.getByText('Aina viimeisin vuosi').click()
      return link.inputValue()
    }
    await expect.poll(chooseLatest).toMatch(/embed\?view=bars$/)
    await expectSound(page)
    await page.goto(await link.inputValue())
    await page.getByRole('heading', { name: /, 2025$/ }).waitFor()
  })

  test('has events that two people edit without losing a word', async () => {
    const [first, second] = [await journey.open({ as: 'coordinator' }), await journey.open({ as: 'owner' })]
    for (const page of [first, second]) {
      await page.goto('/app/virtala/state/demo:101')
      await page.getByRole('button', { name: 'Tapahtumat kuvaajassa' }).click()
      await page.getByRole('button', { name: 'Muokkaa tapahtumaa Koulukuraattoreita lisättiin' }).click()
    }
    await write(second, 'Kuraattoreita tuli lisää')
    await second.getByRole('button', { name: 'Muokkaa tapahtumaa Kuraattoreita tuli lisää' }).waitFor()
    await write(first, 'Kuraattoreita palkattiin')
    const words = first.getByRole('row', { name: /^Mitä tapahtui/ })
    await words.waitFor()
    expect(await words.getByRole('cell').allInnerTexts()).toEqual([
      'Kuraattoreita palkattiin',
      'Kuraattoreita tuli lisää',
    ])
    await expectSound(first)
    await first.getByRole('button', { name: 'Tallenna minun versioni' }).click()
    await first.getByRole('button', { name: 'Poista tapahtuma Kuraattoreita palkattiin' }).click()
    await first.getByText('Tapahtuma "Kuraattoreita palkattiin" on poistettu.').waitFor()
    await first.getByRole('button', { name: 'Palauta' }).click()
    await first.getByText('Tapahtuma on palautettu.').waitFor()
    await first.goto('/fi/virtala/indicators/demo:101/embed')
    await first.getByText('2022 Kuraattoreita palkattiin').first().waitFor({ state: 'attached' })
  })

  async function write(page: Page, words: string): Promise<void> {
    await page.getByLabel('Mitä tapahtui, suomeksi').fill(words)
    await page.getByRole('button', { name: 'Tallenna', exact: true }).click()
  }
})
