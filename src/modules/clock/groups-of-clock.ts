import type { ReadTx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'

/** A group as the clock knows it: who answers for an entry, and who hears when it is late. */
export interface GroupOfClock {
  id: string
  name: LocalText
  /** Accounts of its members on the day. */
  members: readonly string[]
  chairs: readonly string[]
}

/** What the module of groups offers to the clock. */
export interface GroupsOfClock {
  /** The organisation's groups that have not ended by the day. */
  find: (tx: ReadTx, organisationId: string, day: Day) => Promise<GroupOfClock[]>
}
