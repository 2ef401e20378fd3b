import { expect, test } from 'vitest'

import { linesOf } from '#documents/rich-text.ts'
import type { Language } from '#shared/texts.ts'
import { broadReportTexts } from '../demo/broad-report.demo-texts.ts'
import { demoTexts } from '../demo/demo-texts.ts'
import { checkReadability, type Hardness, mostWords, sentencesIn } from './readability.ts'

const remarksOf = (text: string, language: Language, hardness: Hardness) =>
  checkReadability([text], language).remarks.flatMap((remark) => (remark.hardness === hardness ? [remark.of] : []))

test.each([
  ['Yksi. Kaksi asiaa.', ['Yksi.', 'Kaksi asiaa.']],
  ['Kokous on 3.2. kello 18.', ['Kokous on 3.2. kello 18.']],
  ['Miksi? Koska niin on!', ['Miksi?', 'Koska niin on!']],
  ['Hän sanoi: ”Tule.” Sitten hän lähti.', ['Hän sanoi: ”Tule.”', 'Sitten hän lähti.']],
  ['– …', []],
])('“%s” has the sentences of a reader', (line, sentences) => {
  expect(sentencesIn(line)).toEqual(sentences)
})

test('a sentence of more words than a dozen is long', () => {
  const words = (count: number) => `${Array.from({ length: count }, () => 'sana').join(' ')}.`
  expect(remarksOf(words(mostWords), 'fi', 'longSentence')).toEqual([])
  expect(remarksOf(words(mostWords + 1), 'fi', 'longSentence')).toHaveLength(1)
})

test.each([
  ['fi', 'Hyvinvointikoordinaattori tuli.', ['Hyvinvointikoordinaattori']],
  ['fi', 'Työ alkaa ensi viikolla.', []],
  ['sv', 'Hälsofrämjandet fortsätter.', ['Hälsofrämjandet']],
  ['fi', 'Yli 80-vuotiaille on kerho.', []],
] as const)('in %s the long words of “%s” are told', (language, text, words) => {
  expect(remarksOf(text, language, 'longWord')).toEqual(words)
})

test.each([
  ['fi', 'Perheitä autetaan kotona.', ['autetaan']],
  ['fi', 'Koulussa tehtiin ja annettiin paljon.', ['tehtiin', 'annettiin']],
  ['fi', 'Työntekijä auttaa perhettä. Hän menee rantaan ja kuntaan.', []],
  ['sv', 'Familjerna hjälptes och barnen hämtas.', ['hjälptes', 'hämtas']],
  ['sv', 'Deras barn leker tillsammans.', []],
  ['en', 'Families are helped at home.', ['are helped']],
] as const)('in %s a passive is seen in “%s”', (language, text, words) => {
  expect(remarksOf(text, language, 'passive')).toEqual(words)
})

test('words of officials are told once', () => {
  expect(remarksOf('Toimenpide auttaa. Toimenpiteet jatkuvat. Toimenpide auttaa.', 'fi', 'officialWord')).toEqual([
    'Toimenpide',
    'Toimenpiteet',
  ])
})

test('a text of no sentences has no average', () => {
  expect(checkReadability(['', '– '], 'fi')).toEqual({ sentences: 0, words: 0, wordsInSentence: null, remarks: [] })
})

test("the demo's easy language is as easy as the rules ask", () => {
  const texts = [demoTexts['front-easy']?.fi, broadReportTexts['front-easy']?.fi]
  for (const text of texts) {
    const { remarks, wordsInSentence } = checkReadability(
      linesOf(text!).map(({ words }) => words),
      'fi',
    )
    expect(remarks).toEqual([])
    expect(wordsInSentence).toBeLessThan(9)
  }
})
