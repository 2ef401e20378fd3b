import { describe, expect, test } from 'vitest'

import { readQuestion } from '#modules/indicators/catalogue/search-terms.ts'
import { excerptAround, findExcerpt, markPieces } from './marked-text.ts'

const termsOf = (typed: string) => readQuestion(typed).terms
const marked = (text: string, typed: string) =>
  markPieces(text, termsOf(typed))
    .map((piece) => (piece.isHit ? `[${piece.text}]` : piece.text))
    .join('')

describe('what answers a question is marked', () => {
  test.each([
    ['in another inflection', 'yksinäisten', 'Yksinäisyys vähenee', '[Yksinäisyys] vähenee'],
    ['within a compound', 'työttömyys', 'Nuorisotyöttömien polku', '[Nuorisotyöttömien] polku'],
    ['only begun', 'liikk', 'Liikkuva koulu liikkuu', '[Liikkuva] koulu [liikkuu]'],
    ['in Swedish', 'ensamheten', 'Ensamhet bland äldre', '[Ensamhet] bland äldre'],
    ['of several words', 'koulu liikkuva', 'Liikkuva koulu', '[Liikkuva] [koulu]'],
    ['nowhere', 'kirjasto', 'Liikkuva koulu', 'Liikkuva koulu'],
    ['a short word, not within others', 'ui', 'Uimahalli, kuinka ui', '[Uimahalli], kuinka [ui]'],
  ])('%s', (_, typed, text, expected) => {
    expect(marked(text, typed)).toBe(expected)
  })
})

test('an excerpt is the part around the first hit, of whole words', () => {
  const text = `${'Alussa on paljon muuta. '.repeat(20)}Sitten tulee kirjasto. ${'Lopussa on lisää. '.repeat(20)}`
  const shown = excerptAround(text, termsOf('kirjastot'))
  expect(shown).toMatch(/^… .*Sitten tulee kirjasto\. .* …$/)
  expect(shown.length).toBeLessThanOrEqual(170)
  expect(excerptAround('Lyhyt.', termsOf('kirjasto'))).toBe('Lyhyt.')
})

test('an excerpt comes from the first text that has a hit, in the language that has it', () => {
  const texts = [{ fi: 'Ei mitään.' }, null, { fi: 'Muuta.', sv: 'Biblioteket är öppet.' }, 'biblioteket']
  expect(findExcerpt(texts, 'fi', termsOf('bibliotek'))).toEqual({
    language: 'sv',
    pieces: [
      { text: 'Biblioteket', isHit: true },
      { text: ' är öppet.', isHit: false },
    ],
  })
  expect(findExcerpt(texts, 'fi', termsOf('avaruus'))).toBeNull()
})
