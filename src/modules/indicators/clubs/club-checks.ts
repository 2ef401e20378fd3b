import { z } from 'zod'

import type { ClubDefinition } from './club.ts'

/** What a check says of a figure, to its reporter and to the coordinator. A mark refuses nothing; it asks to look again. */
export const figureMark = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('belowLowest'), limit: z.number() }),
    z.object({ kind: z.literal('aboveHighest'), limit: z.number() }),
    z.object({
      kind: z.literal('largeChange'),
      /** From the year before, in per cent; with its sign. */
      percent: z.number(),
      usual: z.number(),
      previous: z.number(),
    }),
    z.object({ kind: z.literal('outlier') }),
    z.object({ kind: z.literal('question') }),
  ])
  .meta({ id: 'ClubFigureMark' })
export type FigureMark = z.infer<typeof figureMark>

/** Marks of a figure that lies outside the limits of its definition; a limit itself is possible. */
export function limitMarks(
  value: number,
  { lowest, highest }: Pick<ClubDefinition, 'lowest' | 'highest'>,
): FigureMark[] {
  if (lowest !== null && value < lowest) return [{ kind: 'belowLowest', limit: lowest }]
  return highest !== null && value > highest ? [{ kind: 'aboveHighest', limit: highest }] : []
}

/**
 * The mark of a change from the year before that is larger than usual: |value − previous| ÷ |previous| × 100 above the
 * agreed per cent. From nothing (0) no share can be told, so there is no mark.
 */
export function changeMarks(
  value: number,
  previous: number | null,
  { usualChange }: Pick<ClubDefinition, 'usualChange'>,
): FigureMark[] {
  if (usualChange === null || previous === null || previous === 0) return []
  const percent = ((value - previous) / Math.abs(previous)) * 100
  // Two figures with decimals may miss the limit by the computer's own rounding.
  return Math.abs(percent) > usualChange + 1e-9 ? [{ kind: 'largeChange', percent, usual: usualChange, previous }] : []
}

/** Fewer figures say nothing of what is usual among them. */
const fewestForOutliers = 5
/** Above it a modified z-score marks an outlier, as its authors recommend. */
const outlierScore = 3.5

/**
 * Whether each of a round's figures is an outlier among them, by the modified z-score of Iglewicz & Hoaglin (How to Detect
 * and Handle Outliers, ASQC 1993): |0.6745 · (x − median) ÷ MAD| > 3.5, where MAD is the median of the absolute deviations
 * from the median. Of fewer than five figures, and where more than half are equal (MAD 0), none is.
 */
export function findOutliers(values: readonly number[]): boolean[] {
  const centre = medianOf(values)
  const spread = medianOf(values.map((value) => Math.abs(value - centre)))
  if (values.length < fewestForOutliers || spread === 0) return values.map(() => false)
  return values.map((value) => Math.abs((0.6745 * (value - centre)) / spread) > outlierScore)
}

/** The middle value, or the mean of the two in the middle; NaN of nothing. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

export interface CheckedFigure {
  /** Null: there is no figure. */
  value: number | null
  /** Of the year before; null when there is none that can be compared. */
  previous: number | null
  hasOpenQuestion: boolean
}

/** The marks of a round's figures, in their order. */
export function markFigures(figures: readonly CheckedFigure[], definition: ClubDefinition): FigureMark[][] {
  const known = figures.filter((one): one is CheckedFigure & { value: number } => one.value !== null)
  const outliers = new Set(
    findOutliers(known.map(({ value }) => value)).flatMap((isOutlier, at) => (isOutlier ? [known[at]!] : [])),
  )
  return figures.map((figure) => [
    ...(figure.value === null
      ? []
      : [...limitMarks(figure.value, definition), ...changeMarks(figure.value, figure.previous, definition)]),
    ...(outliers.has(figure as CheckedFigure & { value: number }) ? [{ kind: 'outlier' as const }] : []),
    ...(figure.hasOpenQuestion ? [{ kind: 'question' as const }] : []),
  ])
}

/** Whether the figure must carry a note before it can be approved: it lies outside what was agreed to be possible. */
export const needsNote = (marks: readonly FigureMark[]): boolean =>
  marks.some(({ kind }) => kind === 'belowLowest' || kind === 'aboveHighest')

/** Whether a figure has no more decimals than agreed, whatever the computer's own rounding leaves behind them. */
export const hasDecimals = (value: number, decimals: number): boolean => Number(value.toFixed(decimals)) === value
