import type { Tx } from '#server/db.ts'
import type { Services } from '#server/module.ts'
import type { Subjects } from '../subjects/subjects.service.ts'
import { type DigestSlot, lastDigestSlot } from './letter-times.ts'
import { letterTo, toldOf } from './letter-recipient.ts'
import type { Notification, NotificationSettings } from './notification.ts'
import { digestKeyStart, insertDigests, type Recipient, withdrawDigests } from './notification-letters.queries.ts'
import { readNotifications } from './notification-reading.service.ts'
import { findSettings } from './notification-settings.queries.ts'
import { holdUnmailed, markMailedBy, type StoredNotification } from './notifications.queries.ts'
import { digestMail } from './notifications.mails.ts'
import { digestStopAddress, digestStopPage, digestStopToken } from './unsubscribing.service.ts'

type Writing = Pick<Services, 'config' | 'secret' | 'clock' | 'sendMail'>

/** A person whose digest is due, and what their places have that no letter has told. */
interface Due {
  accountId: string
  places: readonly Recipient[]
  slot: DigestSlot
}

/**
 * Writes the digests of some people, each in all the places where they are, that are due and tell something new. What
 * they need of the database is asked for all of them at once.
 */
export async function writeDigests(
  services: Writing,
  subjects: Subjects,
  { tx, people }: { tx: Tx; people: readonly (readonly Recipient[])[] },
): Promise<void> {
  const now = services.clock()
  const settings = await readSettings(tx, people.flat())
  let held = await holdForDigests(tx, people.flat(), settings)
  const due = people.flatMap((places): Due[] => {
    const [first] = places
    if (!first) return []
    const slot = lastDigestSlot(settings(first)!, now)
    const isDue = places.some((place) => held(place).some(({ at }) => at <= slot.at))
    return isDue ? [{ accountId: first.accountId, places, slot }] : []
  })
  const begun = await insertDigests(
    tx,
    due.map(({ accountId, slot }) => ({ accountId, sentOn: slot.day })),
  )
  const writing = due.filter(({ accountId }) => begun.has(accountId))
  const places = writing.flatMap((one) => one.places)
  // An earlier digest that could not leave yet would be stale: this one tells what it told.
  const withdrawn = await withdrawDigests(tx, [...begun], now)
  if (withdrawn > 0) held = await holdForDigests(tx, places, settings)
  const told = await readAs(tx, subjects, { places, held })
  const mailed: { id: string; letterKey: string }[] = []
  for (const one of writing) mailed.push(...(await writeDigest(services, tx, { one, told })))
  await markMailedBy(tx, mailed, now)
}

type Of<Told> = (place: Recipient) => Told

const placeKey = ({ organisationId, accountId }: Pick<Recipient, 'organisationId' | 'accountId'>): string =>
  `${organisationId} ${accountId}`

async function readSettings(tx: Tx, places: readonly Recipient[]): Promise<Of<NotificationSettings | undefined>> {
  const found = new Map<string, NotificationSettings>()
  for (const [organisationId, own] of Map.groupBy(places, (place) => place.organisationId)) {
    const settings = await findSettings(
      tx,
      organisationId,
      own.map(({ accountId }) => accountId),
    )
    for (const [accountId, chosen] of settings) found.set(placeKey({ organisationId, accountId }), chosen)
  }
  return (place) => found.get(placeKey(place))
}

/** Holds what no letter has told of what each place's digest is to tell. */
async function holdForDigests(
  tx: Tx,
  places: readonly Recipient[],
  settings: Of<NotificationSettings | undefined>,
): Promise<Of<readonly StoredNotification[]>> {
  const unmailed = await holdUnmailed(
    tx,
    places.map(({ accountId }) => accountId),
  )
  const byPlace = Map.groupBy(unmailed, placeKey)
  return (place) => (byPlace.get(placeKey(place)) ?? []).filter(({ kind }) => settings(place)?.[kind] === 'digest')
}

/** What of it each recipient may read at this moment: whoever has the same role in an organisation reads alike. */
async function readAs(
  tx: Tx,
  subjects: Subjects,
  { places, held }: { places: readonly Recipient[]; held: Of<readonly StoredNotification[]> },
): Promise<Of<Notification[]>> {
  const readable = new Map<string, Notification>()
  for (const own of Map.groupBy(places, ({ organisationId, role }) => `${organisationId} ${role}`).values()) {
    const { organisationId, role } = own[0]!
    const stored = own.flatMap((place) => held(place))
    for (const one of await readNotifications(tx, subjects, { organisationId, role, stored })) readable.set(one.id, one)
  }
  return (place) => held(place).flatMap(({ id }) => readable.get(id) ?? [])
}

/** Plans the letter of one person; gives what it tells. */
async function writeDigest(
  { config, secret, sendMail }: Writing,
  tx: Tx,
  { one: { accountId, places, slot }, told }: { one: Due; told: Of<Notification[]> },
): Promise<{ id: string; letterKey: string }[]> {
  const token = digestStopToken(secret, accountId)
  const stop = { page: digestStopPage(config.baseUrl, token), address: digestStopAddress(config.baseUrl, token) }
  const ofPlaces = places.map((place) => toldOf(place, told(place)))
  const letter = digestMail(letterTo(places[0]!, config.baseUrl), { told: ofPlaces, stop })
  if (!letter) return []
  const letterKey = `${digestKeyStart}${accountId}:${slot.day}`
  await sendMail(tx, { ...letter, key: letterKey })
  return ofPlaces.flatMap(({ notifications }) => notifications.map(({ id }) => ({ id, letterKey })))
}
