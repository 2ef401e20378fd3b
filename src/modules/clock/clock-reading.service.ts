import { findPeople, type PersonRow } from '#modules/organisations/people.queries.ts'
import type { ReadTx } from '#server/db.ts'
import { type Day, isoDay } from '#shared/day.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { Role } from '#shared/roles.ts'
import { editsClock, marksClock } from './clock.access.ts'
import type { entryOfThing } from './clock.contract.ts'
import type { DatedThing } from './dated-thing.ts'
import { findEntries, type StoredEntry } from './entries.queries.ts'
import { type ClockEntry, type EntryInput, type OccurrenceMarks, type SeenMarks, unmarked } from './entry.ts'
import { expandEntries, type Occurrence } from './expansion.ts'
import type { GroupOfClock, GroupsOfClock } from './groups-of-clock.ts'
import { momentsOf } from '#shared/finnish-hours.ts'
import { findMarks, type StoredMarks } from './marks.queries.ts'
import { findOpened, type Opened } from './opened.queries.ts'
import type { Span } from './rule-days.ts'
import type { z } from 'zod'

/** An entry of the clock as a dated thing, with what only entries have. */
export interface EntryThing extends DatedThing {
  entry: z.output<typeof entryOfThing>
}

/** All that is known of an organisation's own clock. */
export interface KnownClock {
  /** Those that are there. */
  entries: readonly StoredEntry[]
  deleted: readonly StoredEntry[]
  marks: readonly StoredMarks[]
  opened: readonly Opened[]
  people: readonly PersonRow[]
  groups: readonly GroupOfClock[]
  today: Day
}

/** Who looks: it decides what they may mark. */
export interface Looker {
  accountId: string
  role: Role
}

export async function readKnownClock(
  tx: ReadTx,
  groups: GroupsOfClock,
  { organisationId, today }: { organisationId: string; today: Day },
): Promise<KnownClock> {
  const stored = await findEntries(tx, organisationId)
  return {
    entries: stored.filter(({ isDeleted }) => !isDeleted),
    deleted: stored.filter(({ isDeleted }) => isDeleted),
    marks: await findMarks(tx, organisationId),
    opened: await findOpened(tx, organisationId),
    people: await findPeople(tx, organisationId),
    groups: await groups.find(tx, organisationId, today),
    today,
  }
}

/** The accounts that answer for an entry: the person, the people of the unit, the members of the group. */
export function peopleOf({ people, groups }: KnownClock, { responsible }: Pick<EntryInput, 'responsible'>): string[] {
  if (responsible === null) return []
  const { kind, id } = responsible
  if (kind === 'group') return [...(groups.find((group) => group.id === id)?.members ?? [])]
  const isIts = (person: PersonRow) => (kind === 'person' ? person.id === id : person.unitId === id)
  return people.filter(isIts).map((person) => person.id)
}

/** What the one that answers for an entry is called; null: nobody does, or nobody who is there. */
export const responsibleNameOf = (
  { groups }: KnownClock,
  { responsible, responsibleName }: StoredEntry,
): LocalText | null =>
  responsible?.kind === 'group' ? (groups.find(({ id }) => id === responsible.id)?.name ?? null) : responsibleName

/** Whether somebody may mark an entry done, tick its checklist and write a note. */
export const mayMark = (known: KnownClock, { accountId, role }: Looker, entry: StoredEntry): boolean =>
  editsClock(role) || (marksClock(role) && peopleOf(known, entry).includes(accountId))

/** What an entry says, without what the store knows of it. */
export const contentOf = (entry: EntryInput): EntryInput => ({
  kind: entry.kind,
  title: entry.title,
  description: entry.description,
  rule: entry.rule,
  hours: entry.hours,
  place: entry.place,
  responsible: entry.responsible,
  asksDone: entry.asksDone,
  checklist: entry.checklist,
  documents: entry.documents,
  opens: entry.opens,
})

const baseIn = (entries: readonly StoredEntry[], { rule }: StoredEntry): ClockEntry['dependsOn'] => {
  const base = rule.kind === 'relative' ? entries.find(({ id }) => id === rule.to) : undefined
  return base ? { id: base.id, title: base.title } : null
}

export const toClockEntry = (known: KnownClock, entry: StoredEntry): ClockEntry => ({
  ...contentOf(entry),
  id: entry.id,
  version: entry.version,
  responsibleName: responsibleNameOf(known, entry),
  dependsOn: baseIn([...known.entries, ...known.deleted], entry),
  source: entry.source,
  updatedAt: entry.updatedAt.toISOString(),
  updatedBy: entry.updatedBy,
})

export const marksOf = (marks: OccurrenceMarks): OccurrenceMarks => ({
  movedTo: marks.movedTo,
  isCancelled: marks.isCancelled,
  isDone: marks.isDone,
  ticks: marks.ticks,
  note: marks.note,
})

function toSeenMarks(stored: StoredMarks | undefined, { checklist }: StoredEntry): SeenMarks {
  if (!stored) return { ...unmarked, version: 0, doneOn: null, doneBy: null }
  const items = new Set(checklist.map(({ id }) => id))
  return {
    ...marksOf(stored),
    ticks: stored.ticks.filter((id) => items.has(id)),
    version: stored.version,
    doneOn: stored.doneAt && isoDay(stored.doneAt),
    doneBy: stored.doneBy,
  }
}

/**
 * Cancelled or done as it was marked; else late when its last day has passed and it was to be marked done. What was over
 * before anybody wrote the entry down is not late.
 */
export function stateOf(
  { endsOn, isCancelled }: Pick<Occurrence, 'endsOn' | 'isCancelled'>,
  { asksDone, createdOn, isDone }: { asksDone: boolean; createdOn: Day; isDone: boolean },
  today: Day,
): DatedThing['state'] {
  if (isCancelled) return 'cancelled'
  if (isDone) return 'done'
  if (endsOn >= today) return 'coming'
  return asksDone && endsOn >= createdOn ? 'late' : 'done'
}

export const occurrenceKey = (entryId: string, occurrence: Day): string => `${entryId} ${occurrence}`

/** The entries of the clock on the days of a span, by day. */
export function entryThings(known: KnownClock, span: Span, looker: Looker): EntryThing[] {
  const byId = new Map(known.entries.map((entry) => [entry.id, entry]))
  const marks = new Map(known.marks.map((one) => [occurrenceKey(one.entryId, one.occurrence), one]))
  const opened = new Map(known.opened.map((one) => [occurrenceKey(one.entryId, one.occurrence), one]))
  return expandEntries(known.entries, known.marks, span).map((occurrence) => {
    const key = occurrenceKey(occurrence.entryId, occurrence.occurrence)
    return toThing(known, byId.get(occurrence.entryId)!, {
      occurrence,
      stored: marks.get(key),
      opened: opened.get(key),
      looker,
    })
  })
}

interface Coming {
  occurrence: Occurrence
  stored: StoredMarks | undefined
  opened: Opened | undefined
  looker: Looker
}

function toThing(known: KnownClock, entry: StoredEntry, { occurrence, stored, opened, looker }: Coming): EntryThing {
  const { startsOn, endsOn } = occurrence
  const seen = toSeenMarks(stored, entry)
  const { asksDone, hours, responsible } = entry
  const facts = { asksDone, createdOn: isoDay(entry.createdAt), isDone: seen.isDone }
  return {
    key: `clock:${entry.id}:${occurrence.occurrence}`,
    kind: entry.kind,
    title: entry.title,
    startsOn,
    endsOn,
    hours: hours && momentsOf(hours, { startsOn, endsOn }),
    place: entry.place,
    path: `clock/entries/${entry.id}`,
    state: stateOf(occurrence, facts, known.today),
    people: peopleOf(known, entry),
    groupId: responsible?.kind === 'group' ? responsible.id : null,
    changedAt: stored && stored.updatedAt > entry.updatedAt ? stored.updatedAt : entry.updatedAt,
    entry: {
      id: entry.id,
      occurrence: occurrence.occurrence,
      version: entry.version,
      checklist: { done: seen.ticks.length, total: entry.checklist.length },
      opens: entry.opens,
      opened: opened ? { at: opened.at.toISOString(), path: opened.path } : null,
      dependsOn: baseIn(known.entries, entry),
      responsible: responsible && { ...responsible, name: responsibleNameOf(known, entry) },
      isMoved: occurrence.isMoved,
      marks: seen,
      mayMark: mayMark(known, looker, entry),
    },
  }
}
