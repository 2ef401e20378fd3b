import { z } from 'zod'

import { planText, planTitle } from '#modules/plans/plan.ts'
import { localText } from '#shared/local-text.ts'
import { entryKinds } from './entry-kind.ts'
import { clockOpening } from './opening.ts'
import { entryRule } from './rule.ts'

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'timeUnknown' })

export const responsibleKinds = ['person', 'unit', 'group'] as const
export const responsible = z.object({ kind: z.enum(responsibleKinds), id: z.uuid() })
export type Responsible = z.infer<typeof responsible>

export const checkItem = z.object({ id: z.uuid(), text: planTitle })
export type CheckItem = z.infer<typeof checkItem>

/** An address that a browser opens as a page, and nothing that it would run. */
export const webAddress = z
  .string()
  .trim()
  .max(2000)
  .pipe(z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'addressUnknown' }))

export const entryDocument = z.object({ title: planTitle, address: webAddress })

/** What an entry says, without what follows from it. */
const entryFields = z.object({
  kind: z.enum(entryKinds),
  title: planTitle,
  description: planText.nullable(),
  rule: entryRule,
  hours: z
    .object({ from: time, to: time })
    .nullable()
    .meta({ description: 'On the Finnish clock: from when on its first day until when on its last; null: all day' }),
  place: z.string().trim().max(200).nullable(),
  responsible: responsible.nullable(),
  asksDone: z.boolean().meta({ description: 'Somebody marks it done; otherwise it is done when its day has passed' }),
  checklist: z.array(checkItem).max(40),
  documents: z.array(entryDocument).max(20),
  opens: clockOpening.nullable(),
})

export const entryInput = entryFields
  .refine(({ hours, rule }) => hours === null || rule.lastsDays > 1 || hours.to > hours.from, {
    path: ['hours', 'to'],
    error: 'endsBeforeStart',
  })
  .refine(({ checklist }) => new Set(checklist.map(({ id }) => id)).size === checklist.length, {
    path: ['checklist'],
    error: 'itemTwice',
  })
export type EntryInput = z.infer<typeof entryInput>

/** Where the date or the duty of an entry comes from. */
export const entrySource = z
  .object({
    kind: z.enum(['law', 'page', 'habit']).meta({
      description: 'An act by its section, a page of an authority, or what municipalities usually do',
    }),
    text: localText,
    address: z.string().nullable(),
  })
  .meta({ id: 'ClockSource' })
export type EntrySource = z.infer<typeof entrySource>

export const clockEntry = entryFields
  .extend({
    id: z.uuid(),
    version: z.int().positive(),
    responsibleName: localText.nullable().meta({ description: 'Null: nobody, or nobody who is there any more' }),
    dependsOn: z.object({ id: z.uuid(), title: localText }).nullable(),
    source: entrySource.nullable().meta({ description: 'Of an entry that came from a template' }),
    updatedAt: z.iso.datetime(),
    updatedBy: z.string(),
  })
  .meta({ id: 'ClockEntry' })
export type ClockEntry = z.infer<typeof clockEntry>

/** What a 409 carries: the entry as somebody else has stored it meanwhile. */
export const entryConflict = z.object({
  current: entryFields,
  currentVersion: z.int().positive(),
  changedBy: z.string(),
  changedAt: z.iso.datetime(),
})
export type EntryConflict = z.infer<typeof entryConflict>

/** What was done by hand of one occurrence. */
export const occurrenceMarks = z.object({
  movedTo: z.iso.date().nullable().meta({ description: 'The day it was moved to; null: the day of the rule' }),
  isCancelled: z.boolean(),
  isDone: z.boolean(),
  ticks: z.array(z.uuid()).max(40).meta({ description: 'The items of the checklist that are done' }),
  note: planText.nullable(),
})
export type OccurrenceMarks = z.infer<typeof occurrenceMarks>

export const unmarked: OccurrenceMarks = { movedTo: null, isCancelled: false, isDone: false, ticks: [], note: null }

export const seenMarks = occurrenceMarks
  .extend({
    version: z.int().nonnegative().meta({ description: 'Given back with a change; 0: nothing was marked yet' }),
    doneOn: z.iso.date().nullable(),
    doneBy: z.string().nullable(),
  })
  .meta({ id: 'ClockMarks' })
export type SeenMarks = z.infer<typeof seenMarks>

/** What a 409 of marks carries. */
export const marksConflict = z.object({
  current: occurrenceMarks,
  currentVersion: z.int().nonnegative(),
  changedBy: z.string(),
  changedAt: z.iso.datetime(),
})
export type MarksConflict = z.infer<typeof marksConflict>

export const entryChangeKinds = ['added', 'updated', 'moved', 'marked', 'cancelled', 'deleted', 'restored'] as const
export type EntryChangeKind = (typeof entryChangeKinds)[number]

export const entryChange = z
  .object({
    change: z.enum(entryChangeKinds),
    at: z.iso.datetime(),
    byName: z.string(),
    occurrence: z.iso.date().nullable().meta({ description: 'Which occurrence it was about; null: the entry' }),
    before: entryFields
      .nullable()
      .meta({ description: 'What the entry said before an update: storing it again undoes it' }),
    marksBefore: occurrenceMarks.nullable().meta({ description: 'The same of an occurrence' }),
  })
  .meta({ id: 'ClockEntryChange' })
export type EntryChange = z.infer<typeof entryChange>
