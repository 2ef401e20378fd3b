import { z } from 'zod'

import { localText } from '#shared/local-text.ts'
import { subjectKinds } from '../subjects/subject.ts'

/** `mention`: somebody named the person in a comment; `comment`: on what the person watches; `change`: of what the person watches. */
export const notificationKinds = ['mention', 'comment', 'change'] as const
export type NotificationKind = (typeof notificationKinds)[number]

/** How a person is told. Whoever is told by mail sees the same in the app. */
export const notificationWays = ['none', 'app', 'digest', 'mail'] as const

/** A letter at once is for what was said to the person; the rest waits for the next morning's. */
export const notificationSettings = z
  .object({
    mention: z.enum(notificationWays),
    comment: z.enum(notificationWays).exclude(['mail']),
    change: z.enum(notificationWays).exclude(['mail']),
  })
  .meta({ id: 'NotificationSettings' })
export type NotificationSettings = z.infer<typeof notificationSettings>

/** Of who has chosen nothing. */
export const usualSettings: NotificationSettings = { mention: 'mail', comment: 'digest', change: 'digest' }

/** The settings of who wants no digest any more: everything else stays. */
export const withoutDigest = (settings: NotificationSettings): NotificationSettings => ({
  mention: settings.mention === 'digest' ? 'app' : settings.mention,
  comment: settings.comment === 'digest' ? 'app' : settings.comment,
  change: settings.change === 'digest' ? 'app' : settings.change,
})

export const partChanges = ['created', 'updated', 'deleted', 'restored'] as const
export type PartChange = (typeof partChanges)[number]

const part = { kind: z.enum(subjectKinds), id: z.uuid() }

/** A part that changed, as a notification keeps it. */
export const changedPart = z.object({ ...part, change: z.enum(partChanges) })
export type ChangedPart = z.infer<typeof changedPart>

/** A notification as its reader sees it: nothing of what the reader may not read any more is in it. */
export const notification = z
  .object({
    id: z.uuid(),
    kind: z.enum(notificationKinds),
    at: z.iso.datetime(),
    byName: z.string(),
    isRead: z.boolean(),
    subject: z.object({ ...part, title: localText }),
    path: z
      .string()
      .nullable()
      .meta({ description: "Below the organisation's workspace; null when there is nothing to open any more" }),
    comment: z.string().nullable().meta({ description: 'What was said' }),
    parts: z.array(changedPart.extend({ title: localText })).meta({ description: 'What changed' }),
  })
  .meta({ id: 'Notification' })
export type Notification = z.infer<typeof notification>

/** Several changes by one person within this time are one notification. */
export const changeWindowMilliseconds = 3_600_000

/** The parts of two tellings as one list: the later word about a part counts, but what was created is news until it is deleted. */
export function mergeParts(before: readonly ChangedPart[], added: readonly ChangedPart[]): ChangedPart[] {
  const merged = new Map(before.map((one) => [`${one.kind}:${one.id}`, one]))
  for (const one of added) {
    const key = `${one.kind}:${one.id}`
    const isStillNew = merged.get(key)?.change === 'created' && one.change === 'updated'
    if (!isStillNew) merged.set(key, one)
  }
  return [...merged.values()]
}
