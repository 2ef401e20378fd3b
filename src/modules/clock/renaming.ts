import type { Day } from '#shared/day.ts'

const yearOf = (day: Day) => day.slice(0, 4)

/**
 * What occurrences are called after their rule has changed, of those whose name changes: as many in a calendar year as
 * before stand for each other in order. Where their number changes, those that stay on their days keep their names, and
 * what was marked of the others waits for a rule that gives their days again.
 */
export function renamedOccurrences(
  named: readonly Day[],
  { before, after }: { before: readonly Day[]; after: readonly Day[] },
): Map<Day, Day> {
  const [earlier, later] = [Map.groupBy(before, yearOf), Map.groupBy(after, yearOf)]
  const names = new Map<Day, Day>()
  for (const day of named) {
    const was = earlier.get(yearOf(day)) ?? []
    const is = later.get(yearOf(day)) ?? []
    const at = was.indexOf(day)
    const next = at >= 0 && was.length === is.length ? is[at] : undefined
    if (next !== undefined && next !== day) names.set(day, next)
  }
  return names
}
