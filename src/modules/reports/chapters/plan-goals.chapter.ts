import type { ChapterDefinition } from './chapter.ts'

export const planGoalsChapter: ChapterDefinition = {
  key: 'plan-goals',
  title: {
    fi: 'Painopisteet, tavoitteet ja mittarit',
    sv: 'Prioriteringar, mål och mätare',
    en: 'Priorities, goals and measures',
  },
  guidance: {
    fi: 'Taulukot tulevat suunnitelmasta. Kirjoita kustakin painopisteestä, miksi se valittiin ja mistä muutos tunnistetaan.',
    sv: 'Tabellerna kommer från planen. Skriv om varje prioritering varför den valdes och hur förändringen känns igen.',
    en: 'The tables come from the plan. Write of each priority why it was chosen, and how the change will be recognised.',
  },
  fill: ['text', 'comingGoals'],
}
