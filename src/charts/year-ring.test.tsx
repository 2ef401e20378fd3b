import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'

import { addDays } from '#shared/day.ts'
import { sampleYear } from './fixtures/sample-year.ts'
import { pointAt } from './ring-angles.ts'
import {
  dayCarriedTo,
  dayUnder,
  layoutYearRing,
  type RingLane,
  ringLanes,
  type RingThing,
  type YearRingData,
} from './year-ring.ts'
import { YearRing } from './YearRing.tsx'

const day = (startsOn: string, lane: RingLane = 'decisions', endsOn = startsOn): RingThing => ({
  key: `${lane}${startsOn}${endsOn}${Math.abs(startsOn.length)}`,
  lane,
  title: `Asia ${startsOn}`,
  startsOn,
  endsOn,
  state: 'coming',
})

const ofThings = (things: readonly RingThing[]): YearRingData => ({ ...sampleYear, things })

/** A year as full as one gets: two things on every working day and long ones over each other. */
const full = ofThings(
  Array.from({ length: 400 }, (_, at) => {
    const startsOn = addDays('2026-01-01', Math.floor((at * 365) / 400))
    const thing = day(startsOn, ringLanes[at % 4], at % 11 === 0 ? addDays(startsOn, 20) : startsOn)
    return { ...thing, key: `${at}` }
  }),
)

const crowds: [name: string, data: YearRingData][] = [
  ['a quiet year', sampleYear],
  [
    'two things on one day',
    ofThings([
      { ...day('2026-05-05'), key: 'a' },
      { ...day('2026-05-05'), key: 'b' },
    ]),
  ],
  [
    'five things on one day',
    ofThings(['a', 'b', 'c', 'd', 'e'].map((key) => ({ ...day('2026-05-05', 'economy'), key }))),
  ],
  ['a thing on every day of May', ofThings(Array.from({ length: 31 }, (_, at) => day(addDays('2026-05-01', at))))],
  ['400 entries', full],
]

describe.each([720, 640, 358, 288])('on a ring of %i pixels', (size) => {
  test.each(crowds)('marks do not cover each other in %s', (_, data) => {
    const { lanes, centre } = layoutYearRing(data, size)
    const marks = lanes.flatMap((lane) => lane.marks)
    for (const [at, one] of marks.entries()) {
      const from = pointAt(centre, one.radius, one.angle)
      for (const other of marks.slice(at + 1)) {
        const to = pointAt(centre, other.radius, other.angle)
        expect(Math.hypot(from.x - to.x, from.y - to.y)).toBeGreaterThanOrEqual(one.size + other.size)
      }
    }
  })

  test.each(crowds)('nothing is left out of %s', (_, data) => {
    const { lanes } = layoutYearRing(data, size)
    const shown = lanes.flatMap(({ marks, arcs }) => [
      ...marks.flatMap(({ things }) => things),
      ...arcs.map(({ thing }) => thing),
    ])
    expect(new Set(shown.map(({ key }) => key))).toEqual(new Set(data.things.map(({ key }) => key)))
  })

  test.each(crowds)('words run over no mark and over no other words in %s', (_, data) => {
    const { lanes, hand } = layoutYearRing(data, size)
    for (const { arcs, marks, name } of lanes) {
      const words = [...arcs.map(({ text }) => text), name].filter((text) => text !== null)
      for (const text of words) {
        for (const mark of marks.filter(({ radius, size: half }) => Math.abs(radius - text.radius) < half + 6))
          expect(mark.angle <= text.from || mark.angle >= text.to).toBe(true)
        for (const other of words.filter((one) => one !== text && Math.abs(one.radius - text.radius) < 12))
          expect(other.to <= text.from || other.from >= text.to).toBe(true)
        expect(hand! <= text.from || hand! >= text.to).toBe(true)
      }
    }
  })
})

describe('a ring of a year', () => {
  test('has passed up to the boat, wholly when the year is over, and not at all before it', () => {
    expect(layoutYearRing(sampleYear, 720).passed).toBeCloseTo((322 / 365) * Math.PI * 2)
    expect(layoutYearRing({ ...sampleYear, year: 2025 }, 720)).toMatchObject({ hand: null, passed: Math.PI * 2 })
    expect(layoutYearRing({ ...sampleYear, year: 2027 }, 720)).toMatchObject({ hand: null, passed: 0 })
  })

  test('shows what of each year of the council term has passed', () => {
    const { parts } = layoutYearRing(sampleYear, 720).term
    expect(parts.map(({ text, passed }) => [text, Math.round(passed * 100)])).toEqual([
      ['2025–26', 100],
      ['2026–27', 47],
      ['2027–28', 0],
      ['2028–29', 0],
    ])
  })

  test('knows one mark of several that stand together, and tells that one of them is late', () => {
    const crowd = ['a', 'b', 'c', 'd'].map((key) => ({ ...day('2026-05-05'), key }))
    const { lanes } = layoutYearRing(ofThings([...crowd, { ...day('2026-05-05'), key: 'e', state: 'late' }]), 720)
    expect(lanes[0]!.marks.map(({ things, state }) => [things.length, state])).toContainEqual([4, 'late'])
  })

  test.each([
    ['the top', 360, 20, '2026-01-01'],
    ['the right', 700, 360, '2026-04-02'],
    ['just before the top', 359, 20, '2026-12-31'],
    ['the left', 20, 360, '2026-10-01'],
  ])('knows the day under %s', (_, x, y, expected) => {
    expect(dayUnder(2026, { x, y, size: 720 })).toBe(expected)
  })

  test.each([
    ['as far as the pointer', { startsOn: '2026-10-01', from: '2026-10-20', to: '2026-11-20' }, '2026-11-01'],
    ['not before the year', { startsOn: '2026-01-05', from: '2026-01-20', to: '2026-01-01' }, '2026-01-01'],
    ['nor after it', { startsOn: '2026-12-20', from: '2026-12-10', to: '2026-12-31' }, '2026-12-31'],
  ])('carries what was picked up anywhere along itself %s', (_, carry, expected) => {
    expect(dayCarriedTo(2026, carry)).toBe(expected)
  })

  test('says in a sentence what it shows', () => {
    expect(renderToStaticMarkup(<YearRing {...sampleYear} />)).toContain(
      'aria-label="Vuosikello 2026. Tänään on 19.11.2026. 23 tapahtumaa, joista 5 on edessä. Yksi on myöhässä. Seuraavaksi 3.12.2026: Ennakkoarvioinnit valmiiksi."',
    )
  })
})
