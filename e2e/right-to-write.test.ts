import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { expectSound, hasBrowser, openPage } from './support/browser.ts'
import { foundFirst, type Installation, signIn, startInstallation } from './support/installation.ts'
import { send, wireOf } from './support/workspace.ts'

const owner = { name: 'Eka Omistaja', email: 'eka@example.fi', password: 'kolme venettä purossa' }
const writer = { name: 'Toinen Kirjoittaja', email: 'toinen@example.fi', password: 'lehti purjeena tuulessa' }

describe.skipIf(!hasBrowser)('who writes a report and may do so no longer', () => {
  let installation: Installation
  let managing: Page
  let writing: Page
  /** Of the organisation, in the API. */
  let place: string
  let person: string
  let year = 2015

  beforeAll(async () => {
    installation = await startInstallation()
    const { kaarna, browser, mailbox } = installation
    await foundFirst(kaarna, owner)
    managing = await openPage(browser, kaarna.address)
    await signIn(managing, owner)
    const slug = new URL(managing.url()).pathname.split('/')[2]!
    place = `/organisations/${slug}`
    await send(managing, 'POST', `${place}/invitations`, { email: writer.email, role: 'editor', unitId: null })
    writing = await openPage(browser, kaarna.address)
    await writing.goto(await mailbox.linkTo(writer.email, 'invitation'))
    await writing.getByLabel('Nimi').fill(writer.name)
    await writing.getByLabel('Salasana').fill(writer.password)
    await writing.getByRole('button', { name: 'Ota kutsu vastaan' }).click()
    await writing.waitForURL(/\/app\/(?!invitation)/)
    const { people } = await send<{ people: { id: string; name: string }[] }>(managing, 'GET', `${place}/people`)
    person = people.find(({ name }) => name === writer.name)!.id
  })
  afterAll(() => installation?.close())

  const become = (role: string) => send(managing, 'PATCH', `${place}/people/${person}`, { role, unitId: null })
  const summary = () => writing.getByRole('textbox', { name: 'Teksti: Tiivistelmä' })

  async function openReport(): Promise<void> {
    const input = { kind: 'review', year: ++year, languages: ['fi'] }
    const { id } = await send<{ id: string }>(managing, 'POST', `${place}/reports`, input)
    await writing.goto(`/app${place.replace('/organisations', '')}/reports/${id}`)
    await summary().click()
    await writing.keyboard.type('Tämä ehti mukaan.')
    await writing.getByText(/^Tallennettu /).waitFor()
  }

  async function expectEnd(): Promise<void> {
    await writing.getByRole('alert').getByText('Sinulla ei ole enää oikeutta kirjoittaa tähän raporttiin.').waitFor()
    await summary().waitFor({ state: 'detached' })
    expect(await writing.getByRole('toolbar').count()).toBe(0)
  }

  test('is told so on the open page, where everything was stored in time', async () => {
    await openReport()
    await become('viewer')
    await expectEnd()
    await writing.getByText('Tämä ehti mukaan.').waitFor()
    expect(await writing.getByText('Kirjoituksiasi, joita ei voitu tallentaa').count()).toBe(0)
    await expectSound(writing)
    await become('editor')
  })

  test.each(['viewer', 'approver'])('finds the words of a train journey to be copied, as a %s', async (role) => {
    const wire = await wireOf(writing)
    await openReport()
    await wire.cut()
    await summary().click()
    await writing.keyboard.press('Control+End')
    await writing.keyboard.type(' Tämä ei ehtinyt.')
    await writing.getByText('Yhteys poikki – kirjoituksesi on tallessa tällä laitteella', { exact: false }).waitFor()
    await become(role)
    wire.mend()
    await expectEnd()
    await writing.getByRole('button', { name: 'Näytä ja kopioi' }).click()
    const dialog = writing.getByRole('dialog', { name: 'Kirjoituksiasi, joita ei voitu tallentaa' })
    await dialog
      .getByText('Oikeutesi kirjoittaa päättyi ennen kuin nämä ehdittiin tallentaa.', { exact: false })
      .waitFor()
    await dialog.getByText('Tämä ehti mukaan. Tämä ei ehtinyt.').waitFor()
    await writing.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await dialog.getByRole('button', { name: 'Kopioi' }).click()
    await expect
      .poll(() => writing.evaluate(() => navigator.clipboard.readText()))
      .toBe('Tämä ehti mukaan. Tämä ei ehtinyt.')
    await dialog.getByRole('button', { name: 'Poista tältä laitteelta' }).click()
    await dialog.waitFor({ state: 'detached' })
    await become('editor')
  })
})
