import pg from 'pg'
import { shortHash } from './files.ts'
import type { DatabaseRole } from './secret.ts'

const database = 'kaarna'

/** A default for requests; a longer statement sets its own. It also bounds how long a killed server stays away. */
const appSettings = {
  statement_timeout: '15s',
  lock_timeout: '5s',
  idle_in_transaction_session_timeout: '30s',
}

/** What the owner creates from now on, the app may use. */
const ownerGrants = `
  GRANT USAGE ON SCHEMA public TO kaarna_app;
  ALTER DEFAULT PRIVILEGES GRANT USAGE ON SEQUENCES TO kaarna_app;
  ALTER DEFAULT PRIVILEGES GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO kaarna_app`

/** Noted on the database when everything below is done. */
const mark = `roles ${shortHash(JSON.stringify([appSettings, ownerGrants]))}`

/** Makes roles and database; every step may be repeated, so a half-finished first start heals. */
export async function ensureRoles(
  superClient: pg.Client,
  login: (role: DatabaseRole) => pg.ClientConfig,
): Promise<void> {
  const marked = await superClient.query(
    `SELECT FROM pg_database WHERE datname = $1 AND shobj_description(oid, 'pg_database') = $2`,
    [database, mark],
  )
  if (marked.rowCount === 1) return
  for (const role of ['kaarna_owner', 'kaarna_app'] as const) await ensureRole(superClient, role, login(role))
  for (const [name, value] of Object.entries(appSettings)) {
    await superClient.query(`ALTER ROLE kaarna_app SET ${name} = '${value}'`)
  }
  await ensureDatabase(superClient)
  await asOwner(login('kaarna_owner'), ownerGrants)
  await superClient.query(`COMMENT ON DATABASE ${database} IS '${mark}'`)
}

async function ensureRole(superClient: pg.Client, role: DatabaseRole, login: pg.ClientConfig): Promise<void> {
  const found = await superClient.query('SELECT FROM pg_roles WHERE rolname = $1', [role])
  if (found.rowCount === 0) await superClient.query(`CREATE ROLE ${role}`)
  await superClient.query(
    `ALTER ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS
       PASSWORD ${pg.escapeLiteral(String(login.password))}`,
  )
}

async function ensureDatabase(superClient: pg.Client): Promise<void> {
  const found = await superClient.query('SELECT FROM pg_database WHERE datname = $1', [database])
  if (found.rowCount === 0) await superClient.query(`CREATE DATABASE ${database} OWNER kaarna_owner`)
  await superClient.query(`REVOKE ALL ON DATABASE ${database}, postgres FROM PUBLIC`)
  await superClient.query(`GRANT CONNECT ON DATABASE ${database} TO kaarna_app`)
}

async function asOwner(login: pg.ClientConfig, sql: string): Promise<void> {
  const client = new pg.Client(login)
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query(sql)
  } finally {
    await client.end()
  }
}
