import { z } from 'zod'

import type { ReadTx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { Role } from '#shared/roles.ts'

/** What can be commented on and watched. */
export const talkedKinds = ['programme', 'priority', 'goal', 'action', 'concern', 'reportChapter'] as const
export type TalkedKind = (typeof talkedKinds)[number]

/** All that a notification can speak of. */
export const subjectKinds = [
  ...talkedKinds,
  'followUp',
  'report',
  'reportStep',
  'clockTelling',
  'meeting',
  'meetingTask',
  'minutes',
] as const
export type SubjectKind = (typeof subjectKinds)[number]

export const subjectRef = z.object({ kind: z.enum(subjectKinds), id: z.uuid() })
export type SubjectRef = z.infer<typeof subjectRef>

/** A thing of a higher module as comments and notifications need it. */
export interface Subject extends SubjectRef {
  title: LocalText
  /** Where it is seen, below the organisation's workspace and without its first slash. */
  path: string
  /** The same with its comments open. */
  talkPath: string
  /** What it is in, the nearest first: who watches that is told of this too. */
  within: readonly SubjectRef[]
  /** Roles that may read it now. */
  readers: readonly Role[]
  isDeleted: boolean
}

/** A thing that waits for somebody who has not reacted, and whom to tell next: accounts; none: those who coordinate. */
export interface WaitingSubject extends SubjectRef {
  nextIds: readonly string[]
}

/** What a module offers for its things to be commented on, watched and told of. */
export interface SubjectSource {
  kinds: readonly SubjectKind[]
  /** Those of the wanted that the organisation has, or has deleted, in any order. */
  find: (tx: ReadTx, organisationId: string, wanted: readonly SubjectRef[]) => Promise<Subject[]>
  /**
   * Of the wanted those that still wait for somebody, for kinds of notifications that are passed on. Without it a thing
   * waits until whoever was told of it opens the notification.
   */
  findWaiting?: (tx: ReadTx, organisationId: string, wanted: readonly SubjectRef[]) => Promise<WaitingSubject[]>
}
