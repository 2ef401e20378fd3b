import { z } from 'zod'

import { attachmentMediaTypes } from '#modules/organisations/attachments/attachment-kind.ts'
import { largestAttachment } from '#modules/organisations/attachments/attachment.ts'
import { endpoint } from '#shared/endpoint.ts'
import { groupsAccess as access } from '../groups.access.ts'
import { itemInput, itemRecord, itemSubject } from './agenda-item.ts'
import { agendaSuggestion } from './agenda-suggestion.ts'
import { meetingFile, outcomeKinds } from './agenda-view.ts'
import { savedMeeting as saved } from './meeting.ts'

const organisation = z.string()
const meeting = z.uuid()
const item = z.uuid()
const version = z.int().positive()
const path = '/organisations/:organisation/meetings/:meeting/items' as const
const errors = ['notFound', 'forbidden'] as const

export const addAgendaItem = endpoint({
  id: 'addAgendaItem',
  summary: 'Add an item to the agenda of a meeting, last in order.',
  method: 'POST',
  path,
  allow: access.keep,
  input: itemInput.extend({ organisation, meeting, subject: itemSubject.nullable().default(null) }),
  output: saved,
  errors,
})

export const updateAgendaItem = endpoint({
  id: 'updateAgendaItem',
  summary: 'Change what is prepared of an item.',
  method: 'PUT',
  path: `${path}/:item`,
  allow: access.keep,
  input: itemInput.extend({ organisation, meeting, item, version }),
  output: saved,
  errors: ['notFound', 'forbidden', 'conflict'],
})

export const removeAgendaItem = endpoint({
  id: 'removeAgendaItem',
  summary: 'Take an item off the agenda of a coming meeting.',
  method: 'DELETE',
  path: `${path}/:item`,
  allow: access.keep,
  input: z.object({ organisation, meeting, item, version }),
  output: z.void(),
  errors: ['notFound', 'forbidden', 'conflict'],
})

export const orderAgenda = endpoint({
  id: 'orderAgenda',
  summary: 'Put the items of an agenda into an order; those that are not named stay after them.',
  method: 'PUT',
  path: '/organisations/:organisation/meetings/:meeting/order',
  allow: access.keep,
  input: z.object({ organisation, meeting, items: z.array(z.uuid()).min(1).max(200) }),
  output: z.void(),
  errors,
})

export const listAgendaSuggestions = endpoint({
  id: 'listAgendaSuggestions',
  summary: 'What is due and not on the agenda yet: of earlier meetings, the clock, plans, concerns and figures.',
  method: 'GET',
  path: '/organisations/:organisation/meetings/:meeting/suggestions',
  allow: access.keep,
  input: z.object({ organisation, meeting }),
  output: z.object({ items: z.array(agendaSuggestion) }),
  errors,
})

export const takeAgendaSuggestions = endpoint({
  id: 'takeAgendaSuggestions',
  summary: 'Put what was suggested onto the agenda; what is there already is not put twice.',
  method: 'POST',
  path: '/organisations/:organisation/meetings/:meeting/suggestions',
  allow: access.keep,
  input: z.object({ organisation, meeting, keys: z.array(z.string().max(300)).min(1).max(50) }),
  output: z.object({ added: z.int().nonnegative() }),
  errors,
})

export const recordAgendaItem = endpoint({
  id: 'recordAgendaItem',
  summary: 'Record what came of an item: its state, the decision and, where there was one, the vote.',
  method: 'PUT',
  path: `${path}/:item/record`,
  allow: access.keep,
  input: itemRecord.extend({ organisation, meeting, item, version }),
  output: saved,
  errors: ['notFound', 'forbidden', 'conflict'],
})

export const noteInterests = endpoint({
  id: 'noteInterests',
  summary: 'Note who takes no part in an item because of an interest of the own.',
  method: 'PUT',
  path: `${path}/:item/interests`,
  allow: access.keep,
  input: z.object({
    organisation,
    meeting,
    item,
    interests: z.array(z.object({ memberId: z.uuid(), reason: z.string().trim().min(1).max(300).nullable() })).max(100),
  }),
  output: z.void(),
  errors,
})

export const makeOutcome = endpoint({
  id: 'makeOutcome',
  summary:
    'Make of a decision an action under its goal, a comment on what it concerns, or the reason why a concern is left out.',
  method: 'POST',
  path: `${path}/:item/outcomes`,
  allow: access.keep,
  input: z.object({ organisation, meeting, item, outcome: z.enum(outcomeKinds) }),
  output: z.object({ path: z.string().meta({ description: "Where it is, below the organisation's workspace" }) }),
  errors: ['notFound', 'forbidden', 'conflict'],
})

export const addMeetingFile = endpoint({
  id: 'addMeetingFile',
  summary: 'Attach a file to an item: PDF, Office, picture or text of at most 10 MB, known by its content.',
  method: 'POST',
  path: `${path}/:item/files`,
  allow: access.keep,
  input: z.object({ organisation, meeting, item, filename: z.string().trim().min(1).max(255) }),
  output: meetingFile,
  takesFile: true,
  maxBodyBytes: largestAttachment,
  errors: ['notFound', 'forbidden', 'tooLarge', 'unavailable'],
})

export const getMeetingFile = endpoint({
  id: 'getMeetingFile',
  summary: 'A file of an item, for those who read the meeting.',
  method: 'GET',
  path: `${path}/:item/files/:file`,
  allow: access.read,
  input: z.object({ organisation, meeting, item, file: z.uuid() }),
  output: z.string(),
  produces: attachmentMediaTypes,
  errors,
})

export const removeMeetingFile = endpoint({
  id: 'removeMeetingFile',
  summary: 'Remove a file of an item for good: nothing of its content is kept.',
  method: 'DELETE',
  path: `${path}/:item/files/:file`,
  allow: access.keep,
  input: z.object({ organisation, meeting, item, file: z.uuid() }),
  output: z.void(),
  errors,
})
