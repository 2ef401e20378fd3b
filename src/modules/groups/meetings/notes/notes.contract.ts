import { z } from 'zod'

import { richText } from '#documents/rich-text.ts'
import { earlierText, textVersion } from '#documents/text-version.ts'
import { endpoint } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { groupsAccess as access } from '../../groups.access.ts'
import { itemNotes } from './notes.ts'

const inMeeting = { organisation: z.string(), meeting: z.uuid() }
const ofItem = { ...inMeeting, item: z.uuid() }
const meetingPath = '/organisations/:organisation/meetings/:meeting' as const
const path = `${meetingPath}/items/:item/notes` as const

export const getMeetingNotes = endpoint({
  id: 'getMeetingNotes',
  summary: 'What is written of each item of a meeting, and whether the caller may write there now.',
  method: 'GET',
  path: `${meetingPath}/notes`,
  allow: access.read,
  input: z.object(inMeeting),
  output: z.object({
    group: z.object({ id: z.uuid(), name: localText }),
    title: localText.nullable().meta({ description: 'Null: the name of its group and its day say enough' }),
    startsAt: z.iso.datetime(),
    items: z.array(itemNotes).meta({ description: 'In the order of the agenda' }),
    arrangement: z.string().meta({
      description: 'Another one whenever the meeting, its agenda or how its minutes stand has changed',
    }),
    mayWrite: z.boolean(),
    isOpen: z.boolean().meta({
      description:
        'Those who may write the notes do so now: until the minutes go to be checked, and not of a cancelled meeting',
    }),
  }),
  errors: ['notFound', 'forbidden'],
})

export const saveMeetingNotes = endpoint({
  id: 'saveMeetingNotes',
  summary: 'Saves the notes of an item; a conflict carries the notes that somebody else has saved meanwhile.',
  method: 'PUT',
  path,
  allow: access.keep,
  input: z.object({
    ...ofItem,
    content: richText,
    version: z.int().nonnegative().meta({ description: 'The version that was edited; 0 when there was none' }),
  }),
  output: z.object({ version: z.int().positive(), savedAt: z.iso.datetime() }),
  errors: ['notFound', 'forbidden', 'conflict'],
})

export const listMeetingNotesVersions = endpoint({
  id: 'listMeetingNotesVersions',
  summary: 'What the notes of an item have said before, newest first: who wrote it and when.',
  method: 'GET',
  path: `${path}/versions`,
  allow: access.read,
  input: z.object({
    ...ofItem,
    cursor: z.coerce.number().int().positive().optional(),
    limit: z.coerce.number().int().min(1).max(100).default(30),
  }),
  output: z.object({ items: z.array(earlierText), cursor: z.int().nullable() }),
  errors: ['notFound', 'forbidden'],
})

export const getMeetingNotesVersion = endpoint({
  id: 'getMeetingNotesVersion',
  summary: 'The notes of an item as they were in an earlier version.',
  method: 'GET',
  path: `${path}/versions/:earlier`,
  allow: access.read,
  input: z.object({ ...ofItem, earlier: z.coerce.number().int().positive() }),
  output: textVersion,
  errors: ['notFound', 'forbidden'],
})

export const restoreMeetingNotes = endpoint({
  id: 'restoreMeetingNotes',
  summary: 'Puts an earlier version of an item’s notes back; what stood there is kept among the earlier versions.',
  method: 'PUT',
  path: `${path}/restored`,
  allow: access.keep,
  input: z.object({
    ...ofItem,
    version: z.int().positive().meta({ description: 'The version that stands now' }),
    earlier: z.int().positive().meta({ description: 'The version that comes back' }),
  }),
  output: textVersion,
  errors: ['notFound', 'forbidden', 'conflict'],
})
