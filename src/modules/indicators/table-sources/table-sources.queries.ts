import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { Visibility } from '../reader.ts'
import { type TableServiceId, tableServiceIds } from '../sources/table-service-kinds.texts.ts'
import type { ChosenIndicator, TableChoice } from './table-choice.ts'

/** Whose: an organisation's id, or null for the common knowledge base. */
export type SourceOwner = string | null

export interface StoredTableSource {
  id: string
  ownerId: SourceOwner
  service: TableServiceId
  address: string
  title: string
  choice: TableChoice
  producer: string | null
  licence: string | null
  visibility: Visibility
  mayRepublish: boolean
  /** Of what the figures were last made; null when they have not been. */
  readDigest: string | null
  addedAt: Date
  addedBy: string | null
}

const columns = [
  'id',
  'owner_organisation_id',
  'service',
  'address',
  'title',
  'choice',
  'producer',
  'licence',
  'visibility',
  'may_republish',
  'read_digest',
  'added_at',
  'added_by',
] as const

const sources = (tx: ReadTx) => tx.selectFrom('table_source').select(columns).where('removed_at', 'is', null)
type SourceRow = Awaited<ReturnType<ReturnType<typeof sources>['execute']>>[number]

const toSource = (row: SourceRow): StoredTableSource => ({
  id: row.id,
  ownerId: row.owner_organisation_id,
  service: row.service as TableServiceId,
  address: row.address,
  title: row.title,
  choice: row.choice as TableChoice,
  producer: row.producer,
  licence: row.licence,
  visibility: row.visibility as Visibility,
  mayRepublish: row.may_republish,
  readDigest: row.read_digest,
  addedAt: row.added_at,
  addedBy: row.added_by,
})

/** All of an owner, by title. */
export async function findTableSources(tx: ReadTx, owner: SourceOwner): Promise<StoredTableSource[]> {
  const rows = await sources(tx)
    .where('owner_organisation_id', 'is not distinct from', owner)
    .orderBy(sql`title COLLATE "fi-x-icu"`)
    .orderBy('id')
    .execute()
  return rows.map(toSource)
}

/** Undefined when the owner has no such source. */
export async function findTableSource(
  tx: ReadTx,
  owner: SourceOwner,
  id: string,
): Promise<StoredTableSource | undefined> {
  const row = await sources(tx)
    .where('owner_organisation_id', 'is not distinct from', owner)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && toSource(row)
}

/** The source of a run, whoever owns it; for the work in the background. */
export async function findSourceOfRun(tx: ReadTx, runId: string): Promise<StoredTableSource | undefined> {
  const row = await sources(tx)
    .where('id', '=', (eb) => eb.selectFrom('import_run').select('table_source_id').where('import_run.id', '=', runId))
    .executeTakeFirst()
  return row && toSource(row)
}

/** Of all owners: those that nobody has fetched, or tried to, since a moment. */
export async function findSourcesNotFetchedSince(tx: ReadTx, since: Date): Promise<StoredTableSource[]> {
  const rows = await sources(tx)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('import_run')
            .select('import_run.id')
            .whereRef('import_run.table_source_id', '=', 'table_source.id')
            .where(sql<Date>`coalesce(started_at, created_at)`, '>=', since),
        ),
      ),
    )
    .orderBy('id')
    .execute()
  return rows.map(toSource)
}

export type AddedTableSource = Omit<StoredTableSource, 'id' | 'readDigest'>

export async function insertTableSource(tx: Tx, source: AddedTableSource): Promise<string> {
  const { id } = await tx
    .insertInto('table_source')
    .values({
      owner_organisation_id: source.ownerId,
      service: source.service,
      address: source.address,
      title: source.title,
      choice: JSON.stringify(source.choice),
      producer: source.producer,
      licence: source.licence,
      visibility: source.visibility,
      may_republish: source.mayRepublish,
      added_at: source.addedAt,
      added_by: source.addedBy,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const indicators = source.choice.indicators.map(({ key }) => ({ indicator_key: key, table_source_id: id }))
  await tx.insertInto('table_source_indicator').values(indicators).execute()
  return id
}

/** The key of an indicator that another table fills, or that is not the owner's to fill; undefined when all are free. */
export async function findTakenKey(
  tx: ReadTx,
  owner: SourceOwner,
  indicators: readonly Pick<ChosenIndicator, 'key'>[],
): Promise<string | undefined> {
  const keys = indicators.map(({ key }) => key)
  const filled = await tx
    .selectFrom('table_source_indicator')
    .select('indicator_key as key')
    .where('indicator_key', '=', sql<string>`ANY (${keys})`)
    .orderBy('key')
    .executeTakeFirst()
  return filled?.key ?? (await findForeignKey(tx, owner, keys))
}

/** The key of an indicator that is another's, or comes from no table; undefined when there is none. */
export async function findForeignKey(
  tx: ReadTx,
  owner: SourceOwner,
  keys: readonly string[],
): Promise<string | undefined> {
  const foreign = await tx
    .selectFrom('indicator')
    .select('key')
    .where('key', '=', sql<string>`ANY (${keys})`)
    .where((eb) =>
      eb.or([eb('owner_organisation_id', 'is distinct from', owner), eb('source', 'not in', [...tableServiceIds])]),
    )
    .orderBy('key')
    .executeTakeFirst()
  return foreign?.key
}

/** Its indicators and figures stay, and may come from another table from now on. */
export async function markSourceRemoved(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.updateTable('table_source').set({ removed_at: now }).where('id', '=', id).execute()
  await tx.deleteFrom('table_source_indicator').where('table_source_id', '=', id).execute()
}

export async function saveReadDigest(tx: Tx, id: string, digest: string): Promise<void> {
  await tx.updateTable('table_source').set({ read_digest: digest }).where('id', '=', id).execute()
}
