import { describe, expect, test } from 'vitest'

import { readDeliveryReport, ReportFault } from './delivery-report.ts'
import { exchangeReport, holidayAnswer, postfixReport } from './fixtures/delivery-reports.ts'
import { isNameOf, messageNameOf, readMessageName } from './message-name.ts'

const name = `<7.${'a'.repeat(40)}@kunta.example>`

test.each([
  ['Postfix', postfixReport(name), '5.1.1', '550 5.1.1'],
  ['Postfix with the line ends of mail', postfixReport(name).replaceAll('\n', '\r\n'), '5.1.1', '550 5.1.1'],
  ['Exchange', exchangeReport(name), '5.1.10', 'RecipientNotFound'],
])('%s says which letter it gives up, and why', (_, report, status, said) => {
  const { failures, names } = readDeliveryReport(report)
  expect(failures).toMatchObject([{ status, said: expect.stringContaining(said) }])
  expect(names[0]).toBe(name)
})

test('the status is read in base64 too', () => {
  const status = 'Reporting-MTA: dns; mx\n\nFinal-Recipient: rfc822; a@example.fi\nAction: failed\nStatus: 5.2.1\n'
  const part = `Content-Type: message/delivery-status\nContent-Transfer-Encoding: base64\n\n${Buffer.from(status).toString('base64')}`
  const report = `Content-Type: multipart/report; report-type="delivery-status"; boundary=b\nReferences: <x@y> ${name}\n\n--b\n${part}\n--b--\n`
  expect(readDeliveryReport(report)).toEqual({ failures: [{ status: '5.2.1', said: null }], names: ['<x@y>', name] })
})

test('a delivery that is only late has not failed', () => {
  expect(readDeliveryReport(postfixReport(name, { action: 'delayed', status: '4.4.1' })).failures).toEqual([])
})

describe('what is no report says what is wrong', () => {
  const cutAt = (words: string) => postfixReport(name).split(words)[0]!
  test.each([
    ['nothing', '', 'no header fields'],
    ['a file of another kind', '%PDF-1.7\n\n', 'no header fields'],
    ['an answer from a holiday', holidayAnswer(name), 'no report of a delivery'],
    [
      'a report on reading',
      holidayAnswer(name).replace('text/plain', 'multipart/report; report-type=disposition-notification; boundary=b'),
      'no report of a delivery',
    ],
    [
      'a report without its boundary',
      postfixReport(name).replace(/boundary="[^"]*"/, 'charset=utf-8'),
      'no part message/delivery-status',
    ],
    ['one cut before the status', cutAt('Content-Description: Delivery report'), 'no part message/delivery-status'],
    ['one cut in the status', cutAt('Final-Recipient'), 'no recipient'],
    [
      'a recipient without a state',
      postfixReport(name).replace('Status: 5.1.1', 'Status: bad'),
      'what became of a recipient',
    ],
  ])('%s', (_, text, wrong) => {
    expect(() => readDeliveryReport(text)).toThrow(ReportFault)
    expect(() => readDeliveryReport(text)).toThrow(wrong)
  })

  test('a report of a megabyte of lines is read as fast as a small one', () => {
    const long = postfixReport(name).replace('Status:', `${'X-Padding: x\n'.repeat(80_000)}Status:`)
    expect(readDeliveryReport(long).failures).toHaveLength(1)
  })
})

describe('the name of a letter', () => {
  const secret = Buffer.alloc(32, 3)
  const letter = { id: 7, key: 'digest:1' }
  const given = messageNameOf(secret, letter, 'Kaarna <kaarna@kunta.example>')

  test('is the same each time, and known again', () => {
    expect(given).toMatch(/^<7\.[0-9a-f]{40}@kunta\.example>$/)
    expect(messageNameOf(secret, letter, 'kaarna@kunta.example')).toBe(given)
    expect(isNameOf(secret, letter, readMessageName(given)!)).toBe(true)
  })

  test.each([
    ['of another letter', { id: 8, key: 'digest:1' }],
    ['of a letter that had the number before', { id: 7, key: 'digest:2' }],
  ])('is not that %s', (_, other) => {
    expect(isNameOf(secret, other, readMessageName(given)!)).toBe(false)
  })

  test.each(['', '<x@y>', '<7.zz@kunta.example>', `<-7.${'a'.repeat(40)}@x>`])('%j names no letter', (words) => {
    expect(readMessageName(words)).toBeUndefined()
  })
})
