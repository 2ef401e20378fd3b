import { createCube } from '#modules/indicators/cube.service.ts'
import { digestJob, planDigests } from '#modules/indicators/imports.jobs.ts'
import type { Services } from '#server/module.ts'

/**
 * Plans the digests of what a command changed since a moment: a Kaarna that runs beside it writes them at once, else
 * the next one that is started.
 */
export async function planDigestsSince(services: Services, since: Date): Promise<void> {
  const { db, jobs, config, log, clock } = services
  await jobs.prepare([digestJob(services, createCube({ db, budgetBytes: config.cacheBytes, log }))])
  await db.transaction().execute((tx) => planDigests(tx, jobs, { since, until: clock() }))
}
