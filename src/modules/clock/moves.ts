import { addDays, type Day } from '#shared/day.ts'
import { chainOf, type DayException, expandEntries, type Occurrence, type RuledEntry } from './expansion.ts'

/** An occurrence that depends on one that is moved. */
export interface Move {
  entryId: string
  occurrence: Day
  from: Day
  to: Day
  /** It was given its day by hand and keeps it; so does what depends on it. */
  staysByHand: boolean
}

/** An occurrence with the day that it is moved to; null: back to the day of its rule. */
interface Moved {
  entryId: string
  occurrence: Day
  to: Day | null
}

/** How far from a moved occurrence what depends on it is looked for, in days. */
const horizon = 800

/** What depends on an occurrence and would move with it to another day, what depends on it itself first. */
export function movesWith(
  { entries, exceptions }: { entries: readonly RuledEntry[]; exceptions: readonly DayException[] },
  moved: Moved,
): Move[] {
  const { entryId, occurrence, to: movedTo } = moved
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const concerned = entries.filter((entry) => {
    const chain = chainOf(entry, byId).map(({ id }) => id)
    return chain.includes(entryId)
  })
  const root = byId.get(entryId)
  const known = root ? [...new Set([...concerned, ...chainOf(root, byId)])] : concerned
  const [first = occurrence, last = occurrence] = [occurrence, movedTo ?? occurrence].toSorted()
  const span = { from: addDays(first, -horizon), to: addDays(last, horizon) }
  const others = exceptions.filter((one) => one.entryId !== entryId || one.occurrence !== occurrence)
  const now = expandEntries(known, exceptions, span)
  const then = expandEntries(known, [...others, { entryId, occurrence, movedTo, isCancelled: false }], span)
  const later = new Map(then.map((one) => [keyOf(one), one]))
  const handMoved = new Set(exceptions.filter((one) => one.movedTo !== null).map(keyOf))

  const below = (base: { entryId: string; occurrence: Day }): Move[] => {
    const its = now.filter(
      (one) => one.baseOccurrence === base.occurrence && baseIdOf(byId.get(one.entryId)) === base.entryId,
    )
    return its.flatMap((one): Move[] => {
      const staysByHand = handMoved.has(keyOf(one))
      const to = later.get(keyOf(one))?.startsOn ?? one.startsOn
      const move = { entryId: one.entryId, occurrence: one.occurrence, from: one.startsOn, to, staysByHand }
      return staysByHand ? [move] : [move, ...below(one)]
    })
  }
  return below(moved)
}

const keyOf = ({ entryId, occurrence }: Pick<Occurrence, 'entryId' | 'occurrence'>) => `${entryId} ${occurrence}`
const baseIdOf = (entry: RuledEntry | undefined) => (entry?.rule.kind === 'relative' ? entry.rule.to : undefined)
