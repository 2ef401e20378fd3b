import { z } from 'zod'

import { oneLine } from '#shared/one-line.ts'
import { languages } from '#shared/texts.ts'

/** What an address gives: the things of its owner, everything of an organisation, or a group's. */
export const feedKinds = ['own', 'organisation', 'group'] as const
export type FeedKind = (typeof feedKinds)[number]

export const feedScope = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('own'),
      organisation: z.string().nullable().meta({ description: 'Slug; null: of all organisations of the person' }),
    }),
    z.object({ kind: z.literal('organisation'), organisation: z.string() }),
    z.object({ kind: z.literal('group'), organisation: z.string(), group: z.uuid() }),
  ])
  .meta({ id: 'CalendarFeedScope' })
export type FeedScope = z.infer<typeof feedScope>

export const newFeed = z.object({ name: oneLine(100), language: z.enum(languages), scope: feedScope })
export type NewFeed = z.infer<typeof newFeed>

/** How many addresses a person has at most: one for each device and calendar, and no flood. */
export const mostFeeds = 20
