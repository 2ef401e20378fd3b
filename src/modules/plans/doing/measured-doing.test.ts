import { expect, test } from 'vitest'

import { testIndicator } from '#modules/indicators/samples.ts'
import { sampleDoing } from '../samples.ts'
import { doingSentence } from './doing-sentence.ts'
import { toMeasuredDoing } from './measured-doing.ts'

const figures = new Map([
  [
    'a:1',
    {
      indicator: testIndicator({ key: 'a:1', decimals: 1 }),
      years: [2023, 2024, 2025],
      values: [10, null, 12.5],
      origin: null,
    },
  ],
])
const told = { ...sampleDoing, name: null, unit: null, indicator: 'a:1', values: [], wanted: { year: 2027, value: 20 } }
const typed = { ...sampleDoing, values: [2023, 2025].map((year) => ({ year, value: year / 10 })) }

test('what is typed stands as it is, and what an indicator tells in its words and decimals', () => {
  expect(doingSentence(toMeasuredDoing(sampleDoing, { rowOf: figures }), 'fi')).toBe(
    'Neuvontakäynnit: 420\u00a0käyntiä (2025) → 600\u00a0käyntiä (2027)',
  )
  expect(doingSentence(toMeasuredDoing(told, { rowOf: figures }), 'fi')).toBe(
    'Työttömät, % työvoimasta: 12,5\u00a0% (2025) → 20,0\u00a0% (2027)',
  )
})

test('a report of a year tells nothing that was done later', () => {
  for (const doing of [typed, told])
    expect(toMeasuredDoing(doing, { rowOf: figures, upToYear: 2024 }).values.map(({ year }) => year)).toEqual([2023])
})

test('an indicator that has gone leaves its key and what is wanted', () => {
  const gone = toMeasuredDoing({ ...told, indicator: 'a:2' }, { rowOf: figures })
  expect(gone).toMatchObject({ isAvailable: false, values: [], name: {} })
  expect(doingSentence(gone, 'fi')).toBe('a:2: ei vielä lukua → 20 (2027)')
})
