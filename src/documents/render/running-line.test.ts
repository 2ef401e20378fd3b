import { expect, test } from 'vitest'

import { runningLine } from './running-line.ts'

test('a title that fits stands whole beside its organisation', () => {
  expect(runningLine({ organisation: 'Virtala', title: 'Hyvinvointiraportti 2026' }, 8)).toBe(
    'Virtala · Hyvinvointiraportti 2026',
  )
})

test('a longer title is cut after a word, and the organisation is not', () => {
  const title =
    'Laaja hyvinvointikertomus 2021–2025 ja suunnitelma 2025–2029 / Bred välfärdsberättelse 2021–2025 och plan'
  const organisation = 'Purolan hyvinvointialue'
  expect(runningLine({ organisation, title }, 8)).toBe(
    'Purolan hyvinvointialue · Laaja hyvinvointikertomus 2021–2025 ja suunnitelma 2025–2029 / Bred välfärdsberättelse…',
  )
  expect(runningLine({ organisation, title }, 14)).toMatch(/^Purolan hyvinvointialue · Laaja hyvinvointi\S+( \S+)*…$/)
  expect(runningLine({ organisation: 'Pitkä '.repeat(40).trim(), title }, 8)).toBe('Pitkä '.repeat(40).trim())
})
