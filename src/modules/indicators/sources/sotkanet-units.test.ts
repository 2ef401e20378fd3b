import { expect, test } from 'vitest'

import { rateFromTitle, sotkanetUnit } from './sotkanet-units.ts'

const { unit } = sotkanetUnit({ code: 'PER10000', title: {} })

test('a rate is out of whom its title says, in each language that says it', () => {
  const title = {
    fi: 'Hoitojaksot 65 vuotta täyttäneillä / 10 000 vastaavanikäistä',
    sv: 'Vårdperioder, 65 år fyllda / 10\u00a0000 i samma ålder',
    en: 'Hospital periods per 10,000 persons of the same age, total',
  }
  expect(rateFromTitle(unit, title)).toEqual({
    fi: '/ 10\u00a0000 vastaavanikäistä',
    sv: '/ 10\u00a0000 i samma ålder',
    en: '/ 10,000 persons of the same age',
  })
})

test('nothing is guessed where a title is silent, or speaks of another rate', () => {
  expect(rateFromTitle(unit, { fi: 'Hoitojaksot', sv: 'Vårdperioder / 1 000 invånare' })).toEqual(unit)
  expect(rateFromTitle({ fi: '%' }, { fi: 'Osuus / 100 asukasta' })).toEqual({ fi: '%' })
})
