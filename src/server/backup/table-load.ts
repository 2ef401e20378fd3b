import { createHash } from 'node:crypto'
import pg from 'pg'
import { migrationLockKey, pendingMigrations, readMigrations } from '../migrate.ts'
import { readArchive, type ReadProgress, type VerifiedBackup } from './archive-reader.ts'
import { BackupError } from './backup-error.ts'
import type { BackupHead, BackupManifest, TableRecord } from './backup-format.ts'
import { CopyIn } from './copy-stream.ts'
import { columnList, readRulesToSuspend, readTables } from './schema.ts'
import type { TarEntry } from './tar.ts'

/** Refuses a backup of a newer Kaarna, or of one whose migrations were others. */
export async function checkMigrations({ file, head }: { file: string; head: BackupHead }): Promise<void> {
  const known = new Map((await readMigrations()).map(({ name, checksum }) => [name, checksum]))
  for (const { name, checksum } of head.migrations) {
    if (known.get(name) === checksum) continue
    throw new BackupError(
      `${file} was made by Kaarna ${head.kaarnaVersion} with ${name}, which this Kaarna does not have. ` +
        'Restore it with that version or a newer one.',
    )
  }
}

/** Refuses a database that holds anything. */
export async function checkEmpty(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT c.oid::regclass::text AS name FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
      WHERE n.nspname IN ('public', 'jobs') AND c.relkind IN ('r', 'p', 'v', 'm', 'S')
        AND NOT EXISTS (SELECT FROM pg_depend AS d WHERE d.objid = c.oid AND d.deptype = 'e')
      ORDER BY name LIMIT 1`,
  )
  const [found] = rows
  if (found) {
    throw new BackupError(
      `The database is not empty (it has the table ${found.name}). Restore into a new, empty database or DATA_DIR.`,
    )
  }
}

/**
 * Loads a verified logical backup into an empty database, all or nothing: the structure as it was when the backup was
 * made, the rows, the sequences. `client` is the owner's. Later migrations are for the caller.
 */
export async function loadTables(
  client: pg.ClientBase,
  { file, head, manifest }: VerifiedBackup,
  progress: ReadProgress,
): Promise<void> {
  await client.query('BEGIN')
  try {
    await client.query('SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0')
    await client.query('SELECT pg_advisory_xact_lock($1)', [migrationLockKey])
    await checkEmpty(client)
    await applyMigrations(client, head)
    const rules = await readRulesToSuspend(client)
    for (const sql of rules.suspend) await client.query(sql)
    // Migrations may have put rows in; those of the backup take their place.
    const tables = (await readTables(client)).map(({ name }) => tableName(name))
    await client.query(`TRUNCATE ${tables.join(', ')}`)
    await loadRows(client, readArchive(file, progress), manifest?.tables ?? [])
    for (const sequence of manifest?.sequences ?? []) await setSequence(client, sequence)
    for (const sql of rules.resume) await client.query(sql)
    await refreshViews(client)
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  }
}

const tableName = (name: string): string => `public.${pg.escapeIdentifier(name)}`

async function applyMigrations(client: pg.ClientBase, head: BackupHead): Promise<void> {
  const applied = new Set(head.migrations.map(({ name }) => name))
  for (const { name, sql } of await pendingMigrations(client)) if (applied.has(name)) await client.query(sql)
}

/** Table after table in the order of the file, each as one COPY. */
async function loadRows(
  client: pg.ClientBase,
  entries: AsyncIterable<TarEntry>,
  records: readonly TableRecord[],
): Promise<void> {
  let current: TableLoad | undefined
  const loaded = new Set<string>()
  try {
    for await (const entry of entries) {
      const name = /^tables\/([^/]+)\/\d+$/.exec(entry.name)?.[1]
      if (name === undefined) continue
      if (current?.record.name !== name) {
        await current?.finish()
        const record = records.find((one) => one.name === name)
        if (!record || loaded.has(name)) throw new BackupError(`The backup holds an unexpected part: ${entry.name}.`)
        loaded.add(name)
        current = await TableLoad.start(client, record)
      }
      for await (const piece of entry.body) await current.write(piece)
    }
    await current?.finish()
  } catch (error) {
    await current?.abort()
    throw error
  }
  const missing = records.find((record) => record.rows > 0 && !loaded.has(record.name))
  if (missing) throw new BackupError(`The backup does not hold the rows of the table ${missing.name}.`)
}

class TableLoad {
  readonly record: TableRecord
  readonly #copy: CopyIn
  readonly #hash = createHash('sha256')

  private constructor(record: TableRecord, copy: CopyIn) {
    this.record = record
    this.#copy = copy
  }

  static async start(client: pg.ClientBase, record: TableRecord): Promise<TableLoad> {
    const sql = `COPY ${tableName(record.name)} (${columnList(record.columns)}) FROM STDIN`
    return new TableLoad(record, await CopyIn.start(client, sql))
  }

  async write(piece: Buffer): Promise<void> {
    this.#hash.update(piece)
    await this.#copy.write(piece)
  }

  /** Ends the COPY, so that the connection takes statements again. */
  abort(): Promise<void> {
    return this.#copy.abort('The restore was given up')
  }

  async finish(): Promise<void> {
    const rows = await this.#copy.finish()
    const { record } = this
    if (rows !== record.rows || this.#hash.digest('hex') !== record.sha256) {
      throw new BackupError(`The rows of the table ${record.name} are not those that were backed up.`)
    }
  }
}

async function setSequence(client: pg.ClientBase, sequence: BackupManifest['sequences'][number]): Promise<void> {
  const { name, lastValue, isCalled } = sequence
  await client.query('SELECT setval($1::regclass, $2, $3)', [tableName(name), lastValue, isCalled])
}

async function refreshViews(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT oid::regclass::text AS name FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind = 'm' ORDER BY oid`,
  )
  for (const { name } of rows) await client.query(`REFRESH MATERIALIZED VIEW ${name}`)
}
