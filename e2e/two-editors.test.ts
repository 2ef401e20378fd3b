import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { expectSound, hasBrowser, openBrowser, openPage } from './support/browser.ts'
import { startKaarna, type Started } from './support/kaarna.ts'
import { become, chooseInMenu, writePlan } from './support/workspace.ts'

describe.skipIf(!hasBrowser)('two who edit the same action', () => {
  let kaarna: Started
  let browser: Browser
  let coordinator: Page
  let owner: Page

  beforeAll(async () => {
    kaarna = await startKaarna()
    browser = await openBrowser()
    coordinator = await openPage(browser, kaarna.address)
    owner = await openPage(browser, kaarna.address)
    await become(coordinator, 'coordinator')
    await become(owner, 'owner')
    await writePlan(coordinator)
  })
  afterAll(async () => {
    await browser?.close()
    await kaarna?.stop()
  })

  /** Both open the action, the owner saves first; the coordinator is then shown both versions. */
  async function meet(action: string, theirs: string, mine: string): Promise<void> {
    for (const page of [owner, coordinator]) {
      await page.goto('/app/virtala/plan')
      await chooseInMenu(page.getByRole('button', { name: `Toiminnot: ${action}` }), 'Muokkaa')
      await nameOf(page).waitFor()
    }
    await nameOf(owner).fill(theirs)
    await save(owner)
    await owner.getByRole('dialog').waitFor({ state: 'detached' })
    await nameOf(coordinator).fill(mine)
    await coordinator.getByLabel('tai muun vastuuhenkilön nimi').fill('Maija Mallikas')
    await save(coordinator)
    await coordinator.getByRole('heading', { name: 'Jari Koivumaa ehti muuttaa samaa' }).waitFor()
    const names = coordinator.getByRole('row', { name: /^Nimi/ })
    expect(await names.getByRole('cell').allInnerTexts()).toEqual([mine, theirs])
  }

  test('the second sees both versions and keeps the own one', async () => {
    await meet('Kävelyryhmä', 'Kävelyryhmä torstaisin', 'Kävelyryhmä ikääntyneille')
    await expectSound(coordinator)
    await coordinator.getByRole('button', { name: 'Tallenna minun versioni' }).click()
    await coordinator.getByRole('dialog').waitFor({ state: 'detached' })
    await coordinator.reload()
    await coordinator.getByRole('rowheader', { name: 'Kävelyryhmä ikääntyneille' }).waitFor()
    await coordinator.getByRole('cell', { name: 'Maija Mallikas' }).waitFor()
  })

  test('the second takes the stored version, and may go on from it', async () => {
    await meet('Kävelyryhmä ikääntyneille', 'Kävelyryhmä kaikille', 'Kävelyryhmä nuorille')
    await coordinator.getByRole('button', { name: 'Ota tallennettu versio' }).click()
    expect(await nameOf(coordinator).inputValue()).toBe('Kävelyryhmä kaikille')
    await coordinator.getByLabel('tai muun vastuuhenkilön nimi').fill('Oiva Oma')
    await save(coordinator)
    await coordinator.getByRole('dialog').waitFor({ state: 'detached' })
    await coordinator.getByRole('cell', { name: 'Oiva Oma' }).waitFor()
    await owner.reload()
    await owner.getByRole('rowheader', { name: 'Kävelyryhmä kaikille' }).waitFor()
  })

  test('what was overwritten stays in the history', async () => {
    await chooseInMenu(owner.getByRole('button', { name: 'Toiminnot: Kävelyryhmä kaikille' }), 'Historia')
    await owner.getByRole('dialog').getByText('Kävelyryhmä torstaisin').first().waitFor()
    await owner.keyboard.press('Escape')
  })

  test('without a network nothing is lost, and the page says so', async () => {
    await chooseInMenu(coordinator.getByRole('button', { name: 'Toiminnot: Kävelyryhmä kaikille' }), 'Muokkaa')
    await nameOf(coordinator).fill('Kävelyryhmä sillalle')
    await coordinator.context().setOffline(true)
    await save(coordinator)
    await coordinator.getByText('Palvelimeen ei saatu yhteyttä.', { exact: false }).waitFor()
    expect(await nameOf(coordinator).inputValue()).toBe('Kävelyryhmä sillalle')
    await coordinator.context().setOffline(false)

    await coordinator.reload()
    await chooseInMenu(coordinator.getByRole('button', { name: 'Toiminnot: Kävelyryhmä kaikille' }), 'Muokkaa')
    await coordinator.getByText('Aiempi tallentamaton tekstisi palautettiin tästä selaimesta.').waitFor()
    await save(coordinator)
    await coordinator.getByRole('rowheader', { name: 'Kävelyryhmä sillalle' }).waitFor()
  })
})

const nameOf = (page: Page) => page.getByRole('dialog').getByLabel('Nimi', { exact: true })
const save = (page: Page) => page.getByRole('dialog').getByRole('button', { name: 'Tallenna', exact: true }).click()
