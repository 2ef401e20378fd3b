import { z } from 'zod'

import { meetingFields } from './meeting.ts'

/** The meeting of a group that comes first, as its own page and the list of groups tell it. */
export const nextMeeting = meetingFields
  .pick({ on: true, from: true, to: true, place: true })
  .extend({ id: z.uuid() })
  .meta({ id: 'NextMeeting' })
export type NextMeeting = z.infer<typeof nextMeeting>
