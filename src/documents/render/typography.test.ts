import { expect, test } from 'vitest'

import { breakLongWords, keepTogether } from './typography.ts'

test.each([
  ['osuus on 12 %', 'osuus on 12\u00a0%'],
  ['240 000 asukasta', '240\u00a0000 asukasta'],
  ['1 240 000 €', '1\u00a0240\u00a0000\u00a0€'],
  ['vuosina 2020 2021', 'vuosina 2020 2021'],
  ['8.–9. luokka', '8.\u2060–\u20609.\u00a0luokka'],
  ['12 minuuttia', '12 minuuttia'],
  ['selvä, p = 0,030', 'selvä, p\u00a0=\u00a00,030'],
  ['kello 12 min', 'kello 12\u00a0min'],
])('%j keeps together what a line may not part', (typed, settled) => {
  expect(keepTogether(typed)).toBe(settled)
})

test('a word longer than a line gets places to break, a long Finnish word does not', () => {
  expect(breakLongWords('x'.repeat(50))).toBe(`${'x'.repeat(24)}\u200b${'x'.repeat(24)}\u200bxx`)
  expect(breakLongWords(`Katso ${'x'.repeat(30)} ja ${'y'.repeat(41)}`)).toBe(
    `Katso ${'x'.repeat(30)} ja ${'y'.repeat(24)}\u200b${'y'.repeat(17)}`,
  )
  expect(breakLongWords('hyvinvointisuunnitelmatyöryhmä')).toBe('hyvinvointisuunnitelmatyöryhmä')
})
