import { round } from './marks.tsx'
import { pixels } from './scale.ts'
import type { Direction } from './series.ts'

/** Room for a boat or a diamond at either end. */
const edge = 9
/** Between the scale and the values that lie beyond it. */
const beyond = 5

export interface StripScale {
  /** Pixels from the left; better is to the right whatever the indicator's direction. */
  x: (value: number) => number
  median: number | undefined
  /** Between them lies the middle half of the values. */
  quartiles: readonly [lower: number, upper: number] | undefined
  /** What lies on the scale; a value beyond it is drawn at the edge. */
  from: number
  to: number
  pixelsPerUnit: number
}

/**
 * The scale of a strip plot. A few values far away (a municipality of a hundred people) would press all others into a
 * lump: what lies more than three times the interquartile range beyond the quartiles is drawn at the edge. The marked
 * values always lie on the scale.
 */
export function stripScale(
  values: readonly number[],
  marked: readonly number[],
  look: { direction: Direction; width: number },
): StripScale {
  const sorted = values.toSorted((a, b) => a - b)
  const [q1, median, q3] = [0.25, 0.5, 0.75].map((share) => quantile(sorted, share))
  const fence = q1 === undefined || q3 === undefined ? 0 : 3 * (q3 - q1)
  const near = fence > 0 ? sorted.filter((value) => value >= q1! - fence && value <= q3! + fence) : sorted
  const on = [...near, ...marked]
  const [least, most] = on.length ? [Math.min(...on), Math.max(...on)] : [0, 0]
  const inset = edge + (near.length < sorted.length ? beyond : 0)
  const range: [number, number] = look.direction === 'lower' ? [look.width - inset, inset] : [inset, look.width - inset]
  const scale = pixels([least, most], range)
  const outside = {
    below: range[0] < range[1] ? 3 : look.width - 3,
    above: range[0] < range[1] ? look.width - 3 : 3,
  }
  const x = (value: number) => {
    if (least === most) return look.width / 2
    if (value < least) return outside.below
    return value > most ? outside.above : scale(value)
  }
  const quartiles = q1 === undefined || q3 === undefined ? undefined : ([q1, q3] as const)
  return {
    x,
    median,
    quartiles,
    from: least,
    to: most,
    pixelsPerUnit: least === most ? look.width : Math.abs(range[1] - range[0]) / (most - least),
  }
}

/** Linear interpolation between order statistics (type 7); undefined of nothing. */
function quantile(sorted: readonly number[], share: number): number | undefined {
  if (sorted.length === 0) return undefined
  const at = (sorted.length - 1) * share
  const below = sorted[Math.floor(at)]!
  return below + (sorted[Math.ceil(at)]! - below) * (at - Math.floor(at))
}

/** The values between which the middle half lies; undefined of nothing. */
export function quartilesOf(values: readonly number[]): [lower: number, upper: number] | undefined {
  const sorted = values.filter(Number.isFinite).toSorted((a, b) => a - b)
  const [lower, upper] = [quantile(sorted, 0.25), quantile(sorted, 0.75)]
  return lower === undefined || upper === undefined ? undefined : [lower, upper]
}

/** Distance of neighbouring dots, across and down, in a row of a table. */
const usualPitch = 3.4
const slimness = 3.1 / 3.4

interface Strip {
  middle: number
  /** How far from the middle a dot may lie. */
  reach: number
  /** How many pixels apart two values are that the source's rounding tells apart. */
  resolution: number
  /** Distance of neighbouring dots, where they are larger than in a table. */
  pitch?: number
}

/**
 * Dots piled around a middle line as one path of points (round caps make the dots): three hundred elements in each of
 * eighty rows would make a page slow. Equal values lie side by side within what was rounded away. A pile still too high
 * for the strip is pressed together; no dot is left out.
 */
export function dotSwarm(places: readonly number[], { middle, reach, resolution, pitch = usualPitch }: Strip): string {
  const columns = columnsOf(places, { middle, reach, resolution, pitch })
  const equal = new Map<number, number>()
  const piles = new Map<number, number>()
  for (const place of places) {
    const before = equal.get(place) ?? 0
    equal.set(place, before + 1)
    const bin = Math.round(place / pitch) + outwards(before % columns)
    piles.set(bin, (piles.get(bin) ?? 0) + 1)
  }
  const dots: string[] = []
  for (const [bin, count] of [...piles].toSorted(([a], [b]) => a - b)) {
    const step = Math.min(pitch * slimness, (2 * reach) / Math.max(1, count - 1))
    for (let index = 0; index < count; index += 1) {
      dots.push(`M${round(bin * pitch)} ${round(middle + (index - (count - 1) / 2) * step)}h0`)
    }
  }
  return dots.join('')
}

/** How many dots of equal values lie side by side: no more than rounding allows, nor than their pile needs. */
function columnsOf(places: readonly number[], { reach, resolution, pitch }: Required<Strip>): number {
  const counts = new Map<number, number>()
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1)
  const needed = Math.ceil(Math.max(0, ...counts.values()) / (Math.floor((2 * reach) / (pitch * slimness)) + 1))
  return Math.max(1, Math.min(needed, Math.floor(resolution / pitch)))
}

/** 0, 1, −1, 2, −2 … */
const outwards = (index: number): number => (index % 2 ? (index + 1) / 2 : -index / 2)
