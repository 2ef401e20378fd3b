import { z } from 'zod'

import { registers } from '#modules/regions/region.ts'
import { localText } from '#shared/local-text.ts'
import { indicatorKey } from '../indicator.ts'

/** Whose reports a list is for: a municipality's, or a wellbeing services county's. */
export const contentLevels = ['municipality', 'county'] as const
export type ContentLevel = (typeof contentLevels)[number]

/** What an item is about: how people are, what the sectors do, or an assessment that the organisation makes of itself. */
export const contentKinds = ['state', 'action', 'qualitative'] as const
export type ContentKind = (typeof contentKinds)[number]

/** Stays the same from version to version. */
export const contentItemId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/, { error: 'itemId' })

export const contentItem = z
  .object({
    id: contentItemId,
    heading: localText,
    title: localText,
    kind: z.enum(contentKinds),
    indicator: indicatorKey.nullable().meta({ description: 'Whose figure answers it; null: words do' }),
  })
  .meta({ id: 'ContentItem' })
export type ContentItem = z.infer<typeof contentItem>

export const contentListHead = z
  .object({
    id: z.uuid(),
    register: z.enum(registers),
    level: z.enum(contentLevels),
    version: z.string(),
    title: localText,
    isOwn: z.boolean().meta({ description: "Kaarna's own core list, which is nobody's official one" }),
    isCurrent: z.boolean().meta({ description: 'The list that a year begins with' }),
    items: z.int().nonnegative(),
    createdAt: z.iso.datetime(),
    createdBy: z.string().nullable(),
  })
  .meta({ id: 'ContentListHead' })
export type ContentListHead = z.infer<typeof contentListHead>

/** A list as a file brings it. */
export interface NewContentList {
  level: ContentLevel
  version: string
  items: readonly ContentItem[]
}
