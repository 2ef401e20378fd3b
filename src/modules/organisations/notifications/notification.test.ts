import { expect, test } from 'vitest'

import { type ChangedPart, mergeParts, withoutDigest } from './notification.ts'

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
  expect(withoutDigest({ mention: 'mail', comment: 'digest', change: 'none' })).toEqual({
    mention: 'mail',
    comment: 'app',
    change: 'none',
  })
})
