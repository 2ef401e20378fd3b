import { expect, test } from 'vitest'

import { ownClassificationInput, withKeys } from './own-theme.ts'

const title = { fi: 'Luokka' }

test('new classes get keys that no other has', () => {
  const classes = [
    { key: null, title, indicators: [] },
    { key: 'class-2', title, indicators: [] },
    { key: null, title, indicators: [] },
  ]
  expect(withKeys(classes).map(({ key }) => key)).toEqual(['class-1', 'class-2', 'class-3'])
})

test.each([
  [{ classes: [] }, 'noClass'],
  [{ classes: ['a', 'a'].map((key) => ({ key, title, indicators: [] })) }, 'classTwice'],
  [{ classes: [{ key: null, title, indicators: ['a-b:1', 'a-b:1'] }] }, 'indicatorTwice'],
  [{ classes: [{ key: null, title: {}, indicators: [] }] }, 'textMissing'],
])('a classification like %j is refused: %s', (more, message) => {
  const read = ownClassificationInput.safeParse({ title, description: null, ...more })
  expect(read.error?.issues.map((issue) => issue.message)).toEqual([message])
})
