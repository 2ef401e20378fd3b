import type { ChapterDefinition } from './chapter.ts'

export const integrationChapter: ChapterDefinition = {
  key: 'integration',
  title: {
    fi: 'Kotoutuminen ja hyvät väestösuhteet',
    sv: 'Integration och goda befolkningsrelationer',
    en: 'Integration and good relations',
  },
  guidance: {
    fi: 'Kotoutumisen edistäminen otetaan huomioon hyvinvointikertomuksessa ja strategiassa. Miten maahan muuttaneet voivat, ja mitä heidän tuekseen tehdään?',
    sv: 'Främjandet av integration beaktas i välfärdsberättelsen och i strategin. Hur mår de som flyttat till landet, och vad görs för att stödja dem?',
    en: 'Integration is taken into account in the wellbeing report and the strategy. How are those who have moved to the country, and what is done to support them?',
  },
  fill: ['text'],
}
