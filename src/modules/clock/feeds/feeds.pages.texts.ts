import { translations } from '#shared/texts.ts'

export const feedPageNames = translations({
  fi: { calendars: 'Omat kalenterit' },
  sv: { calendars: 'Egna kalendrar' },
  en: { calendars: 'My calendars' },
})
