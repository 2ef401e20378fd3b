import { z } from 'zod'

import { indicatorKey } from '../indicator.ts'
import { attentionReasons } from '../statistics/attention.ts'

const year = z.number().int()

/** A year's value before and after; null: there was none, or there is none any more. */
const correctedCell = z.object({ year, before: z.number().nullable(), after: z.number().nullable() })

/** What one import changed for one area. Indicators are named by key; each list is in the order of the keys unless said otherwise. */
export const digestContent = z.object({
  /** Years that came after the last one known. */
  newYears: z.array(z.object({ indicator: indicatorKey, years: z.array(year).min(1), value: z.number() })),
  /** What the source said otherwise of years known before. */
  corrected: z.array(z.object({ indicator: indicatorKey, cells: z.array(correctedCell).min(1) })),
  /** Ten at most, the weightiest first; see statistics/attention.ts. */
  attention: z.array(
    z.object({
      indicator: indicatorKey,
      verdict: z.enum(['better', 'worse']),
      reason: z.enum(attentionReasons),
      size: z.number().nullable(),
    }),
  ),
  /** Indicators that had no figures at all before. */
  added: z.array(indicatorKey),
  /** Core indicators whose latest value is older than their own rhythm explains. */
  stale: z.array(z.object({ indicator: indicatorKey, latest: year, everyYears: z.number().int().positive() })),
})
export type DigestContent = z.infer<typeof digestContent>

export const changeDigest = z
  .object({ id: z.uuid(), since: z.iso.datetime(), until: z.iso.datetime(), content: digestContent })
  .meta({ id: 'ChangeDigest' })
export type ChangeDigest = z.infer<typeof changeDigest>

/** Whether there is something to tell: stale sources alone are no news. */
export const hasNews = ({ newYears, corrected, added }: DigestContent): boolean =>
  newYears.length + corrected.length + added.length > 0

/** The usual distance between the years that have a value: the median, one year for a single value. */
export function rhythmOf(years: readonly number[]): number {
  const steps = years.slice(1).map((one, index) => one - years[index]!)
  return steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 1
}

/**
 * Whether a source is late. National figures come up to a year and a half after the year that they tell of; beyond that one whole
 * round may be missing before it is said.
 */
export const isStale = (latest: number, everyYears: number, today: number): boolean =>
  today - latest > 2 * everyYears + 1
