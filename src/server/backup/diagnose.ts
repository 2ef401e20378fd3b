/** What `kaarna doctor` says of the data folder and the database. Changes nothing. */
import { access, constants, stat, statfs } from 'node:fs/promises'
import path from 'node:path'
import type pg from 'pg'
import { countOutside } from '../files/moving-files.ts'
import { readMigrations } from '../migrate.ts'
import { joinEmbedded } from '../postgres/embedded.ts'
import { codeOf, messageOf } from '../postgres/errors.ts'
import { postgresMajor } from '../postgres/platform.ts'
import type { DatabaseLogins } from '../database.ts'
import { embeddedLogins, findOwnServerLogins, withClient, type DatabasePlace } from './database-place.ts'
import { findEncryptionKey } from './encryption-key.ts'

export interface Finding {
  /** What was looked at, as a stable name. */
  check:
    | 'dataFolder'
    | 'diskSpace'
    | 'encryptionKey'
    | 'database'
    | 'serverVersion'
    | 'durability'
    | 'requestRole'
    | 'migrations'
    | 'trigrams'
    | 'letters'
    | 'keptFiles'
  state: 'good' | 'warning' | 'bad'
  /** What was found. */
  message: string
  /** What to do; missing when all is well. */
  remedy?: string
}

const megabyte = 1_000_000
const leastFreeMegabytes = 200
const comfortableFreeMegabytes = 1000
const oldestPostgres = 150_000

/** Looks at everything that can be looked at; a part that cannot be reached is a finding, never an error. */
export async function diagnose(place: DatabasePlace): Promise<Finding[]> {
  const folder = await inspectFolder(place.dataDir)
  const findings = [...folder, await inspectKey(place)]
  const own = findOwnServerLogins(place)
  if (own) return [...findings, ...(await inspectDatabase(own, place))]
  if (folder.some(({ state }) => state === 'bad')) return findings
  return [...findings, ...(await inspectEmbedded(place))]
}

async function inspectFolder(dataDir: string): Promise<Finding[]> {
  const folder = await findExisting(dataDir)
  const missing = folder !== dataDir
  try {
    await access(folder, constants.W_OK | constants.X_OK)
  } catch (error) {
    const message = `The data folder ${dataDir} cannot be written (${codeOf(error)})`
    return [
      { check: 'dataFolder', state: 'bad', message, remedy: 'Give write access to it or choose another DATA_DIR' },
    ]
  }
  const message = missing ? `The data folder ${dataDir} will be made at the first start` : `${dataDir} can be written`
  return [{ check: 'dataFolder', state: 'good', message }, await inspectSpace(folder)]
}

/** The folder itself or the nearest one above it that exists. */
async function findExisting(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => undefined)
  const parent = path.dirname(folder)
  return found || parent === folder ? folder : findExisting(parent)
}

async function inspectSpace(folder: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(folder)
  const free = Math.floor((bavail * bsize) / megabyte)
  const message = `${free} MB are free on the disk of ${folder}`
  if (free >= comfortableFreeMegabytes) return { check: 'diskSpace', state: 'good', message }
  const state = free < leastFreeMegabytes ? 'bad' : 'warning'
  return { check: 'diskSpace', state, message, remedy: `Free at least ${comfortableFreeMegabytes} MB` }
}

async function inspectKey(place: DatabasePlace): Promise<Finding> {
  const check = 'encryptionKey'
  try {
    const found = await findEncryptionKey(place)
    if (!found) return { check, state: 'good', message: 'The encryption key will be made at the first start' }
    const message = found.fileText
      ? 'The encryption key is in the data folder; backups hold it'
      : 'The encryption key comes from ENCRYPTION_KEY; backups do not hold it'
    if (found.key.length === 32) return { check, state: 'good', message }
    const remedy = 'Put the key back from a backup'
    return { check, state: 'bad', message: `The encryption key has ${found.key.length} bytes, not 32`, remedy }
  } catch (error) {
    const remedy = 'Run Kaarna as the user who owns the data folder'
    return { check, state: 'bad', message: `The encryption key cannot be read (${codeOf(error)})`, remedy }
  }
}

async function inspectEmbedded(place: DatabasePlace): Promise<Finding[]> {
  const { dataDir } = place
  if (!(await stat(path.join(dataDir, `pg${postgresMajor}`)).catch(() => undefined))) {
    return [{ check: 'database', state: 'good', message: 'The database will be made at the first start' }]
  }
  try {
    const embedded = await joinEmbedded(dataDir)
    try {
      return await inspectDatabase(embeddedLogins(embedded), place)
    } finally {
      await embedded.stop()
    }
  } catch (error) {
    return [unreachable(error, 'Do what the message says')]
  }
}

function unreachable(error: unknown, remedy: string): Finding {
  return { check: 'database', state: 'bad', message: `The database cannot be reached: ${messageOf(error)}`, remedy }
}

async function inspectDatabase({ owner, app }: DatabaseLogins, place: DatabasePlace): Promise<Finding[]> {
  try {
    const own = await withClient(owner, async (client) => [
      await inspectReach(client),
      await inspectVersion(client),
      await inspectDurability(client),
      await inspectMigrations(client),
      await inspectTrigrams(client),
      await inspectLetters(client),
      await inspectKeptFiles(client, place),
    ])
    return [...own, await withClient(app, inspectRequestRole)]
  } catch (error) {
    const remedy = 'Check DATABASE_URL and DATABASE_OWNER_URL, the server and the network'
    return [unreachable(error instanceof AggregateError ? error.errors[0] : error, remedy)]
  }
}

async function inspectReach(client: pg.Client): Promise<Finding> {
  const { rows } = await client.query<{ megabytes: number }>(
    `SELECT round(pg_database_size(current_database()) / 1e6)::int AS megabytes`,
  )
  return { check: 'database', state: 'good', message: `The database answers and holds ${rows[0]?.megabytes} MB` }
}

async function inspectVersion(client: pg.Client): Promise<Finding> {
  const { rows } = await client.query<{ version: string; number: number }>(
    `SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int AS number`,
  )
  const message = `PostgreSQL ${rows[0]?.version}`
  if ((rows[0]?.number ?? 0) >= oldestPostgres) return { check: 'serverVersion', state: 'good', message }
  return { check: 'serverVersion', state: 'bad', message, remedy: 'Use PostgreSQL 15 or newer' }
}

async function inspectDurability(client: pg.Client): Promise<Finding> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT name FROM pg_settings WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit') AND setting = 'off'`,
  )
  if (rows.length === 0) return { check: 'durability', state: 'good', message: 'Answered writes are on disk' }
  const message = `The server may lose answered writes: ${rows.map(({ name }) => name).join(', ')} off`
  return { check: 'durability', state: 'bad', message, remedy: 'Switch these settings of the server on' }
}

/** Without making the table that lists them. */
async function inspectMigrations(client: pg.Client): Promise<Finding> {
  const known = await readMigrations()
  const { rows: tables } = await client.query<{ exists: boolean }>(
    `SELECT to_regclass('public.migration') IS NOT NULL AS exists`,
  )
  const { rows } = tables[0]?.exists ? await client.query<{ name: string }>('SELECT name FROM migration') : { rows: [] }
  const applied = new Set(rows.map(({ name }) => name))
  const check = 'migrations'
  const newer = rows.find(({ name }) => known.every((migration) => migration.name !== name))
  if (newer) {
    const remedy = 'Start that version, or a newer one'
    return { check, state: 'bad', message: `A newer Kaarna has migrated the database (${newer.name})`, remedy }
  }
  const pending = known.filter(({ name }) => !applied.has(name)).length
  if (pending === 0) return { check, state: 'good', message: 'The structure of the database is up to date' }
  const message = `${pending} changes of the structure of the database are to be made`
  return { check, state: 'warning', message, remedy: 'Run kaarna migrate, or start Kaarna, which does it' }
}

/** The catalogue's search takes misspelt words for the nearest ones by pg_trgm; without it all else works. */
async function inspectTrigrams(client: pg.Client): Promise<Finding> {
  const { rows } = await client.query<{ wanted: boolean; installed: boolean }>(
    `SELECT to_regprocedure('likeness(text, text)') IS NOT NULL AS wanted,
            EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_trgm') AS installed`,
  )
  const check = 'trigrams'
  if (rows[0]?.installed) return { check, state: 'good', message: 'Misspelt words are found' }
  if (!rows[0]?.wanted) return { check, state: 'good', message: 'pg_trgm is looked for at the first start' }
  const remedy = 'Install pg_trgm on the server and run CREATE EXTENSION pg_trgm in the database as its owner'
  return { check, state: 'warning', message: 'The search does not find misspelt words: pg_trgm is missing', remedy }
}

/** What waits for longer than an hour waits for a mail server that takes nothing. */
async function inspectLetters(client: pg.Client): Promise<Finding> {
  const check = 'letters'
  const { rows: tables } = await client.query<{ exists: boolean }>(
    `SELECT to_regclass('public.letter') IS NOT NULL AS exists`,
  )
  if (!tables[0]?.exists) return { check, state: 'good', message: 'No letter waits' }
  const { rows } = await client.query<{ waiting: number; late: number; refused: number; bounced: number }>(
    `SELECT count(*) FILTER (WHERE state IN ('planned', 'sending'))::int AS waiting,
            count(*) FILTER (WHERE state = 'planned' AND planned_at < now() - interval '1 hour')::int AS late,
            count(*) FILTER (WHERE state = 'refused')::int AS refused,
            (SELECT count(*) FROM mail_bounce)::int AS bounced FROM letter`,
  )
  const { waiting = 0, late = 0, refused = 0, bounced = 0 } = rows[0] ?? {}
  const message = `${waiting} letters wait, ${refused} of the last month were refused; ${bounced} addresses take no letters`
  if (late > 0) {
    const remedy = 'Look at what is said of the mail server; the letters leave in order when it takes them'
    return { check, state: 'warning', message: `${message}; ${late} have waited for more than an hour`, remedy }
  }
  return { check, state: 'good', message }
}

/** Whether the settings name the store in which files are. */
async function inspectKeptFiles(client: pg.Client, { filesS3 }: DatabasePlace): Promise<Finding> {
  const check = 'keptFiles'
  const { files, bytes } = await countOutside(client)
  if (files === 0) return { check, state: 'good', message: 'No kept file is outside the database' }
  const message = `${files} kept files (${Math.ceil(bytes / megabyte)} MB) are in an S3-compatible store`
  if (filesS3) return { check, state: 'good', message }
  const remedy = 'Set FILES_S3_ENDPOINT and the settings that belong to it, as they were when the files were put there'
  return { check, state: 'bad', message: `${message} that no setting names`, remedy }
}

/** Row-level security and "rows, never structure" hold only for a role without these powers. */
async function inspectRequestRole(client: pg.Client): Promise<Finding> {
  const { rows } = await client.query<{ name: string; powerful: boolean; owns: boolean }>(
    `SELECT rolname AS name, rolsuper OR rolbypassrls AS powerful,
            EXISTS (SELECT FROM pg_class WHERE relowner = pg_roles.oid AND relkind = 'r') AS owns
       FROM pg_roles WHERE rolname = current_user`,
  )
  const role = rows[0]
  const check = 'requestRole'
  if (role && !role.powerful && !role.owns) {
    return { check, state: 'good', message: `Requests are served as ${role.name}, which can change rows only` }
  }
  const message = `The role ${role?.name} of DATABASE_URL ${role?.powerful ? 'is a superuser or passes row-level security' : 'owns tables'}`
  const remedy = 'Name a role in DATABASE_URL that owns nothing, and the owner in DATABASE_OWNER_URL only'
  return { check, state: 'bad', message, remedy }
}
