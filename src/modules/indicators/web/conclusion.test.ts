import { expect, test } from 'vitest'

import type { Change, ProfileRow, Trend } from '../reading.ts'
import { conclusion } from './conclusion.ts'

const noTrend: Trend = { verdict: 'none', pValue: null, slopePerYear: null, firstYear: null, lastYear: null, count: 2 }
const falling: Trend = { verdict: 'better', pValue: 0.017, slopePerYear: -1, firstYear: 2015, lastYear: 2025, count: 6 }
const fell: Change = {
  difference: -2.7,
  movement: 'fell',
  verdict: 'better',
  basis: 'proportions',
  fromYear: 2023,
  toYear: 2025,
}

const profileOf = (its: Partial<ProfileRow>): ProfileRow => ({
  indicator: {
    key: 'demo:101',
    register: 'demo',
    title: {},
    description: {},
    interpretation: {},
    limits: {},
    producer: {},
    unit: {},
    ratePer: null,
    decimals: 1,
    genders: ['total'],
    updatedOn: null,
    licence: null,
    visibility: 'public',
    mayRepublish: false,
    direction: 'lower',
    theme: null,
    populationGroup: null,
    isCore: false,
    flatThreshold: null,
  },
  latest: { year: 2025, value: 12.1, absolute: null, fewCases: false },
  previous: null,
  change: null,
  trend: noTrend,
  rank: null,
  years: [],
  values: [],
  missingYears: [],
  origin: null,
  ...its,
})

test.each([
  [
    'the long run and the latest change',
    profileOf({ trend: falling, change: fell }),
    'Luku on vähentynyt vuodesta 2015, suunta on parempaan (selvä muutos, p = 0,017). Se laski vuodesta 2023: muutos parempaan (suurempi kuin sattuma selittää, 95 %).',
  ],
  [
    'only the latest change, without a verdict',
    profileOf({ change: { ...fell, verdict: 'none', basis: null } }),
    'Luku laski vuodesta 2023.',
  ],
  [
    'one value and the years without',
    profileOf({ missingYears: [2020, 2021] }),
    'Luku on tiedossa vain vuodelta 2025. Lukua ei ole vuosilta 2020–2021.',
  ],
  ['nothing', profileOf({ latest: null }), 'Ei tietoa tältä alueelta.'],
])('an indicator says in words %s', (_, profile, expected) => {
  expect(conclusion(profile, 'fi')).toBe(expected)
})
