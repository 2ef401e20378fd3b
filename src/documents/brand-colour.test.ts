import { expect, test } from 'vitest'

import { contrastWithWhite, readableColour } from './brand-colour.ts'

test.each([
  ['#000000', 21],
  ['#ffffff', 1],
  ['#767676', 4.54],
  ['#a24821', 6.03],
])('%s stands out from white by %d', (colour, contrast) => {
  expect(contrastWithWhite(colour)).toBeCloseTo(contrast, 1)
})

test('a colour that is read on white is left as it is', () => {
  expect(readableColour('#00509e')).toBe('#00509e')
})

test.each(['#ffd100', '#7fffd4', '#ffffff', '#ff0000'])('%s is darkened just until it is read on white', (colour) => {
  const shade = readableColour(colour)
  expect(contrastWithWhite(shade)).toBeGreaterThanOrEqual(4.5)
  expect(contrastWithWhite(shade)).toBeLessThan(4.8)
})
