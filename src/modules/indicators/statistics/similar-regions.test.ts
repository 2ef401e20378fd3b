import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { type Feature, similarRegions } from './similar-regions.ts'

const feature = (key: string, values: Record<string, number>, scale: Feature['scale'] = 'linear'): Feature => ({
  key,
  scale,
  values: new Map(Object.entries(values)),
})

describe('similar regions', () => {
  test('are those nearest in standard deviations, with what sets them apart', () => {
    // Mean 20, deviation 10 (10, 20, 30); mean 2, deviation 1 (1, 2, 3): a and b are one deviation apart in both.
    const features = [feature('x:1', { a: 10, b: 20, c: 30 }), feature('x:2', { a: 1, b: 2, c: 3 })]
    expect(similarRegions('a', features, 5)).toEqual([
      {
        region: 'b',
        distance: expect.closeTo(1, 10),
        differences: [
          { key: 'x:1', own: 10, other: 20, deviations: expect.closeTo(1, 10), share: expect.closeTo(0.5, 10) },
          { key: 'x:2', own: 1, other: 2, deviations: expect.closeTo(1, 10), share: expect.closeTo(0.5, 10) },
        ],
      },
      { region: 'c', distance: expect.closeTo(2, 10), differences: expect.any(Array) },
    ])
    expect(similarRegions('a', features, 1)).toHaveLength(1)
  })

  test('liken amounts by their factors: 1,000 is as far from 10,000 as 10,000 from 100,000', () => {
    const [first, second] = similarRegions('b', [feature('x:1', { a: 1_000, b: 10_000, c: 100_000 }, 'log')], 2)
    expect([first!.region, second!.region].toSorted()).toEqual(['a', 'c'])
    expect(first!.distance).toBeCloseTo(second!.distance, 10)
  })

  test('need three quarters of the features, and a missing one neither adds nor takes away', () => {
    const all = ['x:1', 'x:2', 'x:3', 'x:4'].map((key) => feature(key, { a: 1, b: 2, c: 3, d: 4 }))
    const without = (key: string, region: string) =>
      all.map((one) =>
        one.key === key ? { ...one, values: new Map([...one.values].filter(([name]) => name !== region)) } : one,
      )
    expect(similarRegions('a', without('x:1', 'b'), 9).map(({ region }) => region)).toEqual(['b', 'c', 'd'])
    const half = without('x:1', 'b').map((one, index) =>
      index === 1
        ? {
            ...one,
            values: new Map([
              ['a', 1],
              ['c', 3],
              ['d', 4],
            ]),
          }
        : one,
    )
    expect(similarRegions('a', half, 9).map(({ region }) => region)).toEqual(['c', 'd'])
  })

  test('ignore what is the same everywhere, and what the region itself lacks', () => {
    const same = feature('x:1', { a: 5, b: 5, c: 5 })
    const lacking = feature('x:2', { b: 1, c: 900 })
    expect(similarRegions('a', [same, lacking], 9)).toEqual([])
    const telling = feature('x:3', { a: 1, b: 3, c: 2 })
    expect(similarRegions('a', [same, lacking, telling], 9).map(({ region }) => region)).toEqual(['c', 'b'])
  })

  test('agree with distances by hand, however the units are chosen', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f']
    const column = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: names.length, maxLength: names.length })
    fc.assert(
      fc.property(
        fc.array(column, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 2, max: 50 }),
        (columns, factor) => {
          const toFeature = (values: number[], index: number, times = 1) =>
            feature(`x:${index}`, Object.fromEntries(names.map((name, at) => [name, values[at]! * times])))
          const found = similarRegions(
            'a',
            columns.map((values, index) => toFeature(values, index)),
            9,
          )
          const scores = columns.flatMap((values) => {
            const mean = values.reduce((sum, value) => sum + value, 0) / values.length
            const deviation = Math.sqrt(
              values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1),
            )
            return deviation > 0 ? [values.map((value) => (value - mean) / deviation)] : []
          })
          expect(found).toHaveLength(scores.length === 0 ? 0 : names.length - 1)
          for (const { region, distance } of found) {
            const at = names.indexOf(region)
            const mean = scores.reduce((sum, score) => sum + (score[at]! - score[0]!) ** 2, 0) / scores.length
            expect(distance).toBeCloseTo(Math.sqrt(mean), 8)
          }
          const inOtherUnits = similarRegions(
            'a',
            columns.map((values, index) => toFeature(values, index, factor)),
            9,
          )
          expect(inOtherUnits.map(({ distance }) => distance.toFixed(8))).toEqual(
            found.map(({ distance }) => distance.toFixed(8)),
          )
        },
      ),
    )
  })
})
