import type { FeatureCollection } from 'geojson'
import { mergeArcs, quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { planarRingArea, presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification'

import type { Position, RegionShape, RegionTopology } from './boundary.ts'

interface RegionGeometry extends MultiPolygon {
  id: string
}
interface RegionCollection extends GeometryCollection {
  geometries: RegionGeometry[]
}
/** A topology on its way: before it is quantised its points may carry their weight as a third number. */
type Drawn = Topology<{ regions: RegionCollection }>

export interface Detail {
  /** How many points the borders of all regions may have together, each shared stretch counted once. */
  points: number
  /** How large the topology may be as JSON; points are left out until it is. */
  bytes: number
  /** Islets and holes of nobody else that are smaller are left out, in square metres. */
  smallestRing: number
}

/** All of Finland's municipalities, sharp enough for one county on a whole screen. */
const usualDetail: Detail = { points: 12_000, bytes: 150_000, smallestRing: 3_000_000 }

/** Points of a region's largest ring that no simplification takes away, so that the smallest island stays an area. */
const keptPoints = 8
/** Steps along each axis: about 120 metres in Finland. */
const steps = 10_000
/** Fine enough to keep every point (one metre), coarse enough that neighbours' points fall together. */
const fineSteps = 1_000_000

/**
 * Regions as a topology with few points: shared borders are found first, so that they stay shared whatever is left out
 * (Visvalingam and Whyatt's measure, the area that a point spans with its neighbours).
 */
export function toTopology(shapes: readonly RegionShape[], detail: Detail = usualDetail): RegionTopology {
  const collection: FeatureCollection = {
    type: 'FeatureCollection',
    features: shapes.map(({ key, polygons }) => ({
      type: 'Feature',
      id: key,
      properties: {},
      geometry: { type: 'MultiPolygon', coordinates: polygons },
    })),
  }
  const whole = topology({ regions: collection }, fineSteps) as Drawn
  const weighted = withoutIslets(presimplify(whole), detail.smallestRing)
  protectLargestRings(weighted)
  const made = (points: number) => toAnswer(quantize(simplify(weighted, smallestWeight(weighted, points)), steps))
  let answer = made(detail.points)
  for (let points = detail.points * 0.9; points > 1 && sizeOf(answer) > detail.bytes; points *= 0.9)
    answer = made(points)
  return answer
}

const sizeOf = (answer: RegionTopology): number => JSON.stringify(answer).length

/** Larger regions from the ones that belong to them; a region that `largerOf` has no answer for is left out. */
export function mergeRegions(small: RegionTopology, largerOf: (key: string) => string | undefined): RegionTopology {
  const members = Map.groupBy(small.objects.regions.geometries, ({ id }) => largerOf(id))
  const geometries = [...members]
    .flatMap(([id, parts]) => (id === undefined ? [] : [{ ...mergeArcs(small, parts), id }]))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return toAnswer(pruned({ ...small, objects: { regions: { type: 'GeometryCollection', geometries } } }))
}

const toAnswer = ({ bbox, transform, objects, arcs }: Drawn): RegionTopology => ({
  type: 'Topology',
  bbox: bbox as RegionTopology['bbox'],
  transform: transform!,
  objects: {
    regions: {
      type: 'GeometryCollection',
      geometries: objects.regions.geometries.map(({ id, arcs: its }) => ({ type: 'MultiPolygon', id, arcs: its })),
    },
  },
  arcs: arcs as Position[][],
})

/** Drops rings that no neighbour shares and that are too small to be seen, but never a region's largest. */
function withoutIslets(drawn: Drawn, smallestRing: number): Drawn {
  const uses = arcUses(drawn)
  const isShared = (ring: readonly number[]) => ring.some((arc) => uses[arcIndex(arc)]! > 1)
  const isKept = (ring: readonly number[]) => isShared(ring) || areaOf(drawn, ring) >= smallestRing
  const geometries = drawn.objects.regions.geometries.map((region) => {
    const largest = largestPolygon(drawn, region)
    const kept = region.arcs.filter((polygon) => polygon === largest || isKept(polygon[0]!))
    return { ...region, arcs: kept.map(([outer, ...holes]) => [outer!, ...holes.filter(isKept)]) }
  })
  return pruned({ ...drawn, objects: { regions: { type: 'GeometryCollection', geometries } } })
}

const largestPolygon = (drawn: Drawn, { arcs }: MultiPolygon): number[][] =>
  arcs.reduce((a, b) => (areaOf(drawn, b[0]!) > areaOf(drawn, a[0]!) ? b : a))

/** Gives the most telling points of every region's largest ring a weight that nothing outweighs. */
function protectLargestRings(drawn: Drawn): void {
  for (const region of drawn.objects.regions.geometries) {
    const points = largestPolygon(drawn, region)[0]!.flatMap((arc) => drawn.arcs[arcIndex(arc)]!)
    for (const point of points.toSorted((a, b) => b[2]! - a[2]!).slice(0, keptPoints)) point[2] = Infinity
  }
}

/** The weight that so many points reach. */
function smallestWeight({ arcs }: Drawn, points: number): number {
  const weights = arcs.flatMap((arc) => arc.map((point) => point[2]!)).toSorted((a, b) => b - a)
  return weights[Math.floor(points)] ?? Number.MIN_VALUE
}

const arcIndex = (arc: number): number => (arc < 0 ? ~arc : arc)

/** How many rings each arc is part of. */
function arcUses({ objects, arcs }: Drawn): Uint8Array {
  const uses = new Uint8Array(arcs.length)
  for (const arc of objects.regions.geometries.flatMap((region) => region.arcs.flat(2)))
    uses[arcIndex(arc)] = Math.min(2, uses[arcIndex(arc)]! + 1)
  return uses
}

/** In square metres, before the points are quantised. */
function areaOf({ arcs }: Drawn, ring: readonly number[]): number {
  const points = ring.flatMap((arc) => {
    const its = arcs[arcIndex(arc)]!
    return arc < 0 ? its.toReversed() : its
  })
  return Math.abs(planarRingArea(points as Position[]))
}

/** Without the arcs that no region is drawn with. */
function pruned(drawn: Drawn): Drawn {
  const uses = arcUses(drawn)
  const places = new Map<number, number>()
  uses.forEach((count, index) => void (count > 0 && places.set(index, places.size)))
  const moved = (arc: number) => (arc < 0 ? ~places.get(~arc)! : places.get(arc)!)
  const geometries = drawn.objects.regions.geometries.map((region) => ({
    ...region,
    arcs: region.arcs.map((polygon) => polygon.map((ring) => ring.map(moved))),
  }))
  return {
    ...drawn,
    objects: { regions: { type: 'GeometryCollection', geometries } },
    arcs: [...places.keys()].map((index) => drawn.arcs[index]!),
  }
}
