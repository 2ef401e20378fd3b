import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { indicatorKey } from '../indicator.ts'
import { indicatorsAccess as access } from '../indicators.access.ts'
import { annotationContent, indicatorAnnotation } from './annotation.ts'

const path = '/organisations/:organisation/indicators/:key/annotations' as const
const subject = z.object({ organisation: z.string(), key: indicatorKey })
const one = subject.extend({ id: z.uuid() })

export const listAnnotations = endpoint({
  id: 'listAnnotations',
  summary: 'What the organisation has told of single years beside an indicator, by year.',
  method: 'GET',
  path,
  allow: access.readChanges,
  input: subject,
  output: z.object({ items: z.array(indicatorAnnotation), mayEdit: z.boolean(), mayPublish: z.boolean() }),
})

export const addAnnotation = endpoint({
  id: 'addAnnotation',
  summary: 'Tells what happened in a year, beside an indicator: "the service opened".',
  method: 'POST',
  path,
  allow: access.annotate,
  input: subject.extend(annotationContent.shape),
  output: indicatorAnnotation,
  errors: ['notFound', 'conflict', 'forbidden'],
})

export const updateAnnotation = endpoint({
  id: 'updateAnnotation',
  summary: 'Changes the words, the year or the publicity of a told event.',
  method: 'PUT',
  path: `${path}/:id`,
  allow: access.annotate,
  input: one.extend({ ...annotationContent.shape, version: z.number().int().positive() }),
  output: indicatorAnnotation,
  errors: ['notFound', 'conflict', 'forbidden'],
})

export const removeAnnotation = endpoint({
  id: 'removeAnnotation',
  summary: 'Takes a told event away from an indicator; it stays in the history and can be put back.',
  method: 'DELETE',
  path: `${path}/:id`,
  allow: access.annotate,
  input: one,
  output: z.undefined(),
  errors: ['notFound', 'forbidden'],
})

export const restoreAnnotation = endpoint({
  id: 'restoreAnnotation',
  summary: 'Puts a removed event back as it was.',
  method: 'POST',
  path: `${path}/:id/restoration`,
  allow: access.annotate,
  input: one,
  output: indicatorAnnotation,
  errors: ['notFound', 'conflict', 'forbidden'],
})
