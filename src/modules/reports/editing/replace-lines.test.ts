import { expect, test } from 'vitest'

import { plainText, richText, type RichText } from '#documents/rich-text.ts'
import { withSuggestion } from './remark.ts'

const words = (text: string, ...marks: ('bold' | 'italic')[]) => ({
  type: 'text' as const,
  text,
  ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }),
})
const paragraph = (...content: ReturnType<typeof words>[]) => ({ type: 'paragraph' as const, content })
const item = (...content: object[]) => ({ type: 'listItem', content })
const list = (...content: object[]) => ({ type: 'bulletList', content })
const doc = (...content: object[]): RichText => richText.parse({ type: 'doc', content })
const table = (...cells: string[]) => ({
  type: 'table',
  content: [
    {
      type: 'tableRow',
      content: cells.map((cell) => ({ type: 'tableCell', content: [paragraph(words(cell))] })),
    },
  ],
})

interface Case {
  said: string
  text: RichText
  quote: string
  before?: string
  instead: string
  result: RichText | undefined
}

test.each<Case>([
  {
    said: 'two paragraphs by as many, their looks outside the change kept',
    text: doc(
      paragraph(words('Ensin '), words('lihava', 'bold'), words(' loppu.')),
      paragraph(words('Toinen alkaa ja jatkuu.')),
    ),
    quote: 'loppu.\nToinen alkaa',
    instead: 'pää.\nToinen kappale alkaa',
    result: doc(
      paragraph(words('Ensin '), words('lihava', 'bold'), words(' pää.')),
      paragraph(words('Toinen kappale alkaa ja jatkuu.')),
    ),
  },
  {
    said: 'two paragraphs by one',
    text: plainText('Yksi kaksi', 'kolme neljä', 'viisi'),
    quote: 'kaksi\nkolme',
    instead: 'ja',
    result: plainText('Yksi ja neljä', 'viisi'),
  },
  {
    said: 'a line by two',
    text: doc(paragraph(words('Alku keski '), words('loppu', 'italic'))),
    quote: 'keski',
    instead: 'eka\ntoka',
    result: doc(paragraph(words('Alku eka')), paragraph(words('toka '), words('loppu', 'italic'))),
  },
  {
    said: 'items of a list, of which one is added',
    text: doc(list(item(paragraph(words('omena'))), item(paragraph(words('päärynä')))), paragraph(words('Loppu'))),
    quote: 'omena\npäärynä',
    instead: 'omena\nluumu\nkirsikka',
    result: doc(
      list(item(paragraph(words('omena'))), item(paragraph(words('luumu'))), item(paragraph(words('kirsikka')))),
      paragraph(words('Loppu')),
    ),
  },
  {
    said: 'a heading, the paragraph and the list below it, which goes',
    text: doc(
      { type: 'heading', attrs: { level: 3 }, content: [words('Otsikko')] },
      paragraph(words('Kappale')),
      list(item(paragraph(words('kohta')))),
    ),
    quote: 'Otsikko\nKappale\nkohta',
    instead: 'Uusi otsikko\nKaikki yhdessä.',
    result: doc(
      { type: 'heading', attrs: { level: 3 }, content: [words('Uusi otsikko')] },
      paragraph(words('Kaikki yhdessä.')),
    ),
  },
  {
    said: 'whole paragraphs by nothing',
    text: plainText('Jää', 'Pois', 'Tämäkin', 'Jää myös'),
    quote: 'Pois\nTämäkin',
    instead: '',
    result: plainText('Jää', 'Jää myös'),
  },
  {
    said: 'the lines that stand after the same words, of two alike',
    text: plainText('A kerho', 'alkaa', 'B kerho', 'alkaa'),
    quote: 'kerho\nalkaa',
    before: 'B ',
    instead: 'retki\npäättyy',
    result: plainText('A kerho', 'alkaa', 'B retki', 'päättyy'),
  },
  {
    said: 'nothing where a word has changed meanwhile',
    text: plainText('Yksi kaksi', 'kolmas neljä'),
    quote: 'kaksi\nkolme',
    instead: 'ja',
    result: undefined,
  },
  {
    said: 'nothing where a line has come between',
    text: plainText('Yksi kaksi', 'uusi', 'kolme neljä'),
    quote: 'kaksi\nkolme',
    instead: 'ja',
    result: undefined,
  },
  {
    said: 'nothing over the cells of a table',
    text: doc(table('Yksi', 'Kaksi')),
    quote: 'Yksi\nKaksi',
    instead: 'Kolme',
    result: undefined,
  },
])('a suggestion replaces $said', ({ text, quote, before = '', instead, result }) => {
  const found = withSuggestion(text, { language: 'fi', quote, before }, instead)
  expect(found).toEqual(result)
  expect(found === undefined || richText.safeParse(found).success).toBe(true)
})
