import { describe, expect, test } from 'vitest'

import { codesOf, judgeRefusal, judgeStatus, pauseAfter, serverPauseAfter } from './refusal.ts'

const refused = (response: string, command = 'RCPT TO', code = 'EENVELOPE') => ({
  code,
  command,
  response,
  responseCode: Number(response.slice(0, 3)),
})

describe('a mail server’s no', () => {
  test.each([
    ['nobody has that mailbox', refused('550 5.1.1 <aino@example.fi>: User unknown'), 'address'],
    ['nor without a longer code', refused('550 No such user here'), 'address'],
    ['the mailbox is closed', refused('550 5.2.1 Mailbox disabled'), 'address'],
    ['the domain takes no mail', refused('556 5.1.10 Recipient address has null MX'), 'address'],
    ['it relays for nobody it does not know', refused('554 5.7.1 Relay access denied'), 'later'],
    ['the same with the code of a mailbox', refused('550 5.7.1 Unable to relay'), 'later'],
    ['it asks to come again', refused('450 4.2.0 Greylisted'), 'later'],
    ['the mailbox is full for now', refused('452 4.2.2 Mailbox full'), 'later'],
    ['it does not want the letter', refused('554 5.6.0 Message rejected', 'DATA', 'EMESSAGE'), 'letter'],
    ['the letter is too large', refused('552 5.3.4 Too big', 'DATA', 'EMESSAGE'), 'letter'],
    ['it does not know the sender', refused('553 5.7.1 Sender rejected', 'MAIL FROM'), 'server'],
    ['it closes', refused('421 4.3.2 Shutting down'), 'server'],
    ['it wants a password', refused('530 5.7.0 Authentication required', 'MAIL FROM'), 'server'],
    ['the password is wrong', refused('535 5.7.8 Bad credentials', 'AUTH PLAIN', 'EAUTH'), 'server'],
    ['it is not there', { code: 'ESOCKET' }, 'server'],
    ['its name is unknown', { code: 'EDNS' }, 'server'],
    ['it does not answer in time', { code: 'ETIMEDOUT' }, 'server'],
    ['what is written cannot be a letter', new TypeError('no'), 'letter'],
  ])('%s', (_, error, refusal) => {
    expect(judgeRefusal(error)).toBe(refusal)
  })

  test('is told by its codes, which name nobody', () => {
    expect(codesOf(refused('550 5.1.1 <aino@example.fi>: User unknown'))).toBe('EENVELOPE 550 5.1.1')
    expect(codesOf(new Error('aino@example.fi'))).toBe('no reason given')
  })
})

test.each([
  ['5.1.1', 'smtp; 550 5.1.1 User unknown', 'address'],
  ['5.2.1', null, 'address'],
  ['5.4.4', 'dns; Host or domain name not found', 'address'],
  ['5.0.0', 'smtp; 550 No such user', 'address'],
  ['5.0.0', 'smtp; 554 Refused', 'letter'],
  ['5.0.0', null, 'letter'],
  ['5.7.1', 'smtp; 550 5.7.1 Looks like spam', 'letter'],
  ['4.4.1', 'connect: Connection timed out', 'later'],
])('what is reported later as %s (%s) is of: %s', (status, said, refusal) => {
  expect(judgeStatus(status, said)).toBe(refusal)
})

describe('the pauses', () => {
  test('of a letter grow and last longer than two days, and end', () => {
    const pauses = Array.from({ length: 40 }, (_, index) => pauseAfter(index + 1)).filter((one) => one !== undefined)
    expect(pauses.slice(0, 3)).toEqual([60_000, 120_000, 240_000])
    expect(pauses.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(2 * 86_400_000)
    expect(pauseAfter(36)).toBeUndefined()
  })

  test('of a server that is away never grow beyond five minutes', () => {
    expect([1, 2, 3, 50].map(serverPauseAfter)).toEqual([5_000, 10_000, 20_000, 300_000])
  })
})
