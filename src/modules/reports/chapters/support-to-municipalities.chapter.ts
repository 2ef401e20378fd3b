import type { ChapterDefinition } from './chapter.ts'

export const supportToMunicipalitiesChapter: ChapterDefinition = {
  key: 'support-to-municipalities',
  title: {
    fi: 'Tuki kunnille ja vuosittaiset neuvottelut',
    sv: 'Stöd till kommunerna och årliga förhandlingar',
    en: 'Support to municipalities and yearly negotiations',
  },
  guidance: {
    fi: 'Miten hyvinvointialue tukee kuntia, ja mitä neuvotteluissa on sovittu? Neuvottelut käydään vähintään kerran vuodessa.',
    sv: 'Hur stöder välfärdsområdet kommunerna, och vad har man kommit överens om i förhandlingarna? De förs minst en gång om året.',
    en: 'How does the county support the municipalities, and what has been agreed in the negotiations? They are held at least once a year.',
  },
  fill: ['text'],
}
