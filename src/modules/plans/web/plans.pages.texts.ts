import { translations } from '#shared/texts.ts'

/** What the pages are called in the navigation: loaded with the shell, long before the pages themselves. */
export const planPageNames = translations({
  fi: { plan: 'Suunnitelma' },
  sv: { plan: 'Plan' },
  en: { plan: 'Plan' },
})
