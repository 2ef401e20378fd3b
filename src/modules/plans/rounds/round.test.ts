import { describe, expect, test } from 'vitest'

import { sampleContent, sampleFacts } from '../samples.ts'
import {
  type AnswerInput,
  answerInput,
  choicesOf,
  followUpOf,
  mostWords,
  saysTheSame,
  withAnswer,
  writtenWords,
} from './answer.ts'
import { expiryOf, linkStateOf, nameKey, remindsOn, roundInput, standingOf } from './round.ts'

const today = '2026-03-02'
const facts = sampleFacts
const answer: AnswerInput = { state: 'ongoing', text: 'Ryhmiä on viisi.', language: 'fi', doneOn: null, reach: 40 }

describe('what may be said of an action', () => {
  test.each([
    ['under way', facts, ['ongoing', 'atRisk', 'done', 'stopped']],
    ['not begun', { ...facts, startsOn: '2026-08-01' }, ['planned', 'ongoing', 'atRisk', 'done', 'stopped']],
    ['late', { ...facts, endsOn: '2026-02-01' }, ['ongoing', 'done', 'stopped']],
  ])('%s', (_what, of, choices) => {
    expect(choicesOf(of, today)).toEqual(choices)
  })

  test('what was answered stays possible, so that its words can be corrected', () => {
    expect(choicesOf({ ...facts, endsOn: '2026-02-01' }, today, 'atRisk')).toContain('atRisk')
  })
})

describe('an answer', () => {
  test.each([
    [{ state: 'atRisk', text: ' ' }, 'wordsMissing'],
    [{ state: 'stopped', text: '' }, 'wordsMissing'],
    [{ state: 'done', doneOn: null }, 'dayMissing'],
  ] as const)('%o is refused: %s', (change, fault) => {
    expect(answerInput.safeParse({ ...answer, ...change }).error?.issues.map(({ message }) => message)).toEqual([fault])
  })

  test('has at most 500 letters', () => {
    expect(answerInput.safeParse({ ...answer, text: 'a'.repeat(mostWords) }).success).toBe(true)
    expect(answerInput.safeParse({ ...answer, text: 'a'.repeat(mostWords + 1) }).success).toBe(false)
  })

  test('becomes a follow-up of today in the language it was written in', () => {
    expect(followUpOf(answer, today)).toEqual({
      on: today,
      text: { fi: 'Ryhmiä on viisi.' },
      state: 'ongoing',
      reach: 40,
    })
  })

  test('without words says its state in every language, and gives no words back', () => {
    const { text } = followUpOf({ ...answer, text: '' }, today)
    expect(text).toEqual({ fi: 'Etenee.', sv: 'Går framåt.', en: 'Under way.' })
    expect(writtenWords(text, 'ongoing')).toEqual({})
    expect(writtenWords({ fi: 'Etenee.' }, 'ongoing')).toEqual({ fi: 'Etenee.' })
  })

  test('that it has not begun, as meant, changes nothing of the action', () => {
    expect(followUpOf({ ...answer, state: 'planned' }, today).state).toBeNull()
    expect(withAnswer(sampleContent, { ...answer, state: 'planned' }, today)).toBe(sampleContent)
  })

  test('that it is done makes it done on the day that was told', () => {
    const done = withAnswer({ ...sampleContent, ...facts }, { ...answer, state: 'done', doneOn: '2026-02-20' }, today)
    expect(done).toMatchObject({ doneOn: '2026-02-20', isAtRisk: false })
  })

  test('that it was stopped has its words as the reason', () => {
    const stopped = withAnswer(
      { ...sampleContent, ...facts },
      { ...answer, state: 'stopped', text: 'Raha loppui.' },
      today,
    )
    expect(stopped).toMatchObject({ stoppedOn: today, stoppedReason: { fi: 'Raha loppui.' } })
  })

  test('twice the same is the same', () => {
    const given = { ...answer, on: today, byName: 'Aino', version: 1 }
    expect(saysTheSame(answer, given)).toBe(true)
    expect(saysTheSame({ ...answer, reach: 41 }, given)).toBe(false)
  })
})

describe('a round', () => {
  test('ends two weeks after its due day', () => {
    expect(expiryOf('2026-03-20')).toBe('2026-04-03')
  })

  test('asks of a period that begins before it ends', () => {
    const input = { programmeId: crypto.randomUUID(), dueOn: today, unitIds: null, greeting: null, addresses: [] }
    expect(roundInput.safeParse({ ...input, periodFrom: today, periodTo: '2026-03-01' }).success).toBe(false)
    expect(roundInput.safeParse({ ...input, periodFrom: today, periodTo: today }).success).toBe(true)
  })

  test.each([
    ['open', {}, today],
    ['open', {}, '2026-03-20'],
    ['expired', {}, '2026-03-21'],
    ['closed', { closedAt: new Date('2026-03-01T10:00:00Z') }, '2026-03-21'],
    ['withdrawn', { isWithdrawn: true, closedAt: new Date('2026-03-01T10:00:00Z') }, today],
  ] as const)('its link is %s for %o on %s', (state, change, day) => {
    expect(linkStateOf({ closedAt: null, expiresOn: '2026-03-20', isWithdrawn: false, ...change }, day)).toBe(state)
  })

  test.each([
    ['2026-03-16', '2026-03-02', false],
    ['2026-03-17', '2026-03-02', true],
    ['2026-03-18', '2026-03-17', false],
    ['2026-03-20', '2026-03-16', true],
    ['2026-03-21', '2026-03-02', false],
    ['2026-03-17', null, true],
  ])('on %s somebody whose last letter is of %s is reminded: %s', (day, lastLetterOn, reminds) => {
    expect(remindsOn({ dueOn: '2026-03-20', lastLetterOn }, day)).toBe(reminds)
  })

  test('owners without an account are the same by name, whatever the capitals and spaces', () => {
    expect(nameKey(' Sari  KOSKIVUO ')).toBe(nameKey('Sari Koskivuo'))
  })

  test('an action of nobody that was answered for is answered', () => {
    const given = {
      state: 'ongoing' as const,
      text: '',
      doneOn: null,
      reach: null,
      on: today,
      byName: 'Aino',
      version: 1,
    }
    expect(standingOf({ answer: given, personId: null })).toBe('answered')
    expect(standingOf({ answer: null, personId: null })).toBe('withoutOwner')
    expect(standingOf({ answer: null, personId: 'p' })).toBe('waiting')
  })
})
