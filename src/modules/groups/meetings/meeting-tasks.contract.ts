import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { groupsAccess as access } from '../groups.access.ts'
import { meeting as meetingSchema, savedMeeting as saved } from './meeting.ts'
import { meetingTask, taskInput } from './meeting-task.ts'

const organisation = z.string()
const meeting = z.uuid()
const task = z.uuid()
const version = z.int().positive()
const path = '/organisations/:organisation/meetings/:meeting/tasks' as const

export const addMeetingTask = endpoint({
  id: 'addMeetingTask',
  summary: 'Give a task in a meeting: to somebody, until a day.',
  method: 'POST',
  path,
  allow: access.keep,
  input: taskInput.extend({ organisation, meeting }),
  output: saved,
  errors: ['notFound', 'forbidden'],
})

export const updateMeetingTask = endpoint({
  id: 'updateMeetingTask',
  summary: 'Change a task of a meeting; a conflict carries what somebody else has stored meanwhile.',
  method: 'PUT',
  path: `${path}/:task`,
  allow: access.keep,
  input: taskInput.extend({ organisation, meeting, task, version }),
  output: saved,
  errors: ['notFound', 'forbidden', 'conflict'],
})

export const removeMeetingTask = endpoint({
  id: 'removeMeetingTask',
  summary: 'Take back a task of a meeting.',
  method: 'DELETE',
  path: `${path}/:task`,
  allow: access.keep,
  input: z.object({ organisation, meeting, task }),
  output: z.void(),
  errors: ['notFound', 'forbidden'],
})

export const finishMeetingTask = endpoint({
  id: 'finishMeetingTask',
  summary: 'Say that a task is done and what came of it, or open again: its owner, and who keeps the meeting.',
  method: 'PUT',
  path: `${path}/:task/done`,
  allow: access.keep,
  input: z.object({
    organisation,
    meeting,
    task,
    isDone: z.boolean(),
    outcome: z.string().trim().min(1).max(1000).nullable().default(null),
  }),
  output: saved,
  errors: ['notFound', 'forbidden'],
})

export const listOwnMeetingWork = endpoint({
  id: 'listOwnMeetingWork',
  summary: "What meetings have given the caller to do, and the caller's coming meetings of the next weeks.",
  method: 'GET',
  path: '/organisations/:organisation/own-meeting-work',
  allow: access.read,
  input: z.object({ organisation }),
  output: z.object({
    tasks: z.array(meetingTask),
    meetings: z.array(
      z.object({
        meeting: meetingSchema,
        groupName: localText,
        isAnswered: z.boolean().meta({ description: 'False: invited, and nothing answered yet' }),
        keeps: z.boolean(),
        items: z.int().nonnegative(),
        waitingProposals: z.int().nonnegative(),
      }),
    ),
  }),
})
