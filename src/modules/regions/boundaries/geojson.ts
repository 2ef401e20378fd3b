import { z } from 'zod'

import type { AppError } from '#shared/errors.ts'
import { type BoundaryFaultCode, refuseBoundaries, type WordedFault } from './boundary-fault.ts'
import type { Position } from './boundary.ts'
import { isInFinland, knownSystems, type Project, projectionOf } from './projection.ts'

/** A feature of a file: its attributes and its polygons in EPSG:3067. */
export interface ReadFeature {
  attributes: Readonly<Record<string, unknown>>
  polygons: Position[][][]
}

const collection = z.looseObject({
  type: z.literal('FeatureCollection'),
  crs: z.looseObject({ properties: z.looseObject({ name: z.string() }) }).nullish(),
  features: z.array(z.unknown()).min(1),
})
const feature = z.looseObject({
  type: z.literal('Feature'),
  properties: z.record(z.string(), z.unknown()),
  geometry: z.discriminatedUnion('type', [
    z.looseObject({ type: z.literal('Polygon'), coordinates: z.array(z.unknown()) }),
    z.looseObject({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.unknown())) }),
  ]),
})
type Feature = z.infer<typeof feature>

/** More faults than anybody reads; the rest are counted. */
const namedFaults = 20

/**
 * Reads a GeoJSON collection of polygons and projects it. Throws AppError `invalidInput` that names every feature that
 * cannot be read, by its place (`features.12`, counted from 0) and what is wrong with it.
 */
export function readGeoJson(document: unknown): ReadFeature[] {
  const read = collection.safeParse(document)
  if (!read.success)
    throw refusal([{ code: 'notGeoJson', path: 'type', message: 'is no GeoJSON FeatureCollection with features' }])
  const { crs, features } = read.data
  const system = crs?.properties.name
  const parsed = features.map((one) => feature.safeParse(one))
  const project = projectionOf(system, firstPosition(parsed.find(({ success }) => success)?.data))
  if (!project)
    throw refusal([
      {
        code: 'unknownSystem',
        path: 'crs',
        message: `${system} cannot be read; fetch it in one of ${knownSystems}`,
        what: system ?? '',
      },
    ])

  const faults: WordedFault[] = []
  const found: ReadFeature[] = []
  parsed.forEach((one, index) => {
    try {
      if (!one.success) throw new Fault('notFeature', 'is no feature with attributes and a polygon')
      found.push({ attributes: one.data.properties, polygons: readPolygons(one.data.geometry, project) })
    } catch (error) {
      if (!(error instanceof Fault)) throw error
      const { code, message, what } = error
      faults.push({ code, path: `features.${index}`, message, what })
    }
  })
  if (faults.length > 0) throw refusal(faults)
  return found
}

class Fault extends Error {
  readonly code: BoundaryFaultCode
  readonly what: string

  constructor(code: BoundaryFaultCode, message: string, what = '') {
    super(message)
    this.code = code
    this.what = what
  }
}

function refusal(faults: readonly WordedFault[]): AppError {
  const named = faults.slice(0, namedFaults)
  const more = faults.length - named.length
  if (more > 0)
    named.push({
      code: 'more',
      path: 'features',
      message: `and ${more} more that cannot be read`,
      what: String(more),
    })
  return refuseBoundaries(named, `The boundaries cannot be read: ${named[0]!.path} ${named[0]!.message}`)
}

/** The first pair of numbers of a geometry, to tell degrees from metres. */
function firstPosition(read: Feature | undefined): Position | undefined {
  let inner: unknown = read?.geometry.coordinates
  while (Array.isArray(inner) && Array.isArray(inner[0])) inner = inner[0]
  return toPosition(inner)
}

function readPolygons({ type, coordinates }: Feature['geometry'], project: Project): Position[][][] {
  const polygons: readonly unknown[] = type === 'Polygon' ? [coordinates] : coordinates
  if (polygons.length === 0) throw new Fault('noPolygons', 'has no polygons')
  return polygons.map((polygon, index) => {
    if (!Array.isArray(polygon) || polygon.length === 0) throw new Fault('noRings', `polygon ${index + 1} has no rings`)
    return polygon.map((ring: unknown) => readRing(ring, project))
  })
}

function readRing(ring: unknown, project: Project): Position[] {
  if (!Array.isArray(ring) || ring.length < 4) throw new Fault('shortRing', 'has a ring of fewer than four points')
  const points = ring.map((point: unknown) => {
    const position = toPosition(point)
    if (!position) {
      const what = JSON.stringify(point)?.slice(0, 40) ?? ''
      throw new Fault('notPoint', `has a point that is no pair of numbers: ${what}`, what)
    }
    const projected = project(position)
    if (!isInFinland(projected)) {
      const what = position.join(', ')
      throw new Fault('outsideFinland', `has a point outside Finland: ${what}`, what)
    }
    return projected
  })
  const [first, last] = [points[0]!, points.at(-1)!]
  if (first[0] !== last[0] || first[1] !== last[1]) throw new Fault('openRing', 'has a ring that does not close')
  if (new Set(points.map(String)).size < 3) throw new Fault('flatRing', 'has a ring without an area')
  return points
}

/** East and north; a height or measure after them is left out. */
function toPosition(value: unknown): Position | undefined {
  if (!Array.isArray(value)) return undefined
  const [x, y] = value as unknown[]
  return typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y) ? [x, y] : undefined
}
