import { z } from 'zod'

import type { Annotation } from '#charts/line-chart-annotations.ts'
import { localText, textIn } from '#shared/local-text.ts'
import type { Language } from '#shared/texts.ts'

/** More would hide the chart. */
export const mostAnnotations = 12

/** What an organisation tells of a year beside an indicator: "the service opened". */
export const annotationContent = z.object({
  year: z.number().int().min(1900, { error: 'year' }).max(2200, { error: 'year' }),
  /** A few words: they stand in the chart. */
  text: localText.refine((text) => Object.values(text).every((words) => (words ?? '').length <= 60), {
    error: 'tooLong',
  }),
  /** Whether everybody sees it: on the public page, in embedded pictures and files, and in reports. */
  isPublic: z.boolean().default(false),
})
export type AnnotationContent = z.output<typeof annotationContent>

export const indicatorAnnotation = annotationContent
  .extend({
    id: z.uuid(),
    version: z.number().int().positive(),
    /** Who wrote it as it stands; null: not known any more. */
    changedBy: z.string().nullable(),
  })
  .meta({ id: 'IndicatorAnnotation' })
export type IndicatorAnnotation = z.infer<typeof indicatorAnnotation>

/** As a line chart marks them. */
export const toChartAnnotations = (
  told: readonly Pick<AnnotationContent, 'year' | 'text'>[],
  language: Language,
): Annotation[] => told.map(({ year, text }) => ({ year, label: textIn(text, language) }))
