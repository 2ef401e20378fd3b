import { expect, test } from 'vitest'

import type { RuledEntry } from '../expansion.ts'
import { always, onceOn } from '../samples.ts'
import { proposalsFor } from './next-year.ts'

const council: RuledEntry = { id: 'council', rule: { kind: 'fixed', month: 5, day: 18, ...always } }
const moved = (entryId: string, occurrence: string, movedTo: string | null, isCancelled = false) => ({
  entryId,
  occurrence,
  movedTo,
  isCancelled,
})

test('what was moved by hand is proposed as far from the day of its rule, on a working day', () => {
  const exceptions = [moved('council', '2026-05-18', '2026-05-25')]
  expect(proposalsFor(2027, { entries: [council], exceptions })).toEqual([
    { entryId: 'council', why: 'moved', before: '2026-05-25', occurrence: '2027-05-18', proposed: '2027-05-25' },
  ])
  const toDayOff = [moved('council', '2026-05-18', '2026-05-22')]
  expect(proposalsFor(2027, { entries: [council], exceptions: toDayOff })[0]!.proposed).toBe('2027-05-24')
})

test('what comes on the day of its rule, or is decided in the year already, is not asked of', () => {
  expect(proposalsFor(2027, { entries: [council], exceptions: [] })).toEqual([])
  const exceptions = [moved('council', '2026-05-18', '2026-05-25'), moved('council', '2027-05-18', '2027-05-20')]
  expect(proposalsFor(2027, { entries: [council], exceptions })).toEqual([])
})

test('what was there once is proposed on the same weekday, unless it was cancelled', () => {
  const opening: RuledEntry = { id: 'opening', rule: onceOn('2026-10-14') }
  const off: RuledEntry = { id: 'off', rule: onceOn('2026-09-02') }
  const earlier: RuledEntry = { id: 'earlier', rule: onceOn('2025-09-02') }
  const exceptions = [moved('off', '2026-09-02', null, true)]
  expect(proposalsFor(2027, { entries: [opening, off, earlier], exceptions })).toEqual([
    { entryId: 'opening', why: 'once', before: '2026-10-14', occurrence: null, proposed: '2027-10-13' },
  ])
})
