import { z } from 'zod'

import { type Route, route } from '#server/http.ts'
import { findBounces } from '#server/mail/bounces.ts'
import type { Services } from '#server/module.ts'
import type { ReadTx } from '#server/db.ts'
import { AppError, invalidInput } from '#shared/errors.ts'
import type { User } from '#shared/roles.ts'
import type { Subjects } from '../subjects/subjects.service.ts'
import { withdrawRead } from './notification-letters.queries.ts'
import { readNotifications } from './notification-reading.service.ts'
import {
  countUnread,
  getNotificationSettings,
  getUsualNotifications,
  listNotifications,
  listWatches,
  markAllRead,
  markNotification,
  stopDigest,
  updateNotificationSettings,
  updateUsualNotifications,
  watchSubject,
} from './notifications.contract.ts'
import { findNotifications, findUnread, setAllRead, setRead } from './notifications.queries.ts'
import { type NotificationKind, notificationKinds, type NotificationWay } from './notification-rules.ts'
import { findSettings, findUsual, saveSettings, saveUsual } from './notification-settings.queries.ts'
import {
  letterTimes,
  type NotificationSettings,
  type NotificationWays,
  settleWays,
  usualTimes,
} from './notification.ts'
import { stopDigestOf } from './unsubscribing.service.ts'
import { findWatched, setWatch } from './watches.queries.ts'

const pageLength = 40
const countedTo = 100

export const notificationRoutes = (services: Services, subjects: Subjects): Route[] => [
  ...listRoutes(services, subjects),
  ...watchRoutes(subjects),
  ...settingsRoutes(services),
]

const listRoutes = ({ secret }: Services, subjects: Subjects): Route[] => [
  route(listNotifications, async ({ tx, organisation, membership, user }, { after }) => {
    const addressee = { organisationId: organisation.id, accountId: user.id }
    const stored = await findNotifications(tx, addressee, { limit: pageLength + 1, after: readCursor(after) })
    const reader = { organisationId: organisation.id, role: membership.role }
    const shown = stored.slice(0, pageLength)
    const last = shown.at(-1)
    const unread = await findUnread(tx, addressee, countedTo)
    return {
      notifications: await readNotifications(tx, subjects, { ...reader, stored: shown }),
      next: stored.length > pageLength && last ? `${last.at.toISOString()} ${last.id}` : null,
      unread: (await readNotifications(tx, subjects, { ...reader, stored: unread })).length,
      isRefusing: (await findBounces(tx, secret, [user.email])).size > 0,
    }
  }),

  route(countUnread, async ({ tx, organisation, membership, user }) => {
    const stored = await findUnread(tx, { organisationId: organisation.id, accountId: user.id }, countedTo)
    const reader = { organisationId: organisation.id, role: membership.role }
    return { unread: (await readNotifications(tx, subjects, { ...reader, stored })).length }
  }),

  route(markNotification, async ({ tx, user, now }, { notification: id, isRead }) => {
    if (!(await setRead(tx, user.id, { id, readAt: isRead ? now : null })))
      throw new AppError('notFound', 'No such notification')
    if (isRead) await withdrawRead(tx, user.id, now)
  }),

  route(markAllRead, async ({ tx, user, now }, { organisation: slug, upTo }) => {
    const place = user.memberships.find(({ organisationSlug }) => organisationSlug === slug)
    if (!place) throw new AppError('notFound', 'No such organisation')
    await setAllRead(tx, { organisationId: place.organisationId, accountId: user.id }, { upTo: new Date(upTo), now })
    await withdrawRead(tx, user.id, now)
  }),
]

const cursorParts = z.tuple([z.iso.datetime(), z.uuid()])

/** A cursor that is not ours begins from the start. */
function readCursor(after: string | undefined): { at: Date; id: string } | undefined {
  const read = cursorParts.safeParse(after?.split(' '))
  return read.success ? { at: new Date(read.data[0]), id: read.data[1] } : undefined
}

const watchRoutes = (subjects: Subjects): Route[] => [
  route(listWatches, async ({ tx, organisation, user }) => ({
    watched: await findWatched(tx, { organisationId: organisation.id, accountId: user.id }),
  })),

  route(watchSubject, async ({ tx, organisation, membership, user, audit }, { kind, id, isWatched }) => {
    const organisationId = organisation.id
    // Whoever may not read a thing any more can still stop watching it.
    if (isWatched) await subjects.requireReadable(tx, { organisationId, role: membership.role }, { kind, id })
    await setWatch(tx, { organisationId, accountId: user.id, subject: { kind, id }, isWatched })
    audit(`${kind}:${id}`, { isWatched })
  }),
]

const settingsRoutes = ({ secret }: Services): Route[] => [
  route(getNotificationSettings, ({ tx, user }) => settingsOf(tx, user)),

  route(updateNotificationSettings, async ({ tx, user, audit }, chosen) => {
    const times = letterTimes.parse({ ...(await settingsOf(tx, user)), ...chosen })
    if ((times.quietFrom === null) !== (times.quietTo === null)) throw invalidInput('quietTo', 'required')
    await saveSettings(tx, user.id, { ways: waysIn(chosen), times })
    audit(`account:${user.id}`, { ...chosen })
  }),

  route(getUsualNotifications, ({ tx, organisation }) => findUsual(tx, organisation.id)),

  route(updateUsualNotifications, async ({ tx, organisation, audit }, chosen) => {
    await saveUsual(tx, organisation.id, waysIn(chosen))
    audit(`organisation:${organisation.id}`, waysIn(chosen))
  }),

  route(stopDigest, async ({ tx, audit }, { token }) => {
    const accountId = await stopDigestOf(tx, secret, token)
    if (accountId === undefined) throw new AppError('notFound', 'No such link')
    audit(`account:${accountId}`)
  }),
]

/** Who is a member of one organisation and has chosen nothing sees what that proposes. */
async function settingsOf(tx: ReadTx, user: User): Promise<NotificationSettings> {
  const [place, ...others] = user.memberships
  const organisationId = place && others.length === 0 ? place.organisationId : null
  const settings = await findSettings(tx, organisationId, [user.id])
  return settings.get(user.id) ?? { ...settleWays(), ...usualTimes }
}

const waysIn = (chosen: {
  readonly [Kind in NotificationKind]?: NotificationWay | undefined
}): Partial<NotificationWays> =>
  Object.fromEntries(notificationKinds.flatMap((kind) => (chosen[kind] === undefined ? [] : [[kind, chosen[kind]]])))
