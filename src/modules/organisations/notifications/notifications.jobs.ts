import { z } from 'zod'

import { type Job, job } from '#server/jobs.ts'
import type { Tx } from '#server/db.ts'
import type { Services } from '#server/module.ts'
import { isoDay } from '#shared/day.ts'
import type { Subjects } from '../subjects/subjects.service.ts'
import type { NotificationSettings } from './notification.ts'
import { readNotifications } from './notification-reading.service.ts'
import { findDigestRecipients, findRecipientOf, insertDigest, type Recipient } from './notification-letters.queries.ts'
import { findSettings, holdUnmailed, markMailed, type StoredNotification } from './notifications.queries.ts'
import { digestMail, mentionMail, type ToldOf } from './notifications.mails.ts'
import { mentionJobName } from './notifying.service.ts'
import { digestStopAddress, digestStopPage, digestStopToken } from './unsubscribing.service.ts'

export const digestJobName = 'notifications.digest'

/** Writes the letter that tells of one mention. What was read meanwhile, or may not be read any more, needs none. */
export const createMentionJob = ({ config, db, clock, sendMail }: Services, subjects: Subjects): Job =>
  job({
    name: mentionJobName,
    data: z.object({ notification: z.uuid() }),
    run: ({ notification: id }) =>
      db.transaction().execute(async (tx) => {
        const recipient = await findRecipientOf(tx, id)
        if (!recipient) return
        const stored = await holdUnmailed(tx, recipient, id)
        const letter = mentionMail(letterTo(recipient, config.baseUrl), await toldOf(tx, subjects, recipient, stored))
        if (!letter) return
        await sendMail(tx, letter)
        await markMailed(tx, [id], clock())
      }),
  })

/**
 * Each morning: everybody who has something new to hear of gets one letter, whatever and however many organisations it
 * is of. Each person in a transaction of their own: it may stop and begin again at any point, and nobody gets two a day.
 */
export const createDigestJob = (services: Services, subjects: Subjects): Job =>
  job({
    name: digestJobName,
    data: z.object({}),
    cron: '15 7 * * *',
    async run() {
      const recipients = await findDigestRecipients(services.db)
      for (const places of Map.groupBy(recipients, ({ accountId }) => accountId).values())
        await services.db.transaction().execute((tx) => sendDigest(services, subjects, { tx, places }))
    },
  })

async function sendDigest(
  { config, secret, clock, sendMail }: Services,
  subjects: Subjects,
  { tx, places }: { tx: Tx; places: readonly Recipient[] },
): Promise<void> {
  const [recipient] = places
  if (!recipient) return
  const { accountId } = recipient
  const settings = (await findSettings(tx, [accountId])).get(accountId)
  const told: ToldOf[] = []
  for (const place of places) {
    const stored = await holdUnmailed(tx, place)
    const wanted = stored.filter(({ kind }) => isDigested(settings, kind))
    told.push(await toldOf(tx, subjects, place, wanted))
  }
  const token = digestStopToken(secret, accountId)
  const stop = {
    page: digestStopPage(config.baseUrl, token),
    address: digestStopAddress(config.baseUrl, token),
  }
  const letter = digestMail(letterTo(recipient, config.baseUrl), { told, stop })
  const now = clock()
  if (!letter || !(await insertDigest(tx, accountId, isoDay(now)))) return
  await sendMail(tx, letter)
  const ids = told.flatMap(({ notifications }) => notifications.map(({ id }) => id))
  await markMailed(tx, ids, now)
}

const isDigested = (settings: NotificationSettings | undefined, kind: StoredNotification['kind']): boolean =>
  settings?.[kind] === 'digest'

const letterTo = ({ email, name, language }: Recipient, baseUrl: string) => ({ to: email, name, language, baseUrl })

/** What of it the recipient may read at this moment. */
async function toldOf(
  tx: Tx,
  subjects: Subjects,
  { organisationId, role, slug, organisationName }: Recipient,
  stored: readonly StoredNotification[],
): Promise<ToldOf> {
  const notifications = await readNotifications(tx, subjects, { organisationId, role, stored })
  return { organisation: { slug, name: organisationName }, notifications }
}
