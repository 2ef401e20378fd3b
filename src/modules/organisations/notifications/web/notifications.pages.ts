import { Bell } from 'lucide-react'

import { labelOf, type Page } from '#web/page.ts'
import { notificationPageNames } from './notifications.pages.texts.ts'

export const notificationPages: readonly Page[] = [
  {
    path: 'notifications',
    menu: { label: labelOf(notificationPageNames, 'notifications'), order: 5, icon: Bell },
    lazy: async () => {
      const { NotificationsPage, loadNotifications } = await import('./NotificationsPage.tsx')
      return { Component: NotificationsPage, loader: loadNotifications }
    },
  },
  {
    path: 'digest-stop',
    scope: 'public',
    lazy: async () => ({ Component: (await import('./DigestStopPage.tsx')).DigestStopPage }),
  },
]
