import { translations } from '#shared/texts.ts'

export const notificationPageNames = translations({
  fi: { notifications: 'Ilmoitukset' },
  sv: { notifications: 'Aviseringar' },
  en: { notifications: 'Notifications' },
})
