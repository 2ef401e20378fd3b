import type { Interval } from '../interval.ts'

const wide = 240
const high = 18
const edge = 3

/** The ends between which the bars of a page are drawn: all of the ranges, and zero. */
export const scaleOf = (ranges: readonly Interval[]): Interval => ({
  low: Math.min(0, ...ranges.map((range) => range.low)),
  high: Math.max(0, ...ranges.map((range) => range.high)),
})

/** From low to high beside zero. Its name says the same in words. */
export function RangeBar({ range, scale, label }: { range: Interval; scale: Interval; label: string }) {
  const width = scale.high - scale.low || 1
  const at = (value: number) => edge + ((value - scale.low) / width) * (wide - 2 * edge)
  return (
    <svg className="range-bar" viewBox={`0 0 ${wide} ${high}`} preserveAspectRatio="none" role="img" aria-label={label}>
      <line className="range-ground" x1={0} x2={wide} y1={high / 2} y2={high / 2} />
      <rect x={at(range.low)} y={4} width={Math.max(3, at(range.high) - at(range.low))} height={high - 8} rx={1} />
      <line className="range-zero" x1={at(0)} x2={at(0)} y1={0} y2={high} />
    </svg>
  )
}
