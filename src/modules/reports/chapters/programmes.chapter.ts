import type { ChapterDefinition } from './chapter.ts'

export const programmesChapter: ChapterDefinition = {
  key: 'programmes',
  title: {
    fi: 'Hyvinvointia tukevat ohjelmat ja suunnitelmat',
    sv: 'Program och planer som stöder välfärden',
    en: 'Programmes and plans that support wellbeing',
  },
  guidance: {
    fi: 'Luettele voimassa olevat ohjelmat ja lakisääteiset suunnitelmat, niiden kausi ja hyväksyjä. Kerro, mitkä niistä sisältyvät tähän suunnitelmaan.',
    sv: 'Räkna upp gällande program och lagstadgade planer, deras period och vem som godkänt dem. Berätta vilka av dem som ingår i den här planen.',
    en: 'List the programmes and statutory plans in force, their term and who approved them. Tell which of them are part of this plan.',
  },
  fill: ['text'],
}
