import type { ChapterDefinition } from './chapter.ts'

export const municipalitiesChapter: ChapterDefinition = {
  key: 'municipalities',
  title: {
    fi: 'Alueen kuntien vahvuudet ja huolet',
    sv: 'Styrkor och oro i områdets kommuner',
    en: 'Strengths and worries of the municipalities',
  },
  guidance: {
    fi: 'Mitä kuntien omat hyvinvointikertomukset kertovat, mikä yhdistää kuntia ja missä ne eroavat? Kerro, miltä kunnilta tieto puuttuu.',
    sv: 'Vad berättar kommunernas egna välfärdsberättelser, vad förenar kommunerna och var skiljer de sig? Berätta från vilka kommuner uppgifter saknas.',
    en: 'What do the municipalities’ own wellbeing reports tell, what do they share, and where do they differ? Say from which municipalities nothing is known.',
  },
  fill: ['text', 'concerns'],
}
