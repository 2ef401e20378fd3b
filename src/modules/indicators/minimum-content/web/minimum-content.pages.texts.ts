import { translations } from '#shared/texts.ts'

/** What the pages are called in the navigation: loaded with the shell, long before the pages themselves. */
export const minimumContentPageNames = translations({
  fi: { year: 'Vähimmäistietosisältö', lists: 'Vähimmäistietosisällön listat' },
  sv: { year: 'Minimidatainnehåll', lists: 'Listor över minimidatainnehåll' },
  en: { year: 'Minimum data content', lists: 'Lists of minimum data content' },
})
