import type { OccurrenceMarks } from '../entry.ts'

const decided = ['movedTo', 'isCancelled', 'isDone', 'note'] as const

export const areSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/**
 * A change that was made of the marks that were seen, made of those that are stored now: what somebody else has done
 * besides stays. Undefined: they have decided of the same thing otherwise, and a person has to look at it.
 */
export function rebaseMarks(
  change: Partial<OccurrenceMarks>,
  { seen, stored }: { seen: OccurrenceMarks; stored: OccurrenceMarks },
): OccurrenceMarks | undefined {
  const collides = decided.some(
    (name) => name in change && !areSame(stored[name], seen[name]) && !areSame(stored[name], change[name]),
  )
  if (collides) return undefined
  const { ticks = seen.ticks } = change
  const untouched = stored.ticks.filter((tick) => ticks.includes(tick) || !seen.ticks.includes(tick))
  const added = ticks.filter((tick) => !seen.ticks.includes(tick) && !untouched.includes(tick))
  return { ...stored, ...change, ticks: [...untouched, ...added] }
}
