import { addDays, type Day, daysBetween } from '#shared/day.ts'
import type { EntryThing } from '../clock-reading.service.ts'
import type { Span } from '../rule-days.ts'

/** How long an entry waits for who answers for it, before who leads them is told too; in days. */
export const daysUntilLeaders = 7
/** Older ones have been told of, or were forgotten before there was anybody to tell: nobody is reminded of them at once. */
export const daysTold = 60
/** What an entry opens is opened this many days late at most, by a server that was away. */
const daysLate = 14
/** The longest time before an entry that it may open something. */
const longestBefore = 180

/** The days on which something may have to be told of or opened. */
export const spanOfKeeping = (today: Day): Span => ({
  from: addDays(today, -daysTold - daysUntilLeaders),
  to: addDays(today, longestBefore),
})

export type LateKind = 'late' | 'lateLong'

/** Who has to hear of a late occurrence on a day: who answers for it, and after a week who leads them. */
export function lateKindsOf({ state, endsOn }: Pick<EntryThing, 'state' | 'endsOn'>, today: Day): LateKind[] {
  const days = daysBetween(endsOn, today)
  if (state !== 'late' || days > daysTold) return []
  return days >= daysUntilLeaders ? ['late', 'lateLong'] : ['late']
}

/** Whether an occurrence opens what it opens on a day: once, from so many days before it, and not long after it. */
export function opensOn(
  {
    state,
    startsOn,
    endsOn,
    entry,
  }: Pick<EntryThing, 'state' | 'startsOn' | 'endsOn'> & {
    entry: Pick<EntryThing['entry'], 'opens' | 'opened'>
  },
  { today, createdOn }: { today: Day; createdOn: Day },
): boolean {
  if (entry.opens === null || entry.opened !== null || state === 'cancelled' || state === 'done') return false
  const from = addDays(startsOn, -entry.opens.daysBefore)
  return today >= from && today <= addDays(endsOn, daysLate) && endsOn >= createdOn
}
