import { z } from 'zod'

import { localText } from '#shared/local-text.ts'

/** A time on the Finnish clock, `09:30`. */
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'timeUnknown' })

/** `planned`: a day and perhaps an agenda; `invited`: the members were asked; `held`: over, its decisions stand. */
export const meetingStates = ['planned', 'invited', 'held', 'cancelled'] as const
export type MeetingState = (typeof meetingStates)[number]

export const longestPlace = 200
export const longestReason = 500

/** A link that may be opened from a page: nothing but a web address. */
const webAddress = z.url({ protocol: /^https?$/ }).max(1000)

const words = (length: number) => z.string().trim().min(1).max(length)

export const meetingFields = z.object({
  title: localText.nullable().meta({ description: 'Null: the name of its group and its day say enough' }),
  on: z.iso.date().meta({ description: 'The day in Finland' }),
  from: clockTime,
  to: clockTime,
  place: words(longestPlace).nullable(),
  remoteLink: webAddress.nullable(),
  quorumNumber: z
    .int()
    .min(1)
    .max(200)
    .nullable()
    .meta({ description: 'So many members have to be there; null: more than half of them' }),
  chairId: z.uuid().nullable().meta({ description: 'The member who leads it' }),
  secretaryId: z.uuid().nullable().meta({ description: 'The member who keeps its minutes' }),
})

export const hoursInOrder = ({ from, to }: { from: string; to: string }): boolean => to > from
export const meetingInput = meetingFields.refine(hoursInOrder, { path: ['to'], error: 'endsBeforeStart' })
export type MeetingInput = z.infer<typeof meetingInput>

export const meeting = meetingFields
  .extend({
    id: z.uuid(),
    groupId: z.uuid(),
    version: z.int().positive(),
    startsAt: z.iso.datetime(),
    endsAt: z.iso.datetime(),
    state: z.enum(meetingStates),
    guests: z.string().nullable().meta({ description: 'Who else was there, in words' }),
    invitedAt: z.iso.datetime().nullable(),
    openedAt: z.iso.datetime().nullable().meta({ description: 'When it began in fact' }),
    closedAt: z.iso.datetime().nullable(),
    cancelledReason: z.string().nullable(),
    updatedAt: z.iso.datetime(),
    updatedBy: z.string(),
  })
  .meta({ id: 'Meeting' })
export type Meeting = z.infer<typeof meeting>

/** What a write answers with. */
export const savedMeeting = z.object({ id: z.uuid(), version: z.int().positive() }).meta({ id: 'SavedMeeting' })

/** What a 409 carries: the meeting as somebody else has stored it meanwhile. */
export const meetingConflict = z.object({
  current: meetingFields,
  currentVersion: z.int().positive(),
  changedBy: z.string(),
  changedAt: z.iso.datetime(),
})
export type MeetingConflict = z.infer<typeof meetingConflict>

/** What a meeting may still have done to it: one that is over keeps its agenda, one that is cancelled everything. */
export const isComing = ({ state }: { state: MeetingState }): boolean => state === 'planned' || state === 'invited'

/** Whether it runs at the moment: begun, not ended. */
export const isRunning = ({ state, openedAt }: { state: MeetingState; openedAt: unknown }): boolean =>
  isComing({ state }) && openedAt !== null
