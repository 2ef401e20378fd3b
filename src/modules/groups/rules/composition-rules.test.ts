import { describe, expect, test } from 'vitest'

import type { GroupMember } from '../group-member.ts'
import { chairOn, endingSoon, rulesOn, type Surroundings, turnsOn, type WholeGroup } from '../group-state.ts'
import { seatedIn } from '../samples.ts'
import { checkRule, type CompositionRule, compositionRules, sayRule } from './composition-rules.ts'
import { compositionOn } from '../group-state.ts'

const around: Surroundings = {
  units: [
    { id: 'learning', name: { fi: 'Sivistys', sv: 'Bildning' }, parentId: null },
    { id: 'schools', name: { fi: 'Koulut' }, parentId: 'learning' },
    { id: 'technical', name: { fi: 'Tekninen' }, parentId: null },
    { id: 'vitality', name: { fi: 'Elinvoima' }, parentId: null },
  ],
  coordinators: new Set(['aino']),
}
const day = '2026-11-19'

const group = (rules: CompositionRule[], rows: GroupMember[]): WholeGroup => ({
  startsOn: '2025-06-01',
  endsOn: '2029-05-31',
  rules,
  rows,
})
const check = (rule: CompositionRule, rows: GroupMember[]) => checkRule(rule, compositionOn({ rows }, around, day))
const three = [
  seatedIn('schools', { name: 'A', isDirector: true }),
  seatedIn('technical', { name: 'B' }),
  seatedIn('vitality', { name: 'C' }),
]

describe('a rule holds or is broken', () => {
  test.each<[string, CompositionRule, GroupMember[], string | null]>([
    ['too few members', { kind: 'memberCount', least: 4, most: null }, three, 'Jäseniä on 3: 1 liian vähän.'],
    ['too many members', { kind: 'memberCount', least: null, most: 2 }, three, 'Jäseniä on 3: 1 liikaa.'],
    ['as many as were agreed', { kind: 'memberCount', least: 3, most: 3 }, three, null],
    [
      'deputies, experts and the secretary are not counted',
      { kind: 'memberCount', least: null, most: 3 },
      [...three, ...(['deputy', 'expert', 'secretary'] as const).map((role) => seatedIn(null, { role, name: role }))],
      null,
    ],
    [
      'members whose term is over are not counted',
      { kind: 'memberCount', least: 3, most: null },
      [...three.slice(1), seatedIn('schools', { name: 'A', endsOn: '2026-11-18' })],
      'Jäseniä on 2: 1 liian vähän.',
    ],
    [
      'on the last day of a term a member still counts',
      { kind: 'memberCount', least: 3, most: null },
      [...three.slice(1), seatedIn('schools', { name: 'A', endsOn: day })],
      null,
    ],
    ['a unit speaks for its sector', { kind: 'eachSector', least: 1, most: null, onlyDirectors: false }, three, null],
    [
      'a sector without a director',
      { kind: 'eachSector', least: 1, most: 3, onlyDirectors: true },
      three,
      'Johtaja puuttuu näistä toimialoista: Tekninen ja Elinvoima.',
    ],
    [
      'a sector with too many and one with none',
      { kind: 'eachSector', least: 1, most: 1, onlyDirectors: false },
      [...three.slice(0, 2), seatedIn('learning', { name: 'D' })],
      'Edustus puuttuu tai on vajaa: Elinvoima. Liian monta edustajaa on näistä toimialoista: Sivistys.',
    ],
    [
      'a seat that is not a unit of today is of no sector',
      { kind: 'eachSector', least: 1, most: null, onlyDirectors: false },
      [...three.slice(0, 2), seatedIn('ended', { name: 'D' })],
      'Edustus puuttuu tai on vajaa: Elinvoima.',
    ],
    [
      'the vocational college is missing',
      { kind: 'seats', seats: ['ngo', 'vocationalCollege'] },
      [seatedIn(null)],
      'Edustus puuttuu: ammattiopisto.',
    ],
    [
      'nobody by experience',
      { kind: 'residents', least: 1 },
      three,
      'Ryhmässä ei ole yhtään asukasta eikä kokemusasiantuntijaa.',
    ],
    [
      'an expert by experience',
      { kind: 'residents', least: 1 },
      [seatedIn(null, { role: 'expertByExperience' })],
      null,
    ],
    ['no secretary', { kind: 'coordinatorSecretary' }, three, 'Ryhmällä ei ole sihteeriä.'],
    [
      'a secretary who is not the coordinator',
      { kind: 'coordinatorSecretary' },
      [seatedIn(null, { role: 'secretary', name: 'Sanna' })],
      'Sihteeri Sanna ei ole organisaation koordinaattori.',
    ],
    [
      'the coordinator as the secretary',
      { kind: 'coordinatorSecretary' },
      [seatedIn(null, { role: 'secretary', accountId: 'aino' })],
      null,
    ],
    [
      'a member without a deputy',
      { kind: 'ownDeputies' },
      [...three.slice(0, 2), seatedIn(null, { role: 'deputy', name: 'D', deputyOf: 'A' })],
      'Varajäsen puuttuu: B.',
    ],
    [
      'a balance that was found missing by hand',
      { kind: 'genderBalance', checked: { on: '2026-01-12', isMet: false } },
      three,
      'Tarkistettu 12.1.2026: tasapuolisuus ei toteudu.',
    ],
  ])('%s', (_, rule, rows, fault) => {
    expect(check(rule, rows).fault?.fi.fault ?? null).toBe(fault)
  })

  test('the balance of women and men is for a person to check, and nobody’s gender is asked', () => {
    expect(check({ kind: 'genderBalance', checked: null }, three).state).toBe('byHand')
    expect(check({ kind: 'genderBalance', checked: { on: day, isMet: true } }, three).state).toBe('met')
  })

  test('is said in each language with what to do', () => {
    const { words, fault } = check({ kind: 'eachSector', least: 1, most: 3, onlyDirectors: true }, three)
    expect(words).toEqual({
      fi: 'Jokaisesta toimialasta on 1–3 johtajaa.',
      sv: 'Från varje sektor finns 1–3 direktörer.',
      en: 'Each sector has 1–3 directors.',
    })
    expect(fault?.sv.remedy).toMatch(/^Be sektorn utse/)
  })

  test('none is asked about on a day outside the term of the group', () => {
    const few = group([{ kind: 'memberCount', least: 9, most: null }], three)
    expect(rulesOn(few, around, '2029-06-01')).toEqual([])
    expect(rulesOn(few, around, '2029-05-31')).toHaveLength(1)
  })

  test.each<[string, unknown[]]>([
    ['the same kind twice', [{ kind: 'coordinatorSecretary' }, { kind: 'coordinatorSecretary' }]],
    ['no number at all', [{ kind: 'memberCount', least: null, most: null }]],
    ['the least above the most', [{ kind: 'memberCount', least: 5, most: 3 }]],
    ['a kind that nobody knows', [{ kind: 'tallest' }]],
  ])('is refused with %s', (_, rules) => {
    expect(compositionRules.safeParse(rules).success).toBe(false)
  })
})

describe('the chair', () => {
  const chair = (unit: string, name: string, startsOn: string, endsOn: string | null) =>
    seatedIn(unit, { role: 'chair', name, startsOn, endsOn })
  const rotates: CompositionRule = { kind: 'chairRotates', everyYears: 1 }
  const history = [
    chair('learning', 'A', '2025-01-01', '2025-12-31'),
    chair('technical', 'B', '2026-01-01', '2026-12-31'),
  ]
  const seated = [
    seatedIn('vitality', { name: 'C' }),
    seatedIn('vitality', { name: 'D', isDirector: true }),
    seatedIn('schools', { name: 'E' }),
  ]

  test('goes next to the sector that has waited longest, to its director, when the turn ends', () => {
    expect(turnsOn(group([rotates], [...history, ...seated]), around, day)?.next).toEqual({
      sector: { fi: 'Elinvoima' },
      from: '2027-01-01',
      member: { id: 'D', name: 'D' },
    })
    expect(check(rotates, [...history, ...seated]).state).toBe('met')
  })

  test('goes round among the sectors that have somebody in the group', () => {
    const without = [...history, ...seated.slice(2)]
    expect(turnsOn(group([rotates], without), around, day)?.next?.sector.fi).toBe('Sivistys')
  })

  test('that has been held beyond the years is told to go on', () => {
    const fault = check(rotates, [chair('technical', 'B', '2025-11-19', null), ...seated]).fault
    expect(fault?.fi).toEqual({
      fault: 'B on ollut puheenjohtajana jo 19.11.2025 alkaen.',
      remedy: 'Siirrä vuoro seuraavalle toimialalle. Ehdotus: Sivistys.',
    })
  })

  test('that stays in one sector is told so', () => {
    const rows = [
      chair('learning', 'A', '2025-01-01', '2025-12-31'),
      chair('schools', 'E', '2026-01-01', null),
      ...seated,
    ]
    expect(check(rotates, rows).fault?.fi.fault).toBe('Edellinenkin puheenjohtaja oli samalta toimialalta: Sivistys.')
  })

  test('that began on 29 February has held it a year on 1 March', () => {
    const leap = [chair('technical', 'B', '2024-02-29', null), ...seated]
    const on = (today: string) =>
      checkRule(
        rotates,
        compositionOn({ rows: leap.map((row) => ({ ...row, startsOn: '2024-02-29' })) }, around, today),
      ).state
    expect([on('2025-02-28'), on('2025-03-01')]).toEqual(['met', 'broken'])
  })

  test('whose term has ended leaves the tasks to the vice chair, or else to the secretary', () => {
    const ended = chair('technical', 'B', '2025-11-01', '2026-11-18')
    const vice = seatedIn('schools', { role: 'viceChair', name: 'V' })
    const secretary = seatedIn('schools', { role: 'secretary', name: 'S' })
    expect(chairOn({ rows: [ended, vice, secretary] }, day)).toMatchObject({
      state: 'ended',
      chair: { name: 'B' },
      acting: { name: 'V' },
    })
    expect(chairOn({ rows: [ended, secretary] }, day).acting).toMatchObject({ name: 'S', role: 'secretary' })
    expect(chairOn({ rows: [ended, vice] }, '2026-11-18')).toMatchObject({ state: 'held', acting: null })
    expect(chairOn({ rows: [vice] }, day)).toMatchObject({ state: 'vacant', chair: null, acting: { name: 'V' } })
  })
})

test('terms that end within two months are told ahead', () => {
  const rows = [
    seatedIn(null, { name: 'near', endsOn: '2027-01-18' }),
    seatedIn(null, { name: 'far', endsOn: '2027-01-19' }),
    seatedIn(null, { name: 'past', endsOn: '2026-11-18' }),
  ]
  expect(endingSoon({ rows }, day)).toEqual([{ name: 'near', endsOn: '2027-01-18' }])
})

test('every rule says itself in three languages', () => {
  const all: CompositionRule[] = [
    { kind: 'memberCount', least: 3, most: null },
    { kind: 'eachSector', least: 1, most: null, onlyDirectors: false },
    { kind: 'seats', seats: ['ngo'] },
    { kind: 'residents', least: 2 },
    { kind: 'chairRotates', everyYears: 2 },
    { kind: 'coordinatorSecretary' },
    { kind: 'ownDeputies' },
    { kind: 'genderBalance', checked: null },
  ]
  expect(all.map((rule) => sayRule(rule, 'en'))).toEqual([
    'The group has at least 3 members.',
    'Every sector is represented.',
    'Represented are: NGOs.',
    'At least 2 residents and experts by experience take part.',
    'The chair rotates between the sectors every 2 years.',
    'The secretary is the wellbeing coordinator.',
    'Every member has a personal deputy.',
    'At least 40 per cent are women and 40 per cent men (Act on Equality, section 4 a). Checked by hand.',
  ])
})
