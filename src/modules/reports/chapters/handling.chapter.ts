import type { ChapterDefinition } from './chapter.ts'

export const handlingChapter: ChapterDefinition = {
  key: 'handling',
  title: { fi: 'Valmistelu ja käsittely', sv: 'Beredning och behandling', en: 'Preparation and handling' },
  guidance: {
    fi: 'Ketkä raportin laativat, ketä kuultiin ja mitä lausunnot muuttivat? Kirjaa toimielimet, päivät ja pykälät.',
    sv: 'Vem utarbetade rapporten, vem hördes och vad ändrade utlåtandena? Anteckna organ, datum och paragrafer.',
    en: 'Who wrote the report, who was heard, and what did the statements change? Record bodies, dates and sections.',
  },
  fill: ['text', 'statements', 'decisions'],
}
