import type { ChapterDefinition } from './chapter.ts'

export const negotiationPartiesChapter: ChapterDefinition = {
  key: 'negotiation-parties',
  title: { fi: 'Osapuolet, aika ja aineisto', sv: 'Parter, tid och material', en: 'Parties, time and material' },
  guidance: {
    fi: 'Ketkä neuvottelivat, milloin ja missä, kuka kutsui koolle ja mitä aineistoa oli? Kirjaa nimet ja tehtävät.',
    sv: 'Vilka förhandlade, när och var, vem sammankallade och vilket material fanns? Anteckna namn och uppgifter.',
    en: 'Who negotiated, when and where, who convened it, and what material was there? Record names and offices.',
  },
  fill: ['text'],
}
