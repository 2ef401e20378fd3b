import { describe, expect, test } from 'vitest'

import type { Basis } from './basis.ts'
import { compareClocks, type PresentIndicator } from './clocks.ts'

const origin = (revision: number) => ({
  indicator: 'demo:1',
  revision,
  blockHash: 'a',
  fetchedAt: `2026-0${revision}-01T00:00:00Z`,
  source: 'demo',
})
const figure = { indicator: 'demo:1', region: 'demo-kunta:001', absolute: null }
const basis: Basis = {
  indicators: [
    {
      key: 'demo:1',
      title: { fi: 'Yksinäisyys' },
      unit: { fi: '%' },
      decimals: 1,
      producer: {},
      licence: null,
      origin: origin(1),
    },
  ],
  regions: [{ key: 'demo-kunta:001', title: { fi: 'Virtala' } }],
  figures: [
    { ...figure, block: 'chart', year: 2023, value: 14.2, isLatest: false },
    { ...figure, block: 'chart', year: 2024, value: 13, isLatest: true },
    { ...figure, block: 'table', year: 2024, value: 13, isLatest: true },
  ],
  planParts: [],
}

const revision = (number: number, values: Record<number, number>) => ({
  revision: number,
  fetchedAt: `2026-0${number}-01T00:00:00Z`,
  valueOf: ({ year }: { year: number }) => values[year],
})
const compare = (known: PresentIndicator | undefined) => compareClocks(basis, new Map(known ? [['demo:1', known]] : []))
const first = revision(1, { 2023: 14.2, 2024: 13 })
const latest = { year: 2024, value: 13 }

describe('a reader of an approved report learns', () => {
  test('nothing when nothing has changed, each figure counted once', () => {
    expect(compare({ revisions: [first], latest })).toEqual({ corrections: [], newer: [], gone: [], figures: 2 })
  })

  test('of a corrected figure what was written, what it is, and since which revision', () => {
    const second = revision(2, { 2023: 15.1, 2024: 13 })
    const third = revision(3, { 2023: 15.1, 2024: 13 })
    expect(compare({ revisions: [first, second, third], latest }).corrections).toMatchObject([
      {
        year: 2023,
        written: 14.2,
        today: 15.1,
        blocks: ['chart'],
        todayFrom: { revision: 2 },
        regionTitle: { fi: 'Virtala' },
      },
    ])
  })

  test('of a part of the people apart from everybody, and by its name', () => {
    const old = { gender: 'total', breakdown: 'age=65-74' } as const
    const value = { 'age=65-74': 8, '': 13 }
    const told = (number: number, changed: typeof value) => ({
      ...revision(number, {}),
      valueOf: (one: { year: number; breakdown?: string }) =>
        one.year === 2024 ? changed[(one.breakdown ?? '') as keyof typeof value] : undefined,
    })
    const figures = [
      { ...figure, block: 'chart', year: 2024, value: 13, isLatest: true },
      { ...figure, ...old, block: 'groups', year: 2024, value: 8, isLatest: false },
    ]
    const groups = [{ ...old, title: { fi: '65–74-vuotiaat', sv: '65–74-åringar' } }]
    const revisions = [told(1, value), told(2, { ...value, 'age=65-74': 9 })]
    const clocks = compareClocks({ ...basis, figures, groups }, new Map([['demo:1', { revisions, latest }]]))
    expect(clocks.figures).toBe(2)
    expect(clocks.corrections).toMatchObject([
      { blocks: ['groups'], written: 8, today: 9, regionTitle: { fi: 'Virtala, 65–74-vuotiaat' } },
    ])
  })

  test('nothing of a figure that was changed and changed back', () => {
    const revisions = [first, revision(2, { 2023: 15, 2024: 13 }), revision(3, { 2023: 14.2, 2024: 13 })]
    expect(compare({ revisions, latest }).corrections).toEqual([])
  })

  test('that a figure is published no more, at every block that shows it', () => {
    const { corrections } = compare({ revisions: [first, revision(2, { 2023: 14.2 })], latest: null })
    expect(corrections).toMatchObject([{ year: 2024, today: null, blocks: ['chart', 'table'] }])
  })

  test('of a newer year beside what was the newest', () => {
    const revisions = [first, revision(2, { 2023: 14.2, 2024: 13, 2025: 12 })]
    const { newer, corrections } = compare({ revisions, latest: { year: 2025, value: 12 } })
    expect(corrections).toEqual([])
    expect(newer).toMatchObject([{ year: 2024, written: 13, newestYear: 2025, newest: 12, blocks: ['chart', 'table'] }])
  })

  test('that the knowledge base has lost an indicator', () => {
    expect(compare(undefined).gone).toMatchObject([{ indicator: 'demo:1', blocks: ['chart', 'table'] }])
  })
})
