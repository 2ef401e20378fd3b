import type { ChapterDefinition } from './chapter.ts'

export const childrenPlanChapter: ChapterDefinition = {
  key: 'children-plan',
  title: {
    fi: 'Lasten ja nuorten hyvinvointisuunnitelma',
    sv: 'Välfärdsplan för barn och unga',
    en: 'Wellbeing plan for children and young people',
  },
  guidance: {
    fi: 'Lastensuojelulain 12 §:n mukaan suunnitelmassa on oltava tiedot lasten ja nuorten kasvuoloista ja hyvinvoinnin tilasta, hyvinvointia edistävistä ja ongelmia ehkäisevistä toimista ja palveluista, yhteistyön järjestämisestä sekä suunnitelman toteuttamisesta ja seurannasta. Jos suunnitelma on oma asiakirjansa, kerro täällä missä se on.',
    sv: 'Enligt 12 § i barnskyddslagen ska planen innehålla uppgifter om barns och ungas uppväxtförhållanden och välfärd, om åtgärder och tjänster som främjar välfärden och förebygger problem, om hur samarbetet ordnas samt om hur planen genomförs och följs upp. Om planen är ett eget dokument, berätta här var den finns.',
    en: 'By section 12 of the Child Welfare Act the plan must tell of the conditions of growth and the wellbeing of children and young people, of measures and services that promote wellbeing and prevent problems, of how cooperation is arranged, and of how the plan is carried out and followed. If the plan is a document of its own, say here where it is.',
  },
  fill: ['text'],
}
