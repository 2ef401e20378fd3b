import type { ReadTx, Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { HeldKind } from './hand-over.ts'

/** Something that a person answers for. */
export interface HeldWork {
  id: string
  title: LocalText | string
  /** Where it is opened, below the organisation's workspace and without its first slash. */
  path: string
  /** The day that it waits for; null: none. */
  dueOn: Day | null
}

/** Who hands over, on whose word, and to whom. */
export interface HandingOver {
  organisationId: string
  from: { id: string; name: string }
  to: { id: string; name: string }
  /** Who does it, for the history. */
  accountId: string
  name: string
  now: Date
  /** The day that the organisation lives. */
  today: Day
}

/** Whose work is asked for, and on which day of the organisation. */
export interface Holding {
  organisationId: string
  accountId: string
  today: Day
}

/**
 * What people hold in one place of one module: a hand-over asks every module for its part, and has it given on by the
 * module's own rules, history included.
 */
export interface WorkHolder {
  kind: HeldKind
  /** What is open and not deleted, the most pressing first. */
  find: (tx: ReadTx, holding: Holding) => Promise<HeldWork[]>
  /** Gives things on that `find` has just told of; null: nobody else can hold it, it ends with the person. */
  give: ((tx: Tx, handing: HandingOver, ids: readonly string[]) => Promise<void>) | null
}
