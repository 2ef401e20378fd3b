import { translations } from '#shared/texts.ts'

/** The small words of the document on screen, in its own language. */
export const documentTexts = translations({
  fi: {
    asTable: 'Näytä luvut taulukkona',
    source: 'Lähde',
    sources: 'Lähteet',
    licence: 'Lisenssi',
    figure: 'Kuvio',
    table: 'Taulukko',
    pageBreak: 'Sivunvaihto',
  },
  sv: {
    asTable: 'Visa siffrorna som tabell',
    source: 'Källa',
    sources: 'Källor',
    licence: 'Licens',
    figure: 'Diagram',
    table: 'Tabell',
    pageBreak: 'Sidbrytning',
  },
  en: {
    asTable: 'Show the figures as a table',
    source: 'Source',
    sources: 'Sources',
    licence: 'Licence',
    figure: 'Chart',
    table: 'Table',
    pageBreak: 'Page break',
  },
})
