import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import pg from 'pg'

import { grantsForApp } from '../grants.ts'
import { migrate } from '../migrate.ts'
import { startDebianPostgres } from './debian-postgres.ts'

export type TestLogin = Pick<pg.ClientConfig, 'host' | 'port' | 'user' | 'password'>

/** A PostgreSQL for tests with a migrated template, from which each test file gets a database of its own. */
export interface TestPostgres {
  logins: TestLogins
  connectTemplate(): Promise<pg.Client>
  stop(): Promise<void>
}

export interface TestLogins {
  super: TestLogin
  owner: TestLogin
  app: TestLogin
}

export const templateName = 'kaarna_template'
/** Only tests may run without fsync: what they write is thrown away. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

export async function startTestPostgres(kind: 'embedded' | 'debian' = 'embedded'): Promise<TestPostgres> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'kaarna-test-'))
  const server =
    kind === 'embedded' ? await startEmbeddedForTests(dataDir) : await startDebianPostgres(dataDir, settings)
  await createTemplate(server.logins)
  return {
    logins: server.logins,
    connectTemplate: () => connected({ ...server.logins.super, database: templateName }),
    async stop() {
      await server.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

async function startEmbeddedForTests(dataDir: string): Promise<{ logins: TestLogins; stop: () => Promise<void> }> {
  const { startEmbedded } = await import('../postgres/embedded.ts')
  const log = () => {}
  const onFatal = (error: Error) => {
    throw error
  }
  const embedded = await startEmbedded({ dataDir, log, settings, onFatal })
  return {
    logins: {
      super: embedded.login('kaarna_super'),
      owner: embedded.login('kaarna_owner'),
      app: embedded.login('kaarna_app'),
    },
    stop: () => embedded.stop(),
  }
}

async function createTemplate(logins: TestLogins): Promise<void> {
  const admin = await connected({ ...logins.super, database: 'postgres' })
  await admin.query(`CREATE DATABASE ${templateName} OWNER ${logins.owner.user}`)
  const grants = await connected({ ...logins.owner, database: templateName })
  await grants.query(grantsForApp(String(logins.app.user)))
  await migrate(grants)
  await grants.end()
  await admin.end()
}

export async function connected(login: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client(login)
  client.on('error', () => {})
  await client.connect()
  return client
}
