import { z } from 'zod'

import { endpoint, signedIn } from '#shared/endpoint.ts'
import { localText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'
import { mostPrograms } from './calendar-program.ts'
import { feedKinds, newFeed } from './feed.ts'

export const feedView = z
  .object({
    id: z.uuid(),
    name: z.string(),
    language: z.enum(languages),
    kind: z.enum(feedKinds),
    organisation: localText.nullable().meta({ description: 'Null: of all organisations' }),
    createdAt: z.iso.datetime(),
    lastAskedOn: z.iso.date().nullable().meta({ description: 'The last day on which a calendar program asked for it' }),
    programs: z
      .int()
      .nonnegative()
      .max(mostPrograms)
      .meta({ description: 'How many different kinds of programs have asked for it within 30 days' }),
  })
  .meta({ id: 'CalendarFeed', description: "An address that gives somebody's things with days to calendar programs" })
export type FeedView = z.infer<typeof feedView>

const madeFeed = z.object({
  id: z.uuid(),
  address: z.url().meta({ description: 'Shown now and never again: whoever knows it reads the calendar' }),
})

export const listCalendarFeeds = endpoint({
  id: 'listCalendarFeeds',
  summary: "The caller's own calendar addresses, without their secret part.",
  method: 'GET',
  path: '/calendar-feeds',
  allow: signedIn,
  input: z.object({}),
  output: z.object({ feeds: z.array(feedView) }),
})

export const addCalendarFeed = endpoint({
  id: 'addCalendarFeed',
  summary: 'Make an address for a calendar program; the answer is the only place where it can be read.',
  method: 'POST',
  path: '/calendar-feeds',
  allow: signedIn,
  input: newFeed,
  output: madeFeed,
  errors: ['notFound'],
})

export const replaceCalendarFeed = endpoint({
  id: 'replaceCalendarFeed',
  summary: 'Give a calendar a new address and close the old one at once: it leaked, or was lost.',
  method: 'POST',
  path: '/calendar-feeds/:feed/address',
  allow: signedIn,
  input: z.object({ feed: z.uuid() }),
  output: madeFeed,
  errors: ['notFound'],
})

export const removeCalendarFeed = endpoint({
  id: 'removeCalendarFeed',
  summary: 'Close a calendar address at once.',
  method: 'DELETE',
  path: '/calendar-feeds/:feed',
  allow: signedIn,
  input: z.object({ feed: z.uuid() }),
  output: z.void(),
  errors: ['notFound'],
})
