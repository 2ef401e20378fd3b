import { addDays, type Day, daysBetween } from '#shared/day.ts'
import type { Language } from '#shared/texts.ts'
import { type ArcText, type Obstacle, placeArcText } from './arc-text.ts'
import { type Angle, angleOfDay, fullTurn, type YearOfRing, yearOfRing } from './ring-angles.ts'
import { layoutRingArcs, layoutRingMarks, type RingArc, type RingMark } from './ring-lanes.ts'

/** The four lanes from the rim inwards, each with its own shape and colour. */
export const ringLanes = ['decisions', 'knowledge', 'cooperation', 'economy'] as const
export type RingLane = (typeof ringLanes)[number]

/** Something that happens on a day of the year, or lasts for some of its days. */
export interface RingThing {
  key: string
  lane: RingLane
  title: string
  startsOn: Day
  endsOn: Day
  state: 'done' | 'coming' | 'late'
}

export interface YearRingData {
  year: number
  today: Day
  things: readonly RingThing[]
  /** The first and the last day of the council term around it. */
  term: { first: Day; last: Day }
  /** Said in the middle below the day, on lines of their own: "25 päivää", "valtuustoon". */
  centre: readonly string[]
  laneNames: Record<RingLane, string>
  language: Language
}

/** Radii of a ring whose half is 390; the rim's boat needs what is left outside of it. */
const half = 390
const radii = { rim: 360, months: 334, outer: 315, lane: 38, termOuter: 138, termInner: 112 } as const

/** What lasts at least so many days is an arc; what is shorter stands on its first day. */
const shortestArc = 7
/** Below this width letters would not fit between the lanes: months by their initials, no words on arcs. */
const narrow = 520

export interface YearRingLayout {
  size: number
  isNarrow: boolean
  centre: number
  rim: number
  months: number
  laneWidth: number
  outer: number
  inner: number
  /** The angle up to which the year has passed. */
  passed: Angle
  /** Null: today is in another year. */
  hand: Angle | null
  monthTexts: readonly (ArcText & { month: number; isNow: boolean })[]
  lanes: readonly {
    lane: RingLane
    radius: number
    arcs: readonly RingArc[]
    marks: readonly RingMark[]
    name: ArcText | null
  }[]
  term: { inner: number; outer: number; parts: readonly { from: Angle; to: Angle; passed: number; text: string }[] }
}

/** Where everything of a year stands on its ring, in pixels of a square of such a width; angles run clockwise from 1 January. */
export function layoutYearRing(data: YearRingData, size: number): YearRingLayout {
  const scale = size / 2 / half
  const year = yearOfRing(data.year)
  const isNarrow = size < narrow
  const isNow = data.today >= year.first && data.today <= year.last
  const hand = isNow ? angleOfDay(year, data.today) : null
  const laneWidth = radii.lane * scale
  const outer = radii.outer * scale
  return {
    size,
    isNarrow,
    centre: size / 2,
    rim: radii.rim * scale,
    months: radii.months * scale,
    laneWidth,
    outer,
    inner: outer - ringLanes.length * laneWidth,
    passed: hand ?? (data.today > year.last ? fullTurn : 0),
    hand,
    monthTexts: monthTexts({ year, today: data.today, hand }, radii.months * scale),
    lanes: ringLanes.map((lane, at) =>
      layoutLane(data, { lane, radius: outer - (at + 0.5) * laneWidth, laneWidth, year, hand, isNarrow }),
    ),
    term: {
      inner: radii.termInner * scale,
      outer: radii.termOuter * scale,
      parts: termParts(data.term, data.today),
    },
  }
}

interface LanePlace {
  lane: RingLane
  radius: number
  laneWidth: number
  year: YearOfRing
  hand: Angle | null
  isNarrow: boolean
}

function layoutLane(data: YearRingData, place: LanePlace): YearRingLayout['lanes'][number] {
  const { lane, radius, laneWidth, year, hand, isNarrow } = place
  const own = data.things.filter(
    (thing) => thing.lane === lane && thing.endsOn >= year.first && thing.startsOn <= year.last,
  )
  const isArc = (thing: RingThing) => daysBetween(thing.startsOn, thing.endsOn) + 1 >= shortestArc
  const marks = layoutRingMarks(
    own.filter((thing) => !isArc(thing)),
    { radius, laneWidth, year },
  )
  const hands: Obstacle[] = hand === null ? [] : [{ angle: hand, halfWidth: 5, inner: 0, outer: half }]
  const obstacles = [
    ...hands,
    ...marks.map(({ angle, radius: at, size }) => ({
      angle,
      halfWidth: size * 1.3,
      inner: at - size,
      outer: at + size,
    })),
  ]
  const arcs = layoutRingArcs(own.filter(isArc), { radius, laneWidth, year, obstacles, hasText: !isNarrow })
  const name = isNarrow
    ? null
    : placeArcText(data.laneNames[lane], {
        from: 0.02,
        to: fullTurn - 0.02,
        radius,
        size: 12.5,
        isFirst: true,
        obstacles: [
          ...obstacles,
          ...arcs.map(({ from, to }) => ({
            angle: (from + to) / 2,
            halfWidth: ((to - from) / 2) * radius + 2,
            inner: radius - laneWidth / 2,
            outer: radius + laneWidth / 2,
          })),
        ],
      })
  return { lane, radius, arcs, marks, name }
}

function monthTexts(
  { year, today, hand }: { year: YearOfRing; today: Day; hand: Angle | null },
  radius: number,
): YearRingLayout['monthTexts'] {
  const first = (month: number): Day =>
    month > 12 ? addDays(year.last, 1) : `${year.first.slice(0, 4)}-${String(month).padStart(2, '0')}-01`
  return Array.from({ length: 12 }, (_, at) => {
    const month = at + 1
    const from = angleOfDay(year, first(month))
    const to = angleOfDay(year, first(month + 1))
    const isNow = hand !== null && Number(today.slice(5, 7)) === month
    // The name of the month stands on the side of the hand that has more room.
    const side = !isNow ? { from, to } : hand - from > to - hand ? { from, to: hand } : { from: hand, to }
    return { month, isNow, text: '', radius, ...side, align: 'middle' as const }
  })
}

/** The four years of a term, each from June to May, with the share of it that has passed. */
function termParts({ first, last }: YearRingData['term'], today: Day): YearRingLayout['term']['parts'] {
  const firstYear = Number(first.slice(0, 4))
  const years = Math.max(1, Number(last.slice(0, 4)) - firstYear)
  const gap = 0.018
  return Array.from({ length: years }, (_, at) => {
    const begins = `${firstYear + at}${first.slice(4)}`
    const ends = `${firstYear + at + 1}${first.slice(4)}`
    const passed = daysBetween(begins, today) / daysBetween(begins, ends)
    return {
      from: (at / years) * fullTurn + gap,
      to: ((at + 1) / years) * fullTurn - gap,
      passed: Math.min(1, Math.max(0, passed)),
      text: `${firstYear + at}–${String(firstYear + at + 1).slice(2)}`,
    }
  })
}

/** The day of the year under a point of the ring's square. */
export function dayUnder(year: number, { x, y, size }: { x: number; y: number; size: number }): Day {
  const { first, length } = yearOfRing(year)
  const angle = (Math.atan2(x - size / 2, size / 2 - y) + fullTurn) % fullTurn
  return addDays(first, Math.min(length - 1, Math.floor((angle / fullTurn) * length)))
}

interface Carry {
  /** The first day of what is carried. */
  startsOn: Day
  /** The day under the pointer where it was picked up, and the one under it now. */
  from: Day
  to: Day
}

/** Where what is carried along the ring begins now: what lasts keeps its place under the pointer. Within the year. */
export function dayCarriedTo(year: number, { startsOn, from, to }: Carry): Day {
  const { first, last } = yearOfRing(year)
  const day = addDays(startsOn, daysBetween(from, to))
  return day < first ? first : day > last ? last : day
}
