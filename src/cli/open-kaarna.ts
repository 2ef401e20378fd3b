import { pino } from 'pino'

import type { Config } from '#server/config.ts'
import {
  connectApp,
  type DatabaseLogins,
  findPendingMigrations,
  joinDatabase,
  type JoinedDatabase,
  prepareDatabase,
} from '#server/database.ts'
import { createFileStore } from '#server/files/outside-file-store.ts'
import { startJobs } from '#server/jobs.ts'
import { listenOver } from '#server/listening.ts'
import { planMail } from '#server/mail.ts'
import type { Services } from '#server/module.ts'
import { readSecret } from '#server/secret.ts'
import { configOf, type Terminal } from './terminal.ts'

export interface OpenKaarna {
  services: Services
  logins: DatabaseLogins
}

export interface DataFlags {
  data?: string
}

/** The flag of every command that works on the data. */
export const dataFlag = ['--data <folder>', 'where the data is kept'] as const

/**
 * Kaarna without its server, for as long as the work takes: beside a running Kaarna on its database, else on one that
 * is started, brought up to date and stopped again. SIGINT and SIGTERM end the work in order.
 */
export async function withKaarna<T>(
  terminal: Terminal,
  flags: DataFlags,
  work: (kaarna: OpenKaarna) => Promise<T>,
): Promise<T> {
  const config = configOf(terminal, { DATA_DIR: flags.data })
  const undo: (() => Promise<unknown>)[] = []
  try {
    return await Promise.race([open(config, terminal, undo).then(work), interruption()])
  } finally {
    for (const step of undo.toReversed()) await step()
  }
}

async function open(config: Config, terminal: Terminal, undo: (() => Promise<unknown>)[]): Promise<OpenKaarna> {
  const level = terminal.environment.LOG_LEVEL ? config.logLevel : 'silent'
  const log = pino({ level, base: null }, pino.destination(2))
  const secret = await readSecret(config)
  const database = await joinDatabase(config, (message) => log.info(message))
  undo.push(() => database.stop())
  await bringUpToDate(database)
  const onLost = (error: unknown) => log.warn({ err: error }, 'a connection was lost')
  const connection = connectApp(database.logins, onLost)
  undo.push(() => connection.close())
  const jobs = await startJobs(connection.pool, log)
  undo.push(() => jobs.stop())
  const services: Services = {
    config,
    db: connection.db,
    jobs,
    sendMail: planMail(secret),
    files: createFileStore(config),
    log,
    listen: listenOver(database.logins.app, onLost),
    secret,
    clock: () => new Date(),
  }
  return { services, logins: database.logins }
}

/** The structure under a running Kaarna is never changed. */
async function bringUpToDate({ logins, isGuest }: JoinedDatabase): Promise<void> {
  if (!isGuest) return void (await prepareDatabase(logins))
  const [pending] = await findPendingMigrations(logins)
  if (pending)
    throw new Error(
      `A Kaarna of an earlier version is running on this data (${pending} is not applied). Stop it, then try again.`,
    )
}

/** The process was asked to end. */
export class Interrupted extends Error {}

/** Never resolves; rejects when the process is asked to end. A Ctrl-C may arrive twice: what it stops is stopped in order. */
function interruption(): Promise<never> {
  return new Promise((_, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () =>
        reject(new Interrupted('Interrupted. What was finished is kept; run the command again to go on.')),
      )
  })
}
