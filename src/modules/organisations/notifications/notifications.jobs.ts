import { createHash } from 'node:crypto'

import { z } from 'zod'

import { type Job, job } from '#server/jobs.ts'
import type { Tx } from '#server/db.ts'
import type { Services } from '#server/module.ts'
import type { Subjects } from '../subjects/subjects.service.ts'
import { isQuietAt, lastDigestSlot } from './letter-times.ts'
import type { Notification, NotificationSettings } from './notification.ts'
import { readNotifications } from './notification-reading.service.ts'
import {
  type AtOnce,
  findDigestRecipients,
  findRecipients,
  digestKeyStart,
  holdAtOnce,
  insertDigest,
  type Recipient,
  withdrawDigests,
} from './notification-letters.queries.ts'
import { findSettings } from './notification-settings.queries.ts'
import { holdUnmailed, markMailed, type StoredNotification } from './notifications.queries.ts'
import { atOnceMail, digestMail, type ToldOf } from './notifications.mails.ts'
import { digestStopAddress, digestStopPage, digestStopToken } from './unsubscribing.service.ts'

export const atOnceJobName = 'notifications.atOnce'
export const digestJobName = 'notifications.digest'

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

/**
 * Each hour: everybody whose digest is due by what they chose, and who has something new to hear of from before that
 * moment, gets one letter, whatever and however many organisations it is of. Each person in a transaction of their own:
 * it may stop and begin again at any point, and nobody gets two.
 */
export const createDigestJob = (services: Services, subjects: Subjects): Job =>
  job({
    name: digestJobName,
    data: z.object({}),
    cron: '0 * * * *',
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
  const now = clock()
  const slot = lastDigestSlot((await settingsIn(tx, recipient))!, now)
  const stored = await holdForDigest(tx, places)
  const isDue = stored.flat().some(({ at }) => at <= slot.at)
  if (!isDue || !(await insertDigest(tx, accountId, slot.day))) return
  // An earlier digest that could not leave yet would be stale: this one tells what it told.
  const withdrawn = await withdrawDigests(tx, accountId, now)
  const untold = withdrawn > 0 ? await holdForDigest(tx, places) : stored
  const told: ToldOf[] = []
  for (const [index, place] of places.entries())
    told.push(toldOf(place, await readAs(tx, subjects, place, untold[index] ?? [])))
  const token = digestStopToken(secret, accountId)
  const stop = { page: digestStopPage(config.baseUrl, token), address: digestStopAddress(config.baseUrl, token) }
  const letter = digestMail(letterTo(recipient, config.baseUrl), { told, stop })
  if (!letter) return
  const letterKey = `${digestKeyStart}${accountId}:${slot.day}`
  await sendMail(tx, { ...letter, key: letterKey })
  const ids = told.flatMap(({ notifications }) => notifications.map(({ id }) => id))
  await markMailed(tx, ids, { letterKey, now })
}

/** What no letter has told of what each place's digest is to tell. */
async function holdForDigest(tx: Tx, places: readonly Recipient[]): Promise<StoredNotification[][]> {
  const held: StoredNotification[][] = []
  for (const place of places) {
    const settings = await settingsIn(tx, place)
    held.push((await holdUnmailed(tx, place)).filter(({ kind }) => settings?.[kind] === 'digest'))
  }
  return held
}

const settingsIn = async (
  tx: Tx,
  { organisationId, accountId }: Recipient,
): Promise<NotificationSettings | undefined> => (await findSettings(tx, organisationId, [accountId])).get(accountId)

const letterTo = ({ email, name, language }: Recipient, baseUrl: string) => ({ to: email, name, language, baseUrl })

const toldOf = ({ slug, organisationName }: Recipient, notifications: readonly Notification[]): ToldOf => ({
  organisation: { slug, name: organisationName },
  notifications,
})

/** What of it the recipient may read at this moment. */
const readAs = (
  tx: Tx,
  subjects: Subjects,
  { organisationId, role }: Recipient,
  stored: readonly StoredNotification[],
): Promise<Notification[]> => readNotifications(tx, subjects, { organisationId, role, stored })
