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
  const { digit, power } = wholeStep((high - low) / tickCount)
  // Whole powers of ten are exact; 0.1 is not.
  const toSteps = (value: number) => (power < 0 ? value * 10 ** -power : value / 10 ** power) / digit
  const toValue = (steps: number) => (power < 0 ? (steps * digit) / 10 ** -power : steps * digit * 10 ** power)
  const [first, last] = [Math.floor(toSteps(low)), Math.ceil(toSteps(high))]
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => toValue(first + index))
  return { from: ticks[0]!, to: ticks.at(-1)!, ticks, decimals: Math.min(6, Math.max(0, -power)) }
}

/** The step of 1, 2 or 5 times a power of ten that lies nearest to the wanted one. */
function wholeStep(wanted: number): { digit: number; power: number } {
  const power = Math.floor(Math.log10(wanted))
  const digits = wanted / 10 ** power
  const [nearest = 1] = [1, 2, 5, 10].toSorted((one, other) => times(one, digits) - times(other, digits))
  return nearest === 10 ? { digit: 1, power: power + 1 } : { digit: nearest, power }
}

/** How many times the one is the other, whichever is larger. */
const times = (one: number, other: number): number => Math.max(one / other, other / one)

/** Turns values into pixels along a straight line; a domain of one value lies in the middle. */
export const pixels =
  ([first, last]: readonly [number, number], [start, end]: readonly [number, number]) =>
  (value: number): number =>
    start + (first === last ? 0.5 : (value - first) / (last - first)) * (end - start)

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
