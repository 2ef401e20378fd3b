import { z } from 'zod'

import { indicatorKey } from '#modules/indicators/indicator.ts'
import { profileRow } from '#modules/indicators/reading.ts'
import { regionKey } from '#modules/regions/region.ts'
import { localText } from '#shared/local-text.ts'
import { concernReason, findings } from './concern.ts'

const mostEvidence = 6

/**
 * What a person found in the figures. `confirmed` and `notSeen` stand on figures that are there to see; `noFigure` says
 * that nothing measures it, so it has none and says what was looked for.
 */
export const findingInput = z
  .object({
    finding: z.enum(findings),
    indicators: z
      .array(indicatorKey)
      .max(mostEvidence)
      .refine((keys) => new Set(keys).size === keys.length, { error: 'indicatorTwice' })
      .meta({ description: 'The figures that it stands on' }),
    reasoning: concernReason.nullable(),
  })
  .refine(({ finding, indicators }) => finding === 'noFigure' || indicators.length > 0, {
    path: ['indicators'],
    error: 'evidenceMissing',
  })
  .refine(({ finding, indicators }) => finding !== 'noFigure' || indicators.length === 0, {
    path: ['indicators'],
    error: 'evidenceOfNone',
  })
  .refine(({ finding, reasoning }) => finding !== 'noFigure' || reasoning !== null, {
    path: ['reasoning'],
    error: 'reasoningMissing',
  })
export type FindingInput = z.infer<typeof findingInput>

/**
 * What has become of a figure since it was seen: the value of its year is another one now (`corrected`), there is a
 * newer year (`newer`), or neither (`same`); `gone`: it cannot be read any more.
 */
export const sinceSeen = ['same', 'newer', 'corrected', 'gone'] as const
export type SinceSeen = (typeof sinceSeen)[number]

const figureOf = z.object({ revision: z.int().positive(), year: z.int(), value: z.number() })
type FigureOf = z.infer<typeof figureOf>

export const evidence = z
  .object({
    indicator: indicatorKey,
    region: regionKey,
    regionName: localText,
    seen: figureOf.meta({ description: 'The figure as it stood when the finding was made' }),
    now: figureOf.nullable().meta({ description: 'The newest figure; null: there is none to be seen any more' }),
    nowOfYear: z.number().nullable().meta({ description: 'What the newest revision says of the year that was seen' }),
    since: z.enum(sinceSeen),
    row: profileRow
      .omit({ rank: true })
      .nullable()
      .meta({ description: 'The figures of the revision that was seen, up to the year that was seen' }),
    country: z.array(z.number().nullable()).meta({ description: "The country's values in the same years" }),
  })
  .meta({ id: 'ConcernEvidence' })
export type Evidence = z.infer<typeof evidence>

export const concernFinding = z
  .object({
    id: z.uuid(),
    finding: z.enum(findings),
    reasoning: localText.nullable(),
    foundOn: z.iso.date(),
    foundBy: z.string(),
    evidence: z.array(evidence),
  })
  .meta({ id: 'ConcernFinding' })
export type ConcernFinding = z.infer<typeof concernFinding>

/** Whether the figure has changed since it was seen. A newer revision that leaves it as it was says nothing of it. */
export function sinceOf(seen: FigureOf, now: FigureOf | null, nowOfYear: number | null): SinceSeen {
  if (now === null || nowOfYear === null) return 'gone'
  if (nowOfYear !== seen.value) return 'corrected'
  return now.year > seen.year ? 'newer' : 'same'
}
