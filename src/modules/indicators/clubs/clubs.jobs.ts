import { z } from 'zod'

import { type Job, job } from '#server/jobs.ts'
import type { Services } from '#server/module.ts'
import { planDigests } from '../imports.jobs.ts'
import { openDueFigures } from './open-figures.service.ts'

/** Just after midnight: the figures whose embargo ends on the new day. Run twice it writes once. */
export const openFiguresJob = ({ db, jobs, log, clock }: Services): Job =>
  job({
    name: 'openClubFigures',
    data: z.object({}),
    cron: '5 0 * * *',
    async run() {
      const since = clock()
      if (!(await openDueFigures(db, since))) return
      // What was written at the very moment is after the one before it.
      const before = new Date(since.getTime() - 1)
      await db.transaction().execute((tx) => planDigests(tx, jobs, { since: before, until: clock() }))
      log.info('figures of benchmarking clubs are open')
    },
  })
