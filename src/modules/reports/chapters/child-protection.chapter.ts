import type { ChapterDefinition } from './chapter.ts'

export const childProtectionChapter: ChapterDefinition = {
  key: 'child-protection',
  title: {
    fi: 'Lastensuojelun tarve ja voimavarat',
    sv: 'Behovet av barnskydd och resurserna',
    en: 'Need of child protection and its resources',
  },
  guidance: {
    fi: 'Hyvinvointialueen suunnitelmassa kerrotaan myös lastensuojelun tarpeesta ja siihen varattavista voimavaroista.',
    sv: 'I välfärdsområdets plan berättas också om behovet av barnskydd och om de resurser som reserveras för det.',
    en: 'The county’s plan tells also of the need of child protection and of the resources reserved for it.',
  },
  fill: ['text'],
}
