import { expect, test } from 'vitest'

import { waitingLetters } from './waiting-letters.ts'

const email = 'aino@virtala.example'

test('who is told that letters do not arrive is led to the own account', () => {
  const [task] = waitingLetters({ email, isRefusing: true })
  expect(task?.to).toBe('/app/account')
  for (const words of Object.values(task!.words)) expect(words.text).toContain(email)
})

test('nothing waits while letters arrive', () => {
  expect(waitingLetters({ email, isRefusing: false })).toEqual([])
})
