import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { ageCategory, readAge, readGender } from './read-people.ts'
import { readNumber } from './read-number.ts'
import { readYear } from './read-year.ts'

describe('a figure is read as people write it', () => {
  test.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1 234,5', 1234.5],
    ['1\u00a0234\u00a0567', 1_234_567],
    ['1\u202f234', 1234],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1_234_567],
    ["1'234", 1234],
    ['-3,2', -3.2],
    ['−3', -3],
    ['+3', 3],
    ['0', 0],
    ['-0', 0],
    [',5', 0.5],
    ['12,5 %', 12.5],
    ['12,5*', 12.5],
    ['1,2E+03', 1200],
    ['007', 7],
  ])('%s', (text, value) => {
    expect(readNumber(text)).toMatchObject({ kind: 'number', value })
  })

  test.each(['..', '.', '-', '–', '…', '...', 'n/a'])('%s says that there is none', (text) => {
    expect(readNumber(text)).toEqual({ kind: 'missing', why: 'symbol' })
  })

  test.each(['<5', '< 5', 'alle 5', 'under 5', '1–4'])('%s hides a small number', (text) => {
    expect(readNumber(text)).toEqual({ kind: 'missing', why: 'suppressed' })
  })

  test('an empty cell says nothing', () => {
    expect(readNumber(' \u00a0')).toEqual({ kind: 'empty' })
  })

  test.each([
    ['2025-03-05', 'dateInsteadOfNumber'],
    ['5.3.2025', 'dateInsteadOfNumber'],
    ['5.maalis', 'dateInsteadOfNumber'],
    ['#DIV/0!', 'formulaError'],
    ['#ARVO!', 'formulaError'],
    ['#formula', 'formulaWithoutValue'],
    ['noin 12', 'numberExpected'],
    ['1 2', 'numberExpected'],
    ['12,5,1', 'numberExpected'],
    ['1,2.3', 'numberExpected'],
    ['--3', 'numberExpected'],
    ['1e99', 'numberTooLarge'],
    ['12345678901234567890', 'numberTooLarge'],
  ])('%s is a fault', (text, code) => {
    expect(readNumber(text)).toEqual({ kind: 'fault', code })
  })
})

describe('a year', () => {
  test.each([
    ['2024', 2024, null],
    ['2024*', 2024, 'preliminary'],
    ['2024,0', 2024, null],
    ['vuosi 2024', 2024, null],
    ['år 2024', 2024, null],
    ['31.12.2024', 2024, 'fromDate'],
    ['2024-12-31', 2024, 'fromDate'],
    ['45657', 2024, 'fromDate'],
  ])('%s', (text, year, mark) => {
    expect(readYear(text)).toEqual({ kind: 'year', year, mark })
  })

  test.each([
    ['', 'yearMissing'],
    ['24', 'yearExpected'],
    ['viime vuosi', 'yearExpected'],
    ['2024Q1', 'yearIsPart'],
    ['1/2024', 'yearIsPart'],
    ['2023–2024', 'yearIsRange'],
    ['2023/24', 'yearIsRange'],
    ['1789', 'yearOutOfRange'],
  ])('%s is a fault', (text, code) => {
    expect(readYear(text)).toEqual({ kind: 'fault', code })
  })
})

test.each([
  ['Yhteensä', 'total'],
  ['', 'total'],
  ['Båda könen', 'total'],
  ['MIEHET', 'male'],
  ['pojat', 'male'],
  ['män', 'male'],
  ['1', 'male'],
  ['Naiset ', 'female'],
  ['kvinnor', 'female'],
  ['N', 'female'],
  ['constructor', undefined],
])('the gender %s', (text, gender) => {
  expect(readGender(text)).toBe(gender)
})

test.each([
  ['65–74', '65-74'],
  ['65-74 v', '65-74'],
  ['65-74 v.', '65-74'],
  ['65–74-vuotiaat', '65-74'],
  ['65–74-åringar', '65-74'],
  ['Aged 65–74', '65-74'],
  ['65-74 years', '65-74'],
  ['75+', '75+'],
  ['75–', '75+'],
  ['75 vuotta täyttäneet', '75+'],
  ['75 v. täyttäneet', '75+'],
  ['75-vuotiaat ja vanhemmat', '75+'],
  ['75 år och äldre', '75+'],
  ['75 years and over', '75+'],
  ['vähintään 75 v', '75+'],
  ['alle 18', '0-17'],
  ['under 18 år', '0-17'],
  ['7-vuotiaat', '7'],
  ['kaikki', ''],
  ['74-65', undefined],
  ['65-740', undefined],
  ['vanhat', undefined],
])('the age group %s', (text, category) => {
  expect(readAge(text)?.category).toBe(category)
})

test('over 75 is read as 75 and over, and said to be', () => {
  expect(readAge('yli 75')).toEqual({ category: '75+', isLoose: true })
  expect(readAge('över 75 år')).toEqual({ category: '75+', isLoose: true })
})

test('age groups stand from the youngest, the shorter before the longer', () => {
  const keys = ['75+', '7', '65-74', '0-17', '0-6', '65-69']
  expect(keys.toSorted((a, b) => ageCategory(a).position - ageCategory(b).position)).toEqual([
    '0-6',
    '0-17',
    '7',
    '65-69',
    '65-74',
    '75+',
  ])
  expect(ageCategory('65-74').title).toEqual({ fi: '65–74-vuotiaat', sv: '65–74-åringar', en: 'Aged 65–74' })
})

describe('whatever stands in a cell', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.stringMatching(/^[-+ 0-9.,%*<>=eE\u00a0–']{0,14}$/),
    fc.stringMatching(/^[a-zåäö0-9 .–+-]{0,16}$/),
  )
  /** The first text of ten thousand for which it does not hold. */
  const counterexample = (holds: (text: string) => boolean) =>
    fc.check(fc.property(anything, holds), { numRuns: 10_000, seed: 20_261_122 }).counterexample

  test('a figure is a finite number, nothing, or a fault', () => {
    const holds = (text: string) => {
      const read = readNumber(text)
      return read.kind !== 'number' || Number.isFinite(read.value)
    }
    expect(counterexample(holds)).toBeNull()
  })

  test('a year is one that Kaarna keeps, or a fault', () => {
    const holds = (text: string) => {
      const read = readYear(text)
      return read.kind === 'fault' || (read.year >= 1900 && read.year <= 2150)
    }
    expect(counterexample(holds)).toBeNull()
  })

  test('an age group is canonical, or unknown', () => {
    const holds = (text: string) => {
      const category = readAge(text)?.category
      return !category || /^\d{1,3}(-\d{1,3}|\+)?$/.test(ageCategory(category).key)
    }
    expect(counterexample(holds)).toBeNull()
  })
})
