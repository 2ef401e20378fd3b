import { describe, expect, test } from 'vitest'

import { type ChangedPart, mergeParts, settleWays, withoutDigest } from './notification.ts'
import { notificationKinds, notificationRules, waysOf } from './notification-rules.ts'

const part = (id: string, change: ChangedPart['change']): ChangedPart => ({ kind: 'goal', id, change })

test('changes of one hour are one list of parts, each once and with its last change', () => {
  const before = [part('a', 'updated'), part('b', 'created')]
  expect(mergeParts(before, [part('a', 'deleted')])).toEqual([part('a', 'deleted'), part('b', 'created')])
  expect(mergeParts(before, [part('c', 'updated')])).toEqual([...before, part('c', 'updated')])
})

test('what was created within the hour stays new when it is changed', () => {
  expect(mergeParts([part('a', 'created')], [part('a', 'updated')])).toEqual([part('a', 'created')])
})

test('who wants no digest still sees in the app what it held', () => {
  const ways = settleWays({ mention: 'mail', comment: 'digest', change: 'none', given: 'digest' })
  expect(withoutDigest(ways)).toEqual({ ...ways, comment: 'app', given: 'app', stage: 'app', late: 'app' })
})

describe('how a person is told', () => {
  test('is what they chose, else what the organisation proposes, else the rule', () => {
    const ways = settleWays({ mention: 'none' }, { mention: 'app', comment: 'app' })
    expect(ways).toMatchObject({ mention: 'none', comment: 'app', change: 'digest' })
  })

  test('is never a way that the rule does not have', () => {
    expect(settleWays({ late: 'none', comment: 'mail', change: 'smoke' })).toEqual(settleWays())
  })

  test.each(notificationKinds)(
    'of the kind %s: what is to be done cannot be silenced, and the usual way is one of those',
    (kind) => {
      const { told, usual } = notificationRules[kind]
      expect(waysOf(kind)).toContain(usual)
      expect(waysOf(kind).includes('none')).toBe(told !== 'responsible')
    },
  )
})
