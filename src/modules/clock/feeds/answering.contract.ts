import { z } from 'zod'

import { endpoint, everyone } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'
import { answerChoice, invitationStates } from './invitation.ts'

const token = z.string().min(1).max(200)

export const calendarInvitation = z
  .object({
    organisation: localText,
    title: localText,
    startsAt: z.iso.datetime(),
    endsAt: z.iso.datetime(),
    place: z.string().nullable(),
    remoteLink: z.string().nullable(),
    organizer: z.string(),
    sequence: z.int().meta({ description: 'Greater than in the letter: what it tells of has changed since' }),
    name: z.string(),
    language: z.enum(languages),
    state: z.enum(invitationStates).meta({ description: 'Only an open one takes an answer' }),
    answer: answerChoice.nullable(),
  })
  .meta({ id: 'CalendarInvitation', description: 'What somebody is invited to by a letter' })
export type CalendarInvitation = z.infer<typeof calendarInvitation>

export const getCalendarInvitation = endpoint({
  id: 'getCalendarInvitation',
  summary: "What the holder of an invitation's own link is invited to, and nothing else.",
  method: 'POST',
  readsOnly: true,
  path: '/calendar-invitation',
  allow: everyone,
  input: z.object({ token }),
  output: calendarInvitation,
  errors: ['notFound', 'tooManyAttempts'],
})

export const answerCalendarInvitation = endpoint({
  id: 'answerCalendarInvitation',
  summary: 'Answer an invitation by its own link, or change the answer, until it is over.',
  method: 'PUT',
  path: '/calendar-invitation/answer',
  allow: everyone,
  input: z.object({ token, answer: answerChoice }),
  output: calendarInvitation,
  errors: ['notFound', 'forbidden', 'tooManyAttempts'],
})
