import { expect, test } from 'vitest'

import { waitingClock } from './waiting-clock.ts'

const late = (count: number, isOwn: boolean) =>
  Array.from({ length: count }, (_, index) => ({
    entryId: `entry-${index}`,
    occurrence: '2026-11-13',
    title: { en: `Thing ${index + 1}` },
    startsOn: '2026-11-13',
    endsOn: '2026-11-13',
    isOwn,
  }))

const said = (count: number, isOwn: boolean) =>
  waitingClock({ late: late(count, isOwn), offered: [], yearToMake: null }).map(({ to, words }) => ({
    to,
    ...words.en,
  }))

test('one late thing of their own is opened at once', () => {
  expect(said(1, true)).toMatchObject([{ to: 'clock/entries/entry-0', title: 'Waiting in the annual clock: Thing 1' }])
})

test('several late things of their own are one line, with the first three and how many more there are', () => {
  expect(said(5, true)).toMatchObject([
    {
      to: 'clock/list?show=late',
      title: '5 late things wait in the annual clock',
      text: 'Thing 1, due on 13 Nov 2026. Thing 2, due on 13 Nov 2026. Thing 3, due on 13 Nov 2026. And 2 more.',
    },
  ])
})

test('what of others is late is one line for who keeps the clock', () => {
  expect(said(2, false)).toMatchObject([
    { to: 'clock/list?show=late', title: "2 of others' things are late in the annual clock" },
  ])
})
