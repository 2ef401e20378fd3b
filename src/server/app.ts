import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { csrf } from 'hono/csrf'

import { AppError } from '#shared/errors.ts'
import { createApi } from './api.ts'
import type { Assets } from './assets.ts'
import { bearerOf } from './bearer.ts'
import { createDocs } from './docs.ts'
import { createFavicon } from './favicon.ts'
import { createHealth } from './health.ts'
import { letterGauges } from './mail/letter-counts.ts'
import { createLimits } from './limits.ts'
import { routesOf, type ServerModule, type Services } from './module.ts'
import { answerFailure, describeRequest, type RequestVariables } from './request.ts'
import { securityHeaders } from './security-headers.ts'
import { sendWorkspace } from './workspace-page.ts'

export interface AppOptions {
  services: Services
  modules: readonly ServerModule[]
  assets: Assets
}

/** Where a mail program posts, with no origin and no cookie: the token of the address is all that counts. */
const provesItself = /^\/digest-stop\//

/** The whole of Kaarna as one function from request to response. */
export function createApp({ services, modules, assets }: AppOptions): Hono<{ Variables: RequestVariables }> {
  const { config, db, log, clock, secret } = services
  const secure = config.baseUrl.startsWith('https:')
  const routes = routesOf(modules)
  const changed = modules.flatMap((module) => module.changed ?? [])

  const app = new Hono<{ Variables: RequestVariables }>()
  app.use(describeRequest(log, config.trustedProxies))
  app.use(securityHeaders({ secure, development: config.development }))
  const refuseForged = csrf({
    origin: (origin, c) => origin === config.baseUrl || URL.parse(origin)?.host === c.req.header('host'),
  })
  // A token is never sent by itself, as a cookie is: no other site's page can make a browser send one.
  app.use((c, next) => (bearerOf(c) === undefined && !provesItself.test(c.req.path) ? refuseForged(c, next) : next()))
  // Answers of figures shrink to a third; pages and files of the browser are packed where they are made.
  app.use('/api/*', compress({ threshold: 4096 }))
  app.onError(answerFailure(log))
  app.notFound((c) => answerFailure(log)(new AppError('notFound', `Nothing at ${c.req.path}`), c))

  app.route(
    '/',
    createHealth(services, [
      ...letterGauges(services.db, services.clock),
      {
        name: 'kaarna_files_answer',
        help: '0 while the store of kept files does not answer',
        read: async () => ((await services.files.place()) === 'storeAway' ? 0 : 1),
      },
      ...modules.flatMap((module) => module.gauges ?? []),
    ]),
  )
  app.route('/', createFavicon())
  app.route('/api', createDocs(routes, services))
  app.route('/api/v1', createApi({ db, limits: createLimits(db, secret), routes, changed, secure, clock }))
  const asksFirst = modules.flatMap((module) => module.asksFirst ?? [])
  assets.mount(app, sendWorkspace({ app, asksFirst, log, clock }))
  for (const module of modules) module.mount?.(app, assets)
  return app
}
