import { translations } from '#shared/texts.ts'

/** What the page is called in the navigation: loaded with the shell, long before the page itself. */
export const ownThemePageNames = translations({
  fi: { themes: 'Omat teemat' },
  sv: { themes: 'Egna teman' },
  en: { themes: 'Own themes' },
})
