import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { type AttentionCandidate, type AttentionReading, worthAttention } from './attention.ts'

const reading = (more: Partial<AttentionReading> = {}): AttentionReading => ({
  latest: { year: 2024, value: 10 },
  change: null,
  trend: { verdict: 'none' },
  versusCountry: 'similar',
  ...more,
})
const candidate = (
  indicator: string,
  after: Partial<AttentionReading>,
  before: Partial<AttentionReading> = {},
): AttentionCandidate => ({
  indicator,
  before: reading({ latest: { year: 2023, value: 9 }, ...before }),
  after: reading(after),
  deviation: 2,
})
const worse = (indicator: string) => candidate(indicator, { change: { verdict: 'worse' } })
const better = (indicator: string) => candidate(indicator, { change: { verdict: 'better' } })

describe('what is worth attention', () => {
  test.each<[string, AttentionCandidate, object[]]>([
    [
      'a trend that has turned',
      candidate('x:1', { trend: { verdict: 'worse' } }, { trend: { verdict: 'better' } }),
      [{ verdict: 'worse', reason: 'turned' }],
    ],
    ['a new trend', candidate('x:1', { trend: { verdict: 'better' } }), [{ verdict: 'better', reason: 'trend' }]],
    ['a change by its test', worse('x:1'), [{ verdict: 'worse', reason: 'change', size: 0.5 }]],
    [
      'falling behind the country',
      candidate('x:1', { versusCountry: 'worse' }),
      [{ verdict: 'worse', reason: 'crossed' }],
    ],
    [
      'catching up on nothing tested before',
      candidate('x:1', { versusCountry: 'better' }, { versusCountry: 'none' }),
      [],
    ],
    ['a trend that goes on', candidate('x:1', { trend: { verdict: 'worse' } }, { trend: { verdict: 'worse' } }), []],
    ['the trend of a neutral indicator', candidate('x:1', { trend: { verdict: 'rising' } }), []],
    ['no new value', candidate('x:1', { change: { verdict: 'worse' } }, { latest: { year: 2024, value: 10 } }), []],
    [
      'a corrected value',
      candidate('x:1', { change: { verdict: 'worse' } }, { latest: { year: 2024, value: 8 } }),
      [{ verdict: 'worse' }],
    ],
    [
      'a first value',
      candidate('x:1', { trend: { verdict: 'worse' } }, { latest: null }),
      [{ verdict: 'worse', size: null }],
    ],
    ['a value gone', candidate('x:1', { latest: null, trend: { verdict: 'worse' } }), []],
  ])('%s', (_, one, expected) => {
    expect(worthAttention([one])).toMatchObject(expected)
    expect(worthAttention([one])).toHaveLength(expected.length)
  })

  test('stands by reason, then by size, then by key', () => {
    const small = { ...worse('x:1'), deviation: 20 }
    const crossed = candidate('x:2', { versusCountry: 'worse' })
    const turned = candidate('x:3', { trend: { verdict: 'worse' } }, { trend: { verdict: 'better' } })
    const found = worthAttention([small, crossed, worse('x:5'), worse('x:4'), turned])
    expect(found.map(({ indicator }) => indicator)).toEqual(['x:3', 'x:4', 'x:5', 'x:1', 'x:2'])
  })

  test('is ten at most, of which three places wait for the rarer verdict', () => {
    const many = (make: (key: string) => AttentionCandidate, count: number) =>
      Array.from({ length: count }, (_, index) => make(`x:${count}${String(index).padStart(2, '0')}`))
    const count = (candidates: AttentionCandidate[]) => {
      const found = worthAttention(candidates)
      return ['worse', 'better'].map((verdict) => found.filter((one) => one.verdict === verdict).length)
    }
    expect(count(many(worse, 20))).toEqual([10, 0])
    expect(count([...many(worse, 20), ...many(better, 1)])).toEqual([9, 1])
    expect(count([...many(worse, 20), ...many(better, 9)])).toEqual([7, 3])
    expect(count([...many(worse, 2), ...many(better, 30)])).toEqual([2, 8])
  })

  test('is the same in whatever order the candidates come', () => {
    const kinds = fc.constantFrom('better', 'worse', 'none')
    const one = fc.record({ trend: kinds, change: kinds, before: kinds, value: fc.integer({ min: 0, max: 5 }) })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 30 }), fc.infiniteStream(fc.nat()), (all, order) => {
        const candidates = all.map(({ trend, change, before, value }, index) =>
          candidate(
            `x:${index}`,
            { latest: { year: 2024, value }, trend: { verdict: trend }, change: { verdict: change } },
            { trend: { verdict: before } },
          ),
        )
        const shuffled = candidates
          .map((item) => [order.next().value as number, item] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, item]) => item)
        const found = worthAttention(candidates)
        expect(worthAttention(shuffled)).toEqual(found)
        expect(found.length).toBeLessThanOrEqual(10)
      }),
    )
  })
})
