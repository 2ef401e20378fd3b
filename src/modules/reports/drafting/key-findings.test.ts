import { describe, expect, test } from 'vitest'

import { testIndicator, testRegion } from '#modules/indicators/samples.ts'
import type { ComparedRow } from '#modules/indicators/reading.ts'
import { changeOf } from '#modules/indicators/statistics/change.ts'
import { trendOf } from '#modules/indicators/statistics/trend.ts'
import type { Outline, OutlinedGoal } from '#modules/plans/outline.ts'
import type { ToldConcern } from '../resolve/concern-facts.ts'
import { chapterSummary } from './chapter-summary.ts'
import { toFindingView } from './finding-words.ts'
import { sentencesOfSeveral } from './several-sentences.ts'
import { type FindingGround, keyFindings } from './key-findings.ts'

const country = testRegion('maa:358', 1, { title: { fi: 'Koko maa', sv: 'Hela landet', en: 'Whole country' } })
const espoo = testRegion('kunta:049', 0, { title: { fi: 'Espoo', sv: 'Esbo' }, memberOf: [country.key] })
const places = { own: espoo, larger: new Map([[country.key, country]]) }

/** A row of figures of the years up to 2025, of 10,000 people, beside the country's latest. */
function row(key: string, values: readonly number[], besides?: number): ComparedRow {
  const indicator = testIndicator({ key, title: { fi: `Indikaattori ${key}` }, direction: 'lower' })
  const years = values.map((_, index) => 2026 - values.length + index)
  const figures = values.map((value, index) => ({ year: years[index]!, value, absolute: value * 100, fewCases: false }))
  const trend = trendOf(years, values, 'lower')
  const [latest, previous] = [figures.at(-1)!, figures.at(-2)]
  return {
    indicator,
    latest,
    previous: previous ?? null,
    change: previous ? changeOf({ previous, latest, trend, ...indicator }) : null,
    trend,
    rank: null,
    years,
    values: [...values],
    missingYears: [],
    origin: null,
    comparisons: besides === undefined ? [] : [{ region: country.key, values: values.map(() => besides) }],
    field: [],
  }
}

const ground = (more: Partial<FindingGround>): FindingGround => ({
  rows: [],
  larger: [country.key],
  goals: [],
  concerns: [],
  year: 2025,
  ...more,
})

const goal = (verdict: OutlinedGoal['verdict'], progress: object[] = []) =>
  ({ id: `goal-${verdict}`, title: { fi: 'Yhä harvempi on yksin' }, verdict, progress }) as unknown as OutlinedGoal
const concern = (more: object) =>
  ({
    concern: {
      id: 'c1',
      kind: 'concern',
      text: { fi: 'Yksinäisyys' },
      finding: 'confirmed',
      indicator: 'a:1',
      leftOut: null,
      ...more,
    },
    goals: [],
  }) as unknown as ToldConcern

describe('a change is a key finding', () => {
  test('when its trend stands', () => {
    const [found] = keyFindings(ground({ rows: [row('a:1', [14, 13, 12, 11, 10, 9])] }))
    expect(found).toMatchObject({ kind: 'change', verdict: 'better', timesUsual: 1 })
  })

  test('or when chance does not explain it and it is large beside the own history', () => {
    const [found] = keyFindings(ground({ rows: [row('a:1', [12, 12.5, 12, 12.5, 12, 16])] }))
    expect(found).toMatchObject({ kind: 'change', verdict: 'worse', timesUsual: 8 })
  })

  test.each([
    ['chance may explain it', [12, 12.4, 12.1, 12.5, 12, 12.4]],
    ['it is usual for the indicator', [12, 15, 12, 15, 12, 15]],
    ['there is one figure only', [12]],
  ])('but not when %s', (_, values) => {
    expect(keyFindings(ground({ rows: [row('a:1', values)] }))).toEqual([])
  })
})

describe('a distance is a key finding', () => {
  test('when chance does not explain it and it is a tenth at least', () => {
    expect(keyFindings(ground({ rows: [row('a:1', [12], 15)] }))).toMatchObject([
      { kind: 'distance', verdict: 'better', beside: country.key, value: 15 },
    ])
    expect(keyFindings(ground({ rows: [row('a:1', [12], 12.8)] }))).toEqual([])
    expect(keyFindings(ground({ rows: [row('a:1', [12])] }))).toEqual([])
  })
})

describe('goals and concerns are key findings', () => {
  test('when the goal is reached, or its time is up, or its figure goes the wrong way', () => {
    const late = goal('behind', [{ target: { year: 2025, value: 8 }, verdict: 'behind' }])
    const early = goal('behind', [{ target: { year: 2029, value: 8 }, verdict: 'behind' }])
    const kinds = keyFindings(ground({ goals: [goal('reached'), goal('backwards'), late, early, goal('onCourse')] }))
    expect(kinds.map(({ kind }) => kind)).toEqual(['goalMissed', 'goalMissed', 'goalReached'])
  })

  test('when figures confirm the concern, and it has not been left out', () => {
    const rows = [row('a:1', [12])]
    expect(keyFindings(ground({ rows, concerns: [concern({})] }))).toMatchObject([{ kind: 'concern' }])
    for (const more of [
      { finding: 'notSeen' },
      { finding: null },
      { indicator: null },
      { leftOut: { reason: {}, at: '' } },
    ])
      expect(keyFindings(ground({ rows, concerns: [concern(more)] }))).toEqual([])
  })
})

test('the weightiest come first, and never more than can be chosen from', () => {
  const rows = Array.from({ length: 30 }, (_, index) => row(`a:${index}`, [14, 13, 12, 11, 10, 9 - index / 100], 15))
  expect(keyFindings(ground({ rows, goals: [goal('backwards')] }))).toHaveLength(14)
  expect(keyFindings(ground({ rows, goals: [goal('backwards')] }))[0]!.weight).toBeGreaterThan(2)
})

test('a finding is told in the report’s languages, with its reason and its figures', () => {
  const rows = [row('a:1', [14, 13, 12, 11, 10, 9], 15)]
  const views = keyFindings(ground({ rows, concerns: [concern({})] })).map((found) =>
    toFindingView(found, places, { written: ['fi', 'sv'], language: 'fi' }),
  )
  const plain = JSON.parse(JSON.stringify(views).replaceAll('\u00a0', ' ')) as typeof views
  expect(plain.map(({ words }) => words.fi)).toEqual([
    'Indikaattori a:1: Espoossa osuus laski 1,0 prosenttiyksikköä vuodesta 2024 ja oli 9,0 prosenttia vuonna 2025. Vuodesta 2020 osuus on pienentynyt, ja suunta on parempaan (hyvin selvä muutos, p = 0,003).',
    'Huolen aihe, jonka luvut vahvistavat: Yksinäisyys (Indikaattori a:1 9,0 %, 2025).',
    'Indikaattori a:1: tilanne on parempi kuin koko maassa (9,0 prosenttia, vertailualueella 15,0 prosenttia).',
  ])
  expect(plain[0]).toMatchObject({
    tone: 'positive',
    reason:
      'Suunnalle tai muutokselle on tilastollinen peruste, ja viimeisin muutos on 1,0-kertainen tavalliseen verrattuna.',
    figures: [
      { label: 'Espoo (2025)', value: '9,0 %' },
      { label: '2024', value: '10,0 %' },
    ],
  })
  expect(plain[2]!.words.sv).toContain(
    'läget är bättre än i hela landet (9,0 procent, i jämförelseområdet 15,0 procent)',
  )
  expect(new Set(plain.map(({ id }) => id)).size).toBe(3)
})

describe('the summary of a chapter', () => {
  const rows = new Map(
    [row('a:1', [14, 13, 12, 11, 10, 9], 15), row('a:2', [9.9, 10, 9.9, 10], 10)].map((one) => [
      one.indicator.key,
      one,
    ]),
  )
  const settings = [{ kind: 'indicatorTable', indicators: ['a:1', 'a:2'], compareWith: null }] as const
  const outline = {
    priorities: [{ goals: [{ verdict: 'reached' }, { verdict: 'behind' }, { verdict: null }] }],
    counts: {
      actions: 5,
      byStatus: { done: 2, ongoing: 3, late: 0 },
      byVerdict: { reached: 1, behind: 1, onCourse: 0, backwards: 0 },
    },
  } as unknown as Outline
  const summary = (blocks: readonly object[], language: 'fi' | 'sv' | 'en' = 'fi') =>
    chapterSummary(
      blocks as Parameters<typeof chapterSummary>[0],
      { rows, plans: { ofYear: outline, coming: null }, places, year: 2025 },
      language,
    ).replaceAll('\u00a0', ' ')

  test('tells how its figures have gone and where they stand out', () => {
    expect(summary(settings)).toBe(
      'Näistä 2 indikaattorista 1 on kehittynyt parempaan suuntaan, heikompaan ei yksikään; yhden suuntaa ei voi sanoa. ' +
        'Selvimmin parempaan: Indikaattori a:1 (9,0 %, 2025). ' +
        'Tilanne on parempi kuin koko maassa: Indikaattori a:1 (9,0 % / 15,0 %).',
    )
    expect(summary(settings, 'sv')).toMatch(
      /^Av dessa 2 indikatorer har 1 utvecklats mot det bättre, ingen mot det sämre; för en/,
    )
    expect(summary(settings, 'en')).toMatch(
      /^Of these 2 indicators 1 has developed for the better, none for the worse; of one/,
    )
  })

  test('says where the latest change does not go the way of the long course, which goes before it', () => {
    const long = [20, 19, 18, 17, 16, 15, 14, 13, 12]
    const against = sentencesOfSeveral([row('a:1', [...long, 13.9]), row('a:2', long)], 'fi')
    expect(against).toEqual([
      'Näistä 2 indikaattorista 2 on kehittynyt parempaan suuntaan, heikompaan ei yksikään.',
      expect.stringMatching(/a:1 \(13,9.%, 2025; suunta vuodesta 2016, viimeisin muutos toiseen suuntaan\)/),
    ])
    expect(against[1]).toMatch(/a:2 \(12,0.%, 2025\)/)
    const still = sentencesOfSeveral([row('a:1', [...long, 12])], 'sv')
    expect(still[1]).toMatch(/\(12,0.%, 2025; riktningen sedan 2016, senast oförändrad\)/)
    const unnamed = [row('a:1', long), row('a:2', long), row('a:3', long), row('a:4', [...long, 13.9])]
    expect(sentencesOfSeveral(unnamed, 'fi').at(-1)).toBe(
      'Pitkän ajan suunta, kun sellainen erottuu, menee viimeisimmän muutoksen edelle.',
    )
  })

  test('tells how goals and actions stand where they are shown', () => {
    expect(summary([{ kind: 'goals' }, { kind: 'actions' }])).toBe(
      'Lukuihin sidotuista tavoitteista (2) on saavutettu 1, kurssissa 0, jäljessä 1 ja kulkemassa väärään suuntaan 0. ' +
        'Toimenpiteistä (5) on valmiina 2, käynnissä 3 ja myöhässä 0.',
    )
  })

  test('is empty of a chapter with text only', () => {
    expect(summary([{ kind: 'text' }])).toBe('')
  })
})
