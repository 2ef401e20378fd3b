import { InvalidArgumentError } from 'commander'
import { expect, test } from 'vitest'

import { address, list, oneOrTwoLanguages, port, someOf, year, years } from './arguments.ts'

test.each([
  ['2012', { first: 2012, last: 2012 }],
  ['1990-2025', { first: 1990, last: 2025 }],
  [' 1990–2025 ', { first: 1990, last: 2025 }],
])('years %s', (text, expected) => expect(years(text)).toEqual(expected))

test.each(['', '12', '2012-', '2025-1990', '2012,2013', 'last'])('%j is no range of years', (text) => {
  expect(() => years(text)).toThrow(InvalidArgumentError)
})

test('one year where one is wanted', () => {
  expect(year('2012')).toBe(2012)
  expect(() => year('2012-2013')).toThrow(InvalidArgumentError)
})

test('a list names each thing once', () => {
  expect(list('127, 181,,127')).toEqual(['127', '181'])
  expect(() => list(' , ')).toThrow(InvalidArgumentError)
})

test('only known words', () => {
  expect(someOf(['pdf', 'docx'])('docx,pdf')).toEqual(['docx', 'pdf'])
  expect(() => someOf(['pdf', 'docx'])('pdf,odt')).toThrow('odt is none of pdf, docx')
})

test.each(['abc', '-1', '70000', '80.5'])('%s is no port', (text) => expect(() => port(text)).toThrow())

test('an address loses the slash at its end', () => {
  expect(address('http://127.0.0.1:4601/rest/1.1/')).toBe('http://127.0.0.1:4601/rest/1.1')
  expect(() => address('sotkanet.fi')).toThrow(InvalidArgumentError)
})

test('one language, or two different ones', () => {
  expect(oneOrTwoLanguages('sv')).toEqual({ language: 'sv' })
  expect(oneOrTwoLanguages('fi+sv')).toEqual({ language: 'fi', beside: 'sv' })
  for (const wrong of ['de', 'fi+', 'fi+fi', 'fi+sv+en', ''])
    expect(() => oneOrTwoLanguages(wrong)).toThrow(InvalidArgumentError)
})
