import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { indicatorKey } from '../indicator.ts'
import { indicatorsAccess as access } from '../indicators.access.ts'

export const annotationInput = z.object({
  year: z.number().int().min(1900, { error: 'year' }).max(2200, { error: 'year' }),
  /** A few words: they stand in the chart. */
  text: localText.refine((text) => Object.values(text).every((words) => (words ?? '').length <= 60), {
    error: 'tooLong',
  }),
})
export type AnnotationInput = z.infer<typeof annotationInput>

export const indicatorAnnotation = annotationInput.extend({ id: z.uuid() }).meta({ id: 'IndicatorAnnotation' })
export type IndicatorAnnotation = z.infer<typeof indicatorAnnotation>

const path = '/organisations/:organisation/indicators/:key/annotations' as const
const subject = z.object({ organisation: z.string(), key: indicatorKey })

export const listAnnotations = endpoint({
  id: 'listAnnotations',
  summary: 'What the organisation has told of single years beside an indicator, by year.',
  method: 'GET',
  path,
  allow: access.readChanges,
  input: subject,
  output: z.object({ items: z.array(indicatorAnnotation), mayEdit: z.boolean() }),
})

export const addAnnotation = endpoint({
  id: 'addAnnotation',
  summary: 'Tells what happened in a year, beside an indicator: "the service opened".',
  method: 'POST',
  path,
  allow: access.annotate,
  input: subject.extend(annotationInput.shape),
  output: indicatorAnnotation,
  errors: ['notFound', 'conflict'],
})

export const removeAnnotation = endpoint({
  id: 'removeAnnotation',
  summary: 'Takes a told event away from an indicator; it stays in the history.',
  method: 'DELETE',
  path: `${path}/:id`,
  allow: access.annotate,
  input: subject.extend({ id: z.uuid() }),
  output: z.undefined(),
  errors: ['notFound'],
})
