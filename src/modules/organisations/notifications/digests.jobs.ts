import { z } from 'zod'

import { type Job, job } from '#server/jobs.ts'
import type { Services } from '#server/module.ts'
import type { Subjects } from '../subjects/subjects.service.ts'
import { writeDigests } from './digests.service.ts'
import { findDigestRecipients, type Recipient } from './notification-letters.queries.ts'

export const digestJobName = 'notifications.digest'

/** How many people's digests are one transaction. */
const batchSize = 100

/**
 * Each hour: everybody whose digest is due by what they chose, and who has something new to hear of from before that
 * moment, gets one letter, whatever and however many organisations it is of. It may stop and begin again at any point,
 * and nobody gets two. Where a batch fails each of its people is tried alone, so that a fault of one stops nobody else's
 * letter.
 */
export const createDigestJob = (services: Services, subjects: Subjects): Job =>
  job({
    name: digestJobName,
    data: z.object({}),
    cron: '0 * * * *',
    async run() {
      const recipients = await findDigestRecipients(services.db)
      const people = [...Map.groupBy(recipients, ({ accountId }) => accountId).values()]
      for (let first = 0; first < people.length; first += batchSize)
        await writeBatch(services, subjects, people.slice(first, first + batchSize))
    },
  })

const write = (services: Services, subjects: Subjects, people: readonly (readonly Recipient[])[]): Promise<void> =>
  services.db.transaction().execute((tx) => writeDigests(services, subjects, { tx, people }))

async function writeBatch(
  services: Services,
  subjects: Subjects,
  people: readonly (readonly Recipient[])[],
): Promise<void> {
  try {
    await write(services, subjects, people)
  } catch (error) {
    services.log.warn({ err: error }, 'a batch of digests failed: each of its people is tried alone')
    for (const places of people) await writeAlone(services, subjects, places)
  }
}

/** Whoever's digest fails is tried again in an hour. */
async function writeAlone(services: Services, subjects: Subjects, places: readonly Recipient[]): Promise<void> {
  try {
    await write(services, subjects, [places])
  } catch (error) {
    services.log.error({ err: error, accountId: places[0]?.accountId }, 'a digest failed')
  }
}
