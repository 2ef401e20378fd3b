import { expect, test } from 'vitest'

import type { EntryRule } from './rule.ts'
import { always, onceOn } from './samples.ts'
import { sayRule } from './say-rule.ts'

const series = (rrule: string): EntryRule => ({ kind: 'repeats', rrule, ...always, from: '2026-01-01' })
const base = { fi: 'Valtuusto', sv: 'Fullmäktige', en: 'Council' }
const relative = (days: number): EntryRule => ({ kind: 'relative', to: 'council', days, ...always })

test.each<[EntryRule, string, string, string]>([
  [onceOn('2026-11-16'), '16.11.2026', '16.11.2026', '16 Nov 2026'],
  [
    { kind: 'fixed', month: 3, day: 31, ...always, years: 'odd' },
    '31. maaliskuuta, parittomina vuosina',
    'den 31 mars, udda år',
    'on 31 March, in odd years',
  ],
  [
    { kind: 'weekday', month: 3, ordinal: 3, weekday: 2, ...always },
    'maaliskuun kolmas tiistai',
    'tredje tisdagen i mars',
    'the third Tuesday of March',
  ],
  [relative(-14), '2 viikkoa ennen: Valtuusto', '2 veckor före: Fullmäktige', '2 weeks before: Council'],
  [relative(3), '3 päivää tämän jälkeen: Valtuusto', '3 dagar efter: Fullmäktige', '3 days after: Council'],
  [
    series('FREQ=MONTHLY;BYDAY=2WE'),
    'joka kuukausi, toinen keskiviikko',
    'varje månad, andra onsdagen',
    'every month, the second Wednesday',
  ],
  [
    { kind: 'fixed', month: 2, day: 29, ...always },
    '29. helmikuuta, muina kuin karkausvuosina 28. helmikuuta',
    'den 29 februari, andra år än skottår den 28 februari',
    'on 29 February, on 28 February when it is no leap year',
  ],
  [
    series('FREQ=MONTHLY;BYMONTHDAY=31'),
    'joka kuukausi, kuukauden 31. päivä, kuukausina, joissa se on',
    'varje månad, dag 31 i månaden, månader som har den dagen',
    'every month, day 31 of the month, in months that have it',
  ],
  [series('FREQ=YEARLY;INTERVAL=3'), 'joka 3. vuosi', 'vart 3:e år', 'every 3 years'],
  [
    series('FREQ=MONTHLY;BYMONTH=2,12;BYDAY=3MO'),
    'helmikuun ja joulukuun kolmas maanantai',
    'tredje måndagen i februari och december',
    'the third Monday of February and December',
  ],
  [series('FREQ=WEEKLY;INTERVAL=2'), 'joka toinen viikko', 'varannan vecka', 'every 2 weeks'],
  [
    { kind: 'fixed', month: 5, day: 1, ...always, years: { ofTerm: 4 }, lastsDays: 3, onHoliday: 'after' },
    '1. toukokuuta, valtuustokauden 4. vuonna, kestää 3 päivää, vapaapäivän sattuessa seuraavana arkipäivänä',
    'den 1 maj, fullmäktigeperiodens år 4, pågår i 3 dagar, följande vardag om dagen är ledig',
    'on 1 May, in year 4 of the council term, lasts 3 days, on the working day after when it is a day off',
  ],
])('%j is said', (rule, fi, sv, en) => {
  expect([sayRule(rule, 'fi', base), sayRule(rule, 'sv', base), sayRule(rule, 'en', base)]).toEqual([fi, sv, en])
})

test('a rule whose base is gone says so', () => {
  expect(sayRule(relative(-7), 'fi')).toBe('viikko ennen: poistettu merkintä')
})
