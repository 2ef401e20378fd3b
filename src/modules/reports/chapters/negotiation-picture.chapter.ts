import type { ChapterDefinition } from './chapter.ts'

export const negotiationPictureChapter: ChapterDefinition = {
  key: 'negotiation-picture',
  title: { fi: 'Yhteinen tilannekuva', sv: 'Gemensam lägesbild', en: 'The shared picture' },
  guidance: {
    fi: 'Mistä tilanteesta oltiin yhtä mieltä, ja missä näkemykset erosivat? Luvut ja asukkaiden ilot ja huolet ovat alla.',
    sv: 'Vilken lägesbild var man enig om, och var skilde sig synsätten? Siffrorna och invånarnas glädjeämnen och orosmoment finns nedan.',
    en: 'On what picture were the parties agreed, and where did they differ? The figures and the joys and concerns of residents are below.',
  },
  fill: ['text', 'keyFigures', 'concerns'],
}
