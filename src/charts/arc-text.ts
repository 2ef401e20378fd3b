import type { Angle } from './ring-angles.ts'
import { cutText, textWidth } from './text-width.ts'

/** Words along an arc of a ring. */
export interface ArcText {
  text: string
  radius: number
  from: Angle
  to: Angle
  /** Whether the words begin where the arc does or stand in its middle. */
  align: 'start' | 'middle'
}

/** Something that words must not run over: half its width in pixels along the arc, and from which radius to which. */
export interface Obstacle {
  angle: Angle
  halfWidth: number
  inner: number
  outer: number
}

interface Place {
  from: Angle
  to: Angle
  radius: number
  /** Of the letters, in pixels. */
  size: number
  obstacles: readonly Obstacle[]
  /** In the first stretch with room for all of the words, from its beginning, or not at all; otherwise in the longest, cut if need be. */
  isFirst?: boolean
}

const air = 5
/** Fewer letters than these say nothing. */
const fewestLetters = 9

/** Words where nothing else stands, or null when there is no room for them. */
export function placeArcText(
  text: string,
  { from, to, radius, size, obstacles, isFirst = false }: Place,
): ArcText | null {
  const wanted = textWidth(text, size) + 2 * air
  const free = freeStretches({ from, to, radius, size }, obstacles)
  if (isFirst) {
    const stretch = free.find((one) => lengthOf(one, radius) >= wanted)
    return stretch
      ? { text, radius, from: stretch.from + air / radius, to: stretch.from + wanted / radius, align: 'start' }
      : null
  }
  const [longest] = free.toSorted((one, other) => lengthOf(other, radius) - lengthOf(one, radius))
  if (!longest) return null
  const shown = arcTextRoom(text, lengthOf(longest, radius), size)
  return shown === null ? null : { text: shown, radius, ...longest, align: 'middle' }
}

/** As much of the words as fits on so many pixels; null when that would say nothing. */
function arcTextRoom(text: string, room: number, size: number): string | null {
  const shown = cutText(text, room - 2 * air, size)
  return shown === text || shown.length >= fewestLetters ? shown : null
}

const lengthOf = ({ from, to }: { from: Angle; to: Angle }, radius: number): number => (to - from) * radius

function freeStretches(
  { from, to, radius, size }: { from: Angle; to: Angle; radius: number; size: number },
  obstacles: readonly Obstacle[],
): { from: Angle; to: Angle }[] {
  const inWay = obstacles
    .filter(({ inner, outer }) => inner < radius + size / 2 && outer > radius - size / 2)
    .map(({ angle, halfWidth }) => ({ from: angle - halfWidth / radius, to: angle + halfWidth / radius }))
    .toSorted((one, other) => one.from - other.from)
  const free: { from: Angle; to: Angle }[] = []
  let begins = from
  for (const taken of inWay) {
    if (taken.from > begins) free.push({ from: begins, to: Math.min(taken.from, to) })
    begins = Math.max(begins, taken.to)
  }
  if (begins < to) free.push({ from: begins, to })
  return free.filter((stretch) => stretch.to > stretch.from)
}
