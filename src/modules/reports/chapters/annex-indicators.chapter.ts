import type { ChapterDefinition } from './chapter.ts'

export const annexIndicatorsChapter: ChapterDefinition = {
  key: 'annex-indicators',
  title: {
    fi: 'Liite: indikaattorit ja lukujen alkuperä',
    sv: 'Bilaga: indikatorer och siffrornas ursprung',
    en: 'Annex: indicators and the origin of the figures',
  },
  guidance: {
    fi: 'Liite syntyy itsestään niistä indikaattoreista, joita raportissa käytetään.',
    sv: 'Bilagan uppstår av sig själv ur de indikatorer som används i rapporten.',
    en: 'The annex makes itself from the indicators that the report uses.',
  },
  fill: ['indicatorSources'],
}
