import type { Tx } from '#server/db.ts'
import type { Day } from '#shared/day.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import { findUnits } from '#modules/organisations/units.queries.ts'
import { findPeople } from '#modules/organisations/people.queries.ts'
import { findProgrammes } from '#modules/plans/outline.queries.ts'
import { contentOf } from './clock-reading.service.ts'
import { findEntries, holdClock, type StoredEntry } from './entries.queries.ts'
import type { EntryConflict, EntryInput } from './entry.ts'
import { circleOf, dependentsOf, expandEntries, type RuledEntry } from './expansion.ts'
import type { GroupsOfClock } from './groups-of-clock.ts'
import { findMarks, renameOccurrences } from './marks.queries.ts'
import { renamedOccurrences } from './renaming.ts'

type TitledEntry = RuledEntry & Pick<EntryInput, 'title'>

/** Where an entry is written, and what is known of its groups. */
export interface Writing {
  tx: Tx
  groups: GroupsOfClock
  organisationId: string
  today: Day
}

/** Holds the clock and gives its entries. Throws `notFound` unless the wanted one is among them and not deleted. */
export async function requireEntry(
  { tx, organisationId }: Pick<Writing, 'tx' | 'organisationId'>,
  id: string,
): Promise<{ held: StoredEntry; others: StoredEntry[] }> {
  await holdClock(tx, organisationId)
  const entries = (await findEntries(tx, organisationId)).filter(({ isDeleted }) => !isDeleted)
  const held = entries.find((entry) => entry.id === id)
  if (!held) throw new AppError('notFound', `No entry ${id} in the clock`)
  return { held, others: entries.filter((entry) => entry !== held) }
}

/** Throws `conflict`, with what is stored now, unless the entry is at the version that was seen. */
export function requireSeenEntry(held: StoredEntry, version: number): void {
  if (held.version === version) return
  const conflict: EntryConflict = {
    current: contentOf(held),
    currentVersion: held.version,
    changedBy: held.updatedBy,
    changedAt: held.updatedAt.toISOString(),
  }
  throw new AppError('conflict', `The entry is at version ${held.version}`, { extra: { ...conflict } })
}

/**
 * Throws `invalidInput` for who answers, and for a programme or a group to open something of, that is none of the
 * organisation's, for what is relative to an entry that is not there, and for a rule that would go round in a circle (`circular`, with the titles of the circle as `chain`).
 */
export async function requireEntryContent(
  writing: Writing,
  { content, id, others }: { content: EntryInput; id: string; others: readonly StoredEntry[] },
): Promise<void> {
  await requireResponsible(writing, content)
  await requireOpened(writing, content)
  const { rule } = content
  if (rule.kind !== 'relative') return
  if (rule.to !== id && !others.some((one) => one.id === rule.to)) throw invalidInput('rule.to', 'entryUnknown')
  const circle = circleOf<TitledEntry>({ id, rule, title: content.title }, others)
  if (circle)
    throw new AppError('invalidInput', 'The rule leads back to its own entry', {
      faults: [{ path: 'rule.to', message: 'circular' }],
      extra: { chain: circle.map(({ title }) => title) },
    })
}

async function requireResponsible({ tx, groups, organisationId, today }: Writing, content: EntryInput): Promise<void> {
  const { responsible } = content
  if (responsible === null) return
  const its = {
    person: () => findPeople(tx, organisationId),
    unit: () => findUnits(tx, organisationId),
    group: () => groups.find(tx, organisationId, today),
  }
  const there: readonly { id: string }[] = await its[responsible.kind]()
  if (!there.some(({ id }) => id === responsible.id)) throw invalidInput('responsible', 'responsibleUnknown')
}

async function requireOpened({ tx, groups, organisationId, today }: Writing, { opens }: EntryInput): Promise<void> {
  if (opens?.kind === 'followUpRound' && opens.programmeId !== null) {
    const programmes = await findProgrammes(tx, organisationId)
    if (!programmes.some(({ id }) => id === opens.programmeId)) throw invalidInput('opens.programmeId', 'openedUnknown')
  }
  if (opens?.kind === 'meeting') {
    const found = await groups.find(tx, organisationId, today)
    if (!found.some(({ id }) => id === opens.groupId)) throw invalidInput('opens.groupId', 'openedUnknown')
  }
}

/** Throws `invalidInput` while other entries depend on one, which it names. */
export function requireNoDependents(held: StoredEntry, others: readonly StoredEntry[]): void {
  const dependents = dependentsOf(held.id, [held, ...others])
  if (dependents.length === 0) return
  throw new AppError('invalidInput', 'Other entries depend on it', {
    faults: [{ path: 'id', message: 'hasDependents' }],
    extra: { dependents: dependents.map(({ id, title }) => ({ id, title })) },
  })
}

/** Takes what was marked of occurrences to the days that a changed rule gives them, of the entry and what depends on it. */
export async function carryMarks(
  { tx, organisationId }: Pick<Writing, 'tx' | 'organisationId'>,
  { before, after }: { before: readonly RuledEntry[]; after: readonly RuledEntry[] },
): Promise<void> {
  const marks = await findMarks(tx, organisationId)
  const named = marks.map(({ occurrence }) => occurrence).toSorted()
  if (named.length === 0) return
  const span = { from: `${named[0]!.slice(0, 4)}-01-01`, to: `${named.at(-1)!.slice(0, 4)}-12-31` }
  const [earlier, later] = [before, after].map((entries) =>
    Map.groupBy(expandEntries(entries, [], span), ({ entryId }) => entryId),
  )
  const daysIn = (expanded: typeof earlier, id: string) => expanded?.get(id)?.map(({ occurrence }) => occurrence) ?? []
  for (const [entryId, its] of Map.groupBy(marks, (one) => one.entryId)) {
    const days = { before: daysIn(earlier, entryId), after: daysIn(later, entryId) }
    const names = renamedOccurrences(
      its.map(({ occurrence }) => occurrence),
      days,
    )
    await renameOccurrences(tx, organisationId, { entryId, names })
  }
}
