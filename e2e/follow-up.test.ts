import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { sampleAction, sampleGoal, samplePriority, sampleProgramme } from '#modules/plans/samples.ts'
import { expectSound, hasBrowser, openPage } from './support/browser.ts'
import { foundFirst, type Installation, signIn, startInstallation } from './support/installation.ts'
import { send } from './support/workspace.ts'

const coordinator = { name: 'Eka Omistaja', email: 'eka@example.fi', password: 'kolme venettä purossa' }
const sari = { name: 'Sari Koskivuo', email: 'sari@example.fi' }

describe.skipIf(!hasBrowser)('a follow-up round', () => {
  let installation: Installation
  let page: Page
  let phone: Page
  let home: string

  beforeAll(async () => {
    installation = await startInstallation()
    const { kaarna, browser } = installation
    await foundFirst(kaarna, coordinator)
    page = await openPage(browser, kaarna.address)
    await signIn(page, coordinator)
    await page.waitForURL(/\/app\/[\w-]+$/)
    const slug = new URL(page.url()).pathname.split('/')[2]!
    home = `/app/${slug}`
    await writePlan(slug)
    phone = await openPage(browser, kaarna.address, { width: 390 })
  })
  afterAll(() => installation?.close())

  /** A programme with one action of somebody without an account. */
  async function writePlan(slug: string): Promise<void> {
    const add = async (what: string, data: object) =>
      (await send<{ id: string }>(page, 'POST', `/organisations/${slug}/plans/${what}`, data)).id
    const programmeId = await add('programmes', sampleProgramme)
    const priorityId = await add('priorities', { ...samplePriority, programmeId })
    const goalId = await add('goals', { ...sampleGoal, priorityId })
    await add('actions', { ...sampleAction, goalId, startsOn: '2026-01-01', ownerName: sari.name })
  }

  test('is opened by the coordinator, who sees beforehand who will be asked', async () => {
    await page.goto(`${home}/rounds`)
    await page.getByRole('link', { name: 'Avaa seurantakierros' }).click()
    await page.getByText('Kysytään 1 toimenpiteestä, 1 ihmiseltä.').waitFor()
    await page.getByLabel(`Sähköposti: ${sari.name}`).fill(sari.email)
    await expectSound(page)
    await page.getByRole('button', { name: 'Avaa seurantakierros' }).click()
    await page.getByText('Kierros avattiin, 1 viestiä lähtee.').waitFor()
    await page.getByText(`Odottaa: ${sari.name}`).waitFor()
    await expectSound(page)
  })

  test('is answered on a phone, by keyboard alone, by somebody without an account', async () => {
    await phone.goto(await installation.mailbox.linkTo(sari.email, 'follow-up'))
    await phone.getByRole('heading', { name: sampleAction.title.fi! }).waitFor()
    await expectSound(phone)
    await tabTo(phone, 'radio')
    await phone.keyboard.press('Space')
    await tabTo(phone, 'textbox')
    await phone.keyboard.type('Ryhmiä on viisi, kävijöitä yhdeksänkymmentä.')
    await tabTo(phone, 'spinbutton')
    await phone.keyboard.type('90')
    await tabTo(phone, 'button')
    await phone.keyboard.press('Enter')
    await phone.getByText('Kaikki on vastattu. Kiitos!').waitFor()
    await expectSound(phone)
  })

  /** Moves by Tab to the next thing of a role, as somebody without a pointer does. */
  async function tabTo(where: Page, role: 'radio' | 'textbox' | 'spinbutton' | 'button'): Promise<void> {
    const focused = where.locator(':focus')
    const roles = {
      radio: 'input[type=radio]',
      textbox: 'textarea',
      spinbutton: 'input:not([type=radio])',
      button: 'button[type=submit]',
    }
    for (let pressed = 0; pressed < 30; pressed++) {
      await where.keyboard.press('Tab')
      if (await focused.and(where.locator(roles[role])).count()) return
    }
    throw new Error(`No ${role} is reached by Tab`)
  }

  test('shows the answer to the coordinator, in the round and in the plan', async () => {
    await page.reload()
    await page.getByText('Ryhmiä on viisi, kävijöitä yhdeksänkymmentä.').waitFor()
    await page.getByText('tavoitti 90 ihmistä').waitFor()
    await page.getByRole('radio', { name: 'Vastattu 1' }).waitFor()
    await page.goto(`${home}/plan`)
    await page.getByText('Ryhmiä on viisi, kävijöitä yhdeksänkymmentä.').first().waitFor()
  })

  test('ends when the coordinator closes it: the link says so and whom to ask', async () => {
    await page.goto(`${home}/rounds`)
    await page.getByRole('link', { name: /^Katso kierros/ }).click()
    await page.getByRole('button', { name: 'Päätä kierros' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Päätä kierros' }).click()
    await page.getByText('Kierros päätettiin.').waitFor()
    await phone.reload()
    await phone.getByRole('heading', { name: 'Seurantakierros on päättynyt' }).waitFor()
    await phone.getByRole('link', { name: coordinator.email }).waitFor()
    await expectSound(phone)
    expect(await phone.locator('form').count()).toBe(0)
  })
})
