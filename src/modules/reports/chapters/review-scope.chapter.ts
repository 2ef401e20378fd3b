import type { ChapterDefinition } from './chapter.ts'

export const reviewScopeChapter: ChapterDefinition = {
  key: 'review-scope',
  title: {
    fi: 'Katsauksen aihe ja rajaus',
    sv: 'Översiktens ämne och avgränsning',
    en: 'Subject and scope of the review',
  },
  guidance: {
    fi: 'Mistä katsaus kertoo, miksi juuri nyt ja mitä siitä on jätetty pois? Sano, milloin seuraava laajempi raportti tehdään.',
    sv: 'Vad handlar översikten om, varför just nu och vad har lämnats bort? Säg när nästa bredare rapport görs.',
    en: 'What does the review tell of, why now, and what has been left out? Say when the next wider report is made.',
  },
  fill: ['text'],
}
