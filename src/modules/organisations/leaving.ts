import type { Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'

/** Somebody who leaves an organisation, and who lets them go. */
export interface Leaving {
  organisationId: string
  accountId: string
  by: { id: string; name: string }
  on: Day
  now: Date
}

/** What a module ends when a person leaves, in the transaction of the leaving. */
export type HearLeaving = (tx: Tx, leaving: Leaving) => Promise<void>
