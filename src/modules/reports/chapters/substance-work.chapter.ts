import type { ChapterDefinition } from './chapter.ts'

export const substanceWorkChapter: ChapterDefinition = {
  key: 'substance-work',
  title: { fi: 'Ehkäisevä päihdetyö', sv: 'Förebyggande rusmedelsarbete', en: 'Preventive substance abuse work' },
  guidance: {
    fi: 'Kerro, mikä toimielin vastaa ehkäisevästä päihdetyöstä, miltä päihdetilanne näyttää ja mitä sen eteen tehdään.',
    sv: 'Berätta vilket organ som ansvarar för det förebyggande rusmedelsarbetet, hur rusmedelssituationen ser ut och vad som görs åt den.',
    en: 'Tell which body is responsible for preventive substance abuse work, how the situation looks, and what is done about it.',
  },
  fill: ['text'],
}
