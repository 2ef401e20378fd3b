import { z } from 'zod'

import { type Job, job } from '#server/jobs.ts'
import type { Services } from '#server/module.ts'
import { isoDay } from '#shared/day.ts'
import { forgetContacts } from './feedback.queries.ts'

export const forgetContactsJobName = 'plans.forgetFeedbackContacts'

/** Each night: deletes the addresses of who gave feedback when their last day has passed. */
export const createForgetContactsJob = ({ db, clock }: Pick<Services, 'db' | 'clock'>): Job =>
  job({
    name: forgetContactsJobName,
    data: z.object({}),
    cron: '40 2 * * *',
    run: async () => void (await db.transaction().execute((tx) => forgetContacts(tx, isoDay(clock())))),
  })
