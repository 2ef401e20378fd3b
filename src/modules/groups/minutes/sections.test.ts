import { expect, test } from 'vitest'

import { firstSectionOf, type NumberedMeeting } from './sections.ts'

const meeting = (id: string, items: number, firstSection: number | null = null): NumberedMeeting => ({
  id,
  items,
  firstSection,
})

test.each([
  ['the first meeting of the year begins at 1', [meeting('a', 4), meeting('b', 3)], 'a', 1],
  ['the next goes on from it', [meeting('a', 4), meeting('b', 3)], 'b', 5],
  ['what has been sent keeps its number', [meeting('a', 9, 1), meeting('b', 3, 5)], 'b', 5],
  ['others go on from what has been sent', [meeting('a', 4, 1), meeting('b', 3, 7), meeting('c', 2)], 'c', 10],
  [
    'one that was held between two goes on after the last',
    [meeting('a', 4, 1), meeting('x', 2), meeting('b', 3, 5)],
    'x',
    8,
  ],
  ['one that fits between two keeps its place', [meeting('a', 4, 1), meeting('x', 2), meeting('b', 3, 7)], 'x', 5],
])('%s', (_, meetings, id, first) => {
  expect(firstSectionOf(meetings, id)).toBe(first)
})
