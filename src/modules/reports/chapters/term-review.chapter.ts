import type { ChapterDefinition } from './chapter.ts'

export const termReviewChapter: ChapterDefinition = {
  key: 'term-review',
  title: {
    fi: 'Päättyvän valtuustokauden arviointi',
    sv: 'Utvärdering av den gångna fullmäktigeperioden',
    en: 'Review of the council term that ends',
  },
  guidance: {
    fi: 'Kokoa muutamaan virkkeeseen, miltä kausi näyttää kokonaisuutena. Alaluvut kertovat tarkemmin.',
    sv: 'Sammanfatta i några meningar hur perioden ser ut som helhet. Underkapitlen berättar närmare.',
    en: 'Say in a few sentences how the term looks as a whole. The chapters below tell it closer.',
  },
  fill: ['text'],
}
