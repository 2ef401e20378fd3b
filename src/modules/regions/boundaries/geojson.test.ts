import fc from 'fast-check'
import proj4 from 'proj4'
import { describe, expect, test } from 'vitest'

import { AppError } from '#shared/errors.ts'
import { boundaryAddress } from './statistics-finland.ts'
import { codeFeatures } from './boundary-codes.ts'
import { smallMap } from './fixtures/small-map.ts'
import { readGeoJson } from './geojson.ts'

type Feature = (typeof smallMap)['features'][number]
const changed = (change: (feature: Feature, index: number) => unknown) => ({
  ...smallMap,
  features: smallMap.features.map(change),
})
const withRing = (ring: unknown) =>
  changed((feature, index) =>
    index === 1 ? { ...feature, geometry: { type: 'Polygon', coordinates: [ring] } } : feature,
  )

function faultsOf(work: () => unknown) {
  try {
    work()
  } catch (error) {
    if (error instanceof AppError) return error.faults
    throw error
  }
  return []
}

describe('boundaries in GeoJSON', () => {
  test('are read with their attributes', () => {
    const features = readGeoJson(smallMap)
    expect(features.map(({ attributes, polygons }) => [attributes.kunta, polygons.length])).toEqual([
      ['091', 1],
      ['092', 2],
      ['035', 1],
    ])
    expect(features[0]!.polygons[0]![0]![0]).toEqual([380_000, 6_700_000])
  })

  test.each([['urn:ogc:def:crs:EPSG::4326'], ['urn:ogc:def:crs:OGC:1.3:CRS84'], [undefined]])(
    'in degrees (%s) are projected to metres',
    (system) => {
      const toDegrees = proj4('+proj=utm +zone=35 +ellps=GRS80 +units=m +no_defs', 'EPSG:4326')
      const degrees = changed((feature) => ({
        ...feature,
        geometry: {
          type: 'MultiPolygon',
          coordinates: feature.geometry.coordinates.map((rings) =>
            rings.map((ring) => ring.map((point) => toDegrees.forward(point))),
          ),
        },
      }))
      const crs = system === undefined ? undefined : { type: 'name', properties: { name: system } }
      const [east, north] = readGeoJson({ ...degrees, crs })[0]!.polygons[0]![0]![0]!
      expect(east).toBeCloseTo(380_000, 0)
      expect(north).toBeCloseTo(6_700_000, 0)
    },
  )

  test('without a word of their system are in metres when the numbers are', () => {
    expect(readGeoJson({ ...smallMap, crs: undefined })[0]!.polygons[0]![0]![0]).toEqual([380_000, 6_700_000])
  })

  test.each([
    ['nothing', null, 'type', /no GeoJSON/],
    ['another document', { type: 'Topology' }, 'type', /no GeoJSON/],
    ['no features', { ...smallMap, features: [] }, 'type', /no GeoJSON/],
    ['another system', { ...smallMap, crs: { properties: { name: 'EPSG:3857' } } }, 'crs', /EPSG:3857 cannot be read/],
    [
      'a point',
      changed(() => ({ type: 'Feature', properties: {}, geometry: { type: 'Point' } })),
      'features.0',
      /no feature/,
    ],
    ['a short ring', withRing([[380_000, 6_700_000]]), 'features.1', /fewer than four/],
    [
      'a word for a number',
      withRing([
        ['x', 1],
        [1, 2],
        [2, 3],
        ['x', 1],
      ]),
      'features.1',
      /no pair of numbers/,
    ],
    [
      'a point in the sea far away',
      withRing([
        [1, 1],
        [1, 2],
        [2, 2],
        [1, 1],
      ]),
      'features.1',
      /outside Finland/,
    ],
    [
      'an open ring',
      withRing([
        [380_000, 6_700_000],
        [380_000, 6_710_000],
        [390_000, 6_710_000],
        [390_000, 6_700_000],
      ]),
      'features.1',
      /does not close/,
    ],
    [
      'a ring of one point',
      withRing(Array.from({ length: 4 }, () => [380_000, 6_700_000])),
      'features.1',
      /without an area/,
    ],
  ])('with %s are refused by place', (_, document, path, message) => {
    const [first] = faultsOf(() => readGeoJson(document))
    expect(first).toEqual({ path, message: expect.stringMatching(message) })
  })

  test('with many faults name some and count the rest', () => {
    const features = Array.from({ length: 50 }, () => ({ type: 'Feature' }))
    const faults = faultsOf(() => readGeoJson({ ...smallMap, features }))
    expect(faults).toHaveLength(21)
    expect(faults.at(-1)!.message).toBe('and 30 more that cannot be read')
  })
})

test('ten thousand broken documents are read or refused by name, never a crash', () => {
  const text = JSON.stringify(
    changed((feature) => ({
      ...feature,
      geometry: { ...feature.geometry, coordinates: feature.geometry.coordinates.slice(0, 1) },
    })),
  )
  const junk = fc.constantFrom(
    'null',
    '[]',
    '{}',
    '"x"',
    '1e999',
    '-1',
    '',
    ',',
    '[[]]',
    'true',
    '"\u0000"',
    '9'.repeat(30),
  )
  const cut = fc.record({ from: fc.nat(text.length), length: fc.nat(30), junk })
  let read = 0
  fc.assert(
    fc.property(cut, ({ from, length, junk: put }) => {
      const broken = text.slice(0, from) + put + text.slice(from + length)
      let document: unknown
      try {
        document = JSON.parse(broken)
      } catch {
        return
      }
      read += 1
      expect(faultsOf(() => codeFeatures(readGeoJson(document))).every(({ path, message }) => path && message)).toBe(
        true,
      )
    }),
    { numRuns: 10_000 },
  )
  expect(read).toBeGreaterThan(100)
  fc.assert(
    fc.property(fc.array(fc.anything(), { maxLength: 3 }), fc.anything(), (features, crs) => {
      faultsOf(() => codeFeatures(readGeoJson({ type: 'FeatureCollection', crs, features })))
    }),
    { numRuns: 2000 },
  )
})

describe('the codes of features', () => {
  const codesOf = (properties: readonly Record<string, unknown>[], category?: 'maakunta') =>
    codeFeatures(
      properties.map((attributes) => ({ attributes, polygons: [] })),
      category,
    )

  test.each([
    [[{ kunta: '049' }], 'kunta', '049'],
    [[{ kunta: 49 }], 'kunta', '049'],
    [[{ kunta: 'KU049' }], 'kunta', '049'],
    [[{ hyvinvointialue: '1' }], 'hyvinvointialue', '01'],
    [[{ hyvinvoint: '01' }], 'hyvinvointialue', '01'],
    [[{ maakunta: '21' }], 'maakunta', '21'],
    [[{ kunta: '049', maakunta: '01' }], 'kunta', '049'],
  ])('%j', (properties, category, code) => {
    const coded = codesOf(properties)
    expect([coded.category, [...coded.shapes.keys()]]).toEqual([category, [code]])
  })

  test('are of the category that is asked for', () => {
    expect(codesOf([{ kunta: '049', maakunta: '01' }], 'maakunta').category).toBe('maakunta')
  })

  test('join the features of one region', () => {
    const parts = readGeoJson({
      ...smallMap,
      features: [smallMap.features[0], { ...smallMap.features[2], properties: { kunta: '091' } }],
    })
    expect(codeFeatures(parts).shapes.get('091')).toHaveLength(2)
  })

  test('tell the year if all of them do', () => {
    expect(codesOf([{ kunta: '049', vuosi: 2026 }]).year).toBe(2026)
    expect(
      codesOf([
        { kunta: '049', vuosi: 2026 },
        { kunta: '091', vuosi: 2025 },
      ]).year,
    ).toBeUndefined()
    expect(codesOf([{ kunta: '049' }]).year).toBeUndefined()
  })

  test('that one feature lacks are a fault that names the attribute', () => {
    expect(faultsOf(() => codesOf([{ kunta: '049' }, { kunta: 'Espoo' }]))[0]!.message).toContain('attribute kunta')
  })
})

test("Statistics Finland's address names layer, year and system", () => {
  const address = new URL(boundaryAddress('hyvinvointialue', 2026))
  expect(address.searchParams.get('typeNames')).toBe('tilastointialueet:hyvinvointialue4500k_2026')
  expect(address.searchParams.get('srsName')).toBe('EPSG:3067')
})
