import type { ChapterDefinition } from './chapter.ts'

export const cooperationChapter: ChapterDefinition = {
  key: 'cooperation',
  title: { fi: 'Yhteistyön järjestäminen', sv: 'Hur samarbetet ordnas', en: 'How cooperation is arranged' },
  guidance: {
    fi: 'Ketkä tekevät työtä yhdessä, kuka sitä johtaa ja missä siitä sovitaan? Kunta, hyvinvointialue, koulut, järjestöt, seurakunnat ja ihmiset itse.',
    sv: 'Vilka arbetar tillsammans, vem leder arbetet och var kommer man överens om det? Kommunen, välfärdsområdet, skolorna, organisationerna, församlingarna och människorna själva.',
    en: 'Who work together, who leads it, and where is it agreed? The municipality, the county, schools, organisations, parishes and people themselves.',
  },
  fill: ['text'],
}
