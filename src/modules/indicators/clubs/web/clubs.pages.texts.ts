import { translations } from '#shared/texts.ts'

/** What the pages are called in the navigation: loaded with the shell, long before the pages themselves. */
export const clubPageNames = translations({
  fi: { clubs: 'Vertailuverkostot' },
  sv: { clubs: 'Jämförelsenätverk' },
  en: { clubs: 'Benchmarking clubs' },
})
