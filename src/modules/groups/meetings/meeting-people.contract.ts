import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { groupsAccess as access } from '../groups.access.ts'
import { attendanceAnswers, presences } from './attendance.ts'
import { savedMeeting } from './meeting.ts'

const organisation = z.string()
const meeting = z.uuid()
const path = '/organisations/:organisation/meetings/:meeting' as const

export const answerMeeting = endpoint({
  id: 'answerMeeting',
  summary: "A member's own answer to the invitation to a meeting.",
  method: 'PUT',
  path: `${path}/answer`,
  allow: access.keep,
  input: z.object({ organisation, meeting, answer: z.enum(attendanceAnswers).exclude(['asked']) }),
  output: z.void(),
  errors: ['notFound', 'forbidden'],
})

export const markAttendance = endpoint({
  id: 'markAttendance',
  summary: 'Mark whether a member is there, and who has left in the middle.',
  method: 'PUT',
  path: `${path}/attendance/:member`,
  allow: access.keep,
  input: z.object({
    organisation,
    meeting,
    member: z.uuid(),
    presence: z.enum(presences).nullable(),
    hasLeft: z.boolean().default(false),
  }),
  output: z.void(),
  errors: ['notFound', 'forbidden'],
})

export const noteGuests = endpoint({
  id: 'noteGuests',
  summary: 'Note who else was in a meeting than the members of the group.',
  method: 'PUT',
  path: `${path}/guests`,
  allow: access.keep,
  input: z.object({ organisation, meeting, guests: z.string().trim().min(1).max(1000).nullable() }),
  output: savedMeeting,
  errors: ['notFound', 'forbidden'],
})
