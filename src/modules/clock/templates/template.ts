import type { OrganisationKind } from '#shared/organisation.ts'
import type { EntryInput, EntrySource } from '../entry.ts'
import type { OwnRule, RelativeRule } from '../rule.ts'

/** A text in every language. */
export interface EveryLanguage {
  fi: string
  sv: string
  en: string
}

/** An entry of a template: what it is relative to is named by its key, and must stand before it. */
export interface TemplateEntry extends Pick<EntryInput, 'kind' | 'asksDone' | 'opens'> {
  key: string
  title: EveryLanguage
  description: EveryLanguage | null
  rule: OwnRule | (Omit<RelativeRule, 'to'> & { to: string })
  checklist: readonly EveryLanguage[]
  source: EntrySource
}

/** A clock to begin with, for organisations of some kinds. */
export interface ClockTemplate {
  key: string
  title: EveryLanguage
  description: EveryLanguage
  for: readonly OrganisationKind[]
  entries: readonly TemplateEntry[]
}

const always = { lastsDays: 1, onHoliday: 'stay', years: 'every', from: null, until: null } as const
type More = Partial<Pick<Extract<OwnRule, { kind: 'fixed' }>, 'lastsDays' | 'onHoliday' | 'years'>>

export const fixed = (day: number, month: number, more: More = {}): OwnRule => ({
  kind: 'fixed',
  month,
  day,
  ...always,
  ...more,
})

export const weekdayOfMonth = (
  ordinal: 1 | 2 | 3 | 4 | -1,
  weekday: number,
  month: number,
  more: More = {},
): OwnRule => ({ kind: 'weekday', month, ordinal, weekday, ...always, onHoliday: 'after', ...more })

export const daysFrom = (to: string, days: number, more: More = {}): TemplateEntry['rule'] => ({
  kind: 'relative',
  to,
  days,
  ...always,
  onHoliday: 'before',
  ...more,
})

export const text = (fi: string, sv: string, en: string): EveryLanguage => ({ fi, sv, en })

interface EntryDetails {
  description?: EveryLanguage
  checklist?: readonly EveryLanguage[]
  opens?: EntryInput['opens']
  asksDone?: boolean
}

/** An entry that somebody marks done, unless told. */
export const entry = (
  key: string,
  kind: TemplateEntry['kind'],
  title: EveryLanguage,
  { rule, source, ...more }: Pick<TemplateEntry, 'rule' | 'source'> & EntryDetails,
): TemplateEntry => ({
  key,
  kind,
  title,
  rule,
  source,
  description: more.description ?? null,
  checklist: more.checklist ?? [],
  opens: more.opens ?? null,
  asksDone: more.asksDone ?? true,
})
