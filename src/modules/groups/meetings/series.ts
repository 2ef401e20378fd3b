import type { EntryRule, OwnRule } from '#modules/clock/rule.ts'
import { daysOfRule } from '#modules/clock/rule.ts'
import type { Day } from '#shared/day.ts'

/** Two years and a day: a series further than that is planned when its members are known. */
export const longestSeriesDays = 731
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
