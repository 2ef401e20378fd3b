import { describe, expect, test } from 'vitest'

import { failsForGood, linkOfChange, nextAttemptAt, readWebhookAddress, unknownEvents } from './webhook.ts'

const now = new Date('2026-03-02T10:00:00Z')

describe('an address that may be told', () => {
  test.each([
    ['https://example.fi/kaarna', false, 'https://example.fi/kaarna'],
    ['https://example.fi/kaarna#part', false, 'https://example.fi/kaarna'],
    ['http://localhost:8080/', true, 'http://localhost:8080/'],
    ['http://localhost:8080/', false, 'addressNotSecure'],
    ['http://example.fi/', true, 'addressNotSecure'],
    ['https://user:secret@example.fi/', false, 'addressWithPassword'],
    ['ftp://example.fi/', false, 'addressInvalid'],
    ['example.fi', false, 'addressInvalid'],
  ])('%s (private services: %s) is %s', (typed, privateServices, expected) => {
    const read = readWebhookAddress(typed, { privateServices })
    expect('url' in read ? read.url.href : read.fault).toBe(expected)
  })
})

test('a failed delivery is tried again after growing pauses, and given up after two days', () => {
  const minutes = (attempts: number) => {
    const next = nextAttemptAt(attempts, now)
    return next && (next.getTime() - now.getTime()) / 60_000
  }
  expect([1, 2, 7, 8].map(minutes)).toEqual([1, 5, 1440, undefined])
})

test.each([
  ['2026-02-25T10:00:00Z', true],
  ['2026-02-25T10:00:01Z', false],
])('an address that has failed since %s fails for good: %s', (since, isFor) =>
  expect(failsForGood(new Date(since), now)).toBe(isFor),
)

test('events are areas, or changes that can happen', () => {
  expect(unknownEvents(['plans', 'plans.addGoal', 'plans.readMinds'], ['plans.addGoal'])).toEqual(['plans.readMinds'])
})

describe('a change leads to where the API tells of it', () => {
  const questions = [
    '/api/v1/organisations',
    '/api/v1/organisations/:organisation/plans/programmes',
    '/api/v1/organisations/:organisation/plans/programmes/:programme',
    '/api/v1/organisations/:organisation/plans/actions/:action/follow-ups',
    '/api/v1/organisations/:organisation/plans/objects/:kind/:id/history',
  ].map((path) => ({ path, takes: ({ kind }: Record<string, string>) => kind !== 'subArea' }))
  const at = (path: string) => `/api/v1/organisations/espoo/plans${path}`
  test.each([
    ['a thing that was made', at('/programmes'), 'programme:7', at('/programmes/7')],
    ['a thing that was changed', at('/programmes/7'), 'programme:7', at('/programmes/7')],
    ['a part of a thing', at('/programmes/7/continue'), 'programme:8', at('/programmes/7')],
    ['what has no page of its own', at('/actions/3/follow-ups'), 'followUp:5', at('/actions/3/follow-ups')],
    ['what is told of with others of its kind', at('/priorities'), 'priority:5', at('/objects/priority/5/history')],
    ['what nobody can ask for', at('/sub-areas'), 'subArea:5', null],
    ['what belongs elsewhere', '/api/v1/organisations/espoo/clubs', 'priority:5', null],
    ['what names no organisation', '/api/v1/personal-round/answer', 'action:5', null],
  ])('%s', (_what, path, target, link) => expect(linkOfChange(path, target, questions)).toBe(link))
})
