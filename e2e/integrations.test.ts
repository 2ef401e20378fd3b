import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { type Receiver, startReceiver } from '#modules/organisations/webhooks/fixtures/receiver.ts'
import { expectSound, hasBrowser, openPage } from './support/browser.ts'
import { foundFirst, type Installation, signIn, startInstallation } from './support/installation.ts'

const owner = { name: 'Eka Omistaja', email: 'eka@example.fi', password: 'kolme venettä purossa' }

describe.skipIf(!hasBrowser)('an owner connects other programs', () => {
  let installation: Installation
  let receiver: Receiver
  let page: Page
  let api: string

  beforeAll(async () => {
    receiver = await startReceiver()
    installation = await startInstallation({ environment: { PRIVATE_SERVICES: 'yes' } })
    const { kaarna, browser } = installation
    await foundFirst(kaarna, owner)
    page = await openPage(browser, kaarna.address)
    await signIn(page, owner)
    const slug = /\/app\/([\w-]+)/.exec(page.url())![1]!
    api = `${kaarna.address}/api/v1/organisations/${slug}`
    await page.goto(`/app/${slug}/integrations`)
  })
  afterAll(async () => {
    await installation?.close()
    await receiver?.close()
  })

  /** The secret that a dialog shows once; then it is closed. */
  async function takeSecret(label: string): Promise<string> {
    const secret = await page.getByLabel(label, { exact: true }).inputValue()
    await page.getByRole('button', { name: 'Valmis' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    return secret
  }

  test('a token reads what it was made for until it is revoked', async () => {
    const ask = async (token: string, what: string) =>
      (await fetch(`${api}/${what}`, { headers: { authorization: `Bearer ${token}` } })).status
    await page.getByRole('button', { name: 'Tee avain' }).click()
    await page.getByLabel('Avaimen nimi').fill('Raportointi')
    await page.getByRole('button', { name: 'Ei oikeutta Suunnitelmat' }).click()
    await page.getByRole('option', { name: 'Lukee', exact: true }).click()
    await expectSound(page)
    await page.getByRole('dialog').getByRole('button', { name: 'Tee avain' }).click()
    await page.getByText('Avain on valmis').waitFor()
    const token = await takeSecret('Rajapinta-avain')
    expect([await ask(token, 'plans/programmes'), await ask(token, 'concerns')]).toEqual([200, 403])
    await expectSound(page)
    await page.getByRole('button', { name: 'Peru avain: Raportointi' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Peru avain' }).click()
    await page.getByText('Ei rajapinta-avaimia').waitFor()
    expect(await ask(token, 'plans/programmes')).toBe(401)
  })

  test('another system is tested, told and stopped', async () => {
    await page.getByRole('button', { name: 'Lisää järjestelmä' }).click()
    await page.getByLabel('Järjestelmän nimi').fill('Toiminnanohjaus')
    await page.getByRole('textbox', { name: 'Osoite' }).fill(receiver.url)
    await page.getByText('Suunnitelmat: kaikki muutokset').click()
    await expectSound(page)
    await page.getByRole('button', { name: 'Tallenna' }).click()
    expect(await takeSecret('Allekirjoitusavain')).toMatch(/^kaarnahook_/)
    await page.getByRole('link', { name: 'Toiminnanohjaus' }).click()
    await page.getByText('Ei viestejä').waitFor()
    await page.getByRole('button', { name: 'Lähetä koeviesti' }).click()
    await page.getByText('Koeviesti meni perille').waitFor()
    await page.getByRole('button', { name: /^Lähetä uudelleen: Koeviesti/ }).waitFor()
    await expectSound(page)
    expect(JSON.parse(receiver.received[0]!.body)).toMatchObject({ event: 'test' })
    await page.getByRole('button', { name: 'Muut toiminnot' }).click()
    await page.getByRole('menuitem', { name: 'Pysäytä' }).click()
    await page.getByRole('button', { name: 'Jatka lähettämistä' }).waitFor()
  })
})
