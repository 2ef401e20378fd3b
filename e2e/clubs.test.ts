import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { expectSound, hasBrowser } from './support/browser.ts'
import { type Journey, startJourney } from './support/journey.ts'
import { chooseByKeyboard } from './support/workspace.ts'

const club = 'Uimahallien vertailuverkosto'
const indicator = 'Uimahallikäynnit asukasta kohti'

describe.skipIf(!hasBrowser)('two organisations in a club', () => {
  let journey: Journey
  let city: Page
  let coast: Page

  beforeAll(async () => {
    journey = await startJourney()
    city = await journey.open({ as: 'coordinator' })
    coast = await journey.open({ as: 'coastCoordinator' })
  })
  afterAll(() => journey?.close())

  const save = async (page: Page) => {
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Tallenna' }).click()
    await dialog.waitFor({ state: 'detached' })
  }

  /** Opens the round of the year on the club's page. */
  const openRound = async (page: Page, organisation: string) => {
    await page.goto(`/app/${organisation}/clubs`)
    await page.getByRole('link', { name: club }).click()
    await page.getByRole('link', { name: 'Avaa vuosi 2025' }).click()
    await page.getByRole('heading', { level: 1, name: `${indicator}, 2025` }).waitFor()
  }

  test('one founds it, defines what is counted and invites the other', async () => {
    await city.goto('/app/virtala/clubs')
    await city.getByRole('button', { name: 'Perusta verkosto' }).click()
    const dialog = city.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Nimi' }).fill(club)
    await expectSound(city)
    await save(city)
    await city.getByRole('heading', { level: 1, name: club }).waitFor()

    await city.getByRole('button', { name: 'Kutsu organisaatio' }).click()
    await chooseByKeyboard(dialog.getByRole('combobox', { name: 'Organisaatio' }), 'Merisalmi')
    await dialog.getByRole('button', { name: 'Kutsu', exact: true }).click()
    await city
      .getByRole('row', { name: /Merisalmi/ })
      .getByText('Kutsuttu')
      .waitFor()

    await city.getByRole('button', { name: 'Määrittele indikaattori' }).click()
    await dialog.getByRole('textbox', { name: 'Indikaattorin nimi' }).fill(indicator)
    await dialog.getByRole('textbox', { name: 'Määritelmä' }).fill('Käynnit kunnan uimahalleissa vuoden aikana.')
    await dialog.getByRole('textbox', { name: 'Yksikkö' }).fill('käyntiä')
    await dialog.getByRole('textbox', { name: 'Desimaaleja' }).fill('1')
    await dialog.getByRole('textbox', { name: 'Suurin mahdollinen luku' }).fill('30')
    await expectSound(city)
    await save(city)
    await city.getByRole('heading', { level: 3, name: indicator }).waitFor()

    await city.getByRole('button', { name: `Avaa keruu: ${indicator}` }).click()
    await expectSound(city)
    await save(city)
    await city.getByRole('link', { name: 'Avaa vuosi 2025' }).waitFor()
  })

  test('the other finds the invitation on its first page, joins, agrees and reports', async () => {
    await coast.goto('/app/merisalmi')
    const waiting = coast.getByRole('listitem').filter({ hasText: `Kutsu: ${club}` })
    await waiting.getByRole('link', { name: 'Avaa kutsu' }).click()
    await coast.getByRole('button', { name: 'Liity verkostoon' }).click()
    await coast.getByRole('heading', { name: 'Hyväksykää määritelmä' }).waitFor()
    await expectSound(coast)
    await coast.getByRole('button', { name: 'Hyväksy määritelmä' }).click()
    await coast.getByRole('heading', { name: 'Hyväksykää määritelmä' }).waitFor({ state: 'detached' })
    await coast.getByText('2 / 2 jäsentä on hyväksynyt määritelmän').waitFor()

    await openRound(coast, 'merisalmi')
    await coast.getByRole('button', { name: 'Ilmoita luku' }).click()
    await coast.getByRole('alert').getByText('Anna luku, tai kerro, miksi sitä ei ole.').waitFor()
    await coast.getByRole('textbox', { name: 'Luku', exact: true }).fill('34,5')
    await coast.getByRole('button', { name: 'Ilmoita luku' }).click()
    await coast.getByText('Luku on suurempi kuin sovittu suurin mahdollinen, 30,0 käyntiä.').waitFor()
    await coast.getByText('Yhtään lukua ei ole vielä hyväksytty.').waitFor()
    await expectSound(coast)
  })

  test('the first sees the mark, cannot approve without a note, and asks', async () => {
    await openRound(city, 'virtala')
    const row = city.getByRole('row', { name: /Merisalmi/ })
    await row.getByText('34,5 käyntiä').waitFor()
    await row.getByText('Yli rajan').waitFor()
    await row.getByRole('button', { name: 'Hyväksy: Merisalmi' }).click()
    await city.getByText('Pyydä ilmoittajaa kirjoittamaan siitä huomautus.').waitFor()
    await row.getByRole('button', { name: 'Kysy: Merisalmi' }).click()
    const dialog = city.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Kysymys' }).fill('Ovatko kesän maauimalat mukana?')
    await expectSound(city)
    await dialog.getByRole('button', { name: 'Kysy', exact: true }).click()
    await row.getByText('Kysytty').waitFor()
  })

  test('the other answers and corrects, the first approves, and both see the figure', async () => {
    await coast.reload()
    await coast.getByText('Ovatko kesän maauimalat mukana?').waitFor()
    await coast.getByRole('textbox', { name: 'Vastaus' }).fill('Olivat, otamme ne pois.')
    await coast.getByRole('button', { name: 'Vastaa' }).click()
    await coast.getByText('Linnea Holmsund vastasi').waitFor()
    await coast.getByRole('textbox', { name: 'Luku', exact: true }).fill('11,2')
    await coast.getByRole('textbox', { name: 'Huomautus' }).fill('Vain sisähallit.')
    await coast.getByRole('button', { name: 'Ilmoita korjaus' }).click()
    await coast.getByText('11,2 käyntiä. Ilmoitti Linnea Holmsund').waitFor()

    await city.reload()
    await city.getByRole('button', { name: 'Hyväksy merkinnätön luku' }).click()
    await city.getByText('Ainoa hyväksytty luku: Merisalmi 11,2 käyntiä.').waitFor()
    await expectSound(city)
    await coast.reload()
    await coast.getByText('Ainoa hyväksytty luku: Merisalmi 11,2 käyntiä.').waitFor()
    await coast.getByText(/^Vain verkoston jäsenille .* asti$/).waitFor()
  })

  test('nobody else finds the club or its round', async () => {
    const address = new URL(coast.url()).pathname.replace('/merisalmi/', '/purola/')
    const county = await journey.open({ as: 'countyCoordinator' })
    await county.goto(address)
    await county.getByRole('heading', { level: 1, name: /ei löyty/i }).waitFor()
    expect(await county.getByText(indicator).count()).toBe(0)
  })
})
