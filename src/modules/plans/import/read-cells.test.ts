import { describe, expect, test } from 'vitest'

import { readEuros } from './read-euros.ts'
import { readPeriod } from './read-period.ts'
import { plainTitle, splitNames, splitTexts } from './split-texts.ts'

const term = { first: '2025-06-01', last: '2029-05-31' }

describe('a time in a plan is read as people write it', () => {
  test.each([
    ['', null, null],
    ['2025-2027', '2025-01-01', '2027-12-31'],
    ['2025–27', '2025-01-01', '2027-12-31'],
    ['v. 2026', '2026-01-01', '2026-12-31'],
    ['vuosina 2025 ja 2026', '2025-01-01', '2026-12-31'],
    ['åren 2025–2026', '2025-01-01', '2026-12-31'],
    ['2025, 2026, 2028', '2025-01-01', '2028-12-31'],
    ['syksy 2025', '2025-08-01', '2025-12-31'],
    ['hösten 2025 – våren 2026', '2025-08-01', '2026-05-31'],
    ['kesäkuu 2026', '2026-06-01', '2026-06-30'],
    ['5/2025–2/2028', '2025-05-01', '2028-02-29'],
    ['Q2/2026', '2026-04-01', '2026-06-30'],
    ['1.3.2026–31.12.2026', '2026-03-01', '2026-12-31'],
    ['2026-03-01', '2026-03-01', '2026-03-01'],
    ['1.3.2026 alkaen', '2026-03-01', null],
    ['2025–', '2025-01-01', null],
    ['från och med 2026', '2026-01-01', null],
    ['31.12.2027 mennessä', null, '2027-12-31'],
    ['vuoden 2027 loppuun', null, '2027-12-31'],
    ['by 2028', null, '2028-12-31'],
    ['Jatkuva', '2025-06-01', null],
    ['fortlöpande', '2025-06-01', null],
    ['jatkuva, alkaa 2026', '2026-01-01', null],
    ['koko kausi', '2025-06-01', '2029-05-31'],
  ])('%s', (text, startsOn, endsOn) => {
    expect(readPeriod(text, term)).toEqual({ startsOn, endsOn })
  })

  test.each(['pian', 'kun rahoitus varmistuu', '32.13.2026', 'valtuusto 2026', '20255', '13/2026'])(
    '%s is not guessed',
    (text) => {
      expect(readPeriod(text, term)).toBeUndefined()
    },
  )

  test('an end before its beginning is left to be seen', () => {
    expect(readPeriod('2027–2025', term)).toEqual({ startsOn: '2027-01-01', endsOn: '2025-12-31' })
  })
})

describe('money in a plan', () => {
  test.each([
    ['10 000 €/v', 10_000, true],
    ['10\u00a0000 €', 10_000, false],
    ['n. 5000 euroa', 5000, false],
    ['2,5 M€', 2_500_000, false],
    ['12 t€ / vuosi', 12_000, true],
    ['1.250,50 €', 1250.5, false],
    ['20 000 euro per år', 20_000, true],
    ['0', 0, false],
  ])('%s', (text, euros, isYearly) => {
    expect(readEuros(text)).toEqual({ euros, isYearly })
  })

  test.each(['', 'omana työnä', '10 000–15 000 €', '2 htv', '-500 €', '10 000 € + tilavuokra'])(
    '%s stays words',
    (text) => {
      expect(readEuros(text)).toBeUndefined()
    },
  )
})

describe('a cell that lists several', () => {
  test.each([
    ['Yksi toimi', ['Yksi toimi']],
    ['• Ryhmät kouluihin\n• Retkeily', ['Ryhmät kouluihin', 'Retkeily']],
    ['- Ryhmät kouluihin\nja päiväkoteihin\n- Retkeily', ['Ryhmät kouluihin ja päiväkoteihin', 'Retkeily']],
    ['1) Ryhmät\n2) Retkeily', ['Ryhmät', 'Retkeily']],
    ['Keinot:\n• Ryhmät\n• Retkeily', ['Ryhmät', 'Retkeily']],
    ['Ryhmät kouluihin\nRetkeily', ['Ryhmät kouluihin', 'Retkeily']],
    ['Ryhmät kouluihin,\nPäiväkoteihin ja\nKirjastoihin', ['Ryhmät kouluihin, Päiväkoteihin ja Kirjastoihin']],
    ['Ryhmiä kouluihin\nja päiväkoteihin', ['Ryhmiä kouluihin ja päiväkoteihin']],
    [' \n ', []],
  ])('%j', (cell, texts) => {
    expect(splitTexts(cell)).toEqual(texts)
  })

  test.each([
    ['1.2 Lapset voivat hyvin', 'Lapset voivat hyvin'],
    ['Tavoite 3: Arki liikuttaa', 'Arki liikuttaa'],
    ['Painopiste 1. Osallisuus', 'Osallisuus'],
    ['Mål 2 – Delaktighet', 'Delaktighet'],
    ['65 vuotta täyttäneet', '65 vuotta täyttäneet'],
    ['Tavoitteellinen ryhmä', 'Tavoitteellinen ryhmä'],
    ['3', '3'],
  ])('the title %s is %s', (text, title) => {
    expect(plainTitle(text)).toBe(title)
  })

  test('those who answer are told apart', () => {
    expect(splitNames('Sivistys, Liikunta ja nuoriso / HVA')).toEqual(['Sivistys', 'Liikunta', 'nuoriso', 'HVA'])
  })
})
