import type { EntryInput } from './entry.ts'
import type { EntryRule } from './rule.ts'

/** Of a recurring rule, what limits nothing. */
export const always = { lastsDays: 1, onHoliday: 'stay', years: 'every', from: null, until: null } as const

export const onceOn = (on: string): EntryRule => ({ kind: 'once', on, lastsDays: 1, onHoliday: 'stay' })

/** For tests, with nothing said that need not be. */
export const sampleEntry: EntryInput = {
  kind: 'deadline',
  title: { fi: 'Tilinpäätös hallitukselle' },
  description: null,
  rule: { kind: 'fixed', month: 3, day: 31, ...always },
  hours: null,
  place: null,
  responsible: null,
  asksDone: true,
  checklist: [],
  documents: [],
  opens: null,
}
