import { describe, expect, test } from 'vitest'

import { barChartSentence } from './bar-chart-sentence.ts'
import type { LineChartData } from './line-chart.ts'
import { lineChartSentence } from './line-chart-sentence.ts'
import type { Series } from './series.ts'
import { sparklineSentence } from './sparkline-sentence.ts'
import { stripPlotSentence } from './strip-plot-sentence.ts'
import { targetLineSentence } from './target-line-sentence.ts'
import { tileMapSentence } from './tile-map-sentence.ts'

/** No-break spaces read as spaces, so that the expectations can be typed. */
const plain = (sentence: string) => sentence.replaceAll('\u00a0', ' ')

const points = (values: Record<number, number | null>) =>
  Object.entries(values).map(([year, value]) => ({ year: Number(year), value }))
const own: Series = { role: 'own', name: 'Puro', points: points({ 2013: 9.6, 2021: 16.9, 2025: 12.1 }) }
const country: Series = { role: 'country', name: 'Koko maa', points: points({ 2013: 9.8, 2025: 13.9 }) }
const other: Series = { role: 'comparison1', name: 'Koski', points: points({ 2023: 16.2 }) }
const data: LineChartData = {
  title: 'Tuntee itsensä yksinäiseksi',
  unit: '%',
  decimals: 1,
  language: 'fi',
  series: [own, country, other],
  target: { year: 2029, value: 9 },
}

const alone = (values: Record<number, number | null>, more: Partial<LineChartData> = {}) =>
  plain(
    lineChartSentence({
      ...data,
      target: undefined,
      title: 'Hoitojaksot',
      series: [{ ...own, points: points(values) }],
      ...more,
    }),
  )

describe('a line chart tells its level, change, turning point, comparison and target', () => {
  test.each([
    [
      'fi' as const,
      'Tuntee itsensä yksinäiseksi. Puro: luku kasvoi 9,6 prosentista (2013) 12,1 prosenttiin (2025), korkeimmillaan 16,9 % vuonna 2021. Vertailu: koko maa 13,9 %, Koski 16,2 % (2023). Tavoite 9,0 % vuonna 2029.',
    ],
    [
      'sv' as const,
      'Tuntee itsensä yksinäiseksi. Puro: värdet ökade från 9,6 procent (2013) till 12,1 procent (2025), som högst 16,9 % år 2021. Jämförelse: hela landet 13,9 %, Koski 16,2 % (2023). Mål 9,0 % år 2029.',
    ],
    [
      'en' as const,
      'Tuntee itsensä yksinäiseksi. Puro: the figure rose from 9.6% (2013) to 12.1% (2025), at its highest 16.9% in 2021. Comparison: the whole country 13.9%, Koski 16.2% (2023). Target 9.0% in 2029.',
    ],
  ])('%s', (language, expected) => {
    expect(plain(lineChartSentence({ ...data, language }))).toBe(expected)
  })

  test.each([
    [
      'a fall in other units',
      alone({ 2019: 598, 2024: 462 }, { unit: '/ 10 000', decimals: 0 }),
      'Hoitojaksot (/ 10 000). Puro: luku pieneni luvusta 598 (2019) lukuun 462 (2024).',
    ],
    ['one figure', alone({ 2024: 51.4, 2025: null }), 'Hoitojaksot. Puro: 51,4 % vuonna 2024.'],
    [
      'the same figure at both ends',
      alone({ 2020: 5, 2024: 5 }),
      'Hoitojaksot. Puro: 5,0 % sekä vuonna 2020 että vuonna 2024.',
    ],
    [
      'a low point between',
      alone({ 2018: 10, 2020: 2, 2024: 9 }),
      'Hoitojaksot. Puro: luku pieneni 10,0 prosentista (2018) 9,0 prosenttiin (2024), matalimmillaan 2,0 % vuonna 2020.',
    ],
    ['no figures', alone({ 2024: null }), 'Hoitojaksot. Puro: ei lukuja.'],
  ])('%s', (_, sentence, expected) => {
    expect(sentence).toBe(expected)
  })
})

test.each([
  ['fi' as const, 'Kehitys 2013–2025: 9,6 → 12,1, koko maa 13,9'],
  ['sv' as const, 'Utveckling 2013–2025: 9,6 → 12,1, hela landet 13,9'],
  ['en' as const, 'Course 2013–2025: 9.6 → 12.1, the whole country 13.9'],
])('a sparkline tells the ends of its course (%s)', (language, expected) => {
  expect(plain(sparklineSentence({ ...data, language, points: own.points, comparison: country.points }))).toBe(expected)
})

describe('a strip plot tells our standing and the field', () => {
  const strip = {
    unit: '%',
    decimals: 1,
    direction: 'lower' as const,
    values: [10, 12.1, 14, 16.2],
    own: { name: 'Puro', value: 12.1 },
    comparisons: [{ role: 'comparison1' as const, name: 'Koski', value: 16.2 }],
    percentile: 66.7,
  }

  test.each([
    [
      'fi' as const,
      'Puro 12,1 %, parempi kuin 67 % kunnista. Mukana 4 kuntaa, mediaani 13,1, pienin 10,0 ja suurin 16,2. Koski 16,2 %.',
    ],
    [
      'sv' as const,
      'Puro 12,1 %, bättre än 67 % av kommunerna. 4 kommuner, median 13,1, lägst 10,0 och högst 16,2. Koski 16,2 %.',
    ],
    [
      'en' as const,
      'Puro 12.1%, better than 67% of municipalities. 4 municipalities, median 13.1, lowest 10.0, highest 16.2. Koski 16.2%.',
    ],
  ])('%s', (language, expected) => {
    expect(plain(stripPlotSentence({ ...strip, language }))).toBe(expected)
  })

  test('claims no standing for a neutral indicator, or without a figure', () => {
    expect(stripPlotSentence({ ...strip, language: 'fi', percentile: null })).not.toContain('parempi')
    const without = stripPlotSentence({ ...strip, language: 'fi', own: { name: 'Puro', value: null } })
    expect(without).toMatch(/^Puro: ei lukua\./)
  })
})

describe('a target line tells the way and where we are on it', () => {
  const way = {
    unit: '%',
    decimals: 1,
    language: 'fi' as const,
    baseline: { year: 2023, value: 14.8 },
    current: { year: 2025, value: 12.1 },
    target: { year: 2029, value: 9 },
    expected: 12.9,
    direction: 'lower' as const,
  }
  test.each([
    [
      'ahead',
      way,
      'Lähtötaso 14,8 % (2023), nyt 12,1 % (2025), tavoite 9,0 % vuonna 2029. Suoran reitin mukaan luku olisi nyt 12,9 %: ollaan edellä.',
    ],
    [
      'behind, in Swedish',
      { ...way, language: 'sv' as const, current: { year: 2025, value: 13.9 } },
      'Utgångsläge 14,8 % (2023), nu 13,9 % (2025), mål 9,0 % år 2029. Enligt den raka vägen vore värdet nu 12,9 %: vi ligger efter.',
    ],
    [
      'backwards',
      { ...way, current: { year: 2025, value: 15 } },
      'Lähtötaso 14,8 % (2023), nyt 15,0 % (2025), tavoite 9,0 % vuonna 2029. Luku on loitontunut tavoitteesta.',
    ],
    [
      'there, in English',
      { ...way, language: 'en' as const, current: { year: 2025, value: 8.9 } },
      'Baseline 14.8% (2023), now 8.9% (2025), target 9.0% in 2029. The target has been reached.',
    ],
    [
      'behind by no more than what counts as a change',
      { ...way, current: { year: 2025, value: 13.1 }, verdict: 'onCourse' as const },
      'Lähtötaso 14,8 % (2023), nyt 13,1 % (2025), tavoite 9,0 % vuonna 2029. Luku on suoralla reitillä tavoitteeseen.',
    ],
    [
      'worse than the baseline by no more than what counts as a change',
      { ...way, current: { year: 2025, value: 15 }, verdict: 'behind' as const },
      'Lähtötaso 14,8 % (2023), nyt 15,0 % (2025), tavoite 9,0 % vuonna 2029. Suoran reitin mukaan luku olisi nyt 12,9 %: ollaan jäljessä.',
    ],
    [
      'holding what is to be held, and better',
      { ...way, target: { year: 2029, value: 14.8 }, expected: 14.8 },
      'Lähtötaso 14,8 % (2023), nyt 12,1 % (2025), tavoite 14,8 % vuonna 2029. Tavoite on saavutettu.',
    ],
    [
      'losing what is to be held',
      { ...way, target: { year: 2029, value: 14.8 }, expected: 14.8, direction: 'higher' as const },
      'Lähtötaso 14,8 % (2023), nyt 12,1 % (2025), tavoite 14,8 % vuonna 2029. Luku on loitontunut tavoitteesta.',
    ],
    [
      'not measured',
      { ...way, current: null, expected: null },
      'Lähtötaso 14,8 % (2023), ei vielä uutta lukua, tavoite 9,0 % vuonna 2029.',
    ],
  ])('%s', (_, one, expected) => {
    expect(plain(targetLineSentence(one))).toBe(expected)
  })
})

test('a bar chart tells every bar, the missing ones too', () => {
  const bars = [
    { name: 'Koski', value: 16.2, role: 'comparison1' as const },
    { name: 'Puro', value: 12.1, role: 'own' as const },
    { name: 'Pikku', value: null, role: 'other' as const },
  ]
  expect(plain(barChartSentence({ ...data, bars }))).toBe(
    'Tuntee itsensä yksinäiseksi: Koski 16,2 %, Puro 12,1 %, Pikku ei tietoa.',
  )
})

const tile = (name: string, value: number | null, isOwn = false) => ({
  code: name,
  name,
  value,
  isOwn,
  column: 0,
  row: 0,
})

test('a tile map tells the extremes and our place', () => {
  const tiles = [tile('Kainuu', 15.4), tile('Lappi', 12.7, true), tile('Åland', 11.8), tile('Häme', null)]
  expect(plain(tileMapSentence({ ...data, language: 'en', year: 2025, tiles }))).toBe(
    'Tile map: Tuntee itsensä yksinäiseksi by area in 2025. Lowest Åland 11.8%, highest Kainuu 15.4%. Lappi 12.7%, number 2 of 3 from the largest.',
  )
})
