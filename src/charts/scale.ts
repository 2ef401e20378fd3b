import { scaleLinear } from 'd3-scale'

export interface ValueScale {
  from: number
  to: number
  ticks: number[]
  /** Decimals that tell the ticks apart. */
  decimals: number
}

/** From zero when that leaves the variation at least this share of the height. */
const smallestShareFromZero = 0.35

/** A value axis for lines: from zero if zero does not flatten the change, whole steps, never empty. */
export function lineValueScale(values: readonly number[], tickCount = 4): ValueScale {
  const [low, high] = widened(
    ...(values.length ? ([Math.min(...values), Math.max(...values)] as const) : ([0, 1] as const)),
  )
  const spansZero = low <= 0 && high >= 0
  const fromZero = !spansZero && (high - low) / Math.max(Math.abs(low), Math.abs(high)) >= smallestShareFromZero
  return niceScale(fromZero ? Math.min(low, 0) : low, fromZero ? Math.max(high, 0) : high, tickCount)
}

/** A value axis for bars: always from zero. */
export function barValueScale(values: readonly number[], tickCount = 4): ValueScale {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  return isLevel(low, high) ? niceScale(0, 1, tickCount) : niceScale(low, high, tickCount)
}

/** Values so close that no axis can tell them apart. */
const isLevel = (low: number, high: number): boolean => high - low <= 1e-9 * Math.max(1, Math.abs(low), Math.abs(high))

/** A level course is drawn in the middle: a tenth of its height up and down. */
function widened(low: number, high: number): [number, number] {
  if (!isLevel(low, high)) return [low, high]
  const padding = Math.abs(high) > 1e-9 ? Math.abs(high) * 0.1 : 1
  return [low - padding, high + padding]
}

function niceScale(low: number, high: number, tickCount: number): ValueScale {
  const scale = scaleLinear().domain([low, high]).nice(tickCount)
  const [from, to] = scale.domain() as [number, number]
  const ticks = scale.ticks(tickCount).map((tick) => (Object.is(tick, -0) ? 0 : tick))
  const step = ticks.length > 1 ? ticks[1]! - ticks[0]! : 1
  return { from, to, ticks, decimals: Math.max(0, Math.min(6, -Math.floor(Math.log10(step) + 1e-9))) }
}

/** Turns values into pixels; a scale of no extent puts everything in the middle. */
export const pixels = (domain: readonly [number, number], range: readonly [number, number]) =>
  scaleLinear().domain(domain).range(range)

/** The years to write below an axis: the newest figure's year always, others at even steps of whole intervals from it. */
export function yearTicks(
  years: { first: number; last: number; newest: number; interval: number },
  fitting: number,
): number[] {
  const { first, last, newest, interval } = years
  const steps = [1, 2, 3, 5, 10, 20, 50].map((times) => times * Math.max(1, interval))
  const step = steps.find((size) => (last - first) / size + 1 <= fitting) ?? last - first + 1
  const ticks: number[] = []
  for (let year = newest; year >= first; year -= step) ticks.unshift(year)
  for (let year = newest + step; year <= last; year += step) ticks.push(year)
  return ticks
}
