import { z } from 'zod'

import { type Job, job } from '#server/jobs.ts'
import type { Services } from '#server/module.ts'
import { deletePlanImportsBefore } from './plan-imports.queries.ts'

export const planImportsJobName = 'plans.forgetImports'

/** A plan that nobody has taken is kept this long, for steps that are left until tomorrow. */
const keptMs = 24 * 3600_000

/** Each night: throws away the files of imports that were begun and left. */
export const createPlanImportsJob = ({ db, clock }: Pick<Services, 'db' | 'clock'>): Job =>
  job({
    name: planImportsJobName,
    data: z.object({}),
    cron: '20 3 * * *',
    run: () => db.transaction().execute((tx) => deletePlanImportsBefore(tx, new Date(clock().getTime() - keptMs))),
  })
