import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { migrate, pendingMigrations, readMigrations } from './migrate.ts'
import { createTestDatabase, type TestDatabase } from './testing/database.ts'

let database: TestDatabase
let owner: pg.Client
beforeAll(async () => {
  database = await createTestDatabase()
  owner = new pg.Client(database.owner)
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await database.drop()
})

const tables = "c.relnamespace = 'public'::regnamespace AND c.relname <> 'migration'"

test('a migrated database has nothing pending, and migrating again changes nothing', async () => {
  expect(await pendingMigrations(owner)).toEqual([])
  expect(await migrate(owner)).toEqual([])
})

test('two starts at once on an empty database migrate it once', async () => {
  const empty = await createTestDatabase('empty')
  const starts = [new pg.Client(empty.owner), new pg.Client(empty.owner)]
  await Promise.all(starts.map((start) => start.connect()))
  const applied = await Promise.all(starts.map((start) => migrate(start)))
  await Promise.all(starts.map((start) => start.end()))
  await empty.drop()
  const names = (await readMigrations()).map(({ name }) => name)
  expect(applied.toSorted((a, b) => a.length - b.length)).toEqual([[], names])
})

test('numbers of migrations are unique', async () => {
  const numbers = (await readMigrations()).map(({ name }) => name.slice(0, 4))
  expect(numbers).toEqual([...new Set(numbers)])
})

test('a file that was changed after it was applied is refused by name', async () => {
  const { rows } = await owner.query("UPDATE migration SET checksum = 'other' WHERE name LIKE '0001%' RETURNING name")
  await expect(migrate(owner)).rejects.toThrow(rows[0].name)
  const [first] = await readMigrations()
  await owner.query('UPDATE migration SET checksum = $1 WHERE name = $2', [first!.checksum, first!.name])
})

test('a database of a newer Kaarna is refused', async () => {
  await owner.query("INSERT INTO migration (name, checksum) VALUES ('9999_future.sql', 'x')")
  await expect(migrate(owner)).rejects.toThrow('newer Kaarna (9999_future.sql')
  await owner.query("DELETE FROM migration WHERE name = '9999_future.sql'")
})

const conventions = {
  'tables have a primary key': `SELECT c.relname AS fault FROM pg_class c WHERE c.relkind = 'r' AND ${tables}
    AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'p')`,
  'names are snake_case': `SELECT c.relname || '.' || a.attname AS fault FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relkind = 'r' AND ${tables} AND (c.relname !~ '^[a-z][a-z0-9_]*$' OR a.attname !~ '^[a-z][a-z0-9_]*$')`,
  'moments know their zone and texts have no length': `SELECT c.relname || '.' || a.attname AS fault FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relkind = 'r' AND ${tables} AND format_type(a.atttypid, NULL) IN ('timestamp without time zone', 'character varying', 'json', 'money')`,
  'foreign keys begin an index': `SELECT k.conname AS fault FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
    WHERE k.contype = 'f' AND ${tables} AND NOT EXISTS (
      SELECT FROM pg_index i WHERE i.indrelid = k.conrelid AND i.indkey[0] = ANY (k.conkey) AND (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey)`,
  'constraints were named, not left to the server': `SELECT k.conname AS fault FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
    WHERE k.contype IN ('p', 'u', 'f', 'c') AND ${tables} AND k.conname ~ '(_pkey|_fkey|_key|_check)\\d*$'`,
}

test.each(Object.entries(conventions))('%s', async (_rule, question) => {
  const { rows } = await owner.query<{ fault: string }>(question)
  expect(rows.map(({ fault }) => fault)).toEqual([])
})

test('the request role cannot change structure', async () => {
  const app = new pg.Client(database.app)
  await app.connect()
  for (const statement of [
    'CREATE TABLE x (a int)',
    'DROP TABLE session',
    'ALTER TABLE account DISABLE TRIGGER ALL',
    'TRUNCATE audit_event',
    'CREATE ROLE x',
  ])
    await expect(app.query(statement)).rejects.toThrow(/permission denied|must be owner|append-only/)
  await app.end()
})
