import type { ChapterDefinition } from './chapter.ts'

export const goalsChapter: ChapterDefinition = {
  key: 'goals',
  title: { fi: 'Tavoitteiden toteutuminen', sv: 'Hur målen har uppnåtts', en: 'Progress of the goals' },
  guidance: {
    fi: 'Arvioi, ollaanko menossa kohti tavoitteita. Kerro rehellisesti myös se, mikä ei edennyt.',
    sv: 'Bedöm om man är på väg mot målen. Berätta ärligt också om det som inte framskred.',
    en: 'Judge whether the goals are being approached. Tell honestly also what did not move forward.',
  },
  fill: ['text', 'goals'],
}
