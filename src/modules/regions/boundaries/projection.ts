import proj4 from 'proj4'

import type { Position } from './boundary.ts'

/** ETRS-TM35FIN, in which Finland's maps are drawn: metres east and north. */
const tm35fin = '+proj=utm +zone=35 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs'

export type Project = (position: Position) => Position

const fromDegrees = proj4('EPSG:4326', tm35fin)

const projections: Readonly<Record<string, Project>> = {
  '3067': (position) => position,
  '4326': (position) => fromDegrees.forward<Position>(position),
  CRS84: (position) => fromDegrees.forward<Position>(position),
}

/** The coordinate systems that can be read, as a fault names them. */
export const knownSystems = 'EPSG:3067, EPSG:4326'

/**
 * How positions get to EPSG:3067, by what the file says of them: `urn:ogc:def:crs:EPSG::3067`, `EPSG:4326`,
 * `urn:ogc:def:crs:OGC:1.3:CRS84`. A file that says nothing is in degrees by the standard (RFC 7946), but many are in
 * metres all the same, which numbers above 180 tell. Undefined: another system.
 */
export function projectionOf(system: string | undefined, first: Position | undefined): Project | undefined {
  if (system !== undefined) return projections[system.split(':').at(-1)!]
  const isDegrees = !first || (Math.abs(first[0]) <= 180 && Math.abs(first[1]) <= 180)
  return projections[isDegrees ? '4326' : '3067']
}

/** Finland with its waters, generously. */
export const isInFinland = ([east, north]: Position): boolean =>
  east > 0 && east < 900_000 && north > 6_400_000 && north < 7_900_000
