import { z } from 'zod'

import { localText } from '#shared/local-text.ts'
import { regionCategories, regionKey, registers } from '../region.ts'

const pair = z.tuple([z.number(), z.number()])

/**
 * The borders of regions as quantised TopoJSON in EPSG:3067 (metres, north is up): each stretch of border is one arc that
 * its two neighbours share. A region is a multipolygon of rings of arcs, its id the region's key.
 */
export const regionTopology = z
  .object({
    type: z.literal('Topology'),
    bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
    transform: z.object({ scale: pair, translate: pair }),
    objects: z.object({
      regions: z.object({
        type: z.literal('GeometryCollection'),
        geometries: z.array(
          z.object({
            type: z.literal('MultiPolygon'),
            id: regionKey,
            arcs: z.array(z.array(z.array(z.number().int()))),
          }),
        ),
      }),
    }),
    arcs: z.array(z.array(pair)),
  })
  .meta({ id: 'RegionTopology', description: 'Quantised TopoJSON in EPSG:3067' })
export type RegionTopology = z.infer<typeof regionTopology>

export const regionBoundaries = z
  .object({
    register: z.enum(registers),
    category: z.enum(regionCategories),
    /** The year whose division into regions it is. */
    year: z.number().int(),
    /** The smaller regions that these were put together from; null when they were imported as they are. */
    mergedFrom: z.enum(regionCategories).nullable(),
    producer: localText,
    /** Null: Kaarna made them up itself, for its demo. */
    licence: z.string().nullable(),
    /** Where they were fetched from. */
    address: z.string().nullable(),
    importedAt: z.iso.datetime(),
    topology: regionTopology,
  })
  .meta({ id: 'RegionBoundaries' })
export type RegionBoundaries = z.infer<typeof regionBoundaries>

export type Position = [number, number]

/** A region in metres before it is simplified: polygons of rings, the first ring of each the outer one. */
export interface RegionShape {
  key: string
  polygons: Position[][][]
}
