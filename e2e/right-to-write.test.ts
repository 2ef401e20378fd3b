import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { expectSound, hasBrowser, openPage } from './support/browser.ts'
import { foundFirst, type Installation, signIn, startInstallation } from './support/installation.ts'
import { send, wireOf, wordsIn } from './support/workspace.ts'

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

  /** Loses the right without a network in the middle of a text. */
  async function loseRightAs(role: string, meanwhile?: () => Promise<void>): Promise<void> {
    const wire = await wireOf(writing)
    await openReport()
    await wire.cut()
    await summary().click()
    await writing.keyboard.press('Control+End')
    await writing.keyboard.type(' Tämä ei ehtinyt.')
    await writing.getByText('Yhteys poikki – kirjoituksesi on tallessa tällä laitteella', { exact: false }).waitFor()
    await become(role)
    await meanwhile?.()
    wire.mend()
  }

  async function loadAnewAs(role: string): Promise<void> {
    await loseRightAs(role)
    await writing.reload()
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
    await loseRightAs(role)
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

  /** In the same browser, where nobody has signed out: that would forget all words. */
  const signInHere = ({ email, password }: typeof owner) => send(writing, 'POST', '/session', { email, password })

  /** What this device has of the writer's words. */
  const kept = (): Promise<string[]> =>
    writing.evaluate(async (account) => {
      const databases = await window.indexedDB.databases()
      const names = [...databases.map(({ name }) => name!), ...Object.keys(window.localStorage)]
      return names.filter((name) => new RegExp(`^kaarna-[a-z]+:${account}:`).test(name))
    }, person)

  test('finds them after loading a page that is not there any more, where nobody else who uses the device does', async () => {
    await loadAnewAs('viewer')
    const why = 'Kirjoitit tänne, mutta sivua ei enää ole tai oikeutesi siihen päättyi'
    await writing.getByRole('alert').getByText(why, { exact: false }).waitFor()
    expect(await summary().count()).toBe(0)
    await expectSound(writing)

    await signInHere(owner)
    await writing.reload()
    await summary().waitFor()
    await writing.getByText('Tämä ehti mukaan.').waitFor()
    expect(await writing.getByText('Kirjoituksiasi, joita ei voitu tallentaa').count()).toBe(0)
    expect(await writing.getByText('Tämä ei ehtinyt.', { exact: false }).count()).toBe(0)
    await signInHere(writer)
    await writing.reload()

    await writing.getByRole('button', { name: 'Näytä ja kopioi' }).focus()
    await writing.keyboard.press('Enter')
    const dialog = writing.getByRole('dialog', { name: 'Kirjoituksiasi, joita ei voitu tallentaa' })
    await dialog.getByText('Tämä ehti mukaan. Tämä ei ehtinyt.').waitFor()
    await expectSound(writing)
    await writing.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await dialog.getByRole('button', { name: 'Kopioi' }).press('Enter')
    await expect
      .poll(() => writing.evaluate(() => navigator.clipboard.readText()))
      .toBe('Tämä ehti mukaan. Tämä ei ehtinyt.')
    expect(await kept()).not.toEqual([])
    await dialog.getByRole('button', { name: 'Poista tältä laitteelta' }).press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await writing.getByText('Poistettu tältä laitteelta').waitFor()
    await expect.poll(() => writing.evaluate(() => document.activeElement?.id)).toBe('content')
    await expect.poll(kept).toEqual([])
    await become('editor')
  })

  test('finds them after loading a page that can still be read, in whichever language it is read', async () => {
    await loadAnewAs('approver')
    const { pathname } = new URL(writing.url())
    await writing.goto(`${pathname}?language=sv`)
    await writing
      .getByRole('alert')
      .getByText('Oikeutesi kirjoittaa päättyi ennen kuin nämä ehdittiin tallentaa.', { exact: false })
      .waitFor()
    await writing.getByRole('button', { name: 'Näytä ja kopioi' }).click()
    const dialog = writing.getByRole('dialog', { name: 'Kirjoituksiasi, joita ei voitu tallentaa' })
    await dialog.getByText('Tämä ehti mukaan. Tämä ei ehtinyt.').waitFor()
    await expectSound(writing)
    await dialog.getByRole('button', { name: 'Poista tältä laitteelta' }).click()
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(kept).toEqual([])
    await become('editor')
  })

  test('finds them although the device had no room to put them aside', async () => {
    await loseRightAs('viewer', () =>
      writing.evaluate(() => {
        const write = Storage.prototype.setItem
        Storage.prototype.setItem = function (key, value) {
          if (key.startsWith('kaarna-unsaved:')) throw new DOMException('No room', 'QuotaExceededError')
          write.call(this, key, value)
        }
      }),
    )
    await expectEnd()
    await writing.reload()
    await writing.getByRole('button', { name: 'Näytä ja kopioi' }).click()
    const dialog = writing.getByRole('dialog', { name: 'Kirjoituksiasi, joita ei voitu tallentaa' })
    await dialog.getByText('Tämä ehti mukaan. Tämä ei ehtinyt.').waitFor()
    await dialog.getByRole('button', { name: 'Poista tältä laitteelta' }).click()
    await expect.poll(kept).toEqual([])
    await become('editor')
  })

  test('has them joined to the report when the right comes back before they were let go', async () => {
    await loadAnewAs('viewer')
    await writing.getByRole('button', { name: 'Näytä ja kopioi' }).waitFor()
    await become('editor')
    await writing.reload()
    await expect.poll(() => wordsIn(summary()), { timeout: 20_000 }).toBe('Tämä ehti mukaan. Tämä ei ehtinyt.')
    await writing.getByText(/^Tallennettu /).waitFor()
    expect(await writing.getByText('Kirjoituksiasi, joita ei voitu tallentaa').count()).toBe(0)
  })
})
