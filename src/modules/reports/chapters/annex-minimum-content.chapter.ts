import type { ChapterDefinition } from './chapter.ts'

export const annexMinimumContentChapter: ChapterDefinition = {
  key: 'annex-minimum-content',
  title: {
    fi: 'Liite: vähimmäistietosisältö',
    sv: 'Bilaga: minimidatainnehåll',
    en: 'Annex: minimum data content',
  },
  guidance: {
    fi: 'Liite syntyy vuoden vähimmäistietosisällöstä. Perustele siellä, mitä raportista on jätetty pois.',
    sv: 'Bilagan uppstår ur årets minimidatainnehåll. Motivera där vad som har utelämnats ur rapporten.',
    en: "The annex comes from the year's minimum data content. Give there the reasons for what has been left out.",
  },
  fill: ['minimumContent'],
}
