import { z } from 'zod'

import { letterWays } from '#modules/organisations/letter-way.ts'
import { endpoint } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { groupsAccess as access } from '../groups.access.ts'
import { memberRoles, seatKinds } from '../group-member.ts'
import { agendaItem } from './agenda-view.ts'
import { attendanceAnswers, attending } from './attendance.ts'
import { longestReason, meeting, meetingInput, savedMeeting } from './meeting.ts'
import { meetingTask } from './meeting-task.ts'
import { agendaProposal } from './proposal.ts'

const organisation = z.string()
const group = z.uuid()
const id = z.uuid()
/** The version that was seen. Another one stored meanwhile makes the call a conflict that carries both. */
const version = z.int().positive()
const ofGroup = '/organisations/:organisation/groups/:group/meetings' as const
const path = '/organisations/:organisation/meetings/:meeting' as const

export const meetingRights = z
  .object({
    keeps: z.boolean().meta({ description: 'Prepares and holds it: the chair, the secretary, owner and coordinator' }),
    proposes: z.boolean().meta({ description: 'Proposes items and answers the invitation: a member' }),
  })
  .meta({ id: 'MeetingRights' })
export type MeetingRights = z.infer<typeof meetingRights>

const meetingLine = meeting
  .extend({
    items: z.int().nonnegative().meta({ description: 'On its agenda' }),
    decisions: z.int().nonnegative(),
    openTasks: z.int().nonnegative(),
    answers: z.object({
      accepted: z.int().nonnegative(),
      declined: z.int().nonnegative(),
      open: z.int().nonnegative().meta({ description: 'Asked or not sure yet' }),
    }),
  })
  .meta({ id: 'MeetingLine' })
export type MeetingLine = z.infer<typeof meetingLine>

export const groupPerson = z
  .object({ memberId: z.uuid(), name: z.string(), role: z.enum(memberRoles), accountId: z.uuid().nullable() })
  .meta({ id: 'MeetingGroupPerson' })
export type GroupPerson = z.infer<typeof groupPerson>

export const listMeetings = endpoint({
  id: 'listMeetings',
  summary: 'The meetings of a group, the latest first: for its members, owner and coordinator.',
  method: 'GET',
  path: ofGroup,
  allow: access.read,
  input: z.object({ organisation, group }),
  output: z.object({
    group: z.object({ id, name: localText }),
    meetings: z.array(meetingLine),
    openTasks: z.array(meetingTask).meta({ description: 'What its meetings gave to do and is not done' }),
    members: z.array(groupPerson).meta({ description: 'Who is in it today' }),
    rights: meetingRights,
  }),
  errors: ['notFound', 'forbidden'],
})

export const getMeeting = endpoint({
  id: 'getMeeting',
  summary: 'A meeting: its agenda, who takes part, its tasks, and what is open of earlier ones.',
  method: 'GET',
  path,
  allow: access.read,
  input: z.object({ organisation, meeting: id }),
  output: z.object({
    meeting,
    group: z.object({ id, name: localText }),
    items: z.array(agendaItem),
    people: z.array(
      attending.extend({ role: z.enum(memberRoles), seatKind: z.enum(seatKinds), seatName: localText.nullable() }),
    ),
    formerAnswers: z
      .array(z.object({ id, name: z.string(), answer: z.enum(attendanceAnswers).exclude(['asked']) }))
      .meta({ description: 'Of those who have left the group since they answered: not counted any more' }),
    quorum: z
      .object({
        members: z.int().nonnegative(),
        needed: z.int().positive(),
        present: z.int().nonnegative().meta({ description: 'Themselves or by their deputies' }),
        isMet: z.boolean(),
      })
      .meta({ id: 'MeetingQuorum' }),
    tasks: z.array(meetingTask),
    openTasks: z.array(meetingTask).meta({ description: 'Of earlier meetings of the group' }),
    proposals: z.array(agendaProposal),
    previous: z.object({ id, on: z.iso.date() }).nullable().meta({ description: 'The last one held before it' }),
    own: z
      .object({ memberId: z.uuid(), answer: attending.shape.answer })
      .nullable()
      .meta({ description: 'Who the caller is in it; null: no member' }),
    rights: meetingRights,
    isMailed: z
      .boolean()
      .meta({ description: 'Whether its invitations are letters; false: they are seen in Kaarna only' }),
  }),
  errors: ['notFound', 'forbidden'],
})

export const addMeeting = endpoint({
  id: 'addMeeting',
  summary: 'Plan a meeting of a group.',
  method: 'POST',
  path: ofGroup,
  allow: access.keep,
  input: meetingInput.safeExtend({ organisation, group }),
  output: savedMeeting,
  errors: ['notFound', 'forbidden'],
})

export const updateMeeting = endpoint({
  id: 'updateMeeting',
  summary: 'Change when, where and by whom a coming meeting is held.',
  method: 'PUT',
  path,
  allow: access.keep,
  input: meetingInput.safeExtend({ organisation, meeting: id, version }),
  output: savedMeeting,
  errors: ['notFound', 'forbidden', 'conflict'],
})

const step = { organisation, meeting: id, version }
const stepErrors = ['notFound', 'forbidden', 'conflict'] as const

export const cancelMeeting = endpoint({
  id: 'cancelMeeting',
  summary: 'Cancel a coming meeting with the reason; whoever was invited is told by mail.',
  method: 'POST',
  path: `${path}/cancellation`,
  allow: access.keep,
  input: z.object({ ...step, reason: z.string().trim().min(1).max(longestReason) }),
  output: savedMeeting,
  errors: stepErrors,
})

export const inviteToMeeting = endpoint({
  id: 'inviteToMeeting',
  summary: 'Invite the members of the group by mail with the agenda; again, when something has changed since.',
  method: 'POST',
  path: `${path}/invitation`,
  allow: access.keep,
  input: z.object(step),
  output: savedMeeting.extend({
    letters: z.int().nonnegative(),
    way: z.enum(letterWays).meta({ description: 'What becomes of the letters' }),
  }),
  errors: stepErrors,
})

export const openMeeting = endpoint({
  id: 'openMeeting',
  summary: 'Begin a meeting: from now on is marked who is there and what is decided.',
  method: 'POST',
  path: `${path}/opening`,
  allow: access.keep,
  input: z.object(step),
  output: savedMeeting,
  errors: stepErrors,
})

export const closeMeeting = endpoint({
  id: 'closeMeeting',
  summary: 'End a meeting: its decisions and tasks stand, and are seen where they belong.',
  method: 'POST',
  path: `${path}/closing`,
  allow: access.keep,
  input: z.object(step),
  output: savedMeeting,
  errors: stepErrors,
})
