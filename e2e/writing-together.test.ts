import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { expectSound, hasBrowser, openBrowser, openPage } from './support/browser.ts'
import { startKaarna, type Started } from './support/kaarna.ts'
import { shortenReports } from './support/reports.ts'
import { become, send, type Wire, wireOf, wordsIn } from './support/workspace.ts'

describe.skipIf(!hasBrowser)('two who write a report', () => {
  let kaarna: Started
  let browser: Browser
  let coordinator: Page
  let owner: Page
  let wire: Wire
  let year = 2015

  beforeAll(async () => {
    kaarna = await startKaarna()
    browser = await openBrowser()
    coordinator = await openPage(browser, kaarna.address)
    owner = await openPage(browser, kaarna.address)
    wire = await wireOf(owner)
    await become(coordinator, 'coordinator')
    await become(owner, 'owner')
    await shortenReports(coordinator)
  })
  afterAll(async () => {
    await browser?.close()
    await kaarna?.stop()
  })

  const summary = (on: Page) => on.getByRole('textbox', { name: 'Teksti: Tiivistelmä' })
  const saved = (on: Page) => on.getByText(/^Tallennettu /).waitFor()

  async function says(on: Page, words: string): Promise<void> {
    await expect.poll(() => wordsIn(summary(on)), { timeout: 20_000 }).toBe(words)
  }

  async function openReport(): Promise<string> {
    const input = { kind: 'annual', year: ++year, languages: ['fi'] }
    const { id } = await send<{ id: string }>(coordinator, 'POST', '/organisations/virtala/reports', input)
    return `/app/virtala/reports/${id}`
  }

  async function write(on: Page, words: string, at: 'Home' | 'End' = 'End'): Promise<void> {
    await summary(on).click()
    await on.keyboard.press(`Control+${at}`)
    await on.keyboard.type(words)
  }

  test('see each other write, and each takes back the own words only', async () => {
    const address = await openReport()
    await Promise.all([coordinator.goto(address), owner.goto(address)])
    await write(coordinator, 'Virtala voi hyvin.')
    await says(owner, 'Virtala voi hyvin.')
    await owner.locator('.person-label', { hasText: 'Aino Purovirta' }).waitFor()
    await owner.getByText('Raporttia kirjoittavat nyt myös Aino Purovirta').waitFor({ state: 'attached' })
    await owner.getByRole('link', { name: /Tiivistelmä Kirjoittamassa: Aino Purovirta/ }).waitFor()
    await expectSound(owner)

    await write(owner, 'Lyhyesti: ', 'Home')
    await says(coordinator, 'Lyhyesti: Virtala voi hyvin.')
    await coordinator.keyboard.press('Control+z')
    await says(owner, 'Lyhyesti: ')
    await coordinator.keyboard.press('Control+y')
    await says(owner, 'Lyhyesti: Virtala voi hyvin.')
    await Promise.all([saved(coordinator), saved(owner)])
  })

  test('are seen writing by who reads the draft and may not write', async () => {
    const reader = await openPage(browser, kaarna.address)
    await become(reader, 'approver')
    await reader.goto(new URL(coordinator.url()).pathname)
    await reader.getByText('Tekstit muuttuvat tässä sitä mukaa kuin niitä kirjoitetaan.').waitFor()
    expect(await summary(reader).count()).toBe(0)
    await write(coordinator, ' Myös nuoret.')
    await reader.getByText('Lyhyesti: Virtala voi hyvin. Myös nuoret.').waitFor()
    await expectSound(reader)
    await coordinator.keyboard.press('Control+z')
    await reader.getByText('Lyhyesti: Virtala voi hyvin.', { exact: true }).waitFor()
    await reader.close()
  })

  test('who reads the page just before another arranges it finds that too, once the connection stands', async () => {
    const report = new URL(coordinator.url()).pathname.replace('/app/', '/organisations/')
    const { chapters } = await send<{ chapters: { id: string; key: string }[] }>(
      coordinator,
      'GET',
      `${report}?language=fi`,
    )
    wire.hold()
    await owner.reload()
    await owner.getByRole('heading', { name: 'Tiivistelmä' }).first().waitFor()
    await send(coordinator, 'POST', `${report}/blocks`, {
      chapter: chapters.find(({ key }) => key === 'summary')!.id,
      after: null,
      settings: { kind: 'heading', title: { fi: 'Lisätty ennen yhteyttä' } },
    })
    wire.mend()
    await owner.getByRole('heading', { name: 'Lisätty ennen yhteyttä' }).waitFor()
  })

  test('who is without a network for a while joins the words of both, and finds what was arranged meanwhile', async () => {
    const report = new URL(coordinator.url()).pathname.replace('/app/', '/organisations/')
    const { chapters } = await send<{ chapters: { id: string; key: string }[] }>(
      coordinator,
      'GET',
      `${report}?language=fi`,
    )
    await wire.cut()
    await send(coordinator, 'POST', `${report}/blocks`, {
      chapter: chapters.find(({ key }) => key === 'summary')!.id,
      after: null,
      settings: { kind: 'heading', title: { fi: 'Sillä aikaa lisätty' } },
    })
    await write(owner, ' Junassa kirjoitettu.')
    await owner.getByText('Yhteys poikki – kirjoituksesi on tallessa tällä laitteella', { exact: false }).waitFor()
    await write(coordinator, 'Ensin tämä. ', 'Home')
    await saved(coordinator)
    wire.mend()
    const both = 'Ensin tämä. Lyhyesti: Virtala voi hyvin. Junassa kirjoitettu.'
    await says(coordinator, both)
    await says(owner, both)
    await saved(owner)
    await owner.getByRole('heading', { name: 'Sillä aikaa lisätty' }).waitFor()
    await coordinator.reload()
    await summary(coordinator).waitFor()
    await says(coordinator, both)
  })

  test('find the report locked when it is sent to be decided: their pages turn to reading by themselves, and back when it is taken back', async () => {
    const address = await openReport()
    const report = address.replace('/app/', '/organisations/')
    const way = await send<{ version: number }>(coordinator, 'PUT', `${report}/way`, {
      version: 1,
      stages: ['board'],
      days: {},
    })
    const reader = await openPage(browser, kaarna.address)
    await become(reader, 'approver')
    await Promise.all([coordinator, owner, reader].map((page) => page.goto(address)))
    await reader.getByText('Tekstit muuttuvat tässä sitä mukaa kuin niitä kirjoitetaan.').waitFor()
    await write(owner, 'Ennen lukitusta.')
    await saved(owner)
    await owner.getByRole('button', { name: 'Lisää lohko' }).first().waitFor()
    await send(coordinator, 'POST', `${report}/way/sending`, { version: way.version })

    const why = 'Raportti on lukittu, koska se on lähetetty päätettäväksi. Tekstejä ja lohkoja ei voi muuttaa.'
    for (const page of [owner, coordinator]) {
      await page.getByRole('alert').getByText(why).waitFor()
      await page.getByRole('button', { name: 'Lisää lohko' }).first().waitFor({ state: 'detached' })
      await page.locator('.report-bar-state').getByText('Kaupunginhallitus', { exact: true }).waitFor()
      await page.getByText('Ennen lukitusta.', { exact: true }).waitFor()
      expect(await page.getByRole('textbox').count()).toBe(0)
      expect(await page.getByRole('toolbar').count()).toBe(0)
      expect(await page.getByRole('tab', { name: 'Lohkot' }).count()).toBe(0)
      expect(await page.getByText('Kirjoituksiasi, joita ei voitu tallentaa').count()).toBe(0)
    }
    await expectSound(owner)
    await reader.locator('.report-bar-state').getByText('Kaupunginhallitus', { exact: true }).waitFor()
    await reader.getByText('Tekstit muuttuvat tässä sitä mukaa kuin niitä kirjoitetaan.').waitFor({ state: 'detached' })
    // Taken back, it can be written again by whoever has it open.
    const locked = await send<{ version: number }>(coordinator, 'GET', `${report}/way`)
    await send(coordinator, 'POST', `${report}/way/taking-back`, { version: locked.version })
    for (const page of [owner, coordinator, reader]) await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    const reopened = 'Raportti on taas valmistelussa: lukitus on poistettu'
    for (const page of [owner, coordinator]) {
      await page.getByRole('status').getByText(`${reopened}, ja tekstejä ja lohkoja voi muuttaa.`).waitFor()
      await page.getByRole('alert').getByText(why).waitFor({ state: 'detached' })
      await page.getByText('Mitä tiedetään tänään').waitFor({ state: 'detached' })
    }
    await expectSound(owner)
    await write(owner, ' Ja sen jälkeen.')
    await says(coordinator, 'Ennen lukitusta. Ja sen jälkeen.')
    await saved(owner)
    await reader.getByRole('status').getByText(`${reopened}.`).waitFor()
    await reader.getByText('Ennen lukitusta. Ja sen jälkeen.').waitFor()
    await owner.getByRole('status').getByRole('button', { name: 'Sulje' }).click()
    await owner.getByText(reopened).waitFor({ state: 'detached' })
    await reader.close()
  })

  test('where no WebSocket gets through texts are saved by themselves, and whoever meets another text keeps both', async () => {
    const address = await openReport()
    const alone = await openPage(browser, kaarna.address)
    await (await wireOf(alone)).cut()
    await become(alone, 'coordinator')
    await alone.goto(address)
    await summary(alone).waitFor()
    await owner.goto(address)
    await write(owner, 'Omistajan sanat.')
    await saved(owner)
    await write(alone, 'Koordinaattorin sanat.')
    const dialog = alone.getByRole('dialog')
    await dialog.getByRole('heading', { name: 'Kaksi tekstiä samaan paikkaan' }).waitFor()
    await expectSound(alone)
    const [mine, theirs] = await dialog.locator('.report-version').allInnerTexts()
    expect(mine).toMatch(/^Sinun tekstisi\s+Koordinaattorin sanat\.$/)
    expect(theirs).toMatch(/^Tallennettu: Jari Koivumaa\s+Omistajan sanat\.$/)
    await dialog.getByRole('button', { name: 'Pane molemmat peräkkäin' }).click()
    await saved(alone)
    await says(owner, 'Omistajan sanat.Koordinaattorin sanat.')
    await alone.close()
  })
})
