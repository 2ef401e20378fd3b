import { describe, expect, test } from 'vitest'

import { sampleAction, sampleGoal, samplePriority, sampleProgramme } from '#modules/plans/samples.ts'
import { goalsOf, type StoredAction, type StoredGoal, toOutline } from '#modules/plans/outline.ts'
import type { Role } from '#shared/roles.ts'
import { cardDay, isOfYear, makeScorecard, type YearOfPlans } from './make-scorecard.ts'
import { changesBetween } from './scorecard-changes.ts'
import { sayChange } from './scorecard-words.ts'
import { actionsOn, countCard, gapsOf } from './scorecard.ts'
import { maySign } from './scorecards.access.ts'

const sport = '00000000-0000-4000-8000-000000000001'
const swimming = '00000000-0000-4000-8000-000000000002'
const school = '00000000-0000-4000-8000-000000000003'
const idOf = (number: number) => `00000000-0000-4000-9000-${String(number).padStart(12, '0')}`

const action = (number: number, more: Partial<StoredAction> = {}): StoredAction => ({
  ...sampleAction,
  id: idOf(number),
  version: 1,
  goalId: idOf(0),
  title: { fi: `Toimenpide ${number}` },
  budgetEuros: null,
  nextMilestoneOn: null,
  dependencyDueOn: null,
  waitsForStopped: false,
  unitName: null,
  areaName: null,
  ownerLabel: 'Aino',
  ownerHasLeft: false,
  followUpCount: 0,
  latestFollowUp: null,
  ...more,
})
const goal = (number: number, more: Partial<StoredGoal> = {}): StoredGoal => ({
  ...sampleGoal,
  id: idOf(number),
  version: 1,
  priorityId: idOf(0),
  title: { fi: `Tavoite ${number}` },
  unitName: null,
  basis: null,
  continues: null,
  actions: [],
  ...more,
})
function factsOf(goals: StoredGoal[], more: Partial<YearOfPlans> = {}): YearOfPlans {
  const programme = { ...sampleProgramme, id: idOf(900), version: 1, status: 'approved' as const }
  const priority = { ...samplePriority, id: idOf(901), version: 1, programmeId: idOf(900), goals }
  const outline = toOutline({ programme, priorities: [priority] }, { rows: [], larger: [], today: '2026-11-19' })
  return {
    year: 2026,
    asOf: '2026-11-19',
    plans: [{ programme, goals: goalsOf(outline) }],
    told: new Map(),
    money: new Map(),
    uncoveredDuties: ['children'],
    ...more,
  }
}
const ofSport = { unit: { id: sport, name: { fi: 'Liikunta' } }, within: new Set([sport, swimming]) }
const ofAll = { unit: null, within: null }
const money = (year: number, plannedEuros: number | null, actualEuros: number | null) => ({
  year,
  line: null,
  plannedEuros,
  actualEuros,
})

describe("a unit's card", () => {
  const facts = factsOf([
    goal(1, {
      unitId: school,
      actions: [action(11, { unitId: swimming }), action(12, { unitId: school }), action(13)],
    }),
    goal(2, { unitId: sport, actions: [action(21), action(22, { unitId: school })] }),
    goal(3, { unitId: school, actions: [action(31)] }),
  ])
  const card = makeScorecard(facts, ofSport)

  test('has its own goals first, then those that its actions and those of the units below it serve', () => {
    expect(card.goals.map(({ number, isOwn, othersActions }) => [number, isOwn, othersActions])).toEqual([
      ['1.2', true, 1],
      ['1.1', false, 2],
    ])
    expect(actionsOn(card).map(({ id }) => id)).toEqual([idOf(21), idOf(11)])
  })

  test('leaves what no unit answers for, and the duties of the law, to the card of the whole organisation', () => {
    const whole = makeScorecard(facts, ofAll)
    expect(whole.goals).toHaveLength(3)
    expect(actionsOn(whole)).toHaveLength(6)
    expect([card.uncoveredDuties, whole.uncoveredDuties]).toEqual([[], ['children']])
  })

  test('adds up the euros of the year, and says nothing where nobody has told', () => {
    const told = makeScorecard(
      {
        ...facts,
        money: new Map([
          [idOf(21), [money(2026, 100, null)]],
          [idOf(11), [money(2026, 50, 70)]],
          [idOf(31), [money(2026, 9, 9)]],
        ]),
      },
      ofSport,
    )
    expect([told.plannedEuros, told.actualEuros]).toEqual([150, 70])
    expect([card.plannedEuros, card.actualEuros]).toEqual([null, null])
  })

  test('shows no count of people under five, whoever reads it', () => {
    const said = (reach: number) => ({ followUp: null, reach: { reach, reachGroups: {} } })
    const told = new Map([
      [idOf(21), said(4)],
      [idOf(11), said(40)],
    ])
    expect(actionsOn(makeScorecard({ ...facts, told }, ofSport)).map(({ reach }) => reach)).toEqual([null, 40])
  })
})

test.each([
  ['began later', { startsOn: '2026-02-01' }, null],
  ['was done before the year', { doneOn: '2024-12-31' }, null],
  ['was done in the year', { startsOn: '2025-01-10', doneOn: '2025-06-01' }, 'done'],
  ['was done after it', { startsOn: '2025-01-10', doneOn: '2026-01-20' }, 'ongoing'],
  ['was late at its end', { startsOn: '2025-01-10', endsOn: '2025-10-31', doneOn: '2026-01-20' }, 'late'],
  [
    'was stopped after it',
    { startsOn: '2025-01-10', stoppedOn: '2026-01-20', stoppedReason: { fi: 'Rahat loppuivat' } },
    'ongoing',
  ],
])('an action that %s stands on the card of 2025 as it was on its last day', (_, more, status) => {
  const facts = factsOf([goal(1, { actions: [action(11, more)] })], { year: 2025, asOf: '2025-12-31' })
  expect(actionsOn(makeScorecard(facts, ofAll)).map((one) => one.status)).toEqual(status ? [status] : [])
})

test('a card is of today until its year is over, and a programme is of every year that its days meet', () => {
  expect([cardDay(2026, '2026-11-19'), cardDay(2025, '2026-11-19')]).toEqual(['2026-11-19', '2025-12-31'])
  const term = { kind: 'wellbeing' as const, firstYear: 2021, lastYear: 2025 }
  expect([2020, 2021, 2025, 2026].map((year) => isOfYear(term, year))).toEqual([false, true, true, false])
})

test('what is missing is told kind by kind, and nothing of what is in order', () => {
  const card = makeScorecard(
    factsOf([
      goal(1, { unitId: sport, actions: [action(11, { ownerLabel: null, startsOn: '2026-01-01' }), action(12)] }),
      goal(2, { unitId: sport, criterion: { fi: 'Kysely toistetaan' }, populationGroup: 'older' }),
      goal(3, {
        unitId: school,
        actions: [action(31, { unitId: sport, startsOn: '2026-01-01', endsOn: '2026-05-31', ownerHasLeft: true })],
      }),
    ]),
    ofSport,
  )
  const gaps = gapsOf(card)
  const ids = (parts: readonly { id: string }[]) => parts.map(({ id }) => id)
  expect(ids(gaps.unmeasured)).toEqual([idOf(1)])
  expect(ids(gaps.ownerless)).toEqual([idOf(11), idOf(31)])
  expect(ids(gaps.unfollowed)).toEqual([idOf(11), idOf(31)])
  expect(ids(gaps.late)).toEqual([idOf(31)])
  expect(gaps.groups).toEqual(['children', 'workingAge'])
  expect(countCard(card)).toMatchObject({ ownGoals: 2, servedGoals: 1, actions: 3, late: 1, gaps: 5 })
})

describe('what has changed since a card was signed', () => {
  const before = () => [goal(1, { actions: [action(11, { startsOn: '2026-01-01' })] })]
  const signed = makeScorecard(factsOf(before()), ofAll)
  const wordsOf = (now: ReturnType<typeof makeScorecard>) =>
    changesBetween(signed, now).map((one) => Object.values(sayChange(one, 'fi')).join(' · '))

  test('is nothing when only time has passed, however the card was stored', () => {
    const later = makeScorecard(factsOf(before(), { asOf: '2026-12-01' }), ofAll)
    const stored = JSON.parse(JSON.stringify(later)) as typeof later
    expect(
      wordsOf({
        ...stored,
        goals: stored.goals.map((one) => Object.fromEntries(Object.entries(one).toReversed()) as typeof one),
      }),
    ).toEqual([])
  })

  test('is told in words: states, owners, follow-ups, euros, and what came and went', () => {
    const told = {
      followUp: { on: '2026-10-02', text: { fi: 'Ryhmiä on viisi' }, authorName: 'Aino' },
      reach: { reach: 61, reachGroups: {} },
    }
    const goals = [
      goal(1, {
        actions: [action(11, { startsOn: '2026-01-01', doneOn: '2026-10-02', ownerLabel: 'Mikko' }), action(12)],
      }),
      goal(2),
    ]
    const facts = factsOf(goals, {
      told: new Map([[idOf(11), told]]),
      money: new Map([[idOf(11), [money(2026, 1500, null)]]]),
    })
    expect(wordsOf(makeScorecard(facts, ofAll))).toEqual([
      'Toimenpide 11 · tila: Käynnissä → Valmis',
      'Toimenpide 11 · omistaja: Aino → Mikko',
      'Toimenpide 11 · uusi tai korjattu seuranta 2.10.2026',
      'Toimenpide 11 · tavoitettujen määrä: – → 61',
      'Toimenpide 11 · suunnitellut eurot: – → 1\u00a0500\u00a0€',
      'Toimenpide 12 · uusi toimenpide',
      'Tavoite 2 · uusi tavoite',
    ])
    expect(wordsOf(makeScorecard(factsOf([]), ofAll))).toEqual(['Tavoite 1 · tavoite poistui kortilta'])
  })
})

test.each<[Role, 'whole' | 'sport', (string | null)[]]>([
  ['owner', 'whole', [null, sport, school]],
  ['approver', 'whole', [null, sport, school]],
  ['approver', 'sport', [sport]],
  ['editor', 'whole', []],
  ['editor', 'sport', [sport]],
  ['coordinator', 'whole', []],
])('an %s of %s signs what is theirs', (role, place, units) => {
  const within = place === 'whole' ? null : new Set([sport, swimming])
  expect([null, sport, school].filter((unit) => maySign({ role }, within, unit))).toEqual(units)
})
