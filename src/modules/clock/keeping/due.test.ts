import { describe, expect, test } from 'vitest'

import { lateKindsOf, opensOn } from './due.ts'

describe('a late occurrence is told', () => {
  test.each([
    ['coming', '2026-03-31', '2026-03-01', []],
    ['late', '2026-03-31', '2026-04-01', ['late']],
    ['late', '2026-03-31', '2026-04-06', ['late']],
    ['late', '2026-03-31', '2026-04-07', ['late', 'lateLong']],
    ['late', '2026-01-01', '2026-04-07', []],
    ['done', '2026-03-31', '2026-04-07', []],
  ] as const)('%s, on %s, seen on %s: %j', (state, endsOn, today, expected) => {
    expect(lateKindsOf({ state, endsOn }, today)).toEqual(expected)
  })
})

describe('what an occurrence opens is opened', () => {
  const opens = { kind: 'import', daysBefore: 21 } as const
  const thing = {
    state: 'coming',
    startsOn: '2026-03-31',
    endsOn: '2026-03-31',
    entry: { opens, opened: null },
  } as const
  const createdOn = '2026-01-01'
  test.each([
    ['2026-03-09', false],
    ['2026-03-10', true],
    ['2026-04-14', true],
    ['2026-04-15', false],
  ])('on %s: %s', (today, expected) => expect(opensOn(thing, { today, createdOn })).toBe(expected))

  test('once, and not of what is done, cancelled, or was over before it was written down', () => {
    const day = { today: '2026-03-20', createdOn }
    const opened = { at: '2026-03-10T05:00:00.000Z', path: null }
    expect(opensOn({ ...thing, entry: { opens, opened } }, day)).toBe(false)
    expect(opensOn({ ...thing, entry: { opens: null, opened: null } }, day)).toBe(false)
    for (const state of ['done', 'cancelled'] as const) expect(opensOn({ ...thing, state }, day)).toBe(false)
    expect(opensOn(thing, { today: '2026-04-05', createdOn: '2026-04-02' })).toBe(false)
  })
})
