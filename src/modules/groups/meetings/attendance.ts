import { z } from 'zod'

/** What a member answered to the invitation; `asked`: nothing yet. */
export const attendanceAnswers = ['asked', 'accepted', 'declined', 'tentative'] as const
export type AttendanceAnswer = (typeof attendanceAnswers)[number]

/** What was seen in the meeting. A deputy who is present stands for the absent member. */
export const presences = ['present', 'absent'] as const
export type Presence = (typeof presences)[number]

export const attending = z
  .object({
    memberId: z.uuid(),
    accountId: z.uuid().nullable(),
    name: z.string(),
    role: z.string(),
    deputyOf: z.uuid().nullable(),
    counts: z.boolean().meta({ description: 'Whether the presence counts for the quorum' }),
    answer: z.enum(attendanceAnswers).nullable().meta({ description: 'Null: not invited' }),
    presence: z.enum(presences).nullable().meta({ description: 'Null: not marked' }),
    leftAt: z.iso.datetime().nullable().meta({ description: 'Who left in the middle' }),
  })
  .meta({ id: 'MeetingAttending' })
