// Writes src/server/db-types.ts: the row types of the database as the migrations make it.
import { writeFile } from 'node:fs/promises'

import { startTestPostgres } from '../src/server/testing/postgres.ts'

const types: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  date: 'string',
  bytea: 'Buffer',
  boolean: 'boolean',
  integer: 'number',
  smallint: 'number',
  bigint: 'number',
  numeric: 'number',
  'double precision': 'number',
  real: 'number',
  'timestamp with time zone': 'Date',
  'text[]': 'string[]',
  'integer[]': 'number[]',
  'uuid[]': 'string[]',
  'double precision[]': 'number[]',
  tsvector: 'string',
}

interface Column {
  table: string
  column: string
  type: string
  notNull: boolean
  filled: boolean
  always: boolean
  comment: string | null
}

const question = `
  SELECT c.relname AS table, a.attname AS column, format_type(a.atttypid, NULL) AS type, a.attnotnull AS "notNull",
         a.atthasdef OR a.attidentity <> '' AS filled, a.attidentity = 'a' OR a.attgenerated <> '' AS always, col_description(c.oid, a.attnum) AS comment
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
   WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v')
   ORDER BY c.relname, a.attnum`

function typeOf({ type, comment, notNull, filled, always }: Column): string {
  const named = /^type: (\w+)$/.exec(comment ?? '')?.[1]
  const json = type === 'jsonb' || type === 'json'
  const base = json ? (named ?? 'unknown') : types[type]
  if (!base) throw new Error(`No TypeScript type for ${type}: add it to scripts/db-types.ts`)
  const value = notNull || base === 'unknown' ? base : `${base} | null`
  // A JSON column is read as a value and written as text.
  if (json)
    return `ColumnType<${value}, string${notNull && !filled ? '' : ' | undefined'}${notNull ? '' : ' | null'}, string${notNull ? '' : ' | null'}>`
  if (always) return `GeneratedAlways<${value}>`
  return filled ? `Generated<${value}>` : value
}

const postgres = await startTestPostgres(process.argv.includes('--debian') ? 'debian' : 'embedded')
const client = await postgres.connectTemplate()
const { rows } = await client.query<Column>(question)
await client.end()
await postgres.stop()

const tables = Map.groupBy(rows, (row) => row.table)
const pascal = (name: string) => name.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())
const text = [
  '// Written by `npm run db:types` from migrations/. Do not edit.',
  "import type { ColumnType, Generated, GeneratedAlways } from 'kysely'",
  '',
  "import type { LocalText } from '#shared/local-text.ts'",
  '',
  ...[...tables].flatMap(([table, columns]) => [
    `export interface ${pascal(table)}Table {`,
    ...columns.map((column) => `  ${column.column}: ${typeOf(column)}`),
    '}',
    '',
  ]),
  'export interface Database {',
  ...[...tables.keys()].map((table) => `  ${table}: ${pascal(table)}Table`),
  '}',
  '',
].join('\n')
await writeFile(new URL('../src/server/db-types.ts', import.meta.url), text)
process.stdout.write(`${tables.size} tables written to src/server/db-types.ts\n`)
