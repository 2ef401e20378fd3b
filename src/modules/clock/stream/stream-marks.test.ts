import { expect, test } from 'vitest'

import { sampleThing as thing } from '../web/samples.ts'
import { nextOfStream, streamMarks } from './stream-marks.ts'

test('marks of a year stand apart: the late and the weighty stay, what is near them goes, and what is off never comes', () => {
  const things = [
    thing({ startsOn: '2026-02-02', kind: 'meeting', state: 'done' }),
    thing({ startsOn: '2026-02-09', kind: 'council', state: 'done' }),
    thing({ startsOn: '2026-02-16', kind: 'forum', state: 'done' }),
    thing({ startsOn: '2026-02-19', kind: 'figures', state: 'done' }),
    thing({ startsOn: '2026-10-01', kind: 'meeting', state: 'late' }),
    thing({ startsOn: '2026-10-05', kind: 'council', state: 'done' }),
    thing({ startsOn: '2026-12-01', kind: 'council', state: 'cancelled' }),
    thing({ startsOn: '2026-12-14', kind: 'council' }),
    thing({ startsOn: '2027-01-20', kind: 'council' }),
  ]
  expect(streamMarks(things, 2026)).toEqual([
    { on: '2026-02-09', lane: 'decisions', state: 'done' },
    { on: '2026-02-19', lane: 'knowledge', state: 'done' },
    { on: '2026-10-01', lane: 'cooperation', state: 'late' },
    { on: '2026-12-14', lane: 'decisions', state: 'coming' },
  ])
})

test('what is said of the year ahead are its next two days that are decided on or due by', () => {
  const things = [
    thing({ startsOn: '2026-11-18' }),
    thing({ startsOn: '2026-11-20', kind: 'meeting' }),
    thing({ startsOn: '2026-12-14', kind: 'council' }),
    thing({ startsOn: '2026-12-08' }),
    thing({ startsOn: '2026-12-31' }),
  ]
  expect(nextOfStream(things, '2026-11-19').map(({ startsOn }) => startsOn)).toEqual(['2026-12-08', '2026-12-14'])
})
