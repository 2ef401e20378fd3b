import { describe, expect, test } from 'vitest'

import { entryRule, type EntryRule } from '../rule.ts'
import { always, onceOn } from '../samples.ts'
import { draftOfRule, newRule, ruleOfDraft } from './rule-draft.ts'

const today = '2026-11-19'
const other = '00000000-0000-4000-8000-000000000001'
const series = (rrule: string): EntryRule => ({ kind: 'repeats', rrule, ...always, from: '2026-01-13' })

const rules: [name: string, rule: EntryRule, choice: string][] = [
  ['once', onceOn('2027-03-01'), 'once'],
  ['on a day of every year', { kind: 'fixed', month: 3, day: 31, ...always, onHoliday: 'before' }, 'fixed'],
  [
    'on a weekday of odd years',
    { kind: 'weekday', month: 3, ordinal: -1, weekday: 2, ...always, years: 'odd' },
    'weekday',
  ],
  ['in one year of the term', { kind: 'fixed', month: 5, day: 5, ...always, years: { ofTerm: 3 } }, 'fixed'],
  ['two weeks before another', { kind: 'relative', to: other, days: -14, ...always }, 'relative'],
  ['three days after another', { kind: 'relative', to: other, days: 3, ...always, lastsDays: 10 }, 'relative'],
  ['on the day of another', { kind: 'relative', to: other, days: 0, ...always }, 'relative'],
  ['every other week', series('FREQ=WEEKLY;INTERVAL=2;BYDAY=TH'), 'weekly'],
  ['on the second Tuesday of months', series('FREQ=MONTHLY;INTERVAL=1;BYDAY=2TU'), 'monthlyWeekday'],
  ['on the last Friday of months', series('FREQ=MONTHLY;INTERVAL=1;BYDAY=-1FR'), 'monthlyWeekday'],
  ['on the 15th of months', series('FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15'), 'monthlyDay'],
  ['a series that the form does not ask of', series('FREQ=YEARLY;BYMONTH=3,9;BYDAY=1MO'), 'other'],
  ['a series with an end of its own', series('FREQ=WEEKLY;INTERVAL=1;BYDAY=TH;COUNT=4'), 'other'],
]

describe('a rule in the form', () => {
  test.each(rules)('%s comes back as it was', (_, rule, choice) => {
    const draft = draftOfRule(rule, today)
    expect(draft.choice).toBe(choice)
    expect(entryRule.parse(ruleOfDraft(draft, today))).toEqual(rule)
  })

  test('begins on the day that was pointed at', () => {
    expect(entryRule.parse(ruleOfDraft(newRule('2026-12-09', today), today))).toEqual(onceOn('2026-12-09'))
  })

  test('is no rule while something is missing', () => {
    expect(entryRule.safeParse(ruleOfDraft(newRule(null, today), today)).success).toBe(false)
    const weekly = { ...newRule(null, today), choice: 'weekly' as const, interval: null }
    expect(entryRule.safeParse(ruleOfDraft(weekly, today)).success).toBe(false)
  })

  test('of a new series is counted from today', () => {
    const draft = { ...newRule(null, today), choice: 'weekly' as const, weekday: 2 }
    expect(ruleOfDraft(draft, today)).toMatchObject({ rrule: 'FREQ=WEEKLY;INTERVAL=1;BYDAY=TU', from: today })
  })
})
