import { describe, expect, test } from 'vitest'

import type { Indicator } from '../indicator.ts'
import type { Change, Trend } from '../reading.ts'
import { toStateCsv } from './state-csv.ts'
import type { StateReading } from '../state/state-reading.ts'
import {
  countVerdicts,
  groupByTheme,
  readRow,
  rowsInScope,
  rowsOfSign,
  rowsOfVerdict,
  type StateRow,
  surestTrend,
} from './state.ts'

const noTrend: Trend = { verdict: 'none', pValue: null, slopePerYear: null, firstYear: null, lastYear: null, count: 2 }

function rowOf(its: Partial<Indicator>, verdict: Change['verdict'] = 'none', trend: Partial<Trend> = {}): StateRow {
  const indicator: Indicator = {
    key: 'demo:1',
    register: 'demo',
    title: { fi: 'Yksinäisyys, 8.–9. luokka', sv: 'Ensamhet', en: 'Loneliness' },
    description: {},
    interpretation: {},
    limits: {},
    producer: {},
    unit: { fi: '%' },
    ratePer: null,
    decimals: 1,
    genders: ['total'],
    updatedOn: null,
    licence: null,
    visibility: 'public',
    mayRepublish: true,
    direction: 'lower',
    theme: 'mind',
    populationGroup: 'young',
    isCore: true,
    flatThreshold: null,
    ...its,
  }
  return {
    profile: {
      indicator,
      latest: { year: 2025, value: 1212.1, fewCases: false },
      previous: { year: 2023, value: 1214.8 },
      change: { difference: -2.7, movement: 'fell', verdict },
      trend: { ...noTrend, ...trend },
      rank: { position: 81, of: 293, percentile: 72.4 },
      years: [2023, 2025],
      values: [1214.8, 1212.1],
    },
    country: [],
    comparisons: [],
    field: [],
    significance: 'none',
    middle: null,
    places: null,
    concerns: undefined,
    goals: [],
    turn: null,
  }
}

describe('the state of wellbeing', () => {
  const rows = [
    rowOf({ key: 'demo:1' }, 'better'),
    rowOf({ key: 'demo:2', theme: 'health', populationGroup: 'older' }, 'worse'),
    rowOf({ key: 'demo:3', theme: null, populationGroup: null }),
    rowOf({ key: 'demo:4', theme: 'health', populationGroup: 'young' }, 'better'),
  ]
  const keysOf = (some: readonly StateRow[]) => some.map(({ profile }) => profile.indicator.key)

  test('counts what moves where', () => {
    expect(countVerdicts(rows)).toEqual({ better: 2, worse: 1, none: 1 })
  })

  test('shows the chosen group, theme and direction', () => {
    expect(keysOf(rowsInScope(rows, { group: 'young', theme: null }))).toEqual(['demo:1', 'demo:4'])
    expect(keysOf(rowsInScope(rows, { group: 'young', theme: 'health' }))).toEqual(['demo:4'])
    expect(keysOf(rowsOfVerdict(rows, 'worse'))).toEqual(['demo:2'])
    expect(keysOf(rowsOfVerdict(rows, null))).toHaveLength(4)
  })

  test('puts indicators under their themes, those without one last', () => {
    expect(groupByTheme(rows).map(({ theme, rows: its }) => [theme, its.length])).toEqual([
      ['mind', 1],
      ['health', 2],
      [null, 1],
    ])
  })

  test('names the surest trend, and none when nothing may be claimed', () => {
    const trends = [
      rowOf({ key: 'demo:1' }, 'better', { verdict: 'better', pValue: 0.03 }),
      rowOf({ key: 'demo:2' }, 'worse', { verdict: 'worse', pValue: 0.001 }),
      rowOf({ key: 'demo:3' }, 'none', { verdict: 'rising', pValue: 0.0001 }),
      rowOf({ key: 'demo:4' }, 'better', { verdict: 'worse', pValue: 0.0001 }),
    ]
    expect(surestTrend(trends)?.profile.indicator.key).toBe('demo:2')
    expect(surestTrend(rows)).toBeUndefined()
  })
})

describe('what asks for attention', () => {
  type Verdict = 'better' | 'worse' | 'none'
  const readingOf = (change: Verdict, trend: Verdict, significance: StateReading['significance'] = 'none') => {
    const { profile, middle, places } = rowOf({}, change, { verdict: trend })
    return { ...profile, middle, places, significance, country: [16, 15], compared: [9.5], field: [1, 2] }
  }
  const beside = { compare: ['demo-kunta:002'], nameOf: () => 'Merisalmi' }
  const goal = { indicator: 'demo:1', number: '1.1', title: { fi: 'Tavoite' }, target: { year: 2029, value: 1 } }
  const read = (reading: StateReading, more: Partial<Parameters<typeof readRow>[2]> = {}) =>
    readRow(reading, beside, { goals: [], concerns: [], turned: [], ...more })

  test('shows how many joys and concerns are about it', () => {
    const concerns = [{ indicator: 'demo:1', joys: 1, concerns: 2 }]
    expect(read(readingOf('none', 'none'), { concerns }).concerns).toEqual(concerns[0])
    expect(read(readingOf('none', 'none')).concerns).toBeUndefined()
  })

  test('is what is worse than the country by its test', () => {
    const rows = (['worse', 'similar', 'none'] as const).map((one) => read(readingOf('none', 'none', one)))
    expect(rowsOfSign(rows, 'worse')).toEqual([rows[0]])
    expect(rowsOfSign(rows, null)).toEqual(rows)
  })

  test.each([
    ['better', 'worse', undefined, 'better'],
    ['worse', 'better', undefined, 'worse'],
    ['worse', 'worse', undefined, null],
    ['none', 'worse', undefined, null],
    ['none', 'worse', 'worse', 'worse'],
    ['better', 'worse', 'worse', 'better'],
  ] as const)(
    'is a course: change %s against trend %s, by the digest %s, has turned %s',
    (change, trend, known, turn) => {
      const turned = known ? [{ indicator: 'demo:1', verdict: known }] : []
      const row = read(readingOf(change, trend), { turned })
      expect(row.turn).toBe(turn)
      expect(rowsOfSign([row], 'turned')).toHaveLength(turn ? 1 : 0)
    },
  )

  test.each([
    ['behind', 1],
    ['backwards', 1],
    ['onCourse', 0],
    ['reached', 0],
    ['noFigure', 0],
  ] as const)('is a goal that is %s: %i', (standing, count) => {
    const row = read(readingOf('none', 'none'), { goals: [{ ...goal, standing }] })
    expect(rowsOfSign([row], 'far')).toHaveLength(count)
    const elsewhere = read(readingOf('none', 'none'), { goals: [{ ...goal, indicator: 'demo:2', standing }] })
    expect(rowsOfSign([elsewhere], 'far')).toHaveLength(0)
  })

  test('stands beside the country and the compared municipalities, the field as it was published', () => {
    const row = read(readingOf('none', 'none'))
    expect(row.country).toEqual([
      { year: 2023, value: 16 },
      { year: 2025, value: 15 },
    ])
    expect(row.comparisons).toEqual([{ role: 'comparison1', name: 'Merisalmi', value: 9.5 }])
    expect(row.field).toEqual([0.1, 0.3])
  })
})

describe('the state as a table for a spreadsheet', () => {
  const linesOf = (csv: string) => csv.slice(1).split('\r\n')

  test('has one line for each indicator, numbers without the spaces of typography', () => {
    const [head, line] = linesOf(toStateCsv([rowOf({}, 'better')], 'fi'))
    expect(head).toMatch(/^Teema;Indikaattori;Tunnus;/)
    expect(line).toBe(
      'Mieli ja kokemus hyvinvoinnista;Yksinäisyys, 8.–9. luokka;demo:1;%;2025;1212,1;2023;1214,8;-2,7;parempaan;81;293;72',
    )
  })

  test('cannot make a spreadsheet run what a title says', () => {
    const [, line] = linesOf(toStateCsv([rowOf({ title: { en: '=1+1;"x"' } })], 'en'))
    expect(line).toContain(`;"'=1+1;""x""";`)
  })
})
