import { createContext, useContext } from 'react'

import type { Day } from '#shared/day.ts'
import type { ClockThing } from '../clock.contract.ts'
import type { OccurrenceMarks } from '../entry.ts'

/** What is kept in the clock itself, and can be marked and moved there. */
export type EntryThing = ClockThing & { entry: NonNullable<ClockThing['entry']> }

export const isEntryThing = (thing: ClockThing): thing is EntryThing => thing.entry !== null

/** What may be open above a page of the clock. */
export type ClockWindow =
  | { kind: 'entry'; id: string | null; on?: Day }
  | { kind: 'move'; thing: EntryThing; to?: Day }
  | { kind: 'removal'; id: string; title: string; version: number }
  | { kind: 'templates' }
  | { kind: 'year'; year: number }

/** What can be done from any page of the clock. */
export interface ClockDeeds {
  rights: { edits: boolean; marks: boolean }
  open: (window: ClockWindow) => void
  /** Marks an occurrence and offers it back. */
  mark: (thing: EntryThing, change: Partial<OccurrenceMarks>) => void
  restore: (id: string) => void
}

export const ClockDeedsContext = createContext<ClockDeeds>({
  rights: { edits: false, marks: false },
  open: () => undefined,
  mark: () => undefined,
  restore: () => undefined,
})

export const useClockDeeds = (): ClockDeeds => useContext(ClockDeedsContext)
