import type { ChapterDefinition } from './chapter.ts'

export const conclusionsChapter: ChapterDefinition = {
  key: 'conclusions',
  title: {
    fi: 'Johtopäätökset ja ensi vuoden painotukset',
    sv: 'Slutsatser och nästa års tyngdpunkter',
    en: "Conclusions and next year's emphases",
  },
  guidance: {
    fi: 'Mitä vuodesta opittiin, mitä jatketaan, mitä muutetaan ja mitä se tarkoittaa talousarviossa?',
    sv: 'Vad lärde man sig av året, vad fortsätter, vad ändras och vad betyder det i budgeten?',
    en: 'What was learnt from the year, what goes on, what changes, and what does it mean in the budget?',
  },
  fill: ['text'],
}
