import { expect, test } from 'vitest'

import { emailInput, isGuessable } from './account.ts'

const aino = { email: 'aino.purovirta@virtala.example', name: 'Aino Purovirta' }

test.each([
  ['vene kulkee purossa', false],
  ['Kaarnavene-2026-lipuu', false],
  ['aaaaaaaaaaaa', true],
  ['121212121212', true],
  ['AinoPurovirta1', true],
  ['aino.purovirta!', true],
  ['salasana1234', true],
  ['passwordpassword', true],
])('the password %s is guessable: %s', (password, guessable) => {
  expect(isGuessable(password, aino)).toBe(guessable)
})

test('addresses are compared without case and spaces', () => {
  expect(emailInput.parse('  Aino.Purovirta@Virtala.Example ')).toBe(aino.email)
  expect(emailInput.safeParse('aino').success).toBe(false)
})
