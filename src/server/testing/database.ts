import { randomUUID } from 'node:crypto'

import type pg from 'pg'
import { inject } from 'vitest'

import { connected, templateName } from './postgres.ts'

export interface TestDatabase {
  name: string
  app: pg.ClientConfig
  owner: pg.ClientConfig
  super: pg.ClientConfig
  drop(): Promise<void>
}

/** What a database holds before its tests begin: filled once for all test files, and copied for each. */
export interface Seed {
  /** A word in small letters, another for every seed. */
  name: string
  fill(app: pg.ClientConfig): Promise<void>
}

/** A database of its own for one test file: migrated, filled, or empty for tests of the migrations themselves. */
export async function createTestDatabase(content: 'migrated' | 'empty' | Seed = 'migrated'): Promise<TestDatabase> {
  const logins = inject('logins')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const admin = await connected({ ...logins.super, database: 'postgres' })
  try {
    if (typeof content !== 'string') await copy(admin, await filledOnce(admin, content), name)
    else await copy(admin, content === 'migrated' ? templateName : 'template0', name)
  } finally {
    await admin.end()
  }
  return {
    name,
    app: { ...logins.app, database: name },
    owner: { ...logins.owner, database: name },
    super: { ...logins.super, database: name },
    async drop() {
      const again = await connected({ ...logins.super, database: 'postgres' })
      await again.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
      await again.end()
    },
  }
}

const copy = (admin: pg.Client, from: string, to: string) =>
  admin.query(`CREATE DATABASE ${to} TEMPLATE ${from} OWNER ${inject('logins').owner.user} STRATEGY file_copy`)

/** The name of the database that holds the seed. Who comes while it is filled waits; half filled, it has another name. */
async function filledOnce(admin: pg.Client, { name, fill }: Seed): Promise<string> {
  const filled = `filled_${name}`
  await admin.query('SELECT pg_advisory_lock(hashtext($1))', [filled])
  const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [filled])
  if (rowCount === 0) {
    const half = `filling_${randomUUID().replaceAll('-', '')}`
    await copy(admin, templateName, half)
    await fill({ ...inject('logins').app, database: half })
    await admin.query(`ALTER DATABASE ${half} RENAME TO ${filled}`)
  }
  await admin.query('SELECT pg_advisory_unlock(hashtext($1))', [filled])
  return filled
}
