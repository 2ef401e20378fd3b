import { describe, expect, test } from 'vitest'

import { classBounds, classLabels, classOf } from './map-classes.ts'

const valued = (values: readonly (number | null)[]) => values.map((value) => ({ value }))
const format = { unit: '%', decimals: 1, language: 'fi' } as const

describe('the classes of a map', () => {
  test('hold about equally many regions', () => {
    const regions = valued([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    const bounds = classBounds(regions, 1)
    expect(bounds).toEqual([3, 5, 7, 9])
    expect(regions.map(({ value }) => classOf(value!, bounds, 1))).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5])
  })

  test('may be equally wide instead, so that a value far away stands alone', () => {
    const regions = valued([0, 1, 2, 3, 100])
    expect(classBounds(regions, 1, 'equalSteps')).toEqual([20, 40, 60, 80])
    expect(classBounds(valued([0, 0.1]), 1, 'equalSteps')).toEqual([0.1])
  })

  test('never split what is written alike', () => {
    const regions = valued([1.04, 0.96, 1.01, 2])
    const bounds = classBounds(regions, 1)
    expect(new Set([1.04, 0.96, 1.01].map((value) => classOf(value, bounds, 1))).size).toBe(1)
  })

  test('are one when all values are alike, or there are none', () => {
    expect(classBounds(valued([5, 5, 5]), 1)).toEqual([])
    expect(classBounds(valued([null]), 1)).toEqual([])
    expect(classOf(5, [], 1)).toBe(3)
  })

  test('are named from low to high without a gap between what can be written', () => {
    const labels = classLabels([3, 5], format).map(({ mapClass, label }) => `${mapClass} ${label}`)
    expect(labels).toEqual(['1 enintään 2,9', '3 3,0–4,9', '5 vähintään 5,0'])
  })
})
