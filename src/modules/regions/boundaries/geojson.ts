import { z } from 'zod'

import { AppError, type InputFault } from '#shared/errors.ts'
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
  if (!read.success) throw refusal([{ path: 'type', message: 'is no GeoJSON FeatureCollection with features' }])
  const { crs, features } = read.data
  const system = crs?.properties.name
  const parsed = features.map((one) => feature.safeParse(one))
  const project = projectionOf(system, firstPosition(parsed.find(({ success }) => success)?.data))
  if (!project)
    throw refusal([{ path: 'crs', message: `${system} cannot be read; fetch it in one of ${knownSystems}` }])

  const faults: InputFault[] = []
  const found: ReadFeature[] = []
  parsed.forEach((one, index) => {
    try {
      if (!one.success) throw new Fault('is no feature with attributes and a polygon')
      found.push({ attributes: one.data.properties, polygons: readPolygons(one.data.geometry, project) })
    } catch (error) {
      if (!(error instanceof Fault)) throw error
      faults.push({ path: `features.${index}`, message: error.message })
    }
  })
  if (faults.length > 0) throw refusal(faults)
  return found
}

class Fault extends Error {}

function refusal(faults: readonly InputFault[]): AppError {
  const named = faults.slice(0, namedFaults)
  const more = faults.length - named.length
  if (more > 0) named.push({ path: 'features', message: `and ${more} more that cannot be read` })
  return new AppError('invalidInput', `The boundaries cannot be read: ${named[0]!.path} ${named[0]!.message}`, {
    faults: named,
  })
}

/** The first pair of numbers of a geometry, to tell degrees from metres. */
function firstPosition(read: Feature | undefined): Position | undefined {
  let inner: unknown = read?.geometry.coordinates
  while (Array.isArray(inner) && Array.isArray(inner[0])) inner = inner[0]
  return toPosition(inner)
}

function readPolygons({ type, coordinates }: Feature['geometry'], project: Project): Position[][][] {
  const polygons: readonly unknown[] = type === 'Polygon' ? [coordinates] : coordinates
  if (polygons.length === 0) throw new Fault('has no polygons')
  return polygons.map((polygon, index) => {
    if (!Array.isArray(polygon) || polygon.length === 0) throw new Fault(`polygon ${index + 1} has no rings`)
    return polygon.map((ring: unknown) => readRing(ring, project))
  })
}

function readRing(ring: unknown, project: Project): Position[] {
  if (!Array.isArray(ring) || ring.length < 4) throw new Fault('has a ring of fewer than four points')
  const points = ring.map((point: unknown) => {
    const position = toPosition(point)
    if (!position) throw new Fault(`has a point that is no pair of numbers: ${JSON.stringify(point)?.slice(0, 40)}`)
    const projected = project(position)
    if (!isInFinland(projected)) throw new Fault(`has a point outside Finland: ${position.join(', ')}`)
    return projected
  })
  const [first, last] = [points[0]!, points.at(-1)!]
  if (first[0] !== last[0] || first[1] !== last[1]) throw new Fault('has a ring that does not close')
  if (new Set(points.map(String)).size < 3) throw new Fault('has a ring without an area')
  return points
}

/** East and north; a height or measure after them is left out. */
function toPosition(value: unknown): Position | undefined {
  if (!Array.isArray(value)) return undefined
  const [x, y] = value as unknown[]
  return typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y) ? [x, y] : undefined
}
