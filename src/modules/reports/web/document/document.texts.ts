import { translations } from '#shared/texts.ts'

/** The small words of the document on screen, in its own language. */
export const documentTexts = translations({
  fi: {
    asTable: 'Näytä luvut taulukkona',
    source: 'Lähde',
    pageBreak: 'Sivunvaihto',
  },
  sv: {
    asTable: 'Visa siffrorna som tabell',
    source: 'Källa',
    pageBreak: 'Sidbrytning',
  },
  en: {
    asTable: 'Show the figures as a table',
    source: 'Source',
    pageBreak: 'Page break',
  },
})
