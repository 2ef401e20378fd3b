import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'

import type pg from 'pg'

const folder = new URL('../../migrations/', import.meta.url)
/** Any constant: whoever migrates holds this advisory lock, so that two starts do not migrate at once. */
export const migrationLockKey = 4712

export interface Migration {
  name: string
  sql: string
  checksum: string
}

/** The SQL files of migrations/ in the order of their names. */
export async function readMigrations(): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}_.+\.sql$/.test(name)).sort()
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(new URL(name, folder), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/** The migrations that a database has not seen yet. Throws when an applied file was changed or is unknown here. */
export async function pendingMigrations(client: pg.ClientBase): Promise<Migration[]> {
  await client.query(
    `CREATE TABLE IF NOT EXISTS migration (name text CONSTRAINT migration_pk PRIMARY KEY, checksum text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`,
  )
  const { rows } = await client.query<{ name: string; checksum: string }>('SELECT name, checksum FROM migration')
  const applied = new Map(rows.map((row) => [row.name, row.checksum]))
  const migrations = await readMigrations()
  for (const { name, checksum } of migrations) {
    const before = applied.get(name)
    if (before !== undefined && before !== checksum)
      throw new Error(
        `The migration ${name} was changed after this database applied it. Restore the file; a change goes into a new one.`,
      )
    applied.delete(name)
  }
  const [unknown] = applied.keys()
  if (unknown)
    throw new Error(
      `This database was migrated by a newer Kaarna (${unknown} is unknown here). Start that version or restore a backup.`,
    )
  const seen = new Set(rows.map((row) => row.name))
  return migrations.filter(({ name }) => !seen.has(name))
}

/**
 * Applies what is pending, each file in one transaction, and returns the names. `client` is the owner's.
 * Only one process migrates at a time; the others wait and then find nothing to do.
 */
export async function migrate(client: pg.ClientBase): Promise<string[]> {
  await client.query('SELECT pg_advisory_lock($1)', [migrationLockKey])
  try {
    const pending = await pendingMigrations(client)
    for (const migration of pending) await apply(client, migration)
    return pending.map(({ name }) => name)
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [migrationLockKey])
  }
}

async function apply(client: pg.ClientBase, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await client.query('INSERT INTO migration (name, checksum) VALUES ($1, $2)', [name, checksum])
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw new Error(`The migration ${name} failed and changed nothing: ${(error as Error).message}`, { cause: error })
  }
}
