import type { ChapterDefinition } from './chapter.ts'

export const promotingServicesChapter: ChapterDefinition = {
  key: 'promoting-services',
  title: {
    fi: 'Hyvinvointia edistävät ja ongelmia ehkäisevät toimet ja palvelut',
    sv: 'Åtgärder och tjänster som främjar välfärd och förebygger problem',
    en: 'Measures and services that promote wellbeing and prevent problems',
  },
  guidance: {
    fi: 'Kerro, mitä palveluja ja toimia on, keille ja riittävätkö ne. Nosta esiin aukot ja se, mitä jätetään tekemättä.',
    sv: 'Berätta vilka tjänster och åtgärder som finns, för vem och om de räcker. Lyft fram luckorna och det som lämnas ogjort.',
    en: 'Tell which services and measures there are, for whom, and whether they are enough. Bring out the gaps and what is left undone.',
  },
  fill: ['text'],
}
