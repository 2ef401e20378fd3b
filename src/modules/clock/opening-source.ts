import type { Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { ReportChoice } from './choices.contract.ts'
import type { EntryInput } from './entry.ts'
import type { ClockOpening, OpeningKind } from './opening.ts'

/** What an entry opens, asked of whoever keeps such things. */
export interface OpeningAsked<Kind extends OpeningKind = OpeningKind> {
  organisation: Organisation
  opens: Extract<ClockOpening, { kind: Kind }>
  /** The entry that opens it, with the key of this time of it. */
  entry: Pick<EntryInput, 'title' | 'hours' | 'place'> & { key: string }
  /** The days of the entry that opens it. */
  startsOn: Day
  endsOn: Day
  /** In whose name: somebody who keeps the clock. */
  by: { id: string; name: string }
  now: Date
  today: Day
}

/** What came of it: where it is seen, or where somebody opens it who knows what was not known. */
export interface OpeningAnswer {
  isOffered: boolean
  /** Below the organisation's workspace; null: nowhere. */
  path: string | null
}

/** What a module offers to open. It asks before it writes: what it offers instead has changed nothing. */
export interface OpeningSource {
  kinds: readonly OpeningKind[]
  open: (tx: Tx, asked: OpeningAsked) => Promise<OpeningAnswer>
  /** The reports that can be chosen to be opened, by an organisation. */
  reports?: (organisation: Organisation) => ReportChoice[]
}
