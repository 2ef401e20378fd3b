import { addDays, type Day, daysBetween } from '#shared/day.ts'
import { isWorkingDay, nextWorkingDay } from '#shared/finnish-holidays.ts'
import { type DayException, expandEntries, type Occurrence, type RuledEntry } from '../expansion.ts'
import type { Span } from '../rule-days.ts'

/** What the year before says of a year beyond the rules: what is proposed, by entry and by the day it had. */
export interface Proposed {
  entryId: string
  why: 'moved' | 'once'
  /** Where it was in the year before. */
  before: Day
  /** The day that the rule gives in the year, by which the occurrence is named; null: it was there only once. */
  occurrence: Day | null
  proposed: Day
}

export const spanOfYear = (year: number): Span => ({ from: `${year}-01-01`, to: `${year}-12-31` })

/** Fifty-two weeks: the same weekday of the same week. */
const sameWeekday = 364

/**
 * What was moved by hand in the year before is proposed as far from the day of its rule as it was then, and what was
 * there once is proposed on the same weekday; a day off gives way to the next working day if the day before was one.
 * What somebody has moved or cancelled in the year already is not asked of.
 */
export function proposalsFor(
  year: number,
  { entries, exceptions }: { entries: readonly RuledEntry[]; exceptions: readonly DayException[] },
): Proposed[] {
  const [before, now] = [year - 1, year].map((one) => namedIn(entries, spanOfYear(one)))
  const decided = new Map(exceptions.map((one) => [`${one.entryId} ${one.occurrence}`, one]))
  const moved = [...(before ?? [])].flatMap(([entryId, its]) =>
    its.flatMap(({ occurrence }, at): Proposed[] => {
      const movedTo = decided.get(`${entryId} ${occurrence}`)?.movedTo
      const next = now?.get(entryId)
      const named = next?.length === its.length ? next[at]?.occurrence : undefined
      if (!movedTo || named === undefined || decided.has(`${entryId} ${named}`)) return []
      const proposed = asWorking(movedTo, addDays(named, daysBetween(occurrence, movedTo)))
      return [{ entryId, why: 'moved', before: movedTo, occurrence: named, proposed }]
    }),
  )
  const once = entries.flatMap(({ id, rule }): Proposed[] => {
    if (rule.kind !== 'once') return []
    const exception = decided.get(`${id} ${rule.on}`)
    const day = exception?.movedTo ?? rule.on
    if (exception?.isCancelled || !day.startsWith(`${year - 1}`)) return []
    const proposed = asWorking(day, addDays(day, sameWeekday))
    return [{ entryId: id, why: 'once', before: day, occurrence: null, proposed }]
  })
  return [...moved, ...once].toSorted((a, b) => (a.proposed < b.proposed ? -1 : 1))
}

const asWorking = (like: Day, day: Day): Day => (isWorkingDay(like) && !isWorkingDay(day) ? nextWorkingDay(day) : day)

/** The occurrences that rules name in a span, of what recurs, by entry. */
function namedIn(entries: readonly RuledEntry[], span: Span): Map<string, Occurrence[]> {
  const recurring = new Set(entries.flatMap(({ id, rule }) => (rule.kind === 'once' ? [] : id)))
  const named = expandEntries(entries, [], span).filter(
    ({ entryId, occurrence }) => recurring.has(entryId) && occurrence >= span.from && occurrence <= span.to,
  )
  return Map.groupBy(named, ({ entryId }) => entryId)
}
