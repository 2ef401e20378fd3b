import { placeLabels } from './label-placement.ts'
import { pixels } from './scale.ts'
import type { Direction, KnownPoint } from './series.ts'
import { textWidth } from './text-width.ts'
import { formatBare, type ValueFormat } from './values.ts'

export interface TargetLineData extends ValueFormat {
  baseline: KnownPoint
  /** The latest figure after the baseline; null: not measured yet. */
  current: KnownPoint | null
  target: KnownPoint
  /** Where it is expected to be in years between, in order; none: on a straight way. */
  path?: readonly KnownPoint[] | undefined
  /** Where the expected path would be when `current` was measured. */
  expected: number | null
  /** Which way is better: tells forward from backwards where the target is to hold the baseline. */
  direction: Direction
  /**
   * How the caller judges the latest figure, who knows what counts as a change and which way is better. Without it the
   * bare numbers are compared.
   */
  verdict?: 'reached' | 'onCourse' | 'behind' | 'backwards' | 'noFigure' | undefined
}

interface LineLabel {
  text: string
  x: number
  wanted: number
}

export interface TargetLineLayout {
  x: { baseline: number; current: number | null; target: number; expected: number | null; path: number[] }
  /** The middles of the words below, moved apart where the marks lie close. */
  labels: { baseline: LineLabel; current: LineLabel | null; target: LineLabel }
  backwards: boolean
}

export const targetLineSizes = { baseline: 14, current: 15, target: 14 } as const
const between = 8

/** Whether larger or smaller numbers lie ahead. */
export const forwardOf = ({
  baseline,
  target,
  direction,
}: Pick<TargetLineData, 'baseline' | 'target' | 'direction'>): 1 | -1 => {
  if (target.value === baseline.value) return direction === 'lower' ? -1 : 1
  return target.value > baseline.value ? 1 : -1
}

/** The way from the baseline to the target, or to better figures than the one to hold, always to the right. */
export function layoutTargetLine(data: TargetLineData, width: number): TargetLineLayout {
  const { baseline, current, target, expected } = data
  const values = [baseline.value, target.value, current?.value ?? baseline.value, expected ?? baseline.value]
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const padding = least === most ? 1 : (most - least) * 0.06
  const domain: [number, number] =
    forwardOf(data) > 0 ? [least - padding, most + padding] : [most + padding, least - padding]
  const scale = pixels(domain, [16, width - 16])
  const x = {
    baseline: scale(baseline.value),
    current: current && scale(current.value),
    target: scale(target.value),
    expected: expected === null || expected === undefined ? null : scale(expected),
    path: (data.path ?? []).map(({ value }) => scale(value)),
  }
  return { x, labels: placeWords(data, x, width), backwards: x.current !== null && x.current < x.baseline - 0.5 }
}

function placeWords(data: TargetLineData, x: TargetLineLayout['x'], width: number): TargetLineLayout['labels'] {
  const word = (point: KnownPoint | null, wanted: number | null, size: number) =>
    point && wanted !== null
      ? {
          text: formatBare(point.value, data),
          wanted,
          x: wanted,
          half: textWidth(formatBare(point.value, data), size, 'bold') / 2,
        }
      : null
  const baseline = word(data.baseline, x.baseline, targetLineSizes.baseline)!
  const current = word(data.current, x.current, targetLineSizes.current)
  const target = word(data.target, x.target, targetLineSizes.target)!
  const words = [baseline, current, target].filter((one) => one !== null)
  const placed = placeLabels(
    words.map(({ wanted, half }) => ({ y: wanted, height: 2 * half + between })),
    { top: 0, bottom: width },
  )
  words.forEach((one, index) => {
    one.x = placed[index]!
  })
  return { baseline, current, target }
}
