import { translations } from '#shared/texts.ts'

/** What the pages are called in the navigation: loaded with the shell, long before the pages themselves. */
export const indicatorSetPageNames = translations({
  fi: { sets: 'Indikaattorivalikoimat' },
  sv: { sets: 'Indikatorurval' },
  en: { sets: 'Sets of indicators' },
})
