import { createHash } from 'node:crypto'

import { z } from 'zod'

import { type Job, job } from '#server/jobs.ts'
import type { Tx } from '#server/db.ts'
import type { Services } from '#server/module.ts'
import type { Subjects } from '../subjects/subjects.service.ts'
import { letterTo, toldOf } from './letter-recipient.ts'
import { isQuietAt } from './letter-times.ts'
import type { Notification } from './notification.ts'
import { readNotifications } from './notification-reading.service.ts'
import { type AtOnce, findRecipients, holdAtOnce } from './notification-letters.queries.ts'
import { findSettings } from './notification-settings.queries.ts'
import { markMailed } from './notifications.queries.ts'
import { atOnceMail } from './notifications.mails.ts'

export const atOnceJobName = 'notifications.atOnce'

/** What could not leave for so long is seen in the app; a letter would only be late. */
const patienceMilliseconds = 7 * 86_400_000
const batchSize = 200

/**
 * Each minute: writes the letters of what is to be told at once, but for those who have quiet hours: theirs are written
 * when those end. What was read meanwhile, or may not be read any more, needs none. A batch is a transaction: it may
 * stop and begin again at any point.
 */
export const createAtOnceJob = (services: Services, subjects: Subjects): Job =>
  job({
    name: atOnceJobName,
    data: z.object({}),
    cron: '* * * * *',
    async run() {
      let after: { at: Date; id: string } | undefined
      do {
        after = await services.db.transaction().execute((tx) => writeBatch(services, subjects, { tx, after }))
      } while (after)
    },
  })

/** Returns where the next batch begins; undefined when this was the last. */
async function writeBatch(
  services: Services,
  subjects: Subjects,
  { tx, after }: { tx: Tx; after: { at: Date; id: string } | undefined },
): Promise<{ at: Date; id: string } | undefined> {
  const since = new Date(services.clock().getTime() - patienceMilliseconds)
  const held = await holdAtOnce(tx, { since, after, limit: batchSize })
  for (const [organisationId, ofOrganisation] of Map.groupBy(held, (one) => one.organisationId))
    await writeLetters(services, subjects, { tx, organisationId, held: ofOrganisation })
  return held.length < batchSize ? undefined : held.at(-1)
}

async function writeLetters(
  { config, clock, sendMail }: Services,
  subjects: Subjects,
  { tx, organisationId, held }: { tx: Tx; organisationId: string; held: readonly AtOnce[] },
): Promise<void> {
  const now = clock()
  const people = [...new Set(held.map(({ accountId }) => accountId))]
  const recipients = await findRecipients(tx, organisationId, people)
  const settings = await findSettings(tx, organisationId, people)
  const isWanted = ({ accountId, kind }: AtOnce) => {
    const chosen = settings.get(accountId)
    return chosen?.[kind] === 'mail' && !isQuietAt(chosen, now)
  }
  const roles = Map.groupBy(held.filter(isWanted), ({ accountId }) => recipients.get(accountId)?.role)
  for (const [role, ofRole] of roles) {
    if (role === undefined) continue
    const readable = await readNotifications(tx, subjects, { organisationId, role, stored: ofRole })
    const told = new Map(readable.map((one) => [one.id, one]))
    for (const [accountId, own] of Map.groupBy(ofRole, (one) => one.accountId)) {
      const recipient = recipients.get(accountId)!
      const notifications = own.flatMap(({ id }) => told.get(id) ?? [])
      const letter = atOnceMail(letterTo(recipient, config.baseUrl), toldOf(recipient, notifications))
      if (!letter) continue
      const letterKey = atOnceKey(notifications)
      await sendMail(tx, { ...letter, key: letterKey, until: new Date(now.getTime() + patienceMilliseconds) })
      const ids = notifications.map(({ id }) => id)
      await markMailed(tx, ids, { letterKey, now })
    }
  }
}

/** Of what it tells, however much that is: a name has to fit into an index. */
function atOnceKey(notifications: readonly Notification[]): string {
  const told = notifications.map(({ id, at }) => `${id} ${at}`).join()
  return `atOnce:${createHash('sha256').update(told).digest('hex')}`
}
