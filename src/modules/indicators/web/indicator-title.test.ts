import { expect, test } from 'vitest'

import { splitTitle } from './indicator-title.ts'

test.each([
  ['Työttömät, % työvoimasta', '%', 'Työttömät', '% työvoimasta'],
  [
    'Tuntee itsensä yksinäiseksi, 8.–9. luokan oppilaat',
    '%',
    'Tuntee itsensä yksinäiseksi',
    '8.–9. luokan oppilaat, %',
  ],
  [
    'Hoitojaksot 65 vuotta täyttäneillä / 10 000 vastaavanikäistä',
    '',
    'Hoitojaksot 65 vuotta täyttäneillä',
    '/ 10 000 vastaavanikäistä',
  ],
  [
    'Elämänlaatunsa hyväksi tuntevien osuus (%), 20–64-vuotiaat',
    '%',
    'Elämänlaatunsa hyväksi tuntevien osuus (%)',
    '20–64-vuotiaat',
  ],
  ['Väestö 31.12.', 'henkilöä', 'Väestö 31.12.', 'henkilöä'],
  [
    'Muu kuin suomi, ruotsi tai saame äidinkielenä / 1 000 asukasta',
    '/ 1\u00a0000',
    'Muu kuin suomi, ruotsi tai saame äidinkielenä',
    '/ 1 000 asukasta',
  ],
  ['Gini-kerroin, käytettävissä olevat tulot', '', 'Gini-kerroin, käytettävissä olevat tulot', ''],
  [
    'Has no close friends, as % of all pupils in 8th and 9th year',
    '%',
    'Has no close friends',
    'as % of all pupils in 8th and 9th year',
  ],
  ['Lapset, nuoret ja perheet', '', 'Lapset, nuoret ja perheet', ''],
])('%s (%s) is read as what is measured, and of whom', (title, unit, main, detail) => {
  expect(splitTitle(title, unit)).toEqual({ main, detail })
})
