import { addDays } from '#shared/day.ts'
import { type ArcText, type Obstacle, placeArcText } from './arc-text.ts'
import { type Angle, angleOfDay, fullTurn, type YearOfRing } from './ring-angles.ts'
import type { RingThing } from './year-ring.ts'

/** One or several things of a lane on a spot: filled when they have been, hollow when they are ahead. */
export interface RingMark {
  angle: Angle
  radius: number
  /** Half of the mark's width. */
  size: number
  state: RingThing['state']
  /** More than one where days stand so close that their marks would cover each other. */
  things: readonly RingThing[]
}

/** A thing that lasts. */
export interface RingArc {
  thing: RingThing
  from: Angle
  to: Angle
  inner: number
  outer: number
  text: ArcText | null
}

interface LanePlace {
  /** Of the lane's middle. */
  radius: number
  laneWidth: number
  year: YearOfRing
}

const largest = 8
/** A mark's corners reach so much further than its size. */
const reach = 1.25
const air = 1.5

interface Spot extends Omit<RingMark, 'radius' | 'size'> {
  things: RingThing[]
}

/** Marks of a lane: alone in its middle, side by side where they are close, and as one with their count where even that has no room. */
export function layoutRingMarks(things: readonly RingThing[], { radius, laneWidth, year }: LanePlace): RingMark[] {
  const size = Math.min(largest, laneWidth * 0.26)
  const half = Math.min(size, laneWidth / 4 / reach - air / 2)
  const offset = laneWidth / 4
  // What stands on the last days of the year leaves room for what stands on its first ones.
  const edge = (size * reach + air) / (radius - offset)
  const spots: Spot[] = things
    .map((thing) => ({ thing, angle: angleOfDay(year, thing.startsOn) }))
    .filter(({ angle }) => angle >= 0)
    .map(({ thing, angle }) => ({ thing, angle: Math.min(Math.max(angle, edge), fullTurn - edge) }))
    .toSorted((one, other) => one.angle - other.angle)
    .map(({ thing, angle }) => ({ angle, state: thing.state, things: [thing] }))
  return runsOf(spots, (2 * size * reach + air) / radius).flatMap((run) =>
    run.length === 1
      ? run.map((spot) => ({ ...spot, radius, size }))
      : sideBySide(run, (2 * half * reach + air) / (radius - offset)).map(({ track, ...spot }) => ({
          ...spot,
          radius: radius + (track === 0 ? offset : -offset),
          size: half,
        })),
  )
}

/** Spots of which each is closer than that to the one before. */
function runsOf(spots: readonly Spot[], apart: Angle): Spot[][] {
  const runs: Spot[][] = []
  for (const spot of spots) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && spot.angle - last.angle < apart) run.push(spot)
    else runs.push([spot])
  }
  return runs
}

/** On two tracks; what fits on neither joins the last of its own state, or what stands there. */
function sideBySide(run: readonly Spot[], apart: Angle): (Spot & { track: 0 | 1 })[] {
  const placed: (Spot & { track: 0 | 1 })[] = []
  const lastOn = (track: 0 | 1) => placed.findLast((one) => one.track === track)
  for (const spot of run) {
    const track = ([0, 1] as const).find((one) => spot.angle - (lastOn(one)?.angle ?? -fullTurn) >= apart)
    if (track !== undefined) {
      placed.push({ ...spot, things: [...spot.things], track })
      continue
    }
    const near = [lastOn(0), lastOn(1)].filter((one) => one !== undefined)
    const host = near.find(({ state }) => state === spot.state) ?? near[0]!
    host.things.push(...spot.things)
    host.state = stateTogether(host.state, spot.state)
  }
  return placed
}

/** What asks for more attention is told. */
const stateTogether = (one: RingThing['state'], other: RingThing['state']): RingThing['state'] =>
  ([one, other].find((state) => state === 'late') ?? [one, other].find((state) => state === 'coming')) || 'done'

const mostTracks = 3

/** Arcs of a lane on as many tracks as stand over each other at once; those that find none share the last. */
export function layoutRingArcs(
  things: readonly RingThing[],
  { radius, laneWidth, year, obstacles, hasText }: LanePlace & { obstacles: readonly Obstacle[]; hasText: boolean },
): RingArc[] {
  const spans = things
    .map((thing) => ({
      thing,
      from: Math.max(0, angleOfDay(year, thing.startsOn)),
      to: Math.min(fullTurn, angleOfDay(year, addDays(thing.endsOn, 1))),
    }))
    .toSorted((one, other) => one.from - other.from || other.to - one.to)
  const ends: Angle[] = []
  const placed = spans.map((span) => {
    const free = ends.findIndex((end) => end <= span.from)
    const track = free >= 0 ? free : Math.min(ends.length, mostTracks - 1)
    ends[track] = Math.max(ends[track] ?? 0, span.to)
    return { ...span, track }
  })
  const tracks = Math.max(1, ends.length)
  const margin = laneWidth * 0.13
  const width = (laneWidth - 2 * margin) / tracks
  return placed.map(({ thing, from, to, track }) => {
    const outer = radius + laneWidth / 2 - margin - track * width
    const inner = outer - width + (tracks > 1 ? 1 : 0)
    const size = 12.5
    const text =
      hasText && width >= size - 1
        ? placeArcText(thing.title, { from, to, radius: (inner + outer) / 2, size, obstacles })
        : null
    return { thing, from, to, inner, outer, text }
  })
}
