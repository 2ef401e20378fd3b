import type { ChapterDefinition } from './chapter.ts'

export const councilHandlingChapter: ChapterDefinition = {
  key: 'council-handling',
  title: { fi: 'Valtuustokäsittely', sv: 'Behandling i fullmäktige', en: 'Handling by the council' },
  guidance: {
    fi: 'Johdanto valmistelun ja hyväksymisen kuvaukseen. Luku voi jäädä lyhyeksi.',
    sv: 'En inledning till hur dokumentet bereddes och godkändes. Kapitlet får vara kort.',
    en: 'An introduction to how the document was prepared and approved. The chapter may be short.',
  },
  fill: ['text'],
}
