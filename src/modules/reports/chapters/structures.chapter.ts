import type { ChapterDefinition } from './chapter.ts'

export const structuresChapter: ChapterDefinition = {
  key: 'structures',
  title: {
    fi: 'Rakenteet, voimavarat ja yhteistyö',
    sv: 'Strukturer, resurser och samarbete',
    en: 'Structures, resources and cooperation',
  },
  guidance: {
    fi: 'Ketkä työtä johtavat ja mitä siihen käytettiin? Kerro yhteistyöstä hyvinvointialueen, järjestöjen ja neuvostojen kanssa, HYTE-kertoimesta ja ennakkoarvioinneista.',
    sv: 'Vem leder arbetet och vad användes till det? Berätta om samarbetet med välfärdsområdet, organisationerna och råden, om HYTE-koefficienten och förhandsbedömningarna.',
    en: 'Who leads the work, and what was spent on it? Tell of the cooperation with the wellbeing services county, organisations and councils of citizens, of the HYTE coefficient and of prior assessments.',
  },
  fill: ['text'],
}
