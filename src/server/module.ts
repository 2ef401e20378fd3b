import type { Hono } from 'hono'
import type { Logger } from 'pino'

import type { ApiArea } from '#shared/api-area.ts'
import type { Assets } from './assets.ts'
import type { Config } from './config.ts'
import type { Db, Tx } from './db.ts'
import type { FileStore } from './file-store.ts'
import type { Route } from './http.ts'
import type { Jobs, Job } from './jobs.ts'
import type { Listen } from './listening.ts'
import type { Mail } from './mail.ts'
import type { RequestVariables } from './request.ts'
import type { TogetherKind } from './together/together-kind.ts'
import type { Upgrade } from './upgrades.ts'
import type { AsksFirst } from './workspace-page.ts'

/** What the machinery offers to every module. */
export interface Services {
  config: Config
  db: Db
  jobs: Jobs
  /** Plans a mail in the caller's transaction: it leaves only if that is committed. */
  sendMail: (tx: Tx, mail: Mail) => Promise<void>
  /** Where files are kept for good. */
  files: FileStore
  log: Logger
  /** Hears what is told in the database, from the moment when it is committed. */
  listen: Listen
  /** A random key of the installation, for signing and encrypting what leaves it. */
  secret: Buffer
  clock: () => Date
}

/** What a call has changed in an organisation: the audit row of it, as other programs may know it. */
export interface Change {
  at: Date
  organisationId: string
  area: ApiArea
  /** Id of the contract. */
  endpoint: string
  /** What was changed, as `kind:id`. */
  target: string | null
  /** The call's path below the host. */
  path: string
  /** The token with which a program made the change. */
  tokenId: string | null
}

/** The routes of all modules, each with its module's area. */
export const routesOf = (modules: readonly ServerModule[]): Route[] =>
  modules.flatMap(({ area, routes = [] }) => routes.map((route) => ({ ...route, ...(area && { area }) })))

/** A number of `/metrics`. */
export interface Gauge {
  name: `kaarna_${string}`
  help: string
  read: () => number | Promise<number>
}

/** What a module brings to the server. All parts are optional. */
export interface ServerModule {
  name: string
  /** The part of the API that its routes are for outside programs; without one no token opens them. */
  area?: ApiArea
  routes?: readonly Route[]
  jobs?: readonly Job[]
  /** Hears of each change that a call of any module makes in an organisation, in the transaction of the change. */
  changed?: (tx: Tx, change: Change) => Promise<void>
  /** Pages and protocols outside /api/v1 (the public site, redirects of a sign-in). */
  mount?: (app: Hono<{ Variables: RequestVariables }>, assets: Assets) => void
  /** What its pages ask first, so that the browser asks it while the page still loads. */
  asksFirst?: AsksFirst
  /** Things of the module whose texts several people write at the same time. */
  together?: readonly TogetherKind[]
  /** Connections that stay open for messages both ways. */
  upgrade?: Upgrade
  /** What can be counted at the moment, for whoever watches that Kaarna lives. */
  gauges?: readonly Gauge[]
  /** Runs in the background after the server listens (warming a cache). */
  started?: () => Promise<void>
  /** Stores what is under way, before the server ends; within three seconds. */
  stop?: () => Promise<void>
  /** What whoever starts Kaarna has to know or do, in one line; undefined when there is nothing. `address` is where the server listens. */
  notice?: (address: string) => Promise<string | undefined>
  /**
   * Puts the module's part of the demo region into an empty database. Runs in the order of the modules. What it is made of is loaded
   * then, since only a first start needs it.
   */
  seedDemo?: (tx: Tx) => Promise<void>
}
