import { describe, expect, test } from 'vitest'

import { sayFieldName } from '../../web/field-names.ts'
import { fieldLines, inFieldOrder } from './field-lines.ts'

const wording = { language: 'fi' as const, names: { 'sotkanet:181': { fi: 'Työttömät' }, u1: { fi: 'Liikunta' } } }

describe('a field of a plan is read', () => {
  const target = { target: { year: 2029, value: 9 }, baseline: { year: 2023, value: 14.8 }, indicator: 'sotkanet:181' }

  test.each([
    ['a unit by what it was called', 'unitId', 'u1', ['Liikunta']],
    ['a day as people write it', 'endsOn', '2027-05-31', ['31.5.2027']],
    ['a year without a space', 'firstYear', 2025, ['2025']],
    ['a chosen word', 'populationGroup', 'young', ['Nuoret']],
    ['a list as a line for each', 'fiveWays', ['connect', 'give'], ['Luo yhteyksiä', 'Anna']],
    ['a target by its figure', 'indicatorTarget', target, ['Työttömät · lähtötaso 14,8 (2023) · tavoite 9 (2029)']],
    ['several targets', 'indicatorTargets', [target], ['Työttömät · lähtötaso 14,8 (2023) · tavoite 9 (2029)']],
    [
      'entries that nobody here knows of',
      'milestones',
      [{ on: '2026-05-01', name: { fi: 'Alku' } }],
      ['Alku · 1.5.2026'],
    ],
    ['nothing', 'partners', null, []],
  ])('%s', (_, field, value, lines) => expect(fieldLines(field, value, wording)).toEqual(lines))

  test('by the name that its form gives it, and in the order of the form', () => {
    expect(sayFieldName('partners', 'fi')).toBe('Kumppanit')
    expect(sayFieldName('whatever', 'fi')).toBe('whatever')
    const fields = ['whatever', 'endsOn', 'description'].map((field) => ({ field }))
    expect(inFieldOrder(fields).map(({ field }) => field)).toEqual(['description', 'endsOn', 'whatever'])
  })
})
