import type { TilePlace } from './tile-places.ts'
import type { ValueFormat } from './values.ts'

export interface Tile extends TilePlace {
  /** The region's whole name, for the sentence. */
  name: string
  value: number | null
  isOwn: boolean
}

export interface TileMapData extends ValueFormat {
  title: string
  year: number
  tiles: readonly Tile[]
}
