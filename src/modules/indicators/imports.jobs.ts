import { z } from 'zod'

import { registers } from '#modules/regions/region.ts'
import type { Tx } from '#server/db.ts'
import { type Job, job, type Jobs } from '#server/jobs.ts'
import type { Services } from '#server/module.ts'
import { isoDay } from '#shared/day.ts'
import { compileDigests, type DigestFigures } from './changes/compile-digests.service.ts'
import type { Period } from './changes/digests.queries.ts'
import type { ImportSelection } from './import-run.ts'
import { fetchedLongAgo, nextDay } from './import-schedule.ts'
import { moveSchedule, takeSchedules } from './import-schedules.queries.ts'
import { findImportRun, insertImportRun } from './imports.queries.ts'
import { importIndicators } from './imports.service.ts'
import { createSource } from './sources/sources.ts'
import { findSourcesNotFetchedSince } from './table-sources/table-sources.queries.ts'
import { planTableImport } from './table-sources/table-sources.service.ts'

const importJobName = 'importIndicators'
const digestJobName = 'compileDigests'
/** The first year of most figures in Sotkanet. */
export const firstYearOfSotkanet = 1990

export interface ImportPlan {
  selection: ImportSelection
  firstYear?: number | undefined
  lastYear?: number | undefined
  requestedBy: string | null
  now: Date
}

/** Plans a run in the caller's transaction and returns its id; the figures come in the background. */
export async function planImport(tx: Tx, jobs: Jobs, plan: ImportPlan): Promise<string> {
  const years = {
    first: plan.firstYear ?? firstYearOfSotkanet,
    last: plan.lastYear ?? Number(isoDay(plan.now).slice(0, 4)),
  }
  const { selection, requestedBy } = plan
  const runId = await insertImportRun(tx, { source: 'sotkanet', selection, years, requestedBy })
  await jobs.plan(tx, importJobName, { runId })
  return runId
}

/** A run may be begun again after a crash: what it has written stays, and it goes on with the rest of its list. */
export const importJob = ({ db, jobs, config, log, clock }: Services): Job =>
  job({
    name: importJobName,
    data: z.object({ runId: z.uuid() }),
    retryLimit: 2,
    expireInSeconds: 4 * 3600,
    async run({ runId }) {
      const run = await findImportRun(db, runId)
      if (!run || run.state === 'done' || !run.years) return
      const source = createSource(run.source, config)
      const since = clock()
      const { failures, ...summary } = await importIndicators({
        db,
        source,
        selection: run.selection,
        years: run.years,
        clock,
        runId,
      })
      log.info({ ...summary, failed: failures.length }, 'import finished')
      await db
        .transaction()
        .execute((tx) =>
          planDigests(tx, jobs, { since: run.startedAt ? new Date(run.startedAt) : since, until: clock() }),
        )
    },
  })

/** Plans the digests of what an import changed. `since`: when it began. */
export async function planDigests(tx: Tx, jobs: Jobs, { since, until }: Period): Promise<void> {
  await jobs.plan(tx, digestJobName, { since: since.toISOString(), until: until.toISOString() })
}

/** Real and demo organisations alike; each register's own. */
export const digestJob = ({ db }: Services, figures: DigestFigures): Job =>
  job({
    name: digestJobName,
    data: z.object({ since: z.iso.datetime(), until: z.iso.datetime() }),
    async run({ since, until }) {
      for (const register of registers)
        await compileDigests(db, figures, { register, since: new Date(since), until: new Date(until) })
    },
  })

/** Every morning before work: begins the imports whose day has come, and fetches tables again that have not been for as long. */
export const scheduledImportJob = ({ db, jobs, log, clock }: Services): Job =>
  job({
    name: 'runScheduledImports',
    data: z.object({}),
    cron: '15 4 * * *',
    async run() {
      const now = clock()
      const today = isoDay(now)
      await db.transaction().execute(async (tx) => {
        for (const { source, selection, rhythm, nextOn } of await takeSchedules(tx)) {
          for (const table of await findSourcesNotFetchedSince(tx, fetchedLongAgo(now, rhythm))) {
            const { id } = await planTableImport(tx, jobs, { source: table, requestedBy: null })
            log.info({ address: table.address, runId: id }, 'a table is fetched again')
          }
          if (nextOn > today) continue
          const runId = await planImport(tx, jobs, { selection, requestedBy: null, now })
          await moveSchedule(tx, source, nextDay(today, rhythm))
          log.info({ source, runId }, 'a scheduled import is planned')
        }
      })
    },
  })
