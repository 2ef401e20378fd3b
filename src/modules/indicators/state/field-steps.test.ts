import { expect, test } from 'vitest'

import { fromFieldSteps, toFieldSteps } from './field-steps.ts'

test.each([
  [[6.7, 7, 7, 7.4, 12.1], 1, [67, 3, 0, 4, 47]],
  [[-0.25, 0.1], 2, [-25, 35]],
  [[90, 91, 300], 0, [90, 1, 209]],
  [[], 1, []],
])('%j with %i decimals travels as %j, and comes back', (values, decimals, steps) => {
  expect(toFieldSteps(values, decimals)).toEqual(steps)
  expect(fromFieldSteps(steps, decimals)).toEqual(values)
})
