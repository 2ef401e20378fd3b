import { describe, expect, test } from 'vitest'

import { layoutTargetLine, type TargetLineData } from './target-line.ts'

const way = (values: { from: number; now: number; to: number }, direction: TargetLineData['direction']) =>
  layoutTargetLine(
    {
      unit: '%',
      decimals: 1,
      language: 'fi',
      baseline: { year: 2023, value: values.from },
      current: { year: 2025, value: values.now },
      target: { year: 2029, value: values.to },
      expected: null,
      direction,
    },
    520,
  )

describe('a target line leads to the right', () => {
  test.each([
    ['to a smaller figure', { from: 14.8, now: 12.1, to: 9 }, 'lower'],
    ['to a larger figure', { from: 30, now: 32, to: 38 }, 'higher'],
    ['to a figure that nobody calls better', { from: 30, now: 32, to: 38 }, 'neutral'],
  ] as const)('%s', (_, values, direction) => {
    const { x, backwards } = way(values, direction)
    expect(x.baseline).toBeLessThan(x.current!)
    expect(x.current).toBeLessThan(x.target)
    expect(backwards).toBe(false)
  })
})

describe('a target to hold the baseline has what is better on its right', () => {
  test.each([
    ['fallen where lower is better', 12.1, 'lower', false],
    ['risen where lower is better', 16, 'lower', true],
    ['risen where higher is better', 16, 'higher', false],
    ['fallen where higher is better', 12.1, 'higher', true],
  ] as const)('%s', (_, now, direction, backwards) => {
    const { x, backwards: isBackwards } = way({ from: 14.8, now, to: 14.8 }, direction)
    expect(x.target).toBe(x.baseline)
    expect(isBackwards).toBe(backwards)
    expect(x.current! > x.baseline).toBe(!backwards)
  })
})
