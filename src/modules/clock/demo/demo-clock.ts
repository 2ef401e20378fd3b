import { demoId } from '#modules/organisations/demo-id.ts'
import type { DemoSlug } from '#modules/organisations/demo-organisations.ts'
import type { DemoPersonKey } from '#modules/organisations/demo-people.ts'
import type { DemoUnitKey } from '#modules/organisations/demo-units.ts'
import type { Day } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { EntryInput } from '../entry.ts'

/** Who answers for an entry: a person or a unit by key, or a group by its number in the demo. */
export type DemoResponsible = { person: DemoPersonKey } | { unit: DemoUnitKey } | { group: number }

/** What an organisation has added to an entry of its template. */
export type DemoSettling = Partial<Pick<EntryInput, 'hours' | 'place' | 'opens'>> & { by?: DemoResponsible }

/** An entry of the organisation's own; a rule is relative to an entry by its key. */
export interface DemoEntry extends Pick<EntryInput, 'kind' | 'asksDone' | 'rule'> {
  key: string
  title: LocalText
  description?: LocalText
  hours?: EntryInput['hours']
  place?: string
  by?: DemoResponsible
  documents?: EntryInput['documents']
  /** Plain texts that are attached to it. */
  files?: readonly { name: string; content: string }[]
}

/** What was done by hand of an occurrence. */
export interface DemoMark {
  key: string
  /** The day that its rule gives. */
  on: Day
  movedTo?: Day
  isCancelled?: true
  /** Not marked done although its day has passed. */
  isLate?: true
  note?: LocalText
  /** How many items of its checklist are done. */
  ticked?: number
  /** What it has opened, below the workspace. */
  opened?: { on: Day; path: string }
}

export interface DemoClock {
  at: DemoSlug
  /** Whose clock it is among the demo's: a part of its ids. */
  number: number
  template: 'municipality' | 'county'
  by: DemoPersonKey
  settled: Readonly<Record<string, DemoSettling>>
  own: readonly DemoEntry[]
  marks: readonly DemoMark[]
}

/** The clocks of the demo begin with its council term. */
export const demoClockFrom: Day = '2025-06-01'

export const always = { lastsDays: 1, onHoliday: 'after', years: 'every', from: demoClockFrom, until: null } as const

/** The second follow-up round of the demo's city: src/modules/plans/rounds/demo/. */
export const demoOpenRound = demoId(0x85, 2)
