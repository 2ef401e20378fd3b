import { z } from 'zod'

import { localText } from '#shared/local-text.ts'
import { subjectKinds } from '../subjects/subject.ts'
import {
  type NotificationKind,
  notificationKinds,
  notificationRules,
  type NotificationWay,
  waysOf,
} from './notification-rules.ts'

const wayOf = (kind: NotificationKind) => z.enum(waysOf(kind))

const notificationWaySettings = z.object({
  mention: wayOf('mention'),
  comment: wayOf('comment'),
  change: wayOf('change'),
  given: wayOf('given'),
  stage: wayOf('stage'),
  late: wayOf('late'),
  meeting: wayOf('meeting'),
})
/** How a person is told of each kind. */
export type NotificationWays = Record<NotificationKind, NotificationWay>

/** What an organisation proposes to those who have chosen nothing; what it leaves out stays as the program has it. */
export const usualWays = notificationWaySettings.partial().meta({ id: 'UsualNotificationWays' })

const hour = z.int().min(0).max(23)

/** When letters may come, by the Finnish clock. */
export const letterTimes = z.object({
  digestRhythm: z.enum(['daily', 'weekly']),
  digestWeekday: z.int().min(1).max(7).meta({ description: 'Of a weekly digest; 1 is Monday' }),
  digestHour: hour,
  quietFrom: hour.nullable().meta({ description: 'Between these hours no letter leaves at once; null: it always may' }),
  quietTo: hour.nullable(),
  isQuietOnDaysOff: z.boolean().meta({ description: 'No letters on weekends and public holidays' }),
})
export type LetterTimes = z.infer<typeof letterTimes>

export const notificationSettings = notificationWaySettings
  .extend(letterTimes.shape)
  .meta({ id: 'NotificationSettings' })
export type NotificationSettings = NotificationWays & LetterTimes

/** Of who has chosen nothing: letters may come at any hour, the digest at seven each morning. */
export const usualTimes: LetterTimes = {
  digestRhythm: 'daily',
  digestWeekday: 1,
  digestHour: 7,
  quietFrom: null,
  quietTo: null,
  isQuietOnDaysOff: false,
}

/** Every kind's way: the person's choice, else the organisation's proposal, else the rule's. A way that the rule does not have any more counts as no choice. */
export function settleWays(...choices: readonly Readonly<Partial<Record<string, unknown>>>[]): NotificationWays {
  const wayFor = (kind: NotificationKind): NotificationWay => {
    const ways: readonly unknown[] = waysOf(kind)
    const chosen = choices.map((choice) => choice[kind]).find((way) => ways.includes(way))
    return (chosen as NotificationWay | undefined) ?? notificationRules[kind].usual
  }
  return Object.fromEntries(notificationKinds.map((kind) => [kind, wayFor(kind)])) as NotificationWays
}

/** The ways of who wants no digest any more: everything else stays. */
export const withoutDigest = (ways: NotificationWays): NotificationWays =>
  Object.fromEntries(
    notificationKinds.map((kind) => [kind, ways[kind] === 'digest' ? 'app' : ways[kind]]),
  ) as NotificationWays

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
    byName: z.string().meta({ description: 'Empty when it came of the calendar and not of a person' }),
    passedOnFrom: z.string().nullable().meta({ description: 'Who was told first and has not reacted' }),
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
