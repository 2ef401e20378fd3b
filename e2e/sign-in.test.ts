import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { expectSound, hasBrowser, openPage } from './support/browser.ts'
import {
  type Installation,
  pathOf,
  plugInKey,
  setupCodeOf,
  signIn,
  signOut,
  startInstallation,
} from './support/installation.ts'
import type { Started } from './support/kaarna.ts'
import type { Mailbox } from './support/mailbox.ts'

const owner = { name: 'Eka Omistaja', email: 'eka@example.fi', password: 'kolme venettä purossa' }
const guest = { name: 'Toinen Ihminen', email: 'toinen@example.fi', password: 'lehti purjeena tuulessa' }

describe.skipIf(!hasBrowser)('a Kaarna of one’s own, from the first owner on', () => {
  let installation: Installation
  let kaarna: Started
  let mailbox: Mailbox
  let browser: Browser

  beforeAll(async () => {
    installation = await startInstallation()
    ;({ kaarna, mailbox, browser } = installation)
  })
  afterAll(() => installation?.close())

  test('the first owner walks through the wizard to the figures of the own municipality', async () => {
    const page = await openPage(browser, kaarna.address)
    await page.goto('/app')
    await page.waitForURL(/\/app\/setup$/)
    await expectSound(page)
    await page.getByLabel('Koodi').fill(setupCodeOf(kaarna))
    await page.getByRole('button', { name: 'Jatka' }).click()
    const place = page.getByRole('combobox')
    await place.click()
    await page.getByRole('option').last().click()
    await expectSound(page)
    await page.getByRole('button', { name: 'Jatka' }).click()
    await page.getByLabel('Nimi').fill(owner.name)
    await page.getByLabel('Sähköposti').fill(owner.email)
    await page.getByLabel('Salasana').fill(owner.password)
    await expectSound(page)
    await page.getByRole('button', { name: 'Perusta' }).click()
    await page.getByRole('heading', { name: 'Valmista tuli' }).waitFor()
    await expectSound(page)
    await page.getByRole('link', { name: 'Avaa tilannekuva' }).click()
    await page.waitForURL(/\/app\/[\w-]+\/state/)
    await page.close()
  })

  test.each([1440, 390, 320])('the pages before the workspace are sound at %i pixels', async (width) => {
    const page = await openPage(browser, kaarna.address, { width })
    for (const path of [
      'sign-in',
      'forgot-password',
      'reset-password#x',
      'verify-email#x',
      'confirm-email#x',
      'invitation#x',
    ]) {
      await page.goto(`/app/${path}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await expectSound(page)
    }
    await page.close()
  })

  test('the owner invites, and the invited person comes in by the link of the letter', async () => {
    const page = await openPage(browser, kaarna.address)
    await signIn(page, owner)
    await page.goto(`${new URL(page.url()).pathname.split('/').slice(0, 3).join('/')}/people`)
    await page.getByRole('button', { name: 'Kutsu ihminen' }).click()
    await page.getByRole('dialog').getByLabel('Sähköposti').fill(guest.email)
    await expectSound(page)
    await page.getByRole('button', { name: 'Lähetä kutsu' }).click()
    await page.getByText('Kutsu on matkalla').waitFor()
    await page.close()

    const invited = await openPage(browser, kaarna.address)
    await invited.goto(await mailbox.linkTo(guest.email, 'invitation'))
    await invited.getByLabel('Nimi').fill(guest.name)
    await invited.getByLabel('Salasana').fill(guest.password)
    await expectSound(invited)
    await invited.getByRole('button', { name: 'Ota kutsu vastaan' }).click()
    await invited.waitForURL(/\/app\/(?!invitation)/)
    await invited.getByRole('button', { name: new RegExp(guest.name) }).waitFor()
    await invited.close()
  })

  test('a wrong password is refused in words, the right one opens the page that was asked for', async () => {
    const page = await openPage(browser, kaarna.address)
    await page.goto('/app/account')
    await page.waitForURL(/sign-in\?to=%2Fapp%2Faccount/)
    await page.getByLabel('Sähköposti').fill(guest.email)
    await page.getByLabel('Salasana').fill('something else')
    await page.getByRole('button', { name: 'Kirjaudu sisään' }).click()
    await page.getByRole('heading', { name: 'Kirjautuminen ei onnistunut' }).waitFor()
    await expectSound(page)
    await page.getByLabel('Salasana').fill(guest.password)
    await page.getByRole('button', { name: 'Kirjaudu sisään' }).click()
    await page.waitForURL(/\/app\/account$/)
    await expectSound(page)
    await page.close()
  })

  test('a forgotten password is replaced by the link of a letter', async () => {
    const page = await openPage(browser, kaarna.address)
    await page.goto('/app/sign-in')
    await page.getByRole('link', { name: 'Unohtuiko salasana?' }).click()
    await page.getByRole('heading', { name: 'Valitse uusi salasana' }).waitFor()
    await page.getByLabel('Sähköposti').fill(guest.email)
    await page.getByRole('button', { name: 'Lähetä linkki' }).click()
    await page.getByRole('heading', { name: 'Katso sähköpostisi' }).waitFor()
    await page.goto(await mailbox.linkTo(guest.email, 'reset-password'))
    const password = 'uusi vene uudessa purossa'
    await page.getByText('pääsyavaimesi poistetaan').waitFor()
    await page.getByLabel('Uusi salasana').fill(password)
    await page.getByRole('button', { name: 'Vaihda salasana' }).click()
    await page.getByRole('heading', { name: 'Salasana on vaihdettu' }).waitFor()
    guest.password = password
    await signIn(page, guest)
    expect(pathOf(page)).toMatch(/^\/app\/[\w-]+$/)
    await page.close()
  })

  test('another address holds once the letter to it is answered', async () => {
    const email = 'toinen.ihminen@example.fi'
    const page = await openPage(browser, kaarna.address)
    await signIn(page, guest)
    await page.goto('/app/account')
    await page.getByRole('button', { name: 'Vaihda sähköpostiosoite' }).click()
    const form = page.getByRole('form', { name: 'Vaihda sähköpostiosoite' })
    await form.getByLabel('Uusi sähköpostiosoite').fill(email)
    await form.getByLabel('Nykyinen salasana').fill('something else')
    await form.getByRole('button', { name: 'Lähetä vahvistuslinkki' }).click()
    await form.getByRole('link', { name: 'Nykyinen salasana on väärin.' }).click()
    await page.keyboard.type(guest.password)
    await expectSound(page)
    await form.getByLabel('Nykyinen salasana').fill(guest.password)
    await form.getByRole('button', { name: 'Lähetä vahvistuslinkki' }).click()
    await page.getByText(`Vahvistusta odottaa ${email}`).waitFor()
    await expectSound(page)
    await page.goto(await mailbox.linkTo(email, 'confirm-email'))
    await page.getByRole('heading', { name: 'Vahvista uusi osoitteesi' }).waitFor()
    await page.getByRole('button', { name: 'Vahvista osoite' }).click()
    await page.getByRole('heading', { name: 'Osoite on vaihdettu' }).waitFor()
    guest.email = email
    await signOut(page)
    await signIn(page, guest)
    expect(pathOf(page)).toMatch(/^\/app\/[\w-]+$/)
    await page.close()
  })

  test('the administrator founds another organisation and invites its owner', async () => {
    const page = await openPage(browser, kaarna.address)
    await signIn(page, owner)
    await page.goto('/app/organisations')
    await page.getByRole('button', { name: 'Perusta organisaatio' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox').click()
    await page.getByRole('option').first().click()
    await dialog.getByLabel('Omistajan sähköposti').fill('kolmas@example.fi')
    await expectSound(page)
    await dialog.getByRole('button', { name: 'Perusta organisaatio' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('kutsuttu, ei vielä vastannut').waitFor()
    await expectSound(page)
    await page.close()

    const invited = await openPage(browser, kaarna.address)
    await invited.goto(await mailbox.linkTo('kolmas@example.fi', 'invitation'))
    await invited.getByText('Roolisi on omistaja').waitFor()
    await invited.close()
  })

  test('a passkey is added once and then opens the door without a password', async () => {
    const page = await openPage(browser, kaarna.address)
    await plugInKey(page)
    await signIn(page, owner)
    await page.goto('/app/account')
    const passkeys = page.getByRole('form', { name: 'Lisää pääsyavain' })
    await passkeys.getByLabel('Laitteen nimi').fill('Työpuhelin')
    await passkeys.getByLabel('Nykyinen salasana').fill(owner.password)
    await passkeys.getByRole('button', { name: 'Lisää pääsyavain' }).click()
    await page.getByRole('rowheader', { name: 'Työpuhelin' }).waitFor()
    await expectSound(page)
    await signOut(page)
    await page.goto('/app/sign-in')
    await page.getByRole('button', { name: 'Kirjaudu pääsyavaimella' }).click()
    await page.waitForURL(/\/app\/(?!sign-in)/)
    await page.goto('/app/account')
    await page.getByRole('button', { name: 'Poista: Työpuhelin' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Poista' }).click()
    await page.getByText('Sinulla ei ole vielä pääsyavaimia.').waitFor()
    await signOut(page)
    await page.goto('/app/sign-in')
    await page.getByRole('button', { name: 'Kirjaudu pääsyavaimella' }).click()
    await page.getByRole('heading', { name: 'Pääsyavain ei kelvannut' }).waitFor()
    await page.close()
  })

  test('signing out everywhere ends the other browser’s session', async () => {
    const [here, there] = [await openPage(browser, kaarna.address), await openPage(browser, kaarna.address)]
    await signIn(here, owner)
    await signIn(there, owner)
    await here.goto('/app/account')
    await here.getByRole('button', { name: 'Kirjaudu ulos kaikkialta' }).click()
    await here.waitForURL(/sign-in/)
    await there.goto('/app/account')
    await there.waitForURL(/sign-in/)
    expect(pathOf(there)).toBe('/app/sign-in')
    await here.close()
    await there.close()
  })
})
