import { chartTexts } from './charts.texts.ts'
import type { TilePlace } from './tile-places.ts'
import { formatBare, type ValueFormat } from './values.ts'

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

/** Class 1 (lowest) to 5 (highest). */
export type TileClass = 1 | 2 | 3 | 4 | 5

/**
 * At most four bounds between five classes of about equally many regions, rounded to what is written in the tiles so that
 * a written value never belongs to another class than its colour says.
 */
export function classBounds(tiles: readonly Tile[], decimals: number): number[] {
  const figures = tiles.flatMap(({ value }) =>
    value === null || !Number.isFinite(value) ? [] : [Number(value.toFixed(decimals))],
  )
  const sorted = figures.toSorted((a, b) => a - b)
  const bounds = [0.2, 0.4, 0.6, 0.8].map((share) => sorted[Math.ceil(share * sorted.length)])
  return [...new Set(bounds.filter((bound) => bound !== undefined && bound > sorted[0]!))] as number[]
}

/** The class of a value: how many bounds it has reached, spread over the five shades. */
export function classOf(value: number, bounds: readonly number[], decimals: number): TileClass {
  const reached = bounds.filter((bound) => Number(value.toFixed(decimals)) >= bound).length
  return (bounds.length === 0 ? 3 : 1 + Math.round((reached / bounds.length) * 4)) as TileClass
}

/** The classes as the legend writes them, from low to high: `alle 12,5`, `12,5–13,4`, …, `15,5 tai yli`. */
export function classLabels(bounds: readonly number[], data: TileMapData): { tileClass: TileClass; label: string }[] {
  const smallest = 10 ** -data.decimals
  return [undefined, ...bounds].map((from, index) => {
    const next = bounds[index]
    const tileClass = classOf(from ?? Number.NEGATIVE_INFINITY, bounds, data.decimals)
    return { tileClass, label: rangeLabel(from, next === undefined ? undefined : next - smallest, data) }
  })
}

function rangeLabel(from: number | undefined, to: number | undefined, format: ValueFormat): string {
  const t = chartTexts[format.language]
  const write = (value: number) => formatBare(value, format)
  if (from === undefined) return to === undefined ? '' : t.atMost(write(to))
  if (to === undefined) return t.atLeast(write(from))
  return write(from) === write(to) ? write(from) : `${write(from)}–${write(to)}`
}
