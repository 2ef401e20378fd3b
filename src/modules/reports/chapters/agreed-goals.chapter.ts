import type { ChapterDefinition } from './chapter.ts'

export const agreedGoalsChapter: ChapterDefinition = {
  key: 'agreed-goals',
  title: {
    fi: 'Sovitut tavoitteet ja toimenpiteet',
    sv: 'Överenskomna mål och åtgärder',
    en: 'Goals and measures agreed',
  },
  guidance: {
    fi: 'Kirjaa kustakin asiasta tavoite, toimenpide, vastuutaho kummallakin puolella, määräaika ja mittari.',
    sv: 'Anteckna för varje ärende mål, åtgärd, ansvarig på vardera sidan, tidsfrist och mätare.',
    en: 'Record of each matter the goal, the measure, who is responsible on each side, when it is due and how it is measured.',
  },
  fill: ['text', 'goals'],
}
