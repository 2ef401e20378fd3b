import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import path from 'node:path'

import { getRequestListener } from '@hono/node-server'
import type { ClientConfig } from 'pg'
import { pino } from 'pino'
import { inject } from 'vitest'

import { createModules } from '#modules/index.server.ts'
import { type Endpoint, pathNames } from '#shared/endpoint.ts'
import type { LocalText } from '#shared/local-text.ts'
import type { OrganisationKind } from '#shared/organisation.ts'
import type { Problem } from '#shared/problem.ts'
import type { Role } from '#shared/roles.ts'
import { createApp } from './app.ts'
import { readConfig } from './config.ts'
import { connect, type Connection } from './db.ts'
import { seedDemo } from './demo.ts'
import { databaseFileStore, type FileStore } from './file-store.ts'
import { listenOver } from './listening.ts'
import type { ServerModule, Services } from './module.ts'
import { openSession } from './session.ts'
import { recordJobs, recordMails } from './testing/recorded.ts'
import { createTestDatabase } from './testing/database.ts'
import { sourceAssets } from './testing/assets.ts'
import { acceptUpgrades } from './upgrades.ts'

/** Monday noon in Helsinki: where a test needs a now, it is this. */
export const testNow = new Date('2026-03-02T10:00:00Z')

export interface Signed {
  cookie: string
  accountId: string
}

interface TestServerOptions {
  now?: Date
  environment?: Record<string, string>
  files?: FileStore
  seed?: ServerSeed
}

/** What is there already: the same for all test files that ask for it by its name. */
interface ServerSeed {
  name: string
  fill(services: Services, modules: readonly ServerModule[]): Promise<void>
}

/** The whole demo region as it is on the day of tests. */
export const wholeDemo: ServerSeed = {
  name: 'demo',
  fill: (services, modules) => seedDemo(services, modules, () => {}),
}

/**
 * A whole server over HTTP, without a port, on a database of its own (made from the migrated template): tests call
 * endpoints as a user would. Close it in afterAll.
 */
export async function createTestServer({ seed, ...options }: TestServerOptions = {}) {
  const database = await createTestDatabase(
    seed && {
      name: seed.name,
      async fill(app) {
        const { connection, services, modules } = runOn(app, options)
        await seed.fill(services, modules).finally(() => connection.close())
      },
    },
  )
  const { connection, clock, jobs, mails, services, modules } = runOn(database.app, options)
  const { db } = connection
  const app = createApp({ services, modules, assets: sourceAssets })

  async function signIn(accountId: string): Promise<Signed> {
    const token = await db.transaction().execute((tx) => openSession(tx, accountId, clock.now))
    return { cookie: `kaarna=${token}`, accountId }
  }

  return {
    db,
    app,
    services,
    modules,
    clock,
    /** What was planned and mailed so far. */
    planned: jobs.planned,
    mails: mails.sent,
    request: (address: string, init: RequestInit = {}) => Promise.resolve(app.request(address, init)),

    async addOrganisation(
      slug: string,
      more: { kind?: OrganisationKind; name?: LocalText; regionKey?: string; demo?: boolean } = {},
    ) {
      const { kind = 'municipality', name = { fi: slug }, regionKey = null, demo = false } = more
      return db
        .insertInto('organisation')
        .values({ slug, kind, name: JSON.stringify(name), region_key: regionKey, demo })
        .returning('id')
        .executeTakeFirstOrThrow()
    },

    /** A signed-in member of an organisation; without a role a signed-in person of no organisation. */
    async addPerson(
      place: { organisation?: string; role?: Role; unitId?: string; administrator?: boolean } = {},
    ): Promise<Signed> {
      const email = `${randomUUID()}@example.fi`
      const values = {
        email,
        name: `${place.role ?? 'Testi'} Henkilö`,
        is_administrator: place.administrator ?? false,
        email_verified_at: testNow,
      }
      const account = await db.insertInto('account').values(values).returning('id').executeTakeFirstOrThrow()
      if (place.organisation && place.role) {
        const { id } = await db
          .selectFrom('organisation')
          .select('id')
          .where('slug', '=', place.organisation)
          .executeTakeFirstOrThrow()
        const membership = {
          account_id: account.id,
          organisation_id: id,
          role: place.role,
          unit_id: place.unitId ?? null,
        }
        await db.insertInto('membership').values(membership).execute()
      }
      return signIn(account.id)
    },

    /** Does the work that was planned of one kind, as the queue would. */
    async doPlanned(name: string) {
      const definition = modules.flatMap((module) => module.jobs ?? []).find((one) => one.name === name)!
      const waiting = jobs.planned.filter((one) => one.name === name)
      jobs.planned.splice(0, Infinity, ...jobs.planned.filter((one) => one.name !== name))
      for (const { data } of waiting) await definition.run(definition.data.parse(data))
    },

    /** Calls a contract; `as` undefined means signed out. The body is the contract's output or a problem. */
    async call<Input, Output>(
      as: Signed | undefined,
      endpoint: Endpoint<Input, Output>,
      input: Record<string, unknown> & Partial<NoInfer<Input>>,
      file?: Uint8Array<ArrayBuffer>,
    ) {
      const response = await app.request(addressOf(endpoint as Endpoint<unknown, unknown>, input), {
        method: endpoint.method,
        headers: {
          ...(as && { cookie: as.cookie }),
          'content-type': 'application/json',
          origin: services.config.baseUrl,
        },
        ...(endpoint.method !== 'GET' && { body: file ?? JSON.stringify(bodyOf(endpoint.path, input)) }),
      })
      const text = await response.text()
      const json = response.headers.get('content-type')?.includes('json') && text !== ''
      return {
        status: response.status,
        headers: response.headers,
        text,
        body: (json ? JSON.parse(text) : undefined) as Output & Partial<Problem>,
      }
    },

    /** Opens a port for WebSockets, on this machine; returns their address, and how to stop what is behind it. */
    async openPort(running: readonly ServerModule[] = modules) {
      const http = createServer(getRequestListener(app.fetch))
      acceptUpgrades(http, running)
      http.listen(0, '127.0.0.1')
      await once(http, 'listening')
      const { port } = http.address() as { port: number }
      return {
        address: `ws://127.0.0.1:${port}`,
        async close() {
          await Promise.all(running.flatMap((module) => module.stop?.() ?? []))
          http.closeAllConnections()
          await new Promise((resolve) => http.close(resolve))
        },
      }
    },

    async close() {
      await connection.close()
      await database.drop()
    },
  }
}

/** The modules on a database, with a clock of their own and with jobs and mails that are only written down. */
function runOn(database: ClientConfig, { now = testNow, environment, files = databaseFileStore }: TestServerOptions) {
  const connection: Connection = connect(database, { connections: 4, onLost: () => {} })
  const clock = { now }
  const jobs = recordJobs()
  const mails = recordMails()
  const services: Services = {
    config: readConfig({
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      DATA_DIR: path.join(inject('testFolder'), randomUUID()),
      ...environment,
    }),
    db: connection.db,
    jobs,
    sendMail: mails.send,
    files,
    log: pino({ level: 'silent' }),
    listen: listenOver(database, () => {}),
    secret: Buffer.alloc(32, 7),
    clock: () => clock.now,
  }
  return { connection, clock, jobs, mails, services, modules: createModules(services) }
}

export type TestServer = Awaited<ReturnType<typeof createTestServer>>

function addressOf(endpoint: Endpoint<unknown, unknown>, input: Record<string, unknown>): string {
  const address = `/api/v1${endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(input[name])))}`
  if (endpoint.method !== 'GET' && !endpoint.takesFile) return address
  const query = Object.entries(bodyOf(endpoint.path, input)).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((one) => [name, String(one)]),
  )
  return query.length > 0 ? `${address}?${new URLSearchParams(query)}` : address
}

function bodyOf(path: string, input: Record<string, unknown>): Record<string, unknown> {
  const inPath = new Set(pathNames(path))
  return Object.fromEntries(Object.entries(input).filter(([name]) => !inPath.has(name)))
}
