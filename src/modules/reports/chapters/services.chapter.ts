import type { ChapterDefinition } from './chapter.ts'

export const servicesChapter: ChapterDefinition = {
  key: 'services',
  title: {
    fi: 'Palvelut, voimavarat ja vaikutukset',
    sv: 'Tjänster, resurser och effekter',
    en: 'Services, resources and effects',
  },
  guidance: {
    fi: 'Miten palvelut ovat vastanneet tarpeisiin, mitä ehkäisevään työhön käytettiin ja mitä siitä seurasi kustannuksiin ja elinvoimaan? Sano myös, mitä ei tiedetä.',
    sv: 'Hur har tjänsterna motsvarat behoven, vad har använts till det förebyggande arbetet och vad har det betytt för kostnader och livskraft? Säg också vad man inte vet.',
    en: 'How have the services met the needs, what was spent on preventive work, and what followed for costs and vitality? Say also what is not known.',
  },
  fill: ['text'],
}
