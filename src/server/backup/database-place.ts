import pg from 'pg'
import type { Config } from '../config.ts'
import { loginsOf, type DatabaseLogins } from '../database.ts'
import type { EmbeddedPostgres } from '../postgres/embedded.ts'

/** Where the installation keeps its database and its key. */
export type DatabasePlace = Pick<Config, 'dataDir' | 'database' | 'encryptionKey'> & { filesS3?: Config['filesS3'] }

export function embeddedLogins(embedded: EmbeddedPostgres): DatabaseLogins {
  return { app: embedded.login('kaarna_app'), owner: embedded.login('kaarna_owner') }
}

/** Logins of the own server, undefined when the database is the embedded one. */
export function findOwnServerLogins(place: DatabasePlace): DatabaseLogins | undefined {
  return place.database && loginsOf(place.database)
}

/** A connection for the time of `use`. */
export async function withClient<Result>(
  login: pg.ClientConfig,
  use: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ ...login, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return await use(client)
  } finally {
    await client.end().catch(() => {})
  }
}
