import { expect, test } from 'vitest'

import type { Concern } from '#modules/concerns/concern.ts'
import { saidConcern } from '#modules/concerns/samples.ts'
import { newConcernsOf } from './new-concerns.ts'

const today = '2026-11-19'

const said = (id: string, day: string, more: Partial<Concern> = {}): Concern =>
  saidConcern(id, { createdAt: `${day}T08:00:00.000Z`, updatedAt: `${day}T08:00:00.000Z`, ...more })

test('joys and concerns of the last month are told apart, the newest three of each first', () => {
  const found = newConcernsOf(
    [
      said('old', '2026-10-01'),
      said('1', '2026-11-01'),
      said('4', '2026-11-18'),
      said('2', '2026-11-05'),
      said('3', '2026-11-10'),
      said('joy', '2026-11-02', { kind: 'joy' }),
    ],
    today,
  )
  expect(found?.concern.map(({ id }) => id)).toEqual(['4', '3', '2'])
  expect(found?.joy.map(({ id }) => id)).toEqual(['joy'])
})

test('what was left out is no news, and without any news there is nothing to show', () => {
  expect(newConcernsOf([said('1', '2026-11-18', { state: 'leftOut' }), said('2', '2026-09-01')], today)).toBeNull()
})
