import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { inChosenColours } from './appearance.ts'

const page = readFileSync('index.html', 'utf8')

test('the chosen colours stand in the page before any script runs', () => {
  const dark = inChosenColours(page, 'dark')
  expect(dark).toContain('<html data-appearance="dark" lang="fi">')
  expect(dark).toContain('<meta name="color-scheme" content="dark" />')
})

test.each([undefined, '', 'system', '"><script>'])('the page stays as the device is for the choice %j', (chosen) => {
  expect(inChosenColours(page, chosen)).toBe(page)
})
