import { addDays, type Day, daysBetween } from '#shared/day.ts'
import type { EntryRule } from './rule.ts'
import { daysOfRule, isInForce, mostDaysOff, onWorkingDay, type Span } from './rule-days.ts'

/** An entry as far as its days are concerned. */
export interface RuledEntry {
  id: string
  rule: EntryRule
}

/** What was decided by hand of one occurrence, which is named by the day that the rules give it. */
export interface DayException {
  entryId: string
  occurrence: Day
  movedTo: Day | null
  isCancelled: boolean
}

/** One time that an entry comes. */
export interface Occurrence {
  entryId: string
  /** The day that the rules give, as if nothing had been moved by hand: its name, which stays. */
  occurrence: Day
  /** The occurrence of the entry that it depends on; null: it depends on none. */
  baseOccurrence: Day | null
  startsOn: Day
  endsOn: Day
  isMoved: boolean
  isCancelled: boolean
}

/**
 * Every occurrence of the entries that is on a day of the span, by day. What is relative to another entry comes each
 * time that the other comes, moves with it unless it was moved itself, and is cancelled with it. What is relative to an
 * entry that is not there does not come.
 */
export function expandEntries(
  entries: readonly RuledEntry[],
  exceptions: readonly DayException[],
  span: Span,
): Occurrence[] {
  const expanding = createExpanding(entries, exceptions, span)
  return entries
    .flatMap(({ id }) => expanding(id))
    .filter(({ startsOn, endsOn }) => startsOn <= span.to && endsOn >= span.from)
    .toSorted((a, b) => (a.startsOn === b.startsOn ? 0 : a.startsOn < b.startsOn ? -1 : 1))
}

const exceptionKey = (entryId: string, occurrence: Day) => `${entryId} ${occurrence}`

function createExpanding(
  entries: readonly RuledEntry[],
  exceptions: readonly DayException[],
  { from, to }: Span,
): (id: string) => readonly Occurrence[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const decided = new Map(exceptions.map((one) => [exceptionKey(one.entryId, one.occurrence), one]))
  const reach = reachOf(entries, exceptions, byId)
  const wide = { from: addDays(from, -reach), to: addDays(to, reach) }
  const known = new Map<string, readonly Occurrence[]>()

  const expand = (id: string): readonly Occurrence[] => {
    const found = known.get(id)
    if (found) return found
    // An entry that leads back to itself, which nobody can store, would give no days.
    known.set(id, [])
    const entry = byId.get(id)
    const made = entry ? placesOf(entry).map((place) => decide(entry, place)) : []
    known.set(id, made)
    return made
  }
  const placesOf = ({ rule }: RuledEntry): Place[] => {
    if (rule.kind !== 'relative')
      return daysOfRule(rule, wide).map((day) => ({ occurrence: day, baseOccurrence: null, day, isCancelled: false }))
    const shift = (day: Day) => onWorkingDay(addDays(day, rule.days), rule.onHoliday)
    const places = expand(rule.to)
      .filter(({ occurrence }) => isInForce(rule, addDays(occurrence, rule.days)))
      .map(({ occurrence, startsOn, isCancelled }) => ({
        occurrence: shift(occurrence),
        baseOccurrence: occurrence,
        day: shift(startsOn),
        isCancelled,
      }))
    // Two that a holiday brings to one day are one.
    return [...new Map(places.map((place) => [place.occurrence, place])).values()]
  }
  const decide = ({ id, rule }: RuledEntry, { occurrence, baseOccurrence, day, isCancelled }: Place): Occurrence => {
    const exception = decided.get(exceptionKey(id, occurrence))
    const startsOn = exception?.movedTo ?? day
    return {
      entryId: id,
      occurrence,
      baseOccurrence,
      startsOn,
      endsOn: rule.lastsDays === 1 ? startsOn : addDays(startsOn, rule.lastsDays - 1),
      isMoved: startsOn !== occurrence,
      isCancelled: isCancelled || (exception?.isCancelled ?? false),
    }
  }
  return expand
}

interface Place extends Pick<Occurrence, 'occurrence' | 'baseOccurrence' | 'isCancelled'> {
  /** Where it comes unless it was moved by hand. */
  day: Day
}

/** How many days outside a span an entry may be whose occurrence is in it, or leads to one that is. */
function reachOf(
  entries: readonly RuledEntry[],
  exceptions: readonly DayException[],
  byId: ReadonlyMap<string, RuledEntry>,
): number {
  const moves = exceptions.map(({ occurrence, movedTo }) => (movedTo ? Math.abs(daysBetween(occurrence, movedTo)) : 0))
  const lengths = entries.map(({ rule }) => rule.lastsDays)
  const offsets = entries.map((entry) =>
    chainOf(entry, byId).reduce((sum, { rule }) => sum + mostDaysOff + Math.abs(offsetOf(rule)), 0),
  )
  const farthest = (numbers: readonly number[]) => numbers.reduce((most, one) => Math.max(most, one), 0)
  return farthest(moves) + farthest(lengths) + farthest(offsets)
}

const offsetOf = (rule: EntryRule) => (rule.kind === 'relative' ? rule.days : 0)

/** An entry and what it depends on, nearest first; it ends where it would begin anew. */
export function chainOf<Entry extends RuledEntry>(entry: Entry, byId: ReadonlyMap<string, Entry>): Entry[] {
  const chain = [entry]
  for (let next = baseOf(entry, byId); next && !chain.includes(next); next = baseOf(next, byId)) chain.push(next)
  return chain
}

/** What an entry depends on itself. */
export const baseOf = <Entry extends RuledEntry>(
  { rule }: RuledEntry,
  byId: ReadonlyMap<string, Entry>,
): Entry | undefined => (rule.kind === 'relative' ? byId.get(rule.to) : undefined)

/** The entries that a rule would go round in, beginning and ending with the entry whose rule it is; undefined: it goes in no circle. */
export function circleOf<Entry extends RuledEntry>(
  changed: Entry,
  others: readonly Entry[],
): readonly Entry[] | undefined {
  const byId = new Map([...others.filter(({ id }) => id !== changed.id), changed].map((one) => [one.id, one]))
  const chain = chainOf(changed, byId)
  const last = chain.at(-1)
  return last && baseOf(last, byId) === changed ? [...chain, changed] : undefined
}

/** What depends on an entry, directly or through others. */
export function dependentsOf<Entry extends RuledEntry>(id: string, entries: readonly Entry[]): Entry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return entries.filter((entry) => entry.id !== id && chainOf(entry, byId).some((one) => one.id === id))
}
