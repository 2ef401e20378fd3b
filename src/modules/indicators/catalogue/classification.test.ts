import { expect, test } from 'vitest'

import { suggestClass } from './classification.ts'

const rules = [
  { key: 'work', words: ['eläk', 'työ'], themes: ['livelihood'] },
  { key: 'health', words: ['työkyvyttömyyseläk', ' uni '], themes: ['health', 'lifestyle'] },
]
const suggest = (titleWords: string, theme: 'lifestyle' | 'mind' | null = null) =>
  suggestClass({ titleWords, theme }, rules)

test('an indicator belongs where the longest root of its title says', () => {
  expect(suggest(' tyokyvyttomyyselaketta saavat ')).toBe('health')
  expect(suggest(' elaketta saavat ')).toBe('work')
})

test('a root after a space begins a word', () => {
  expect(suggest(' hyva uni ')).toBe('health')
  expect(suggest(' unionin jasenet ')).toBeUndefined()
})

test('without a root in the title the theme decides, and without a theme nothing is said', () => {
  expect(suggest(' kasviksia syovat ', 'lifestyle')).toBe('health')
  expect(suggest(' kasviksia syovat ', 'mind')).toBeUndefined()
  expect(suggest(' kasviksia syovat ')).toBeUndefined()
})
