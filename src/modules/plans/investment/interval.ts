import { z } from 'zod'

/** A quantity that is known to lie between two numbers; exact where they are the same. */
export const interval = z.object({ low: z.number(), high: z.number() }).meta({ id: 'Interval' })
export type Interval = z.infer<typeof interval>

/** The interval between two numbers, whichever of them is lower. Negative zero is zero. */
export const between = (one: number, other: number): Interval => ({
  low: Math.min(one, other) + 0,
  high: Math.max(one, other) + 0,
})

export const exactly = (value: number): Interval => between(value, value)

/** All products of a number of the one and a number of the other. */
export function times(one: Interval, other: Interval): Interval {
  const corners = [one.low * other.low, one.low * other.high, one.high * other.low, one.high * other.high]
  return between(Math.min(...corners), Math.max(...corners))
}

/** All differences of a number of the one and a number of the other. */
export const minus = (one: Interval, other: Interval): Interval => between(one.low - other.high, one.high - other.low)

/** A number divided by all of an interval; null when that reaches zero or below, where the quotient has no bounds. */
export const dividedBy = (value: number, divisor: Interval): Interval | null =>
  divisor.low > 0 ? between(value / divisor.low, value / divisor.high) : null

export const middleOf = ({ low, high }: Interval): number => low + (high - low) / 2
