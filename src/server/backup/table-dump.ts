import { createHash } from 'node:crypto'
import pg from 'pg'
import type { ArchiveWriter } from './archive-writer.ts'
import { jobsName, manifestName, type BackupManifest, type TableRecord } from './backup-format.ts'
import { copyOut } from './copy-stream.ts'
import { readPendingJobs } from './pending-jobs.ts'
import { columnList, readSequenceNames, readTables, type TableDescription } from './schema.ts'

/** A table is cut into pieces of this size, as a tar wants to know lengths beforehand. */
const pieceBytes = 4_000_000

/** How values are written, whatever the server's own settings; read back alike by every version. */
const portableText = `
  SET LOCAL datestyle = 'ISO, YMD';
  SET LOCAL intervalstyle = 'postgres';
  SET LOCAL timezone = 'UTC';
  SET LOCAL bytea_output = 'hex';
  SET LOCAL extra_float_digits = 1;
  SET LOCAL client_encoding = 'UTF8';
  SET LOCAL statement_timeout = 0;
  SET LOCAL idle_in_transaction_session_timeout = 0;
  SET LOCAL row_security = off`

/** Adds every table as of one moment. `client` is the owner's, to be ended after an error. Changes nothing. */
export async function dumpTables(client: pg.ClientBase, writer: ArchiveWriter): Promise<BackupManifest> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ')
  await client.query(portableText)
  const tables = await readTables(client)
  await seeAllRows(client, tables)
  const records: TableRecord[] = []
  for (const table of tables) records.push(await dumpTable(client, writer, table))
  await writer.addJson(jobsName, await readPendingJobs(client))
  // Sequences do not belong to the moment: read last, they are never behind the rows.
  const manifest = { tables: records, sequences: await readSequences(client) }
  await client.query('ROLLBACK')
  await writer.addJson(manifestName, manifest)
  return manifest
}

/** Where row-level security holds for the owner too, it is lifted within the transaction, which is rolled back. */
async function seeAllRows(client: pg.ClientBase, tables: readonly TableDescription[]): Promise<void> {
  for (const { name } of tables.filter((table) => table.forcesRowSecurity)) {
    await client.query(`ALTER TABLE public.${pg.escapeIdentifier(name)} NO FORCE ROW LEVEL SECURITY`)
  }
}

async function dumpTable(
  client: pg.ClientBase,
  writer: ArchiveWriter,
  { name, columns }: TableDescription,
): Promise<TableRecord> {
  const hash = createHash('sha256')
  let rows = 0
  let bytes = 0
  let number = 0
  let pieces: Buffer[] = []
  let size = 0
  const addPiece = async () => {
    if (size === 0) return
    number += 1
    await writer.addFile(`tables/${name}/${String(number).padStart(6, '0')}`, pieces)
    pieces = []
    size = 0
  }
  const sql = `COPY public.${pg.escapeIdentifier(name)} (${columnList(columns)}) TO STDOUT`
  // One message is one row.
  for await (const row of copyOut(client, sql)) {
    hash.update(row)
    rows += 1
    bytes += row.length
    pieces.push(row)
    size += row.length
    if (size >= pieceBytes) await addPiece()
  }
  await addPiece()
  return { name, columns, rows, bytes, sha256: hash.digest('hex') }
}

async function readSequences(client: pg.ClientBase): Promise<BackupManifest['sequences']> {
  const sequences: BackupManifest['sequences'] = []
  for (const name of await readSequenceNames(client)) {
    const { rows } = await client.query<{ lastValue: string; isCalled: boolean }>(
      `SELECT last_value::text AS "lastValue", is_called AS "isCalled" FROM public.${pg.escapeIdentifier(name)}`,
    )
    const [row] = rows
    if (row) sequences.push({ name, ...row })
  }
  return sequences
}
