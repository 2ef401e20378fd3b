import { z } from 'zod'

import type { Tx } from '#server/db.ts'
import { type Job, job, type Jobs } from '#server/jobs.ts'
import type { Services } from '#server/module.ts'
import { isoDay } from '#shared/day.ts'
import type { ImportSelection } from './import-run.ts'
import { findImportRun, insertImportRun } from './imports.queries.ts'
import { importIndicators } from './imports.service.ts'
import { createSource } from './sources/sources.ts'

const importJobName = 'importIndicators'
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
export const importJob = ({ db, config, log, clock }: Services): Job =>
  job({
    name: importJobName,
    data: z.object({ runId: z.uuid() }),
    retryLimit: 2,
    expireInSeconds: 4 * 3600,
    async run({ runId }) {
      const run = await findImportRun(db, runId)
      if (!run || run.state === 'done' || !run.years) return
      const source = createSource(run.source, config)
      const { failures, ...summary } = await importIndicators({
        db,
        source,
        selection: run.selection,
        years: run.years,
        clock,
        runId,
      })
      log.info({ ...summary, failed: failures.length }, 'import finished')
    },
  })
