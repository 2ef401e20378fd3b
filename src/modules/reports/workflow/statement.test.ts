import { describe, expect, test } from 'vitest'

import { paragraphsOf, remindsOn, requestInput, stateOf, statementInput } from './statement.ts'

const asked = { stage: 'statements', reportRound: 1, round: 1, dueOn: '2026-12-01', isWithdrawn: false } as const

describe('a statement', () => {
  test.each([
    ['is open to its due day', asked, '2026-12-01', 'open'],
    ['has expired after it', asked, '2026-12-02', 'expired'],
    ['waits while the report is written', { ...asked, stage: 'draft' }, '2026-11-01', 'waiting'],
    ['is closed when the report has moved on', { ...asked, stage: 'board' }, '2026-11-01', 'closed'],
    ['is closed when another round has begun', { ...asked, reportRound: 2 }, '2026-11-01', 'closed'],
    [
      'is withdrawn before anything else',
      { ...asked, stage: 'approved', isWithdrawn: true },
      '2026-11-01',
      'withdrawn',
    ],
  ] as const)('%s', (_, place, today, expected) => {
    expect(stateOf(place, today)).toBe(expected)
  })

  test.each([
    [null, '2026-11-27', false],
    [null, '2026-11-28', true],
    ['2026-11-01', '2026-12-01', true],
    ['2026-11-28', '2026-12-01', false],
    [null, '2026-12-02', false],
  ])('is reminded of once, last letter %s, on %s: %s', (lastLetterOn, today, expected) => {
    expect(remindsOn({ dueOn: '2026-12-01', lastLetterOn }, today)).toBe(expected)
  })

  test('may be kept empty, but not given so', () => {
    const read = (isGiven: boolean) => statementInput.safeParse({ text: '  ', reference: null, isGiven }).success
    expect([read(false), read(true)]).toEqual([true, false])
  })

  test('has paragraphs where a blank line stands', () => {
    expect(paragraphsOf('Yksi\nrivi.\n\n \nToinen.\r\n\r\nKolmas.\n')).toEqual(['Yksi\nrivi.', 'Toinen.', 'Kolmas.'])
  })
})

test('a partner has to be named, a council of the law not', () => {
  const giver = { name: 'Anna', email: 'ANNA@example.fi ', language: 'fi' }
  const read = (bodyKind: string, body: string | null) =>
    requestInput.safeParse({ bodyKind, body, giver, dueOn: '2026-12-01', instructions: '' })
  expect(read('youth', null).data?.giver).toMatchObject({ email: 'anna@example.fi' })
  expect(read('partner', null).success).toBe(false)
  expect(read('partner', 'Martat').success).toBe(true)
})
