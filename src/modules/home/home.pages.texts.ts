import { translations } from '#shared/texts.ts'

/** What the pages are called in the navigation: loaded with the shell, long before the pages themselves. */
export const homePageNames = translations({
  fi: { now: 'Nyt' },
  sv: { now: 'Nu' },
  en: { now: 'Now' },
})
