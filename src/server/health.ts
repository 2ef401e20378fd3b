import { Hono } from 'hono'
import { sql } from 'kysely'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'

import type { Services } from './module.ts'
import type { RequestVariables } from './request.ts'
import { version } from './version.ts'

/** `/api/v1/health` for whoever watches that Kaarna lives, `/metrics` in Prometheus' format for this machine only. */
export function createHealth({ db, clock }: Services): Hono<{ Variables: RequestVariables }> {
  const health = new Hono<{ Variables: RequestVariables }>()
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const durations = new Histogram({
    name: 'kaarna_request_seconds',
    help: 'How long answers took, by the first part of the path',
    labelNames: ['method', 'area', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10],
    registers: [registry],
  })

  health.use(async (c, next) => {
    const started = performance.now()
    await next()
    const area =
      ['api', 'app', 'assets', 'fi', 'sv', 'en'].find((name) => c.req.path.startsWith(`/${name}/`)) ?? 'other'
    durations.observe({ method: c.req.method, area, status: c.res.status }, (performance.now() - started) / 1000)
  })
  health.get('/api/v1/health', async (c) => {
    await sql`SELECT 1`.execute(db)
    return c.json({ status: 'ok', version, now: clock().toISOString() })
  })
  health.get('/metrics', async (c) => {
    // A reverse proxy on this machine calls from here too, for anybody: what it passes on says so.
    const isPassedOn = ['x-forwarded-for', 'forwarded', 'x-real-ip'].some((name) => c.req.header(name) !== undefined)
    if (isPassedOn || !/^(local|127\.0\.0\.1|::1|::ffff:127\.0\.0\.1)$/.test(c.get('address'))) return c.notFound()
    return c.body(await registry.metrics(), 200, { 'content-type': registry.contentType })
  })
  return health
}
