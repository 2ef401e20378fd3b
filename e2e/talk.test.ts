import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { expectSound, hasBrowser, openBrowser, openPage } from './support/browser.ts'
import { startKaarna, type Started } from './support/kaarna.ts'
import { become, chooseInMenu, writePlan } from './support/workspace.ts'

describe.skipIf(!hasBrowser)('people who talk of a plan', () => {
  let kaarna: Started
  let browser: Browser
  let coordinator: Page
  let approver: Page

  beforeAll(async () => {
    kaarna = await startKaarna()
    browser = await openBrowser()
    coordinator = await openPage(browser, kaarna.address)
    approver = await openPage(browser, kaarna.address)
    await become(coordinator, 'coordinator')
    await become(approver, 'approver')
    await writePlan(coordinator)
  })
  afterAll(async () => {
    await browser?.close()
    await kaarna?.stop()
  })

  const menuOf = (part: string) => coordinator.getByRole('button', { name: `Toiminnot: ${part}` })

  test('mention each other by keyboard, are told, answer and resolve', async () => {
    await coordinator.goto('/app/virtala/plan')
    await chooseInMenu(menuOf('Kävelyryhmä'), 'Keskustelu')
    const field = coordinator.getByRole('textbox', { name: 'Uusi keskustelu' })
    await field.pressSequentially('@')
    await coordinator.getByRole('option').first().waitFor()
    await field.press('Escape')
    await coordinator.getByRole('option').first().waitFor({ state: 'detached' })
    await field.fill('')
    await field.pressSequentially('Voisiko @hel')
    await expect.poll(() => coordinator.getByRole('option').allInnerTexts()).toEqual(['Helena Kivisilta'])
    await expect.poll(() => field.getAttribute('aria-activedescendant')).toContain('option')
    await field.press('Enter')
    await expect.poll(() => field.inputValue()).toBe('Voisiko @Helena Kivisilta ')
    await field.pressSequentially('tulla mukaan?')
    await coordinator.getByRole('button', { name: 'Lähetä' }).click()
    await coordinator.getByRole('listitem').filter({ hasText: 'tulla mukaan?' }).first().waitFor()
    await expectSound(coordinator)

    await approver.goto('/app/virtala/notifications')
    const told = approver.getByRole('listitem').filter({ hasText: 'Voisiko @Helena Kivisilta tulla mukaan?' })
    await told.getByRole('link', { name: 'Kävelyryhmä' }).click()
    const panel = approver.getByRole('dialog', { name: 'Keskustelu: Kävelyryhmä' })
    await panel.getByRole('button', { name: 'Vastaa' }).click()
    await panel.getByRole('textbox', { name: 'Vastaus keskusteluun' }).fill('Tulen mielelläni.')
    await panel.getByRole('button', { name: 'Lähetä' }).first().click()
    await panel.getByText('Tulen mielelläni.').waitFor()
    await panel.getByRole('button', { name: 'Merkitse ratkaistuksi' }).click()
    await panel.getByRole('button', { name: 'Yksi ratkaistu keskustelu' }).waitFor()
    await approver.goto('/app/virtala/notifications')
    await told.getByRole('button', { name: 'Merkitse lukemattomaksi' }).waitFor()
  })

  test('bring back an earlier version of a part, field by field', async () => {
    await coordinator.goto('/app/virtala/plan')
    await chooseInMenu(menuOf('Kävelyryhmä'), 'Muokkaa')
    await coordinator.getByRole('dialog').getByLabel('Nimi', { exact: true }).fill('Juoksuryhmä')
    await coordinator.getByLabel('tai muun vastuuhenkilön nimi').fill('Maija Mallikas')
    await coordinator.getByRole('button', { name: 'Tallenna', exact: true }).click()
    await coordinator.getByRole('dialog').waitFor({ state: 'detached' })
    await chooseInMenu(menuOf('Juoksuryhmä'), 'Historia')
    await coordinator.getByRole('button', { name: 'Palauta tämä versio' }).last().click()
    await coordinator.getByRole('checkbox', { name: 'Vastuuhenkilö' }).press('Space')
    await expectSound(coordinator)
    await coordinator.getByRole('button', { name: 'Palauta yksi tieto' }).click()
    await coordinator.getByText('Versio palautettiin.').waitFor()
    await coordinator.getByRole('dialog').getByRole('button', { name: 'Sulje' }).click()
    const row = coordinator.getByRole('row').filter({ has: menuOf('Kävelyryhmä') })
    await row.getByText('Maija Mallikas').waitFor()
  })

  test('choose how they are told, and when letters may come', async () => {
    await approver.goto('/app/account#notifications')
    const section = approver.getByRole('region', { name: 'Ilmoitukset' })
    const chosen = (label: string) => section.getByRole('button', { name: label })
    const choose = async (label: string, choice: string) => {
      await chosen(label).click()
      await approver.getByRole('option', { name: choice, exact: true }).click()
      await expect.poll(() => chosen(label).innerText()).toBe(choice)
    }
    await choose('Minut mainitaan kommentissa', 'Vain Kaarnassa')
    await choose('Kuinka usein', 'Kerran viikossa')
    await choose('Viikonpäivä', 'perjantai')
    await section.getByRole('checkbox', { name: 'Ei viestejä iltaisin ja öisin' }).press('Space')
    await choose('Alkaa', 'klo\u00a020')
    await expectSound(approver)
    await section.getByRole('button', { name: 'Tallenna ilmoitukset' }).click()
    await approver.getByText('Valintasi tallennettiin.').waitFor({ state: 'attached' })
    await approver.reload()
    const kept = ['Minut mainitaan kommentissa', 'Kuinka usein', 'Viikonpäivä', 'Alkaa', 'Päättyy']
    await expect
      .poll(() => Promise.all(kept.map((label) => chosen(label).innerText())))
      .toEqual(['Vain Kaarnassa', 'Kerran viikossa', 'perjantai', 'klo\u00a020', 'klo\u00a07'])
  })
})
