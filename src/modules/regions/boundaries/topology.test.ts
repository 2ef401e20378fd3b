import fc from 'fast-check'
import { feature, merge } from 'topojson-client'
import { describe, expect, test } from 'vitest'

import { regionTopology, type RegionShape, type RegionTopology } from './boundary.ts'
import { rectangle } from './fixtures/small-map.ts'
import { mergeRegions, toTopology } from './topology.ts'

const shapeOf = (key: string, ...boxes: [number, number, number, number][]): RegionShape => ({
  key,
  polygons: boxes.map((box) => [rectangle(box)]),
})
const west = shapeOf('kunta:001', [0, 0, 20, 30])
const east = shapeOf('kunta:002', [20, 0, 45, 30])
const island = shapeOf('kunta:003', [70, 0, 71, 1])

const regionsOf = (topology: RegionTopology) =>
  topology.objects.regions.geometries.map((region) => ({ id: region.id, shape: feature(topology, region).geometry }))
const arcsOf = (topology: RegionTopology, key: string) =>
  topology.objects.regions.geometries
    .find(({ id }) => id === key)!
    .arcs.flat(2)
    .map((arc) => (arc < 0 ? ~arc : arc))

describe('a topology of regions', () => {
  test('is TopoJSON with the regions by their keys', () => {
    const topology = toTopology([west, east])
    expect(regionTopology.parse(topology)).toEqual(topology)
    expect(regionsOf(topology).map(({ id }) => id)).toEqual(['kunta:001', 'kunta:002'])
    expect(topology.bbox).toEqual([380_000, 6_700_000, 425_000, 6_730_000])
  })

  test('has the border of neighbours once, however it is simplified', () => {
    for (const points of [3, 10, 1000]) {
      const topology = toTopology([west, east], { points, bytes: Infinity, smallestRing: 0 })
      const shared = arcsOf(topology, 'kunta:001').filter((arc) => arcsOf(topology, 'kunta:002').includes(arc))
      expect(shared).toHaveLength(1)
    }
  })

  test('leaves out points that lie on a line, and islets that are nothing to see', () => {
    const topology = toTopology([west, shapeOf('kunta:002', [20, 0, 45, 30], [60, 40, 61, 41])])
    expect(topology.arcs.flat().length).toBeLessThan(40)
    expect(regionsOf(topology)[1]!.shape).toMatchObject({ coordinates: { length: 1 } })
  })

  test('keeps a region that is one small island', () => {
    const [, , small] = regionsOf(toTopology([west, east, island], { points: 0, bytes: Infinity, smallestRing: 1e9 }))
    const ring = (small!.shape as { coordinates: number[][][][] }).coordinates[0]![0]!
    expect(new Set(ring.map(String)).size).toBeGreaterThanOrEqual(4)
  })

  test('is as small as it has to be, whatever the file was', () => {
    const many = Array.from({ length: 60 }, (_, index) => {
      const [x, y] = [(index % 10) * 40, Math.floor(index / 10) * 40]
      return shapeOf(`kunta:${index}`, [x, y, x + 40, y + 37])
    })
    const winding = many.map(({ key, polygons }) => ({
      key,
      polygons: polygons.map((rings) =>
        rings.map((ring) => ring.map(([x, y]): [number, number] => [x + 300 * Math.sin(y), y + 300 * Math.cos(x)])),
      ),
    }))
    const sizeWith = (bytes: number) =>
      JSON.stringify(toTopology(winding, { points: 12_000, bytes, smallestRing: 0 })).length
    expect(sizeWith(Infinity)).toBeGreaterThan(30_000)
    expect(sizeWith(30_000)).toBeLessThanOrEqual(30_000)
    expect(sizeWith(30_000)).toBeGreaterThan(20_000)
  })

  test('puts larger regions together from smaller ones without the borders between them', () => {
    const small = toTopology([west, east, island])
    const merged = mergeRegions(small, (key) => (key === 'kunta:003' ? undefined : 'maakunta:01'))
    expect(regionTopology.parse(merged)).toEqual(merged)
    expect(merged.objects.regions.geometries.map(({ id }) => id)).toEqual(['maakunta:01'])
    expect(merged.arcs.length).toBeLessThan(small.arcs.length)
    const whole = merge(small, small.objects.regions.geometries.slice(0, 2))
    expect(regionsOf(merged)[0]!.shape).toEqual(whole)
  })
})

/** Any map of boxes side by side: some share borders, some overlap, some are islands. */
const boxes = fc.array(
  fc
    .tuple(fc.nat(40), fc.nat(40), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }))
    .map(([x, y, width, height]): [number, number, number, number] => [x, y, x + width, y + height]),
  { minLength: 1, maxLength: 8 },
)

test('any map of boxes can be simplified to any detail', () => {
  fc.assert(
    fc.property(boxes, fc.nat(200), fc.nat(50_000_000), (list, points, smallestRing) => {
      const shapes = list.map((box, index) => shapeOf(`kunta:${index}`, box))
      const topology = toTopology(shapes, { points, bytes: Infinity, smallestRing })
      expect(regionTopology.parse(topology).objects.regions.geometries).toHaveLength(shapes.length)
    }),
    { numRuns: 150 },
  )
})
