import type { EntryRule, OwnRule } from '#modules/clock/rule.ts'
import { daysOfRule } from '#modules/clock/rule-days.ts'
import type { Day } from '#shared/day.ts'

/** A series of more meetings than this is a mistake in its rule. */
export const mostInSeries = 60

const standsAlone = (rule: EntryRule): rule is OwnRule => rule.kind !== 'relative'

/** The days of a series that are not among those that the group meets on already. */
export function daysOfSeriesOf(
  rule: EntryRule,
  { first, last, taken }: { first: Day; last: Day; taken: ReadonlySet<Day> },
): Day[] {
  if (!standsAlone(rule)) return []
  return daysOfRule(rule, { from: first, to: last }).filter((day) => !taken.has(day))
}
