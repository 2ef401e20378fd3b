import { type Day, daysBetween } from '#shared/day.ts'

/** Radians clockwise from the top. */
export type Angle = number

export const fullTurn: Angle = Math.PI * 2

export interface YearOfRing {
  first: Day
  last: Day
  /** Days in the year. */
  length: number
}

export function yearOfRing(year: number): YearOfRing {
  const first = `${year}-01-01`
  return { first, last: `${year}-12-31`, length: daysBetween(first, `${year + 1}-01-01`) }
}

/** Where a day begins; days of other years go on past the top. */
export const angleOfDay = ({ first, length }: YearOfRing, day: Day): Angle =>
  (daysBetween(first, day) / length) * fullTurn

export const pointAt = (centre: number, radius: number, angle: Angle): { x: number; y: number } => ({
  x: centre + radius * Math.sin(angle),
  y: centre - radius * Math.cos(angle),
})

/** Whether words along an arc around this angle must run against the clock to stand upright. */
export const isFlipped = (angle: Angle): boolean => {
  const turned = ((angle % fullTurn) + fullTurn) % fullTurn
  return turned > fullTurn / 4 && turned < (fullTurn / 4) * 3
}
