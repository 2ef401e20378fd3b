import type { Notification } from './notification.ts'
import type { Recipient } from './notification-letters.queries.ts'
import type { ToldOf } from './notifications.mails.ts'

export const letterTo = ({ email, name, language }: Recipient, baseUrl: string) => ({
  to: email,
  name,
  language,
  baseUrl,
})

/** What a letter tells of one organisation. */
export const toldOf = ({ slug, organisationName }: Recipient, notifications: readonly Notification[]): ToldOf => ({
  organisation: { slug, name: organisationName },
  notifications,
})
