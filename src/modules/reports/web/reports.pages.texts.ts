import { translations } from '#shared/texts.ts'

/** What the pages are called in the navigation: loaded with the shell, long before the pages themselves. */
export const reportPageNames = translations({
  fi: { reports: 'Raportit', brand: 'Asiakirjojen ulkoasu', cards: 'Kuntakortit kerralla' },
  sv: { reports: 'Rapporter', brand: 'Dokumentens utseende', cards: 'Alla kommunkort' },
  en: { reports: 'Reports', brand: 'Look of documents', cards: 'All municipality cards' },
})
