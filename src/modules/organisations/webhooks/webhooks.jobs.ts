import { z } from 'zod'

import { type Job, job } from '#server/jobs.ts'
import type { Services } from '#server/module.ts'
import { deliver } from './delivering.service.ts'
import { deliveryJobName } from './telling.service.ts'
import { keptDays } from './webhook.ts'
import { deleteDeliveries } from './webhook-deliveries.queries.ts'

export const webhookSweepName = 'organisations.sweepWebhooks'

export const webhookJobs = (services: Services): Job[] => [
  job({
    name: deliveryJobName,
    data: z.object({ delivery: z.uuid() }),
    // One that is slow to answer holds up nobody else for longer than its ten seconds.
    atOnce: 50,
    expireInSeconds: 120,
    run: ({ delivery }) => deliver(services, delivery),
  }),
  job({
    name: webhookSweepName,
    data: z.object({}),
    cron: '50 6 * * *',
    run: () =>
      services.db
        .transaction()
        .execute((tx) => deleteDeliveries(tx, new Date(services.clock().getTime() - keptDays * 86_400_000))),
  }),
]
