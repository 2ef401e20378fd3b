import pg from 'pg'

import type { Config } from './config.ts'
import { connect, type Connection } from './db.ts'
import { grantsForApp } from './grants.ts'
import { migrateJobs } from './jobs.ts'
import { migrate, pendingMigrations } from './migrate.ts'
import { joinEmbedded, startEmbedded } from './postgres/embedded.ts'

/** Where the database is: the login of requests, which owns nothing, and that of the owner, who migrates. */
export interface DatabaseLogins {
  app: pg.ClientConfig
  owner: pg.ClientConfig
}

export interface RunningDatabase {
  logins: DatabaseLogins
  stop(): Promise<void>
}

/** The embedded PostgreSQL in DATA_DIR, or the one that DATABASE_URL names. Throws one line that says what is wrong and what to do. */
export async function startDatabase(
  config: Config,
  log: (message: string) => void,
  onFatal: (error: Error) => void,
): Promise<RunningDatabase> {
  if (config.database) {
    const logins = loginsOf(config.database)
    await checkReachable(logins.app, 'DATABASE_URL')
    await checkReachable(logins.owner, 'DATABASE_OWNER_URL')
    return { logins, stop: async () => {} }
  }
  const embedded = await startEmbedded({ dataDir: config.dataDir, log, onFatal })
  return {
    logins: { app: embedded.login('kaarna_app'), owner: embedded.login('kaarna_owner') },
    stop: () => embedded.stop(),
  }
}

export interface JoinedDatabase extends RunningDatabase {
  /** True beside a running Kaarna, whose embedded PostgreSQL is used. */
  isGuest: boolean
}

/**
 * For the command line: the PostgreSQL of a running Kaarna, one started for as long as it is needed, or the one that
 * DATABASE_URL names. `stop` leaves a running Kaarna alone. Throws as startDatabase does.
 */
export async function joinDatabase(config: Config, log: (message: string) => void): Promise<JoinedDatabase> {
  if (config.database) return { ...(await startDatabase(config, log, () => {})), isGuest: false }
  const embedded = await joinEmbedded(config.dataDir, log)
  return {
    logins: { app: embedded.login('kaarna_app'), owner: embedded.login('kaarna_owner') },
    isGuest: !embedded.ownsData,
    stop: () => embedded.stop(),
  }
}

/** Names of the migrations that the database has not seen. Throws when it has seen others than this Kaarna knows. */
export async function findPendingMigrations({ owner }: DatabaseLogins): Promise<string[]> {
  const client = new pg.Client(owner)
  client.on('error', () => {})
  try {
    await client.connect()
    return (await pendingMigrations(client)).map(({ name }) => name)
  } finally {
    await client.end().catch(() => {})
  }
}

export const loginsOf = ({ url, ownerUrl }: { url: string; ownerUrl: string }): DatabaseLogins => ({
  app: { connectionString: url, application_name: 'kaarna' },
  owner: { connectionString: ownerUrl, application_name: 'kaarna owner' },
})

async function checkReachable(login: pg.ClientConfig, setting: string): Promise<void> {
  const client = new pg.Client({ ...login, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ version: number }>(
      "SELECT current_setting('server_version_num')::int AS version",
    )
    if (rows[0]!.version < 150_000)
      throw new Error(`the server is PostgreSQL ${Math.floor(rows[0]!.version / 10_000)}, 15 or newer is needed`)
  } catch (error) {
    const reason = error instanceof AggregateError ? error.errors.map(String).join(', ') : (error as Error).message
    throw new Error(
      `The database of ${setting} cannot be used: ${reason}. Check the address, the user and the password.`,
      { cause: error },
    )
  } finally {
    await client.end().catch(() => {})
  }
}

/** Brings structure, rights and the job queue up to date as the owner; returns the names of the migrations applied. */
export async function prepareDatabase({ app, owner }: DatabaseLogins): Promise<string[]> {
  const pool = new pg.Pool({ ...owner, max: 2 })
  pool.on('error', () => {})
  try {
    const client = await pool.connect()
    try {
      const applied = await migrate(client)
      await migrateJobs(pool)
      const user = new pg.Client(app).user
      if (user) {
        await client.query(grantsForApp(user))
        await client.query(`GRANT USAGE ON SCHEMA jobs TO "${user}"; GRANT ALL ON ALL TABLES IN SCHEMA jobs TO "${user}";
          GRANT ALL ON ALL SEQUENCES IN SCHEMA jobs TO "${user}"; GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA jobs TO "${user}"`)
      }
      return applied
    } finally {
      client.release()
    }
  } finally {
    await pool.end()
  }
}

export const connectApp = (logins: DatabaseLogins, onLost: (error: Error) => void): Connection =>
  connect(logins.app, { onLost })
