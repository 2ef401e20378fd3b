import { z } from 'zod'

import { entryRule } from '#modules/clock/rule.ts'
import { endpoint } from '#shared/endpoint.ts'
import { groupsAccess as access } from '../groups.access.ts'
import { hoursInOrder, meetingFields, savedMeeting } from './meeting.ts'

/** Two years and a day: a series further than that is planned when its members are known. */
const longestSeriesDays = 731

export const addMeetingSeries = endpoint({
  id: 'addMeetingSeries',
  summary: 'Plan all meetings of a rule within some time, such as each first Tuesday, as meetings of their own.',
  method: 'POST',
  path: '/organisations/:organisation/groups/:group/meetings/series',
  allow: access.keep,
  input: meetingFields
    .omit({ on: true })
    .extend({
      organisation: z.string(),
      group: z.uuid(),
      rule: entryRule.refine(({ kind }) => kind !== 'relative', { error: 'ruleRelative' }),
      first: z.iso.date().meta({ description: 'The first day that it may come on' }),
      last: z.iso.date().meta({ description: 'The last one' }),
    })
    .refine(hoursInOrder, { path: ['to'], error: 'endsBeforeStart' })
    .refine(({ first, last }) => last >= first, { path: ['last'], error: 'endsBeforeStart' })
    .refine(({ first, last }) => Date.parse(last) - Date.parse(first) <= longestSeriesDays * 86_400_000, {
      path: ['last'],
      error: 'seriesLong',
    }),
  output: z.object({ meetings: z.array(savedMeeting.extend({ on: z.iso.date() })) }),
  errors: ['notFound', 'forbidden'],
})
