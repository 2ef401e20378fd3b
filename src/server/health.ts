import { timingSafeEqual } from 'node:crypto'

import { type Context, Hono } from 'hono'
import { sql } from 'kysely'
import { collectDefaultMetrics, Gauge as Counted, Histogram, Registry } from 'prom-client'

import type { Gauge, Services } from './module.ts'
import type { RequestVariables } from './request.ts'
import { hashToken } from './session.ts'
import { version } from './version.ts'

/**
 * `/api/v1/health` for whoever watches that Kaarna lives, and where its files are: all else works while their store is away. `/metrics` in Prometheus' format for whoever has
 * METRICS_TOKEN, or without one for this machine only.
 */
export function createHealth(
  { config, db, files, clock }: Pick<Services, 'config' | 'db' | 'files' | 'clock'>,
  gauges: readonly Gauge[],
): Hono<{ Variables: RequestVariables }> {
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

  for (const { name, help, read } of gauges)
    new Counted({
      name,
      help,
      registers: [registry],
      async collect() {
        try {
          this.set(await read())
        } catch {
          // What cannot be counted, with the database away, is not told; all the rest is.
          this.remove()
        }
      },
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
    return c.json({ status: 'ok', version, now: clock().toISOString(), files: await files.place() })
  })
  health.get('/metrics', async (c) => {
    const { metricsToken } = config
    if (metricsToken === undefined ? !isFromHere(c) : !isBearer(c, metricsToken)) return c.notFound()
    return c.body(await registry.metrics(), 200, { 'content-type': registry.contentType })
  })
  return health
}

type Asked = Context<{ Variables: RequestVariables }>

/** A reverse proxy on this machine calls from here too, for anybody: what it passes on says so. */
function isFromHere(c: Asked): boolean {
  const isPassedOn = ['x-forwarded-for', 'forwarded', 'x-real-ip'].some((name) => c.req.header(name) !== undefined)
  return !isPassedOn && ['local', '127.0.0.1', '::1'].includes(c.get('address'))
}

function isBearer(c: Asked, token: string): boolean {
  const [given, wanted] = [c.req.header('authorization') ?? '', `Bearer ${token}`].map(hashToken) as [Buffer, Buffer]
  return timingSafeEqual(given, wanted)
}
