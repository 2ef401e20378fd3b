import { z } from 'zod'

import type { Day } from '#shared/day.ts'
import { localText } from '#shared/local-text.ts'
import { itemTitle } from './agenda-item.ts'

export const taskInput = z.object({
  title: itemTitle,
  itemId: z.uuid().nullable().meta({ description: 'The item that it came from' }),
  ownerId: z.uuid().nullable().meta({ description: 'An account of the organisation; null: known by name only' }),
  ownerName: z.string().trim().min(1).max(200),
  dueOn: z.iso.date().nullable(),
})
export type TaskInput = z.infer<typeof taskInput>

/** What a 409 on a task carries: what somebody else has stored meanwhile. */
export const taskConflict = z.object({
  current: taskInput,
  currentVersion: z.int().positive(),
  changedBy: z.string(),
  changedAt: z.iso.datetime(),
})
export type TaskConflict = z.infer<typeof taskConflict>

export const meetingTask = taskInput
  .extend({
    id: z.uuid(),
    meetingId: z.uuid(),
    groupId: z.uuid(),
    groupName: localText,
    heldOn: z.iso.date().meta({ description: 'The day of its meeting' }),
    version: z.int().positive(),
    doneAt: z.iso.datetime().nullable(),
    doneBy: z.string().nullable(),
    outcome: z.string().nullable().meta({ description: 'What came of it' }),
    isLate: z.boolean(),
  })
  .meta({ id: 'MeetingTask' })
export type MeetingTask = z.infer<typeof meetingTask>

export const isLate = ({ dueOn, doneAt }: { dueOn: Day | null; doneAt: unknown }, today: Day): boolean =>
  doneAt === null && dueOn !== null && dueOn < today
