import { expect, test } from 'vitest'

import { indicatorsIn, withoutIndicators, withoutMeasures } from './indicator-references.ts'

const content = {
  title: { fi: 'T' },
  target: { indicator: 'a:1', value: 1 },
  doings: [
    { name: 'D', indicator: 'a:1', link: { indicator: 'b:2' } },
    { name: null, indicator: 'b:2', link: null },
  ],
}

test('indicators are found wherever they are spoken of', () => {
  expect(indicatorsIn(content)).toEqual(['a:1', 'a:1', 'b:2', 'b:2'])
})

test('what is not known is nothing, and what cannot be without it is left out', () => {
  const known = withoutIndicators(content, (key) => key === 'a:1')
  expect(known).toEqual({
    ...content,
    doings: [
      { name: 'D', indicator: 'a:1', link: { indicator: null } },
      { name: null, indicator: null, link: null },
    ],
  })
  expect(withoutMeasures(known, [['doings', 1, 'name'], ['title']])).toEqual({
    ...content,
    doings: [{ name: 'D', indicator: 'a:1', link: { indicator: null } }],
  })
  const none = withoutIndicators(content, () => false)
  expect(withoutMeasures(none, [['target', 'indicator']])).toMatchObject({ target: null })
})
