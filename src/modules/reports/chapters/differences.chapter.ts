import type { ChapterDefinition } from './chapter.ts'

export const differencesChapter: ChapterDefinition = {
  key: 'differences',
  title: {
    fi: 'Alueiden ja väestöryhmien väliset erot',
    sv: 'Skillnader mellan områden och befolkningsgrupper',
    en: 'Differences between areas and population groups',
  },
  guidance: {
    fi: 'Lain mukaan hyvinvointia seurataan alueittain ja väestöryhmittäin. Missä erot ovat suurimmat, ovatko ne kasvaneet ja keitä luvut eivät tavoita?',
    sv: 'Enligt lagen följs välfärden per område och befolkningsgrupp. Var är skillnaderna störst, har de vuxit och vilka når siffrorna inte?',
    en: 'By law wellbeing is followed by area and by population group. Where are the differences largest, have they grown, and whom do the figures not reach?',
  },
  fill: ['text'],
}
