import { feature, merge, neighbors } from 'topojson-client'
import { planarRingArea } from 'topojson-simplify'
import { describe, expect, test } from 'vitest'

import { regionTopology } from '../boundaries/boundary.ts'
import { mergeRegions } from '../boundaries/topology.ts'
import { createDemoBoundaries } from './demo-boundaries.ts'
import { demoMunicipalities } from './demo-regions.ts'

const topology = createDemoBoundaries()
const { geometries } = topology.objects.regions
const countyOf = new Map(demoMunicipalities.map(({ key, county }) => [key, county]))
type Ring = [number, number][]
const ringsOf = (polygons: number[][][][]) => polygons.flat() as Ring[]
const shapes = geometries.map((region) => ({
  id: region.id,
  polygons: (feature(topology, region).geometry as { coordinates: number[][][][] }).coordinates,
}))
const areaOf = (polygons: number[][][][]) =>
  polygons
    .map(([outer, ...holes]) => ([outer, ...holes] as Ring[]).map((ring) => Math.abs(planarRingArea(ring))))
    .reduce((sum, [outer, ...holes]) => sum + outer! - holes.reduce((all, hole) => all + hole, 0), 0)

describe('the boundaries of the fictional country', () => {
  test('are the same every time, in the form of all boundaries, and small', () => {
    expect(createDemoBoundaries()).toEqual(topology)
    expect(regionTopology.parse(topology)).toEqual(topology)
    expect(JSON.stringify(topology).length).toBeLessThan(150_000)
  })

  test('are those of every municipality, each one polygon', () => {
    expect(shapes.map(({ id }) => id)).toEqual(demoMunicipalities.map(({ key }) => key))
    expect(shapes.filter(({ polygons }) => polygons.length !== 1).map(({ id }) => id)).toEqual([])
  })

  test('never cross themselves', () => {
    const crossed = shapes.filter(({ polygons }) => ringsOf(polygons).some(crossesItself))
    expect(crossed.map(({ id }) => id)).toEqual([])
  })

  test('overlap nowhere and leave no gap: the parts are as large as the whole', () => {
    const parts = shapes.reduce((sum, { polygons }) => sum + areaOf(polygons), 0)
    expect(areaOf(merge(topology, geometries).coordinates) / parts).toBeCloseTo(1, 9)
  })

  test('are shared by neighbours, of which every municipality has some', () => {
    expect(Math.min(...neighbors(geometries).map((list) => list.length))).toBeGreaterThanOrEqual(1)
  })

  test('make one mainland of counties that each hang together', () => {
    expect(merge(topology, geometries).coordinates).toHaveLength(1)
    const counties = mergeRegions(topology, (key) => countyOf.get(key))
    expect(counties.objects.regions.geometries.map(({ arcs }) => arcs.length)).toEqual(Array(21).fill(1))
  })

  test('put Merisalmi by the sea and Virtala inland', () => {
    const coast = new Set(merge(topology, geometries).coordinates[0]![0]!.map(String))
    const isAtSea = (index: number) => ringsOf(shapes[index]!.polygons)[0]!.some((point) => coast.has(String(point)))
    expect([demoMunicipalities[1]!.name.fi, isAtSea(1)]).toEqual(['Merisalmi', true])
    expect(isAtSea(0)).toBe(false)
  })
})

/** Whether two stretches of a ring meet that are not one after the other. */
function crossesItself(ring: Ring): boolean {
  const stretches = ring.slice(1).map((end, index) => [ring[index]!, end] as const)
  const side = ([ax, ay]: Ring[0], [bx, by]: Ring[0], [cx, cy]: Ring[0]) =>
    Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax))
  return stretches.some(([a, b], first) =>
    stretches.slice(first + 1).some(([c, d]) => side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0),
  )
}
