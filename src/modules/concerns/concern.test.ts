import { expect, test } from 'vitest'

import { concernInput, stateOf } from './concern.ts'
import { findingInput, sinceOf } from './concern-finding.ts'
import { sampleConcern } from './samples.ts'

const standing = { isLeftOut: false, isPromoted: false, isInPhenomenon: false, isChecked: false }

test.each([
  [{}, 'new'],
  [{ isChecked: true }, 'checked'],
  [{ isChecked: true, isInPhenomenon: true }, 'inPhenomenon'],
  [{ isInPhenomenon: true, isPromoted: true }, 'promoted'],
  [{ isInPhenomenon: true, isPromoted: true, isLeftOut: true }, 'leftOut'],
] as const)('a concern with %j is %s', (more, state) => {
  expect(stateOf({ ...standing, ...more })).toBe(state)
})

const seen = { revision: 1, year: 2023, value: 14.8 }
test.each([
  [{ revision: 1, year: 2023, value: 14.8 }, 14.8, 'same'],
  [{ revision: 4, year: 2023, value: 14.8 }, 14.8, 'same'],
  [{ revision: 2, year: 2025, value: 12.1 }, 14.8, 'newer'],
  [{ revision: 2, year: 2025, value: 12.1 }, 15.2, 'corrected'],
  [{ revision: 2, year: 2023, value: 15.2 }, 15.2, 'corrected'],
  [null, null, 'gone'],
  [{ revision: 2, year: 2025, value: 12.1 }, null, 'gone'],
] as const)('of a figure seen as 14.8 in 2023, with %j and %j for that year now, is said: %s', (now, ofYear, since) => {
  expect(sinceOf(seen, now, ofYear)).toBe(since)
})

test.each([
  [{}, undefined],
  [{ text: {} }, 'textMissing'],
  [{ text: { fi: 'x'.repeat(501) } }, 'textTooLong'],
  [{ originNote: { fi: 'x'.repeat(201) } }, 'textTooLong'],
])('a concern with %j has the fault %s', (more, fault) => {
  expect(concernInput.safeParse({ ...sampleConcern, ...more }).error?.issues[0]?.message).toBe(fault)
})

test.each([
  [{ finding: 'confirmed', indicators: ['a1:1'], reasoning: null }, undefined],
  [{ finding: 'confirmed', indicators: [], reasoning: null }, 'evidenceMissing'],
  [{ finding: 'notSeen', indicators: ['a1:1', 'a1:1'], reasoning: null }, 'indicatorTwice'],
  [{ finding: 'noFigure', indicators: [], reasoning: { fi: 'Kukaan ei kysy tätä.' } }, undefined],
  [{ finding: 'noFigure', indicators: [], reasoning: null }, 'reasoningMissing'],
  [{ finding: 'noFigure', indicators: ['a1:1'], reasoning: { fi: 'x' } }, 'evidenceOfNone'],
])('the finding %j has the fault %s', (input, fault) => {
  expect(findingInput.safeParse(input).error?.issues[0]?.message).toBe(fault)
})
