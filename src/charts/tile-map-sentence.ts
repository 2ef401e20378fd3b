import { mapSentence } from './map-sentence.ts'
import type { TileMapData } from './tile-map.ts'

/** The tiles' extremes and our own place among them. */
export const tileMapSentence = ({ tiles, ...data }: TileMapData): string =>
  mapSentence('tiles', { ...data, regions: tiles })
