import type { ReadTx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import type { StatutoryKind } from './group.ts'
import type { Hearing } from './group-hearing.ts'

export interface HearingQuestion {
  organisationId: string
  councils: readonly StatutoryKind[]
  today: Day
}

/** What a module offers of its things of which statutory councils have a right to be heard. */
export interface HearingSource {
  find: (tx: ReadTx, question: HearingQuestion) => Promise<Hearing[]>
}
