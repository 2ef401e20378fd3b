import { translations } from '#shared/texts.ts'

/** Words inside the charts; the sentences that name them are in the `*-sentence.ts` files. */
export const chartTexts = translations({
  fi: {
    target: 'Tavoite',
    notFromZero: 'asteikko ei ala nollasta',
    forecast: ['jos kehitys jatkuu:', 'Kaarnan laskelma'],
    noFigures: 'Ei lukuja',
    noFigure: 'ei tietoa',
    atMost: (value: string) => `enintään ${value}`,
    atLeast: (value: string) => `vähintään ${value}`,
  },
  sv: {
    target: 'Mål',
    notFromZero: 'skalan börjar inte från noll',
    forecast: ['om utvecklingen fortsätter:', 'Kaarnas beräkning'],
    noFigures: 'Inga uppgifter',
    noFigure: 'ingen uppgift',
    atMost: (value: string) => `högst ${value}`,
    atLeast: (value: string) => `minst ${value}`,
  },
  en: {
    target: 'Target',
    notFromZero: 'the scale does not start at zero',
    forecast: ['if this course goes on:', 'computed by Kaarna'],
    noFigures: 'No figures',
    noFigure: 'no figure',
    atMost: (value: string) => `up to ${value}`,
    atLeast: (value: string) => `${value} or more`,
  },
})
