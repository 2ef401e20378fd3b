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

/** A database of its own for one test file: migrated, or empty for tests of the migrations themselves. */
export async function createTestDatabase(content: 'migrated' | 'empty' = 'migrated'): Promise<TestDatabase> {
  const logins = inject('logins')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const admin = await connected({ ...logins.super, database: 'postgres' })
  await admin.query(
    `CREATE DATABASE ${name} TEMPLATE ${content === 'migrated' ? templateName : 'template0'} OWNER ${logins.owner.user} STRATEGY file_copy`,
  )
  await admin.end()
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
