import { translations } from '#shared/texts.ts'

/** What the pages are called in the navigation: loaded with the shell, long before the pages themselves. */
export const clockPageNames = translations({
  fi: { clock: 'Vuosikello' },
  sv: { clock: 'Årsklocka' },
  en: { clock: 'Annual clock' },
})
