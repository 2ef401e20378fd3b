import { expect, test } from 'vitest'

import { readQuestion } from './search-terms.ts'

test('a question is read word by word, without the words that say nothing', () => {
  const { phrase, terms } = readQuestion('  Yksinäisten ja  työttömien ')
  expect(phrase).toBe('yksinaisten ja tyottomien')
  expect(terms.map(({ word, typedRoot, plainRoot }) => [word, typedRoot, plainRoot])).toEqual([
    ['yksinäisten', 'yksinä', 'yksina'],
    ['työttömien', 'työttö', 'tyotto'],
  ])
})

test('a word that only says nothing is looked for all the same', () => {
  expect(readQuestion('och').terms.map(({ word }) => word)).toEqual(['och'])
})

test('signs are no words, and a number stays whole', () => {
  expect(readQuestion('% – !').terms).toEqual([])
  expect(readQuestion('65').terms.map(({ plainRoot }) => plainRoot)).toEqual(['65'])
})

test('words that mean the same are looked for behind it', () => {
  expect(readQuestion('köyhyys').terms[0]?.related).toContain('pienitul')
  expect(readQuestion('vanhukset').terms[0]?.related).toContain('65 vuot')
  expect(readQuestion('tutkinto').terms[0]?.related).toEqual([])
})

test('a very long question is cut', () => {
  const many = Array.from({ length: 40 }, (_, at) => `sana${at}`).join(' ')
  expect(readQuestion(many).terms).toHaveLength(8)
})
