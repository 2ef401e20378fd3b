import type { ChapterDefinition } from './chapter.ts'

export const planOutcomeChapter: ChapterDefinition = {
  key: 'plan-outcome',
  title: {
    fi: 'Päättyvän suunnitelman toteutuminen',
    sv: 'Hur den gångna planen har genomförts',
    en: 'How the plan that ends was carried out',
  },
  guidance: {
    fi: 'Mihin tavoitteisiin päästiin, mihin ei ja miksi? Toteutuneet toimenpiteet ovat alla; kirjoita, mitä niistä opittiin.',
    sv: 'Vilka mål nåddes, vilka inte och varför? De genomförda åtgärderna finns nedan; skriv vad man lärde sig av dem.',
    en: 'Which goals were reached, which were not, and why? The measures carried out are below; write what was learnt from them.',
  },
  fill: ['text', 'goals', 'actions'],
}
