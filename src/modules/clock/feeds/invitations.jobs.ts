import { z } from 'zod'

import { type Job, job } from '#server/jobs.ts'
import type { Services } from '#server/module.ts'
import { isoDay } from '#shared/day.ts'
import { daysUntilForgotten } from './invitation.ts'
import { forgetPrograms } from './feed-programs.queries.ts'
import { forgetInvited } from './invitations.queries.ts'

export const forgetInvitedJobName = 'clock.forgetInvitations'

/**
 * Each night: deletes the addresses of those who were invited to what has been over for a month, and which programs have
 * fetched calendars longer ago than is told of.
 */
export const createForgetInvitedJob = ({ db, clock }: Services): Job =>
  job({
    name: forgetInvitedJobName,
    data: z.object({}),
    cron: '40 3 * * *',
    async run() {
      const before = new Date(clock().getTime() - daysUntilForgotten * 86_400_000)
      await db.transaction().execute(async (tx) => {
        await forgetInvited(tx, before)
        await forgetPrograms(tx, isoDay(clock()))
      })
    },
  })
