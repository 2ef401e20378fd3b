import type { ChapterDefinition } from './chapter.ts'

export const strategyChapter: ChapterDefinition = {
  key: 'strategy',
  title: { fi: 'Strategian linjaukset', sv: 'Strategins riktlinjer', en: 'What the strategy says' },
  guidance: {
    fi: 'Mitkä strategian linjaukset ohjaavat hyvinvointityötä, ja missä talousarvion kohdissa ne näkyvät? Tavoitteiden on oltava samoja strategiassa, suunnitelmassa ja talousarviossa.',
    sv: 'Vilka av strategins riktlinjer styr välfärdsarbetet, och var i budgeten syns de? Målen ska vara desamma i strategin, planen och budgeten.',
    en: 'Which lines of the strategy lead the wellbeing work, and where are they seen in the budget? The goals must be the same in the strategy, the plan and the budget.',
  },
  fill: ['text'],
}
