import { z } from 'zod'

import { type Job, job } from '#server/jobs.ts'
import { type Keeping, keepClock, keepingName } from './keep-clock.service.ts'
import { findClockKeepers } from './tellings.queries.ts'

/** Each morning: tells of what is late, and opens what it is time to open. It may stop and begin again at any point. */
export const createClockJob = (keeping: Keeping): Job =>
  job({
    name: keepingName,
    data: z.object({}),
    cron: '0 7 * * *',
    async run() {
      const kept = []
      for (const organisation of await findClockKeepers(keeping.services.db))
        kept.push(...(await Promise.allSettled([keepClock(keeping, organisation)])))
      // What failed in one organisation waits for nobody else, and is tried again.
      const failed = kept.find((one) => one.status === 'rejected')
      if (failed) throw failed.reason
    },
  })
