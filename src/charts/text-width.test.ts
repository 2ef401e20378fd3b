import { expect, test } from 'vitest'

import { textWidth, wrapText } from './text-width.ts'

test('letters with dots are as wide as those without, and bold ones a little wider', () => {
  expect(textWidth('Äänekoski', 14)).toBe(textWidth('Aanekoski', 14))
  expect(textWidth('Espoo', 14, 'bold')).toBeGreaterThan(textWidth('Espoo', 14))
})

test.each([
  ['Espoo', 100, ['Espoo']],
  ['Länsi-Uudenmaan hyvinvointialue', 130, ['Länsi-Uudenmaan', 'hyvinvointialue']],
  ['Länsi-Uudenmaan hyvinvointialue', 80, ['Länsi-', 'Uudenmaan', 'hyvinvointialue']],
  ['Pedersöre', 10, ['Pedersöre']],
  ['', 100, []],
])('%s is broken to fit %d pixels', (text, width, lines) => {
  expect(wrapText(text, width, 14)).toEqual(lines)
})
