import type { DraftFacts } from './draft-facts.ts'
import { sentencesOf } from './sentences.ts'

/** What tests of sentences change a part of. */
export const espoo = { category: 'kunta', register: 'real', title: { fi: 'Espoo', sv: 'Esbo', en: 'Espoo' } } as const
export const country = {
  category: 'maa',
  register: 'real',
  title: { fi: 'Koko maa', sv: 'Hela landet', en: 'Whole country' },
} as const
export const county = {
  category: 'hyvinvointialue',
  register: 'real',
  title: {
    fi: 'Länsi-Uudenmaan hyvinvointialue',
    sv: 'Västra Nylands välfärdsområde',
    en: 'West Uusimaa wellbeing services county',
  },
} as const

export const percent = { fi: '%', sv: '%', en: '%' }

export const base: DraftFacts = {
  indicator: {
    key: 'sotkanet:182',
    title: { fi: 'Yksinäisiä', sv: 'Ensamma', en: 'Lonely' },
    unit: percent,
    decimals: 1,
    direction: 'lower',
    ratePer: 100,
    flatThreshold: null,
  },
  place: espoo,
  latest: { year: 2025, value: 14.2, absolute: 400, fewCases: false },
  change: { difference: 1.3, movement: 'rose', verdict: 'none', basis: null, fromYear: 2023, toYear: 2025 },
  trend: { verdict: 'none', pValue: null, slopePerYear: null, firstYear: 2021, lastYear: 2025, count: 3 },
  rank: null,
  beside: [],
  gaps: [],
  missingYears: [],
  events: [],
  revised: null,
  dimensions: [],
}
export const all = (facts: DraftFacts) => ({
  fi: sentencesOf(facts, 'fi'),
  sv: sentencesOf(facts, 'sv'),
  en: sentencesOf(facts, 'en'),
})
export const plain = (sentences: readonly string[]) => sentences.map((one) => one.replaceAll('\u00a0', ' '))
