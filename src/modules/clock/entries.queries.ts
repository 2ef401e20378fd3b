import type { ReadTx, Tx } from '#server/db.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { EntryInput, EntrySource, Responsible } from './entry.ts'
import type { EntryKind } from './entry-kind.ts'
import type { ClockOpening } from './opening.ts'
import type { EntryRule } from './rule.ts'

/** An entry as it is stored, with the names of the person and the unit that answer for it. */
export interface StoredEntry extends EntryInput {
  id: string
  version: number
  /** The name of the person or the unit; of a group nothing is known here. */
  responsibleName: LocalText | null
  templateEntry: string | null
  source: EntrySource | null
  createdAt: Date
  updatedAt: Date
  updatedBy: string
  isDeleted: boolean
}

const entries = (tx: ReadTx, organisationId: string) =>
  tx
    .selectFrom('clock_entry as one')
    .leftJoin('account', 'account.id', 'one.responsible_account_id')
    .leftJoin('unit', 'unit.id', 'one.unit_id')
    .selectAll('one')
    .select(['account.name as account_name', 'unit.name as unit_name'])
    .where('one.organisation_id', '=', organisationId)
    .orderBy('one.created_at')
    .orderBy('one.id')

type EntryRow = Awaited<ReturnType<ReturnType<typeof entries>['execute']>>[number]

function responsibleOf(row: EntryRow): Responsible | null {
  if (row.responsible_account_id !== null) return { kind: 'person', id: row.responsible_account_id }
  if (row.unit_id !== null) return { kind: 'unit', id: row.unit_id }
  return row.responsible_group_id === null ? null : { kind: 'group', id: row.responsible_group_id }
}

const toStored = (row: EntryRow): StoredEntry => ({
  id: row.id,
  version: row.version,
  kind: row.kind as EntryKind,
  title: row.title,
  description: row.description,
  rule: row.rule as EntryRule,
  hours: row.hours_from !== null && row.hours_to !== null ? { from: row.hours_from, to: row.hours_to } : null,
  place: row.place,
  responsible: responsibleOf(row),
  responsibleName: row.account_name === null ? row.unit_name : { fi: row.account_name },
  asksDone: row.asks_done,
  checklist: row.checklist as EntryInput['checklist'],
  documents: row.documents as EntryInput['documents'],
  opens: row.opens as ClockOpening | null,
  templateEntry: row.template_entry,
  source: row.source as EntrySource | null,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  updatedBy: row.updated_by,
  isDeleted: row.deleted_at !== null,
})

/** Every entry of an organisation, deleted ones too, the oldest first. */
export const findEntries = async (tx: ReadTx, organisationId: string): Promise<StoredEntry[]> =>
  (await entries(tx, organisationId).execute()).map(toStored)

/** Holds an entry, deleted or not, until the transaction ends. */
export async function holdEntry(tx: Tx, organisationId: string, id: string): Promise<boolean> {
  const held = await tx
    .selectFrom('clock_entry')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return held !== undefined
}

/** Holds the organisation's clock: two rules that are changed at once could lead round in a circle together. */
export async function holdClock(tx: Tx, organisationId: string): Promise<void> {
  await tx.selectFrom('organisation').select('id').where('id', '=', organisationId).forNoKeyUpdate().execute()
}

/** Who changes something, and when. */
export interface ClockAuthor {
  organisationId: string
  accountId: string | null
  name: string
  now: Date
}

const idOf = (responsible: Responsible | null, kind: Responsible['kind']) =>
  responsible?.kind === kind ? responsible.id : null

const toColumns = (content: EntryInput, author: ClockAuthor) => ({
  kind: content.kind,
  title: JSON.stringify(content.title),
  description: content.description && JSON.stringify(content.description),
  rule: JSON.stringify(content.rule),
  relative_to_id: content.rule.kind === 'relative' ? content.rule.to : null,
  hours_from: content.hours?.from ?? null,
  hours_to: content.hours?.to ?? null,
  place: content.place,
  responsible_account_id: idOf(content.responsible, 'person'),
  unit_id: idOf(content.responsible, 'unit'),
  responsible_group_id: idOf(content.responsible, 'group'),
  asks_done: content.asksDone,
  checklist: JSON.stringify(content.checklist),
  documents: JSON.stringify(content.documents),
  opens: content.opens && JSON.stringify(content.opens),
  updated_at: author.now,
  updated_by: author.name,
})

export interface NewEntry {
  content: EntryInput
  /** Where it comes from, when it is of a template. */
  template?: { entry: string; source: EntrySource }
  /** Only the demo says its ids itself. */
  id?: string | undefined
}

export async function insertEntry(tx: Tx, author: ClockAuthor, { content, template, id }: NewEntry): Promise<string> {
  const row = await tx
    .insertInto('clock_entry')
    .values({
      ...(id !== undefined && { id }),
      organisation_id: author.organisationId,
      template_entry: template?.entry ?? null,
      source: template ? JSON.stringify(template.source) : null,
      created_at: author.now,
      created_by: author.accountId,
      created_by_name: author.name,
      ...toColumns(content, author),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

const changed = (tx: Tx, { organisationId }: ClockAuthor, id: string) =>
  tx
    .updateTable('clock_entry')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('organisation_id', '=', organisationId)
    .returning('version')

/** Stores new content of an entry that is held; gives its new version, as the next does. */
export const updateEntryContent = async (
  tx: Tx,
  author: ClockAuthor,
  { id, content }: { id: string; content: EntryInput },
): Promise<number> => (await changed(tx, author, id).set(toColumns(content, author)).executeTakeFirstOrThrow()).version

export const markEntryDeleted = async (
  tx: Tx,
  author: ClockAuthor,
  { id, deletedAt }: { id: string; deletedAt: Date | null },
): Promise<number> =>
  (
    await changed(tx, author, id)
      .set({ deleted_at: deletedAt, updated_at: author.now, updated_by: author.name })
      .executeTakeFirstOrThrow()
  ).version
