import type { ChapterDefinition } from './chapter.ts'

export const livingConditionsChapter: ChapterDefinition = {
  key: 'living-conditions',
  title: {
    fi: 'Kasvuolot ja hyvinvoinnin tila',
    sv: 'Uppväxtförhållanden och välfärdsläge',
    en: 'Conditions of growth and state of wellbeing',
  },
  guidance: {
    fi: 'Millaisissa oloissa lapset ja nuoret kasvavat, ja miten he voivat? Lastensuojelulain 12 § edellyttää kuvausta kasvuoloista ja hyvinvoinnin tilasta. Kerro myös, mitä lapset ja nuoret itse ovat sanoneet.',
    sv: 'Under vilka förhållanden växer barn och unga upp, och hur mår de? 12 § i barnskyddslagen förutsätter en beskrivning av uppväxtförhållanden och välfärd. Berätta också vad barn och unga själva har sagt.',
    en: 'In what conditions do children and young people grow up, and how are they? Section 12 of the Child Welfare Act asks for the conditions of growth and the state of wellbeing. Tell also what they have said themselves.',
  },
  fill: ['text', 'method'],
}
