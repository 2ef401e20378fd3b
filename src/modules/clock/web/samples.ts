import type { ClockThing } from '../clock.contract.ts'

/** For tests: a coming thing of one day that another part of Kaarna keeps. */
export const sampleThing = (more: Partial<ClockThing> & { startsOn: string }): ClockThing => ({
  key: `sample:${more.startsOn}`,
  kind: 'deadline',
  title: { fi: 'Tilinpäätös hallitukselle' },
  endsOn: more.startsOn,
  hours: null,
  place: null,
  path: 'clock',
  state: 'coming',
  people: [],
  groupId: null,
  changedAt: '2026-01-02T08:00:00.000Z',
  entry: null,
  ...more,
})
