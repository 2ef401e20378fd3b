import { expect, test } from 'vitest'

import { unmarked } from '../entry.ts'
import { rebaseMarks } from './rebase-marks.ts'

const note = (fi: string) => ({ fi })

test('what two people tick of one checklist stays ticked, and what one takes back goes', () => {
  const seen = { ...unmarked, ticks: ['a'] }
  const stored = { ...unmarked, ticks: ['a', 'b'] }
  expect(rebaseMarks({ ticks: ['a', 'c'] }, { seen, stored })?.ticks).toEqual(['a', 'b', 'c'])
  expect(rebaseMarks({ ticks: [] }, { seen, stored })?.ticks).toEqual(['b'])
})

test('a note does not lose what somebody else has marked done', () => {
  const stored = { ...unmarked, isDone: true }
  expect(rebaseMarks({ note: note('Sovittu') }, { seen: unmarked, stored })).toEqual({
    ...stored,
    note: note('Sovittu'),
  })
})

test('the second press of a button, and another who does the same, change nothing', () => {
  const stored = { ...unmarked, isDone: true }
  expect(rebaseMarks({ isDone: true }, { seen: unmarked, stored })).toEqual(stored)
})

test.each([
  [{ note: note('Minun') }, { note: note('Toisen') }],
  [{ movedTo: '2026-12-03' }, { movedTo: '2026-12-04' }],
])('%j is not stored over %j', (change, other) => {
  expect(rebaseMarks(change, { seen: unmarked, stored: { ...unmarked, ...other } })).toBeUndefined()
})
