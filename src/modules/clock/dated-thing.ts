import type { ReadTx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { Role } from '#shared/roles.ts'
import type { EntryKind } from './entry-kind.ts'

/**
 * Something with a day: an entry of the clock, or a thing of another module that keeps its own day (a meeting, a stage
 * of a report) and is seen in the clock, on the first page and in calendars all the same.
 */
export interface DatedThing {
  /** `source:id` and, of what comes again, the day it was planned for: the same in every answer, for calendars. */
  key: string
  kind: EntryKind
  title: LocalText
  startsOn: Day
  /** Its last day; the same as the first when it takes one. */
  endsOn: Day
  /** When it begins and ends on those days; null: all day. */
  hours: { startsAt: Date; endsAt: Date } | null
  place: string | null
  /** Where it is opened, below the organisation's workspace and without its first slash. */
  path: string
  state: 'done' | 'coming' | 'late' | 'cancelled'
  /** Accounts that answer for it or are asked to be there. */
  people: readonly string[]
  /** The group whose it is. */
  groupId: string | null
  /** When it was last changed. */
  changedAt: Date
}

/** Who asks and for what days, both included. */
export interface DatedQuestion {
  organisationId: string
  accountId: string
  role: Role
  from: Day
  to: Day
  today: Day
}

/** What a module offers of its things with days: those that the asker may read. */
export interface DatedSource {
  find: (tx: ReadTx, question: DatedQuestion) => Promise<DatedThing[]>
}
