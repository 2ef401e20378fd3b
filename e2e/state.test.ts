import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { expectSound, hasBrowser, openBrowser, openPage } from './support/browser.ts'
import { startKaarna, type Started } from './support/kaarna.ts'
import { become } from './support/workspace.ts'

describe.skipIf(!hasBrowser)('the state of wellbeing', () => {
  let kaarna: Started
  let browser: Browser

  beforeAll(async () => {
    kaarna = await startKaarna()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await kaarna?.stop()
  })

  test('a coordinator finds what got worse, beside a neighbour, and gives the address on', async () => {
    const page = await openPage(browser, kaarna.address)
    await become(page, 'coordinator')
    await page.goto('/app/virtala/state')
    const rows = page.locator('.state-row')
    await rows.first().waitFor()
    const all = await rows.count()

    const worse = page.getByRole('link', { name: /^\d+ heikompaan$/ })
    const count = Number.parseInt(await worse.innerText(), 10)
    await worse.click()
    await expect.poll(() => rows.count()).toBe(count)
    expect(count).toBeLessThan(all)
    expect(await page.locator('.change-better').count()).toBe(0)

    await page.getByRole('button', { name: 'Lisää kunta' }).click()
    const picker = page.getByRole('combobox', { name: 'Vertailtava kunta' })
    await expect.poll(() => picker.evaluate((field) => field === document.activeElement)).toBe(true)
    await page.keyboard.type('Merisal')
    await page.getByRole('option', { name: 'Merisalmi' }).click()
    await page.getByRole('button', { name: 'Poista Merisalmi' }).waitFor()
    await page.getByRole('radio', { name: 'Nuoret' }).click()
    await page.waitForURL(/group=young&verdict=worse&compare=demo-kunta:002$/)
    await expect.poll(() => rows.count()).toBeLessThan(count)
    const shown = await rows.allInnerTexts()
    await expectSound(page)

    await page.reload()
    await rows.first().waitFor()
    expect(await rows.allInnerTexts()).toEqual(shown)
    await page.close()
  })

  test('an indicator tells its figures in a chart and in a table, and lets them be taken along', async () => {
    const page = await openPage(browser, kaarna.address)
    await become(page, 'viewer')
    await page.goto('/app/virtala/state?compare=demo-kunta:002')
    await page.getByRole('link', { name: 'Tuntee itsensä yksinäiseksi' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Tuntee itsensä yksinäiseksi' }).waitFor()
    await page.getByRole('img', { name: /Virtala: luku kasvoi .* Vertailu: .*Merisalmi/ }).waitFor()

    await page.getByRole('radio', { name: 'Taulukko' }).click()
    const newest = page.getByRole('row', { name: /^2025/ })
    expect(await newest.innerText()).toMatch(/12,1/)
    await page.getByRole('radio', { name: 'Tytöt' }).click()
    await page.waitForURL(/gender=female/)
    await expect.poll(() => newest.innerText()).not.toMatch(/12,1/)
    await expectSound(page)

    await page.getByRole('button', { name: 'Lataa' }).click()
    const saving = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: 'CSV' }).click()
    expect((await saving).suggestedFilename()).toMatch(/\.csv$/)
    await page.close()
  })

  test('an indicator is drawn beside all municipalities, on a map and by groups, and a link opens the same view', async () => {
    const page = await openPage(browser, kaarna.address)
    await become(page, 'viewer')
    await page.goto('/app/virtala/state/demo:193')
    await page.getByRole('heading', { name: 'Erot ryhmien välillä' }).waitFor()
    expect(await page.locator('.gap').allInnerTexts()).toContainEqual(expect.stringContaining('koulutusryhmien'))
    for (const [name, address, sees] of [
      ['Naapurit', 'bars', /Merisalmi/],
      ['Kaikki kunnat', 'spread', /Mukana 293 kuntaa/],
      ['Kartta', 'map', /^Kartta: .* \(alueita 293\)/],
      ['Rinnakkain', 'multiples', /Virtala/],
    ] as const) {
      await page.getByRole('radio', { name }).click()
      await page.waitForURL(new RegExp(`view=${address}`))
      await page.locator('.indicator-figure').getByRole('img', { name: sees }).first().waitFor()
      await expectSound(page)
    }
    await page.goto('/app/virtala/state/demo:193?view=bars&year=2015')
    expect(await page.locator('.indicator-figure').innerText()).toContain('2015')
    await page.getByRole('button', { name: 'Samankaltaisia kuntia' }).click()
    await page
      .getByRole('button', { name: /^Vertaa kuntaan/ })
      .first()
      .click()
    await page.waitForURL(/compare=demo-kunta/)
    await page.close()
  })

  test('an association chooses whose state it looks at', async () => {
    const page = await openPage(browser, kaarna.address)
    await become(page, 'partner')
    await page.goto('/app/purolan-hyva-arki/state')
    await page.getByRole('heading', { name: 'Organisaatiolla ei ole omaa aluetta' }).waitFor()
    await page.getByRole('combobox', { name: 'Alue' }).fill('Merisal')
    await page.getByRole('option', { name: 'Merisalmi' }).click()
    await page.waitForURL(/region=demo-kunta:002$/)
    await page.locator('.state-row').first().waitFor()
    await page.close()
  })

  test(
    'a coordinator looks at what is worse as a profile, takes the card along and makes a goal',
    { timeout: 60_000 },
    async () => {
      const page = await openPage(browser, kaarna.address)
      await become(page, 'coordinator')
      await page.goto('/app/virtala/state')
      const rows = page.locator('.state-row')
      await rows.first().waitFor()
      await page.getByRole('radio', { name: /^Heikompi kuin koko maa/ }).click()
      const worse = Number(/\d+$/.exec(await page.getByRole('radio', { name: /^Heikompi kuin/ }).innerText())?.[0])
      await expect.poll(() => rows.count()).toBe(worse)
      expect(worse).toBeGreaterThan(0)

      await page.getByRole('radio', { name: 'Profiili' }).click()
      await page
        .getByRole('img', { name: `Profiili: Virtala. Vertailukohta: Koko maa. Indikaattoreita ${worse}.` })
        .waitFor()
      await page.waitForURL(/view=spine&sign=worse$/)
      await expectSound(page)
      await page.getByRole('radio', { name: 'Lämpökartta' }).click()
      await page.getByRole('button', { name: 'Samat luvut taulukkona' }).click()
      await page.getByRole('columnheader', { name: 'Virtala' }).waitFor()
      await expectSound(page)

      const saving = page.waitForEvent('download')
      await page.getByRole('link', { name: 'Kuntakortti (PDF)' }).click()
      expect((await saving).suggestedFilename()).toBe('kuntakortti-demo-kunta-001-fi.pdf')

      await page.getByRole('radio', { name: 'Taulukko' }).click()
      await page.getByRole('link', { name: 'Tee tavoite: Työttömät työvoimasta' }).click()
      const form = page.getByRole('dialog', { name: 'Tavoite' })
      await expect
        .poll(() => form.getByRole('combobox', { name: 'Mittari' }).inputValue())
        .toMatch(/^Työttömät työvoimasta/)
      expect(await form.getByRole('textbox', { name: 'Lähtötaso' }).inputValue()).toBe('12,3')
      await expectSound(page)
      await page.close()
    },
  )

  test('areas stand side by side, a similar one at a press, and the address shows them again', async () => {
    const page = await openPage(browser, kaarna.address)
    await become(page, 'viewer')
    await page.goto('/app/virtala/state?compare=demo-kunta:002')
    await page.getByRole('link', { name: 'Alueet rinnakkain' }).click()
    await page.getByRole('columnheader', { name: 'Merisalmi' }).waitFor()
    const similar = page.getByRole('button', { name: /^Lisää / }).first()
    const name = (await similar.innerText()).trim()
    await similar.click()
    await page.getByRole('columnheader', { name }).waitFor()
    await expectSound(page)
    await page.reload()
    const heads = page.locator('.beside-table thead th')
    await expect.poll(() => heads.allInnerTexts()).toEqual(['Indikaattori', 'Virtala', 'Merisalmi', name, 'Koko maa'])
    await page.close()
  })

  test('the table goes to a spreadsheet as it is seen', async () => {
    const page = await openPage(browser, kaarna.address)
    await become(page, 'coordinator')
    await page.goto('/app/virtala/state?theme=mind')
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Lisää', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Vie taulukkona' }).click()
    const saved = await saving
    expect(saved.suggestedFilename()).toBe('virtala-demo-kunta-001.csv')
    await page.close()
  })
})
