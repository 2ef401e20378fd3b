import { expect, test } from 'vitest'

import { standingLetters, waitingLetters } from './waiting-letters.ts'

const email = 'aino@virtala.example'

test('who is told that letters do not arrive is led to the own account', () => {
  const [task] = waitingLetters({ email, isRefusing: true })
  expect(task?.to).toBe('/app/account')
  for (const words of Object.values(task!.words)) expect(words.text).toContain(email)
})

test('nothing waits while letters arrive', () => {
  expect(waitingLetters({ email, isRefusing: false })).toEqual([])
})

test('who leads is told since when letters wait, and of nothing while they leave', () => {
  expect(standingLetters(null)).toEqual([])
  const [task] = standingLetters('2026-03-02T10:00:00.000Z')
  expect(task?.words.fi.text).toContain('2.3.2026 klo\u00a012.00')
  expect(task?.words.sv.title).toBe('E-posten går inte ut just nu')
})
