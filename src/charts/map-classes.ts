import { chartTexts } from './charts.texts.ts'
import { formatBare, type ValueFormat } from './values.ts'

/** Class 1 (lowest) to 5 (highest). */
export type MapClass = 1 | 2 | 3 | 4 | 5

/** `quantiles`: about equally many regions in each; `equalSteps`: each as wide as the others, however many it holds. */
export type ClassMethod = 'quantiles' | 'equalSteps'

interface Valued {
  value: number | null
}

/**
 * At most four bounds between five classes, rounded to what is written beside the map so that a written value never
 * belongs to another class than its colour says.
 */
export function classBounds(regions: readonly Valued[], decimals: number, method: ClassMethod = 'quantiles'): number[] {
  const rounded = (value: number) => Number(value.toFixed(decimals))
  const sorted = regions
    .flatMap(({ value }) => (value === null || !Number.isFinite(value) ? [] : [rounded(value)]))
    .toSorted((a, b) => a - b)
  const [least, most] = [sorted[0], sorted.at(-1)]
  if (least === undefined || most === undefined) return []
  const bounds = [0.2, 0.4, 0.6, 0.8].map((share) =>
    method === 'quantiles' ? sorted[Math.ceil(share * sorted.length)]! : rounded(least + share * (most - least)),
  )
  return [...new Set(bounds.filter((bound) => bound > least))]
}

/** The class of a value: how many bounds it has reached, spread over the five shades. */
export function classOf(value: number, bounds: readonly number[], decimals: number): MapClass {
  const reached = bounds.filter((bound) => Number(value.toFixed(decimals)) >= bound).length
  return (bounds.length === 0 ? 3 : 1 + Math.round((reached / bounds.length) * 4)) as MapClass
}

/** The classes as a legend writes them, from low to high: `enintään 12,4`, `12,5–13,4`, …, `vähintään 15,5`. */
export function classLabels(bounds: readonly number[], format: ValueFormat): { mapClass: MapClass; label: string }[] {
  const smallest = 10 ** -format.decimals
  return [undefined, ...bounds].map((from, index) => {
    const next = bounds[index]
    const mapClass = classOf(from ?? Number.NEGATIVE_INFINITY, bounds, format.decimals)
    return { mapClass, label: rangeLabel(from, next === undefined ? undefined : next - smallest, format) }
  })
}

function rangeLabel(from: number | undefined, to: number | undefined, format: ValueFormat): string {
  const t = chartTexts[format.language]
  const write = (value: number) => formatBare(value, format)
  if (from === undefined) return to === undefined ? '' : t.atMost(write(to))
  if (to === undefined) return t.atLeast(write(from))
  return write(from) === write(to) ? write(from) : `${write(from)}–${write(to)}`
}
