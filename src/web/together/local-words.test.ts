import { beforeEach, expect, test } from 'vitest'

import { plainText } from '#documents/rich-text.ts'
import {
  dismissUnsaved,
  documentsLeft,
  keepUnsaved,
  lastStrokes,
  onUnsaved,
  readUnsaved,
  unsentMarks,
} from './local-words.ts'

const name = '6f1c1a3e-3f0e-4a52-9a4b-0d2f5a3c7b11/fi'
const [first, second] = ['0b8e7a52-9a4b-4d2f-8a3c-7b116f1c1a3e', '3f0e4a52-9a4b-4d2f-8a3c-7b116f1c1a3e'] as const
const words = (block: string, said: string) => ({ block, content: plainText(said) })

/** The browser's storage: what is kept stands on it by name. */
let storage: Storage
beforeEach(() => {
  const methods = {
    getItem: (key: string) => (Object.hasOwn(storage, key) ? String(storage[key]) : null),
    setItem: (key: string, value: string) => void (storage[key] = value),
    removeItem: (key: string) => void delete storage[key],
  }
  storage = Object.create(methods) as Storage
})

test('words that could not be saved wait until their writer dismisses them, and are seen by nobody else', () => {
  let told = 0
  const stop = onUnsaved(() => told++)
  keepUnsaved(storage, 'aino', name, { why: 'locked', texts: [words(first, 'Yksi.')] })
  keepUnsaved(storage, 'aino', name, { why: 'removed', texts: [words(second, 'Kaksi.')] })
  expect(readUnsaved(storage, 'aino', name)).toEqual({
    why: 'removed',
    texts: [words(first, 'Yksi.'), words(second, 'Kaksi.')],
  })
  expect(readUnsaved(storage, 'mikko', name)).toBeUndefined()
  expect(readUnsaved(storage, 'aino', '6f1c1a3e-3f0e-4a52-9a4b-0d2f5a3c7b11/sv')).toBeUndefined()
  dismissUnsaved(storage, 'aino', name)
  expect(readUnsaved(storage, 'aino', name)).toBeUndefined()
  expect(told).toBe(3)
  stop()
})

test('nothing is put aside when there are no words', () => {
  keepUnsaved(storage, 'aino', name, { why: 'locked', texts: [] })
  expect(readUnsaved(storage, 'aino', name)).toBeUndefined()
})

test('what a person has left in a report is found by its address, in every language, and by nobody else', () => {
  const [report, meeting] = [name.split('/')[0]!, second]
  unsentMarks(storage, 'aino', name).keep(new Set([first]))
  keepUnsaved(storage, 'aino', `${report}/sv`, { why: 'locked', texts: [words(first, 'Yksi.')] })
  keepUnsaved(storage, 'aino', `notes/${meeting}`, { why: 'locked', texts: [words(first, 'Yksi.')] })
  unsentMarks(storage, 'mikko', `${report}/en`).keep(new Set([first]))
  const found = (account: string, place: string) => documentsLeft(storage, account, place)
  expect(found('aino', `/app/virtala/reports/${report}`)).toEqual([`${report}/fi`, `${report}/sv`])
  expect(found('aino', name)).toEqual([`${report}/fi`, `${report}/sv`])
  expect(found('aino', `/app/virtala/meetings/${meeting}/notes`)).toEqual([`notes/${meeting}`])
  expect(found('aino', '/app/virtala/notes/fi')).toEqual([])
  expect(found('liisa', `/app/virtala/reports/${report}`)).toEqual([])
})

test('a full storage stops nobody, and tells that nothing was put aside', () => {
  const full = Object.create(storage, {
    setItem: {
      value: () => {
        throw new Error('QuotaExceededError')
      },
    },
  }) as Storage
  expect(keepUnsaved(full, 'aino', name, { why: 'locked', texts: [words(first, 'Yksi.')] })).toBe(false)
  expect(readUnsaved(full, 'aino', name)).toBeUndefined()
})

test('what a window that is gone had not sent is the next window’s to send', () => {
  unsentMarks(storage, 'aino', name).keep(new Set([first]))
  const later = unsentMarks(storage, 'aino', name)
  expect(later.read()).toEqual([first])
  later.keep(new Set([first, second]))
  later.forgetOthers()
  expect(later.read()).toEqual([first, second])
  later.keep(new Set())
  expect(later.read()).toEqual([])
  expect(unsentMarks(storage, 'mikko', name).read()).toEqual([])
})

test('the last strokes of a window that was closed are read by the next one, older ones are in the database by then', () => {
  const closed = lastStrokes(storage, 'aino', name)
  closed.add(new Uint8Array([1, 255]), 0)
  closed.add(new Uint8Array([2]), 4000)
  closed.add(new Uint8Array([3]), 6000)
  const next = lastStrokes(storage, 'aino', name)
  expect(next.read()).toEqual([new Uint8Array([2]), new Uint8Array([3])])
  expect(lastStrokes(storage, 'mikko', name).read()).toEqual([])
  next.add(new Uint8Array([4]), 0)
  next.forgetOthers()
  expect(next.read()).toEqual([new Uint8Array([4])])
  next.forgetOwn()
  expect(next.read()).toEqual([])
})
