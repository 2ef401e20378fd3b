import { translations } from '#shared/texts.ts'

/** What the pages are called in the navigation: loaded with the shell, long before the pages themselves. */
export const reportPageNames = translations({
  fi: { reports: 'Raportit' },
  sv: { reports: 'Rapporter' },
  en: { reports: 'Reports' },
})
