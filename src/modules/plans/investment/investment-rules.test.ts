import { describe, expect, test } from 'vitest'

import type { BudgetLine } from '../action/action-details.ts'
import type { GoalProgress } from '../targets/goal-progress.ts'
import { calculationInput } from './calculation.ts'
import { costIn, costsByYear, type YearCost } from './costs.ts'
import { casesOf, estimateOf } from './estimate.ts'
import { figureChangeOf } from './figure-change.ts'
import { perPersonOf, perPersonTogether, type ToldReach } from './per-person.ts'
import { sampleCalculation } from './samples.ts'
import { unitCostInput } from './unit-cost.ts'

const line = (year: number, plannedEuros: number | null, actualEuros: number | null = null): BudgetLine => ({
  year,
  line: null,
  plannedEuros,
  actualEuros,
})

const told = (on: string, more: Partial<ToldReach> = {}): ToldReach => ({
  on,
  periodFrom: null,
  periodTo: null,
  costEuros: null,
  reach: null,
  reachGroups: {},
  ...more,
})

const spent = (year: number, euros: number): YearCost => ({ year, euros, basis: 'actual' })

describe('what an action costs', () => {
  test('is what was spent, else what was planned, by year and line', () => {
    expect(costsByYear([line(2027, 10), line(2026, 40, 50), line(2026, 5), line(2028, null)], [])).toEqual([
      { year: 2026, euros: 55, basis: 'mixed' },
      { year: 2027, euros: 10, basis: 'planned' },
    ])
  })

  test('is told by follow-ups only in years of which the budget says nothing', () => {
    const costs = costsByYear(
      [line(2026, 40)],
      [told('2026-05-01', { costEuros: 7 }), told('2025-05-01', { costEuros: 0 })],
    )
    expect(costs).toEqual([
      { year: 2025, euros: 0, basis: 'actual' },
      { year: 2026, euros: 40, basis: 'planned' },
    ])
  })

  test('of years of which nothing is told is not zero but unknown', () => {
    expect(costIn([spent(2026, 5)], 2020, 2025)).toBeNull()
    expect(costIn([spent(2026, 5), spent(2025, 1)], 2020, 2026)).toEqual({
      euros: 6,
      years: [2025, 2026],
      basis: 'actual',
    })
  })
})

describe('the cost per person reached', () => {
  test('divides the costs of the years that are told by the people of all follow-ups in them', () => {
    const follow = [told('2026-05-01', { reach: 20 }), told('2026-10-01', { reach: 30 })]
    expect(perPersonOf(follow, [spent(2025, 999), spent(2026, 1000)], true)).toEqual({
      known: true,
      euros: 20,
      people: 50,
      cost: { euros: 1000, years: [2026], basis: 'actual' },
      followUps: 2,
      actions: 1,
    })
  })

  test('does not add a follow-up whose time is within that of another', () => {
    const spring = { periodFrom: '2026-01-01', periodTo: '2026-05-31' }
    const year = { periodFrom: '2026-01-01', periodTo: '2026-12-31' }
    const follow = [told('2026-06-01', { reach: 20, ...spring }), told('2027-01-05', { reach: 50, ...year })]
    expect(perPersonOf(follow, [spent(2026, 1000)], true)).toMatchObject({ euros: 20, people: 50, followUps: 1 })
    const corrected = [told('2026-06-01', { reach: 20, ...spring }), told('2026-06-09', { reach: 25, ...spring })]
    expect(perPersonOf(corrected, [spent(2026, 1000)], true)).toMatchObject({ people: 25 })
  })

  test.each([
    ['noReach', [told('2026-05-01', { costEuros: 5 })], true],
    ['nobodyReached', [told('2026-05-01', { reach: 0 })], true],
    ['fewReached', [told('2026-05-01', { reach: 3 }), told('2026-06-01', { reach: 30 })], false],
    ['noCosts', [told('2027-02-01', { reach: 30, periodFrom: '2026-02-01', periodTo: '2027-01-31' })], true],
  ] as const)('is not known: %s', (gap, follow, mayCount) => {
    expect(perPersonOf(follow, [spent(2026, 1000)], mayCount)).toEqual({ known: false, gap })
  })

  test('of a goal counts the actions of which both costs and people are known', () => {
    const one = perPersonOf([told('2026-05-01', { reach: 20 })], [spent(2026, 1000)], true)
    const other = perPersonOf([told('2026-05-01', { reach: 30 })], [spent(2026, 500)], true)
    const silent = perPersonOf([], [spent(2026, 9000)], true)
    expect(perPersonTogether([one, silent, other])).toMatchObject({ euros: 30, people: 50, actions: 2 })
    expect(perPersonTogether([silent])).toEqual({ known: false, gap: 'noReach' })
    expect(perPersonTogether([])).toEqual({ known: false, gap: 'noReach' })
  })
})

const progress = (value: number | null, more: Partial<GoalProgress> = {}) =>
  ({
    indicator: { key: 'demo:101', title: { fi: 'Yksinäiset' }, unit: { fi: '%' }, decimals: 1 },
    direction: 'lower',
    baseline: { year: 2023, value: 17 },
    current: value === null ? null : { year: 2025, value },
    target: { year: 2029, value: 9 },
    ...more,
  }) as GoalProgress

describe('a figure beside what was spent at the same time', () => {
  const costs = [spent(2023, 1), spent(2024, 1000), spent(2025, 2000), spent(2026, 1)]

  test('costs of the years after the baseline are divided by how far it moved towards the target', () => {
    expect(figureChangeOf(progress(15), 0.5, costs)).toMatchObject({
      movement: 'better',
      gain: 2,
      cost: { euros: 3000, years: [2024, 2025] },
      eurosPerStep: 1500,
    })
  })

  test.each([
    ['still', progress(16.6), 0.5, null],
    ['worse', progress(19), 0.5, -2],
    ['fell', progress(15), null, 2],
    ['rose', progress(19), null, -2],
    ['fell', progress(15, { direction: 'neutral' }), 0.5, 2],
    ['noFigure', progress(null), 0.5, null],
  ] as const)(
    'is said to be %s, and claims better or worse only beyond a stated change',
    (movement, of, threshold, gain) => {
      expect(figureChangeOf(of, threshold, costs)).toMatchObject({ movement, gain })
    },
  )

  test('has no ratio when it moved away from the target, or nobody told of costs', () => {
    expect(figureChangeOf(progress(19), 0.5, costs).eurosPerStep).toBeNull()
    expect(figureChangeOf(progress(15), 0.5, [spent(2026, 5)])).toMatchObject({ cost: null, eurosPerStep: null })
  })
})

describe('avoided costs', () => {
  const unitCost = { lowEuros: 10_000, highEuros: 14_000 }
  const cost = { euros: 50_000, years: [2026], basis: 'actual' as const }
  const of = (more: Partial<typeof sampleCalculation>, facts: Partial<Parameters<typeof estimateOf>[1]> = {}) => {
    const result = estimateOf({ ...sampleCalculation, ...more }, { unitCost, changes: [], cost, ...facts })
    return result.known ? result.estimate : result.gap
  }

  test('are cases × share × unit cost, less costs, with everything at its worst and at its best', () => {
    expect(of({ casesLow: 20, casesHigh: 40, shareLow: 25, shareHigh: 50 })).toMatchObject({
      explained: { low: 5, high: 20 },
      avoidedEuros: { low: 50_000, high: 280_000 },
      netEuros: { low: 0, high: 230_000 },
      breakEven: { low: 50_000 / 14_000, high: 5 },
    })
  })

  test('of more cases than before are below zero', () => {
    expect(of({ casesLow: -10, casesHigh: 10, shareLow: 0, shareHigh: 100 })).toMatchObject({
      avoidedEuros: { low: -140_000, high: 140_000 },
      netEuros: { low: -190_000, high: 90_000 },
    })
  })

  test('have no net when nobody told of costs, and no break-even for a case that may cost nothing', () => {
    expect(of({}, { cost: null })).toMatchObject({ netEuros: null, breakEven: null })
    expect(of({}, { unitCost: { lowEuros: 0, highEuros: 5 } })).toMatchObject({ breakEven: null })
    expect(of({}, { cost: { ...cost, euros: 0 } })).toMatchObject({ breakEven: { low: 0, high: 0 } })
  })

  test('are brought to later prices only by an index that is stated', () => {
    expect(of({ indexFactor: 1.1 })).toMatchObject({
      unitEuros: { low: expect.closeTo(11_000), high: expect.closeTo(15_400) },
    })
  })

  test('stay numbers when everything is huge', () => {
    const huge = of(
      { casesLow: -1e9, casesHigh: 1e9, shareLow: 100, shareHigh: 100, indexFactor: 1000 },
      { unitCost: { lowEuros: 0, highEuros: 1e9 } },
    )
    expect(huge).toMatchObject({ avoidedEuros: { low: -1e21, high: 1e21 } })
  })

  test('are most sensitive to the factor that is least known', () => {
    const { sensitivity } = of({ casesLow: 20, casesHigh: 22, shareLow: 0, shareHigh: 100 }) as Exclude<
      ReturnType<typeof of>,
      string
    >
    expect(sensitivity.map(({ factor }) => factor)).toEqual(['share', 'unitCost', 'cases'])
    expect(sensitivity[0]?.euros).toEqual({ low: -50_000, high: 202_000 })
  })

  test('take their cases from the change of a figure: change × population / what it is told per', () => {
    const figure = {
      ...sampleCalculation,
      casesFrom: 'figure' as const,
      indicator: 'demo:101',
      figureBase: 100 as const,
      population: 3000,
    }
    const change = (value: number | null) => [figureChangeOf(progress(value), 0.5, [])]
    expect(casesOf(figure, change(15))).toEqual({ low: 60, high: 60 })
    expect(casesOf(figure, change(18))).toEqual({ low: -30, high: -30 })
    expect(casesOf(figure, change(16.8))).toBe('notMoved')
    expect(casesOf(figure, change(null))).toBe('noFigure')
    expect(casesOf(figure, [])).toBe('notOfGoal')
  })
})

describe('what is typed', () => {
  const faultsOf = (more: object) =>
    calculationInput
      .safeParse({ ...sampleCalculation, ...more })
      .error?.issues.map(({ path, message }) => [path[0], message])

  test.each([
    [{}, undefined],
    [{ casesLow: 9, casesHigh: 3 }, [['casesHigh', 'lowAboveHigh']]],
    [{ shareLow: 60, shareHigh: 40 }, [['shareHigh', 'lowAboveHigh']]],
    [{ lastYear: 2020 }, [['lastYear', 'endsBeforeStart']]],
    [{ casesLow: null }, [['casesLow', 'missing']]],
    [{ casesFrom: 'figure', figureBase: 100, population: 10 }, [['indicator', 'missing']]],
    [{ indexFactor: 1.1 }, [['indexReasoning', 'missing']]],
  ])('of a calculation %j has the faults %j', (more, faults) => {
    expect(faultsOf(more)).toEqual(faults)
  })

  test('of a unit cost may not have its high below its low', () => {
    const { error } = unitCostInput.safeParse({
      name: { fi: 'Vuosi' },
      per: { fi: 'nuori' },
      lowEuros: 5,
      highEuros: 4,
      priceYear: 2024,
      source: { fi: 'Selvitys' },
      address: null,
      note: null,
    })
    expect(error?.issues.map(({ path, message }) => [path[0], message])).toEqual([['highEuros', 'lowAboveHigh']])
  })
})
