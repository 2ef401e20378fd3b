import type { ChapterDefinition } from './chapter.ts'

export const easyLanguageChapter: ChapterDefinition = {
  key: 'front-easy',
  title: { fi: 'Selkokielinen tiivistelmä', sv: 'Sammanfattning på lättläst svenska', en: 'Summary in easy language' },
  guidance: {
    fi: 'Kerro samat asiat lyhyesti ja tutuilla sanoilla niille, joille yleiskieli on vaikeaa. Lyhyitä virkkeitä, yksi asia kerrallaan. Pyydä joku kohderyhmästä lukemaan teksti ennen julkaisua.',
    sv: 'Berätta samma saker kort och med bekanta ord för dem som har svårt med allmänspråket. Korta meningar, en sak i taget. Be någon ur målgruppen läsa texten innan den publiceras.',
    en: 'Tell the same briefly and in familiar words for those to whom standard language is hard. Short sentences, one thing at a time. Ask a reader of the group to read it before it is published.',
  },
  fill: ['easyLanguageNote', 'text'],
}
