import { mapSentence } from './map-sentence.ts'
import type { RegionMapData } from './region-map.ts'

/** The map's extremes with their names, our place in order of size, and how many regions lack a figure. */
export const regionMapSentence = ({ regions, ...data }: RegionMapData): string =>
  mapSentence('regions', { ...data, regions: regions.map((region) => ({ ...region, isOwn: region.role === 'own' })) })
