import type { ChapterDefinition } from './chapter.ts'

export const comingPlanChapter: ChapterDefinition = {
  key: 'coming-plan',
  title: {
    fi: 'Tulevan valtuustokauden suunnitelma',
    sv: 'Plan för den kommande fullmäktigeperioden',
    en: 'Plan for the coming council term',
  },
  guidance: {
    fi: 'Mihin kaudella tähdätään ja miksi juuri nämä painopisteet valittiin? Yhdistä valinnat arvioinnin johtopäätöksiin.',
    sv: 'Vart siktar man under perioden och varför valdes just dessa prioriteringar? Koppla valen till slutsatserna i utvärderingen.',
    en: 'What is the term aimed at, and why were these priorities chosen? Connect the choices with the conclusions of the review.',
  },
  fill: ['text'],
}
