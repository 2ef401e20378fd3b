import { expect, test } from 'vitest'

import { sampleDocument } from '../testing/sample-document.ts'
import { toHtml } from './html.ts'

const page = toHtml(sampleDocument({ charts: 1 }))
const smallestLetters = 13
const drawnWidth = 640

test('on a narrow screen a chart keeps letters of at least 11 pixels, and a shade shows that its box goes on', () => {
  const rem = Number(/figure svg\{min-width:([\d.]+)rem/.exec(page)?.[1])
  expect((rem * 16 * smallestLetters) / drawnWidth).toBeGreaterThanOrEqual(11)
  expect(/\.scroll\{[^}]*\}/.exec(page)?.[0]).toMatch(/overflow-x:auto;.*no-repeat local,/)
})
