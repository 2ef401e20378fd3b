import { Delaunay } from 'd3-delaunay'

import { randomOf } from './demo-random.ts'

/** The ground that the fictional country is made of: small cells, each with the ones beside it. */
export interface Land {
  /** Middle of each cell, in metres. */
  middles: readonly Point[]
  /** Corners of each cell, the first one repeated at the end; neighbours have the very same corners. */
  corners: readonly Point[][]
  neighbours: readonly number[][]
  /** Whether a cell lies at the sea. */
  isCoast: readonly boolean[]
}

export type Point = [number, number]

export interface LandPlan {
  /** Where the country's parts lie. */
  centres: readonly Point[]
  /** Between two parts, in metres. */
  step: Point
  /** Between two cells, in metres. */
  pitch: number
}

/** Land is what lies nearer to a part than this, in steps from part to part: they touch where their corners meet. */
const reach = 0.78
/** How far bays and headlands reach and how wide they are, in steps. */
const waves = [
  { depth: 0.34, length: 1.25 },
  { depth: 0.2, length: 0.42 },
] as const

/** Cells of a jittered grid around the centres, without those in the sea, and without islands. */
export function createLand(plan: LandPlan): Land {
  const points = jitteredGrid(plan)
  const delaunay = Delaunay.from(points)
  const isLand = mainland(
    points.map((point) => depthInland(point, plan) > 0),
    delaunay,
  )
  const cells = points.flatMap((_, index) => (isLand[index] ? [index] : []))
  const places = new Map(cells.map((cell, place) => [cell, place]))
  const [west, north, east, south] = boundsOf(points)
  const voronoi = delaunay.voronoi([west, north, east, south])
  const around = cells.map((cell) => [...delaunay.neighbors(cell)])
  return {
    middles: cells.map((cell) => points[cell]!),
    corners: cells.map((cell) => voronoi.cellPolygon(cell) as Point[]),
    neighbours: around.map((list) => list.flatMap((cell) => places.get(cell) ?? [])),
    isCoast: around.map((list) => list.some((cell) => !places.has(cell))),
  }
}

function jitteredGrid({ centres, step, pitch }: LandPlan): Point[] {
  const random = randomOf('demo land')
  const [west, north, east, south] = boundsOf(centres)
  const points: Point[] = []
  for (let y = north - 2 * step[1]; y <= south + 2 * step[1]; y += pitch) {
    for (let x = west - 2 * step[0]; x <= east + 2 * step[0]; x += pitch) {
      points.push([x + (random() - 0.5) * pitch * 0.9, y + (random() - 0.5) * pitch * 0.9])
    }
  }
  return points
}

/** How far the sea is, in steps; negative in it. */
function depthInland([x, y]: Point, { centres, step }: LandPlan): number {
  const nearest = Math.min(...centres.map(([cx, cy]) => Math.hypot((x - cx) / step[0], (y - cy) / step[1])))
  return waves.reduce(
    (depth, wave, index) =>
      depth + wave.depth * smoothNoise(`coast ${index}`, x / step[0] / wave.length, y / step[1] / wave.length),
    reach - nearest,
  )
}

/** Value noise between −1 and 1: random heights at whole numbers, smoothly joined. */
function smoothNoise(name: string, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)]
  const [u, v] = [smooth(x - left), smooth(y - top)]
  const at = (dx: number, dy: number) => randomOf(`${name} ${left + dx} ${top + dy}`)() * 2 - 1
  const upper = at(0, 0) + (at(1, 0) - at(0, 0)) * u
  const lower = at(0, 1) + (at(1, 1) - at(0, 1)) * u
  return upper + (lower - upper) * v
}

const smooth = (t: number): number => t * t * (3 - 2 * t)

/** The largest piece of land, with the lakes in it filled. */
function mainland(isLand: readonly boolean[], delaunay: Delaunay<Point>): boolean[] {
  const largest = pieces(isLand, delaunay).toSorted((a, b) => b.length - a.length)[0] ?? []
  const inside = new Set(largest)
  const dry = isLand.map((_, cell) => inside.has(cell))
  const sea =
    pieces(
      dry.map((is) => !is),
      delaunay,
    ).toSorted((a, b) => b.length - a.length)[0] ?? []
  const wet = new Set(sea)
  return isLand.map((_, cell) => !wet.has(cell))
}

/** Cells of a kind that hang together, piece by piece. */
function pieces(isOfKind: readonly boolean[], delaunay: Delaunay<Point>): number[][] {
  const seen = new Set<number>()
  return isOfKind.flatMap((is, start) => {
    if (!is || seen.has(start)) return []
    const piece = [start]
    seen.add(start)
    for (const cell of piece) {
      for (const next of delaunay.neighbors(cell)) {
        if (!isOfKind[next] || seen.has(next)) continue
        seen.add(next)
        piece.push(next)
      }
    }
    return [piece]
  })
}

function boundsOf(points: readonly Point[]): [number, number, number, number] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}
