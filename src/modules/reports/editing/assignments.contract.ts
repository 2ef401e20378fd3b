import { z } from 'zod'

import { personName } from '#modules/organisations/comments/comment.ts'
import { endpoint } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { reportsAccess as access } from '../reports.access.ts'
import { ownStaleTranslations } from '../translations/translation.ts'
import { assignment, assignmentWords } from './assignment.ts'

const organisation = z.string()
const inReport = { organisation, report: z.uuid() }
const inChapter = { ...inReport, chapter: z.uuid() }
const saved = z.object({ version: z.int().positive() })

export const listAssignments = endpoint({
  id: 'listAssignments',
  summary: 'Who writes which chapter of a report and by when, and which chapters are ready.',
  method: 'GET',
  path: '/organisations/:organisation/reports/:report/assignments',
  allow: access.readReports,
  input: z.object(inReport),
  output: z.object({
    assignments: z.array(assignment).meta({ description: 'Of the chapters of which something has been decided' }),
    writers: z.array(personName).meta({ description: 'The people who may be given a chapter' }),
  }),
  errors: ['notFound'],
})

export const assignChapter = endpoint({
  id: 'assignChapter',
  summary: 'Gives the writing of a chapter to people, with a day and a note; those who are new to it are told.',
  method: 'PUT',
  path: '/organisations/:organisation/reports/:report/chapters/:chapter/assignment',
  allow: access.arrangeReport,
  input: assignmentWords.extend({
    ...inChapter,
    version: z.int().nonnegative().meta({ description: 'The version that was seen; 0 when there was none' }),
  }),
  output: saved,
  errors: ['notFound', 'conflict'],
})

export const markChapter = endpoint({
  id: 'markChapter',
  summary: 'Marks a chapter ready, or takes the mark away. An editor marks the chapters that were given to them.',
  method: 'PUT',
  path: '/organisations/:organisation/reports/:report/chapters/:chapter/ready',
  allow: access.writeText,
  input: z.object({ ...inChapter, isReady: z.boolean() }),
  output: saved,
  errors: ['notFound', 'forbidden', 'conflict'],
})

export const ownWriting = z.object({
  report: z.uuid(),
  reportTitle: localText,
  chapter: z.uuid(),
  key: z.string(),
  title: localText,
  dueOn: z.iso.date().nullable(),
  note: z.string(),
})

export const listOwnWriting = endpoint({
  id: 'listOwnWriting',
  summary:
    "The chapters of reports that were given to the caller and are not ready, the nearest day first, and the caller's translations whose originals have changed.",
  method: 'GET',
  path: '/organisations/:organisation/own-writing',
  allow: access.writeText,
  input: z.object({ organisation }),
  output: z.object({ items: z.array(ownWriting), translations: z.array(ownStaleTranslations) }),
})
