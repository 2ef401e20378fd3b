import { translations } from '#shared/texts.ts'

/** What the pages are called in the navigation: loaded with the shell, long before the pages themselves. */
export const concernPageNames = translations({
  fi: { concerns: 'Ilot ja huolet' },
  sv: { concerns: 'Glädje & oro' },
  en: { concerns: 'Joys and concerns' },
})
