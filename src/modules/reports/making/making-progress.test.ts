import { expect, test } from 'vitest'

import { progressKeeper, progressOf, type StepTold } from './making-progress.ts'

test.each([
  ['reading', null, null, 0.05],
  ['drawing', 0, 60, 0.2],
  ['drawing', 30, 60, 0.45],
  ['setting', null, null, 0.7],
] as const)('%s %s of %s is so much of the whole', (step, done, of, share) => {
  expect(progressOf({ step, done, of }).share).toBeCloseTo(share)
})

test('what is told is kept twice a second at most, a new step at once, and a failure stops nothing', async () => {
  const kept: StepTold[] = []
  let now = 0
  const tell = progressKeeper(
    (told) => {
      kept.push(told)
      return told.done === 1 ? Promise.reject(new Error('The database is away')) : Promise.resolve()
    },
    () => now,
  )
  const drawn = async (done: number, at: number) => {
    now = at
    tell({ step: 'drawing', done, of: 60 })
    await new Promise((resolve) => setImmediate(resolve))
  }
  tell({ step: 'reading', done: null, of: null })
  await drawn(0, 0)
  for (const [done, at] of [
    [1, 10],
    [2, 20],
    [3, 600],
    [4, 700],
    [5, 1200],
  ] as const)
    await drawn(done, at)
  expect(kept.map(({ step, done }) => `${step} ${done}`)).toEqual([
    'reading null',
    'drawing 1',
    'drawing 3',
    'drawing 5',
  ])
})
