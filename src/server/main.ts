import { createServer, type Server } from 'node:http'

import { getRequestListener } from '@hono/node-server'
import type { Logger } from 'pino'

import { createModules } from '#modules/index.server.ts'
import { createApp } from './app.ts'
import { type Assets, builtAssets, developmentAssets } from './assets.ts'
import type { Config } from './config.ts'
import { followConnections } from './connections.ts'
import { connectApp, prepareDatabase, startDatabase } from './database.ts'
import { seedDemo } from './demo.ts'
import { createFileStore } from './files/outside-file-store.ts'
import { startJobs } from './jobs.ts'
import { listenOver } from './listening.ts'
import { planMail } from './mail.ts'
import { startMailSender } from './mail/sender.ts'
import type { ServerModule, Services } from './module.ts'
import { listenOn, requireFreePort } from './port.ts'
import { readSecret } from './secret.ts'
import { acceptUpgrades } from './upgrades.ts'

/** How long open answers may take to finish at the end: with jobs and database it is over within five seconds. */
const patienceMilliseconds = 3000

export interface RunningKaarna {
  /** Where it answers, such as `http://localhost:3000`. */
  address: string
  /** What whoever started it has to know or do, such as the code of the first-use wizard. */
  notices: readonly string[]
  /** Finishes what is under way, then stops jobs, pool and database; within five seconds. */
  stop(): Promise<void>
}

export interface StartOptions {
  config: Config
  /** Whether an empty database is filled with the demo region. */
  demo: boolean
  log: Logger
  /** Told what is being done while it takes its time. */
  progress: (step: string) => void
}

/** Starts everything: database, migrations, jobs, modules, HTTP. Throws one line that says what is wrong; then nothing is left running. */
export async function startKaarna({ config, demo, log, progress }: StartOptions): Promise<RunningKaarna> {
  const undo: (() => unknown)[] = []
  let isStopping = false
  const stop = async () => {
    isStopping = true
    for (const step of undo.toReversed()) await step()
    undo.length = 0
  }
  const onFatal = (error: Error) => {
    log.fatal({ err: error }, 'the database cannot be brought back')
    process.exit(1)
  }
  try {
    const secret = await readSecret(config)
    await requireFreePort(config)
    progress('database')
    const database = await startDatabase(config, (message) => log.info(message), onFatal)
    undo.push(() => database.stop())
    await prepareDatabase(database.logins)
    const onLost = (error: unknown) => log.warn({ err: error }, 'a database connection was lost')
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
    const modules = createModules(services)
    if (demo) await seedDemo(services, modules, progress)
    await jobs.work(modules.flatMap((module) => module.jobs ?? []))
    const sender = startMailSender({ ...services, login: database.logins.app })
    undo.push(() => sender.stop())

    progress('server')
    const server = createServer()
    const connections = followConnections(server)
    const assets = await listen({ server, services, modules })
    undo.push(() => assets.close())
    undo.push(() => connections.close(patienceMilliseconds))
    undo.push(() => Promise.all(modules.flatMap((module) => module.stop?.() ?? [])))
    for (const module of modules)
      module.started?.().catch((error: unknown) => {
        // Who stops Kaarna while a cache is being warmed wants nothing of it any more.
        if (!isStopping) log.error({ err: error }, `${module.name} did not start well`)
      })
    const { port } = server.address() as { port: number }
    const address = `http://localhost:${port}`
    const notices = await Promise.all(modules.map(async (module) => module.notice?.(address)))
    return { address, notices: notices.filter((notice) => notice !== undefined), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

interface ListenOptions {
  server: Server
  services: Services
  modules: ServerModule[]
}

async function listen({ server, services, modules }: ListenOptions): Promise<Assets> {
  const { config } = services
  acceptUpgrades(server, modules)
  if (config.development) {
    const assets = await developmentAssets(server)
    const answer = getRequestListener(createApp({ services, modules, assets }).fetch)
    server.on('request', (request, response) =>
      assets.middlewares(request, response, () => void answer(request, response)),
    )
    await listenOn(server, config)
    return assets
  }
  const assets = await builtAssets()
  const answer = getRequestListener(createApp({ services, modules, assets }).fetch)
  server.on('request', (request, response) => void answer(request, response))
  await listenOn(server, config)
  return assets
}
