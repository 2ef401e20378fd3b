import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { subjectRef, talkedKinds } from '../subjects/subject.ts'
import { notification, notificationSettings, usualWays } from './notification.ts'
import { notificationsAccess as access } from './notifications.access.ts'

const organisation = z.string()

export const listNotifications = endpoint({
  id: 'listNotifications',
  summary: 'What the caller was told in an organisation, newest first.',
  method: 'GET',
  path: '/organisations/:organisation/notifications',
  allow: access.readOwn,
  input: z.object({ organisation, after: z.string().optional().meta({ description: '`next` of the page before' }) }),
  output: z.object({
    notifications: z.array(notification),
    next: z.string().nullable(),
    unread: z.int(),
    isRefusing: z.boolean().meta({ description: "No letters leave to the caller's address: it refused one for good" }),
  }),
})

export const countUnread = endpoint({
  id: 'countUnread',
  summary: 'How much the caller has not read yet in an organisation; counted to 100.',
  method: 'GET',
  path: '/organisations/:organisation/notifications/unread',
  allow: access.readOwn,
  input: z.object({ organisation }),
  output: z.object({ unread: z.int().nonnegative() }),
})

export const markNotification = endpoint({
  id: 'markNotification',
  summary: 'Mark one of the own notifications read or unread.',
  method: 'PUT',
  path: '/account/notifications/:notification/read',
  allow: access.settle,
  input: z.object({ notification: z.uuid(), isRead: z.boolean() }),
  output: z.void(),
  errors: ['notFound'],
})

export const markAllRead = endpoint({
  id: 'markAllRead',
  summary: 'Mark every own notification of an organisation up to a moment read; what came later stays unread.',
  method: 'PUT',
  path: '/account/notifications/read',
  allow: access.settle,
  input: z.object({ organisation: z.string(), upTo: z.iso.datetime() }),
  output: z.void(),
  errors: ['notFound'],
})

export const listWatches = endpoint({
  id: 'listWatches',
  summary: 'What the caller watches in an organisation.',
  method: 'GET',
  path: '/organisations/:organisation/watches',
  allow: access.watch,
  input: z.object({ organisation }),
  output: z.object({ watched: z.array(subjectRef) }),
})

export const watchSubject = endpoint({
  id: 'watchSubject',
  summary: 'Begin to watch a part of a plan or a concern, or stop it for good.',
  method: 'PUT',
  path: '/organisations/:organisation/watches/:kind/:id',
  allow: access.watch,
  input: z.object({ organisation, kind: z.enum(talkedKinds), id: z.uuid(), isWatched: z.boolean() }),
  output: z.void(),
  errors: ['notFound'],
})

export const getNotificationSettings = endpoint({
  id: 'getNotificationSettings',
  summary: 'What the caller wants to be told of, and how.',
  method: 'GET',
  path: '/account/notifications',
  allow: access.choose,
  input: z.object({}),
  output: notificationSettings,
})

export const updateNotificationSettings = endpoint({
  id: 'updateNotificationSettings',
  summary: 'Choose what to be told of, and how.',
  method: 'PUT',
  path: '/account/notifications',
  allow: access.choose,
  input: notificationSettings.partial().meta({ description: 'What is left out stays as it is' }),
  output: z.void(),
  errors: ['invalidInput'],
})

export const getUsualNotifications = endpoint({
  id: 'getUsualNotifications',
  summary: 'How those of an organisation are told who have chosen nothing themselves.',
  method: 'GET',
  path: '/organisations/:organisation/notifications/usual',
  allow: access.propose,
  input: z.object({ organisation }),
  output: usualWays.required(),
})

export const updateUsualNotifications = endpoint({
  id: 'updateUsualNotifications',
  summary: 'Propose how people of the organisation are told; what each has chosen stays.',
  method: 'PUT',
  path: '/organisations/:organisation/notifications/usual',
  allow: access.propose,
  input: usualWays.extend({ organisation }),
  output: z.void(),
})

export const stopDigest = endpoint({
  id: 'stopDigest',
  summary: "Stop the digests with the link of one; the rest of the person's choices stay.",
  method: 'POST',
  path: '/digest-stop',
  allow: access.unsubscribe,
  input: z.object({ token: z.string().min(1).max(400) }),
  output: z.void(),
  errors: ['notFound'],
})
