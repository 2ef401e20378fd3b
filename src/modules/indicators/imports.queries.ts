import { sql } from 'kysely'

import type { ReadTx, Tx } from '#server/db.ts'
import type { ImportResult, ImportRun, ImportSelection, ResultState } from './import-run.ts'
import type { RunFault } from './run-fault.ts'
import type { YearRange } from './sources/source.ts'

export interface NewImportRun {
  source: string
  selection: ImportSelection
  /** Null: all that there is. */
  years: YearRange | null
  requestedBy: string | null
  /** The table that is fetched; else the source's indicators one by one. */
  tableSourceId?: string
}

export async function insertImportRun(tx: Tx, run: NewImportRun): Promise<string> {
  const { id } = await tx
    .insertInto('import_run')
    .values({
      source: run.source,
      selection: JSON.stringify(run.selection),
      first_year: run.years?.first ?? null,
      last_year: run.years?.last ?? null,
      requested_by: run.requestedBy,
      table_source_id: run.tableSourceId ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/**
 * Marks runs as failed in which nothing has happened since a moment: their processes were killed. One whose job is
 * still planned begins again by itself.
 */
export async function closeAbandonedRuns(
  tx: Tx,
  source: string,
  { since, now }: { since: Date; now: Date },
): Promise<void> {
  await tx
    .updateTable('import_run')
    .set({ state: 'failed', finished_at: now, message: 'The process ended before the run did' })
    .where('source', '=', source)
    .where('state', '=', 'running')
    .where('started_at', '<', since)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('import_result')
            .select('indicator_key')
            .whereRef('import_result.import_run_id', '=', 'import_run.id')
            .where('finished_at', '>=', since),
        ),
      ),
    )
    .execute()
}

/** Marks a run as begun; one that a killed process left behind goes on from where it was. */
export async function beginImportRun(tx: Tx, id: string, now: Date): Promise<void> {
  await tx
    .updateTable('import_run')
    .set((eb) => ({ state: 'running', started_at: eb.fn.coalesce('started_at', eb.val(now)), message: null }))
    .where('id', '=', id)
    .execute()
}

export async function finishImportRun(
  tx: Tx,
  id: string,
  end: { state: 'done' | 'failed'; message: string | null; fault?: RunFault; now: Date },
): Promise<void> {
  await tx
    .updateTable('import_run')
    .set({
      state: end.state,
      message: end.message,
      fault: end.fault ? JSON.stringify(end.fault) : null,
      finished_at: end.now,
    })
    .where('id', '=', id)
    .execute()
}

/** Puts indicators on the run's list; those that are there already stay as they are. */
export async function queueResults(tx: Tx, runId: string, keys: readonly string[]): Promise<void> {
  await tx
    .insertInto('import_result')
    .columns(['import_run_id', 'indicator_key'])
    .expression(sql`SELECT ${runId}::uuid, key FROM unnest(${keys}::text[]) AS key`)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** What of the run's list is not finished yet. */
export async function readQueuedKeys(tx: ReadTx, runId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('import_result')
    .select('indicator_key')
    .where('import_run_id', '=', runId)
    .where('state', '=', 'queued')
    .orderBy('indicator_key')
    .execute()
  return rows.map((row) => row.indicator_key)
}

export interface FinishedResult {
  key: string
  state: Exclude<ResultState, 'queued'>
  attempts: number
  observations: number
  skipped: number
  revision: number | null
  message: string | null
}

export async function finishResults(
  tx: Tx,
  runId: string,
  results: readonly FinishedResult[],
  now: Date,
): Promise<void> {
  const list = JSON.stringify(results.map(({ key, ...result }) => ({ indicator_key: key, ...result })))
  await tx
    .updateTable('import_result')
    .from(
      sql<FinishedResult & { indicator_key: string }>`jsonb_to_recordset(${list}::jsonb)`.as<'finished'>(
        sql`finished(indicator_key text, state text, attempts integer, observations integer, skipped integer, revision integer, message text)`,
      ),
    )
    .set((eb) => ({
      state: eb.ref('finished.state'),
      attempts: eb.ref('finished.attempts'),
      observations: eb.ref('finished.observations'),
      skipped: eb.ref('finished.skipped'),
      revision: eb.ref('finished.revision'),
      message: eb.ref('finished.message'),
      finished_at: now,
    }))
    .where('import_result.import_run_id', '=', runId)
    .whereRef('import_result.indicator_key', '=', 'finished.indicator_key')
    .execute()
}

const runs = (tx: ReadTx) =>
  tx
    .selectFrom('import_run as run')
    .leftJoin('table_source as table', 'table.id', 'run.table_source_id')
    .select(['run.fault', 'run.table_source_id', 'table.title as table_title'])
    .select(['run.id', 'run.source', 'run.selection', 'run.first_year', 'run.last_year', 'run.state', 'run.message'])
    .select(['run.created_at', 'run.started_at', 'run.finished_at'])
    .select((eb) =>
      eb
        .selectFrom('import_result as result')
        .whereRef('result.import_run_id', '=', 'run.id')
        .select(
          sql<ImportRun['totals']>`jsonb_build_object(
            'indicators', count(*),
            'queued', count(*) FILTER (WHERE state = 'queued'),
            'changed', count(*) FILTER (WHERE state = 'changed'),
            'unchanged', count(*) FILTER (WHERE state IN ('unchanged', 'empty')),
            'failed', count(*) FILTER (WHERE state = 'failed'),
            'observations', coalesce(sum(observations), 0),
            'skipped', coalesce(sum(skipped), 0))`.as('totals'),
        )
        .as('totals'),
    )

type RunRow = Awaited<ReturnType<ReturnType<typeof runs>['execute']>>[number]

const toRun = (row: RunRow): ImportRun => ({
  id: row.id,
  source: row.source,
  selection: row.selection as ImportSelection,
  years: row.first_year !== null && row.last_year !== null ? { first: row.first_year, last: row.last_year } : null,
  state: row.state as ImportRun['state'],
  message: row.message,
  fault: row.fault as RunFault | null,
  table:
    row.table_source_id !== null && row.table_title !== null
      ? { id: row.table_source_id, title: row.table_title }
      : null,
  createdAt: row.created_at.toISOString(),
  startedAt: row.started_at?.toISOString() ?? null,
  finishedAt: row.finished_at?.toISOString() ?? null,
  totals: row.totals!,
})

/** Runs for the common knowledge base, newest first, one page. */
export async function findImportRuns(
  tx: ReadTx,
  options: { before?: Date | undefined; limit: number },
): Promise<ImportRun[]> {
  const rows = await runs(tx)
    .where('table.owner_organisation_id', 'is', null)
    .$if(options.before !== undefined, (query) => query.where('run.created_at', '<', options.before!))
    .orderBy('run.created_at', 'desc')
    .orderBy('run.id')
    .limit(options.limit)
    .execute()
  return rows.map(toRun)
}

/** The newest run of each table, by the table's id. */
export async function findLastRuns(tx: ReadTx, tableIds: readonly string[]): Promise<Map<string, ImportRun>> {
  const rows = await runs(tx)
    .where('run.table_source_id', '=', sql<string>`ANY (${tableIds}::uuid[])`)
    .distinctOn('run.table_source_id')
    .orderBy('run.table_source_id')
    .orderBy('run.created_at', 'desc')
    .orderBy('run.id')
    .execute()
  return new Map(rows.flatMap((row) => (row.table_source_id === null ? [] : [[row.table_source_id, toRun(row)]])))
}

/** Undefined when there is none, or when it fetches an organisation's own table. */
export async function findCommonImportRun(tx: ReadTx, id: string): Promise<ImportRun | undefined> {
  const row = await runs(tx)
    .where('run.id', '=', id)
    .where('table.owner_organisation_id', 'is', null)
    .executeTakeFirst()
  return row && toRun(row)
}

export async function findImportRun(tx: ReadTx, id: string): Promise<ImportRun | undefined> {
  const row = await runs(tx).where('run.id', '=', id).executeTakeFirst()
  return row && toRun(row)
}

export interface FindResultsOptions {
  states?: readonly ResultState[] | undefined
  after?: string | undefined
  limit: number
}

/** Results of a run by indicator key, one page. */
export async function findImportResults(
  tx: ReadTx,
  runId: string,
  { states, after, limit }: FindResultsOptions,
): Promise<ImportResult[]> {
  const rows = await tx
    .selectFrom('import_result')
    .leftJoin('indicator', 'indicator.key', 'import_result.indicator_key')
    .selectAll('import_result')
    .select('indicator.title')
    .where('import_run_id', '=', runId)
    .$if(states !== undefined && states.length > 0, (query) => query.where('state', 'in', states!))
    .$if(after !== undefined, (query) => query.where('indicator_key', '>', after!))
    .orderBy('indicator_key')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    indicator: row.indicator_key,
    title: row.title,
    state: row.state as ResultState,
    attempts: row.attempts,
    observations: row.observations,
    skipped: row.skipped,
    revision: row.revision,
    message: row.message,
    finishedAt: row.finished_at?.toISOString() ?? null,
  }))
}
