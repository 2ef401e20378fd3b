import { describe, expect, test } from 'vitest'

import { type ContentFigure, countStates, decisionsFor, isOld, stateOf } from './content-status.ts'

const value: ContentFigure = { kind: 'value', year: 2023, value: 1, decimals: 1, unit: {} }

describe('an item of the minimum data content', () => {
  test.each([
    ['open', value, 'covered'],
    ['open', { kind: 'none' }, 'missing'],
    ['open', { kind: 'notFetched' }, 'open'],
    ['open', null, 'open'],
    ['answered', null, 'covered'],
    ['answered', { kind: 'none' }, 'covered'],
    ['missing', null, 'missing'],
    ['missing', value, 'covered'],
    ['notRelevant', value, 'notRelevant'],
    ['notRelevant', null, 'notRelevant'],
  ] as const)('that is %s with the figure %j is %s', (decision, figure, state) => {
    expect(stateOf(decision, figure)).toBe(state)
  })

  test.each([
    [{ kind: 'state', indicator: 'sotkanet:1' }, ['open', 'notRelevant']],
    [{ kind: 'action', indicator: 'sotkanet:1' }, ['open', 'answered', 'notRelevant']],
    [{ kind: 'action', indicator: null }, ['open', 'answered', 'missing', 'notRelevant']],
    [{ kind: 'qualitative', indicator: null }, ['open', 'answered', 'notRelevant']],
  ] as const)('like %j can be decided to be %j', (item, decisions) => {
    expect(decisionsFor(item)).toEqual(decisions)
  })

  test('rests on an old figure when that is from more than four years before', () => {
    expect([isOld(value, 2027), isOld(value, 2028), isOld(null, 2027)]).toEqual([false, true, false])
  })
})

test('states are counted, those that nothing is in too', () => {
  expect(countStates(['covered', 'open', 'covered'])).toEqual({ covered: 2, missing: 0, notRelevant: 0, open: 1 })
})
