import type { ChapterDefinition } from './chapter.ts'

export const agreedCooperationChapter: ChapterDefinition = {
  key: 'agreed-cooperation',
  title: {
    fi: 'Yhteistyö, toimintamallit ja tiedonkulku',
    sv: 'Samarbete, verksamhetsmodeller och informationsgång',
    en: 'Cooperation, ways of working and information',
  },
  guidance: {
    fi: 'Missä ryhmissä yhteistyötä tehdään, miten työ jaetaan ja miten tieto kulkee neuvottelujen välillä?',
    sv: 'I vilka grupper samarbetar man, hur fördelas arbetet och hur går informationen mellan förhandlingarna?',
    en: 'In which groups is the cooperation done, how is the work shared, and how does information pass between negotiations?',
  },
  fill: ['text'],
}
