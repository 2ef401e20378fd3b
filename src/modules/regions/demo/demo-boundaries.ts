import type { FeatureCollection, Polygon as GeoPolygon } from 'geojson'
import { merge } from 'topojson-client'
import { topology } from 'topojson-server'
import type { Polygon } from 'topojson-specification'

import { countyTile } from '#charts/tile-places.ts'
import type { RegionShape, RegionTopology } from '../boundaries/boundary.ts'
import { toTopology } from '../boundaries/topology.ts'
import type { RegionKey } from '../region.ts'
import { createLand, type Land, type Point } from './demo-land.ts'
import { randomOf } from './demo-random.ts'
import { type DemoMunicipality, demoMunicipalities } from './demo-regions.ts'

/** The middle of the county in column 0 and row 0 of the tile map, and the way to the next one, in metres. */
const origin: Point = [80_000, 7_500_000]
const step: Point = [96_000, -128_000]
const pitch = 7_600

/** All points are kept: nothing here is finer than it is drawn. */
const detail = { points: Infinity, bytes: Infinity, smallestRing: 0 }

/**
 * The municipalities of the fictional country, the same ones every time: its counties lie as on the tile map, each in one
 * piece, and each municipality in one piece within its county. Merisalmi lies by the sea, as its name and the demo say.
 */
export function createDemoBoundaries(): RegionTopology {
  const counties = [...new Set(demoMunicipalities.map(({ county }) => county))]
  const land = createLand({
    centres: counties.map(centreOf),
    step: [step[0], -step[1]],
    pitch,
  })
  const all = land.middles.map((_, cell) => cell)
  const countySeeds = counties.map((county) => nearestCell(land, all, centreOf(county)))
  const countyOfCell = grow(land, all, { seeds: countySeeds, name: 'counties' })
  const keys = new Map<number, RegionKey>()
  counties.forEach((county, index) => {
    const cells = all.filter((cell) => countyOfCell.get(cell) === index)
    const members = demoMunicipalities.filter((municipality) => municipality.county === county)
    const seeds = placeMunicipalities(land, cells, members)
    const owners = grow(land, cells, { seeds, name: county })
    for (const cell of cells) keys.set(cell, members[owners.get(cell)!]!.key)
  })
  return toTopology(mergeCells(land, keys), detail)
}

function centreOf(county: RegionKey): Point {
  const { column, row } = countyTile(county)!
  const random = randomOf(`${county} place`)
  const apart = () => (random() - 0.5) * 0.5
  return [origin[0] + (column + apart()) * step[0], origin[1] + (row + apart()) * step[1]]
}

interface Growth {
  /** A cell for each region to begin from. */
  seeds: readonly number[]
  /** Of the stream of random numbers that decides how winding the borders are. */
  name: string
}

/**
 * Which seed's region each cell falls to: all grow at once over ground that is passed quickly here and slowly there
 * (Dijkstra's shortest paths), so that each stays in one piece.
 */
function grow({ middles, neighbours }: Land, cells: readonly number[], { seeds, name }: Growth): Map<number, number> {
  const random = randomOf(`demo borders ${name}`)
  const slowness = new Map(cells.map((cell) => [cell, 0.45 + 1.1 * random()]))
  const owners = new Map<number, number>()
  const waiting = seeds.map((cell, seed) => ({ cell, seed, cost: 0 }))
  while (waiting.length > 0) {
    const at = waiting.reduce((best, one, index) => (one.cost < waiting[best]!.cost ? index : best), 0)
    const { cell, seed, cost } = waiting[at]!
    waiting[at] = waiting.at(-1)!
    waiting.pop()
    if (owners.has(cell)) continue
    owners.set(cell, seed)
    for (const next of neighbours[cell]!) {
      const slow = slowness.get(next)
      if (slow === undefined || owners.has(next)) continue
      waiting.push({ cell: next, seed, cost: cost + slow * distance(middles[cell]!, middles[next]!) })
    }
  }
  return owners
}

/** A cell for each municipality of a county, spread evenly: the largest in the middle, a sea town by the sea. */
function placeMunicipalities(land: Land, cells: readonly number[], members: readonly DemoMunicipality[]): number[] {
  let centres = spread(land, cells, members.length)
  for (let round = 0; round < 4; round += 1) {
    const nearest = Map.groupBy(cells, (cell) => nearestOf(centres, land.middles[cell]!))
    centres = centres.map((centre, index) =>
      middleOf(nearest.get(index)?.map((cell) => land.middles[cell]!) ?? [centre]),
    )
  }
  const middle = middleOf(cells.map((cell) => land.middles[cell]!))
  const byMiddle = centres.toSorted((a, b) => distance(a, middle) - distance(b, middle))
  const free = byMiddle.map((centre) => nearestCell(land, cells, centre))
  return members.map((municipality) => {
    const wanted = isBySea(municipality) ? nearestToSea(land, free) : 0
    return free.splice(wanted, 1)[0]!
  })
}

const isBySea = ({ name }: DemoMunicipality): boolean => name.fi.startsWith('Meri')

/** The place in the list of the cell that has the shortest way to the coast. */
function nearestToSea(land: Land, cells: readonly number[]): number {
  const coast = land.middles.filter((_, cell) => land.isCoast[cell])
  const ways = cells.map((cell) => Math.min(...coast.map((point) => distance(point, land.middles[cell]!))))
  return ways.indexOf(Math.min(...ways))
}

/** Points far from each other: each new one as far as can be from those before. */
function spread({ middles }: Land, cells: readonly number[], count: number): Point[] {
  const chosen = [middles[cells[0]!]!]
  while (chosen.length < count) {
    const ways = cells.map((cell) => Math.min(...chosen.map((point) => distance(point, middles[cell]!))))
    chosen.push(middles[cells[ways.indexOf(Math.max(...ways))]!]!)
  }
  return chosen
}

/** Cells of one key as one shape, their inner borders gone. */
function mergeCells(land: Land, keys: ReadonlyMap<number, RegionKey>): RegionShape[] {
  const collection: FeatureCollection<GeoPolygon> = {
    type: 'FeatureCollection',
    features: land.corners.map((ring, cell) => ({
      type: 'Feature',
      id: keys.get(cell)!,
      properties: {},
      geometry: { type: 'Polygon', coordinates: [ring] },
    })),
  }
  const cells = topology({ cells: collection })
  const parts = (cells.objects.cells as { geometries: Polygon[] }).geometries
  return [...Map.groupBy(parts, ({ id }) => String(id))]
    .map(([key, list]) => ({ key, polygons: merge(cells, list).coordinates as RegionShape['polygons'] }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
}

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1])

const nearestCell = ({ middles }: Land, cells: readonly number[], point: Point): number =>
  cells.reduce((best, cell) => (distance(middles[cell]!, point) < distance(middles[best]!, point) ? cell : best))

const nearestOf = (points: readonly Point[], to: Point): number =>
  points.reduce((best, point, index) => (distance(point, to) < distance(points[best]!, to) ? index : best), 0)

const middleOf = (points: readonly Point[]): Point => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
]
