import { describe, expect, test } from 'vitest'

import { budgetOf } from '../action/budget.ts'
import type { TidyRow } from '#modules/indicators/tables/tidy-table.ts'
import { guessColumns } from './plan-columns.ts'
import { isFault } from './plan-doubt.ts'
import { readPlanTable, type TableContext } from './read-plan-table.ts'
import { unitsByName } from './units-by-name.ts'

const units = [
  { id: 'u-sport', name: { fi: 'Liikunta', sv: 'Idrott' } },
  { id: 'u-school', name: { fi: 'Sivistystoimiala' } },
]
const headings = ['Painopiste', 'Tavoite', 'Toimenpide', 'Vastuutaho', 'Aikataulu', 'Resurssit', 'Mittari']

type Line = readonly string[] | { cells: readonly string[]; repeated: readonly number[] }

/** Reads lines below the headings, from row 4 on. */
function read(lines: readonly Line[], more: Partial<TableContext> = {}, names = headings) {
  const rows = lines.map((line, at): TidyRow => ({
    ...('cells' in line ? line : { cells: line }),
    place: { row: at + 4 },
  }))
  return readPlanTable([{ name: 'Suunnitelma', columns: names.map((name) => ({ name })), rows }], {
    columns: guessColumns(names).columns,
    language: 'fi',
    term: { first: '2025-06-01', last: '2029-05-31' },
    splitsActions: true,
    goalOfOthers: null,
    priorityOfOthers: 'Suunnitelma',
    units: unitsByName(units, []),
    measures: new Map(),
    directions: new Map(),
    ...more,
  })
}

const said = ({ doubts }: Awaited<ReturnType<typeof read>>) =>
  doubts.map(({ code, place, found }) => [code, place.row, found])

describe('a plan in a table', () => {
  test('becomes priorities, goals and actions, with what stands beside them', async () => {
    const plan = await read([
      [
        '1. Osallisuus',
        '1.1 Nuorilla on ystävä',
        'Ryhmät kouluihin',
        'Liikunta, MLL',
        '2025–2027',
        '5 000 €',
        'Yksinäisten osuus',
      ],
      ['', '', 'Retkeily', 'Idrott', 'jatkuva', 'omana työnä', 'Retkien määrä'],
      ['', '1.2 Arki liikuttaa', '', 'Liikunta', '', '', ''],
      ['2. Turva', '2.1 Kaatumiset vähenevät', 'Kaatumisseula', 'Hyvinvointialue', 'pian', '', ''],
    ])
    expect(plan.priorities).toMatchObject([
      {
        content: { title: { fi: 'Osallisuus' } },
        goals: [
          {
            content: { title: { fi: 'Nuorilla on ystävä' }, criterion: { fi: 'Yksinäisten osuus\nRetkien määrä' } },
            actions: [
              {
                content: {
                  title: { fi: 'Ryhmät kouluihin' },
                  unitId: 'unit-1',
                  partners: { fi: 'MLL' },
                  startsOn: '2025-01-01',
                  endsOn: '2027-12-31',
                  budget: budgetOf(5000, 2025),
                },
              },
              {
                content: {
                  title: { fi: 'Retkeily' },
                  startsOn: '2025-06-01',
                  endsOn: null,
                  resources: { fi: 'omana työnä' },
                },
              },
            ],
          },
          { content: { title: { fi: 'Arki liikuttaa' }, unitId: 'unit-1' }, actions: [] },
        ],
      },
      {
        goals: [
          {
            actions: [
              { content: { unitId: null, ownerName: 'Hyvinvointialue', description: { fi: 'Aikataulu: pian' } } },
            ],
          },
        ],
      },
    ])
    expect(said(plan)).toEqual([
      ['unitUnknown', 7, 'Hyvinvointialue'],
      ['periodUnclear', 7, 'pian'],
    ])
    expect(plan.units.map(({ name }) => name)).toEqual(['Liikunta', 'Idrott'])
    expect(Object.fromEntries(plan.measures)).toEqual({ 'Yksinäisten osuus': 1, 'Retkien määrä': 1 })
  })

  test('with joined cells, headings among the rows, a banner and a sum below is read as people see it', async () => {
    const plan = await read([
      { cells: Array.from({ length: 7 }, () => 'PAINOPISTE 1: Osallisuus'), repeated: [1, 2, 3, 4, 5, 6] },
      headings,
      ['', 'Nuorilla on ystävä', 'Ryhmät', 'Liikunta', '', '', 'Osuus'],
      { cells: ['', 'Nuorilla on ystävä', 'Ryhmät', 'MLL', '', '', 'Osuus'], repeated: [1, 2, 6] },
      { cells: ['', 'Nuorilla on ystävä', 'Retki', '', '', '', 'Osuus'], repeated: [1, 6] },
      ['Yhteensä', '', '', '', '', '9 000 €', ''],
    ])
    expect(plan).toMatchObject({
      passedOver: 2,
      rows: 4,
      priorities: [
        {
          content: { title: { fi: 'Osallisuus' } },
          goals: [
            {
              content: { criterion: { fi: 'Osuus' } },
              actions: [
                { content: { title: { fi: 'Ryhmät' }, partners: { fi: 'MLL' } } },
                { content: { title: { fi: 'Retki' } } },
              ],
            },
          ],
        },
      ],
    })
    expect(plan.priorities[0]!.goals).toHaveLength(1)
    expect(plan.priorities[0]!.goals[0]!.actions).toHaveLength(2)
  })

  test('a cell with several actions becomes as many, and a sum for them all stays as words', async () => {
    const plan = await read([['P', 'T', '• Yksi\n• Kaksi', '', '', '10 000 €', '']])
    const actions = plan.priorities[0]!.goals[0]!.actions.map(({ content }) => content)
    expect(actions).toMatchObject([
      { title: { fi: 'Yksi' }, budget: [], resources: { fi: '10 000 €' } },
      { title: { fi: 'Kaksi' }, budget: [], resources: { fi: '10 000 €' } },
    ])
    expect(said(plan)).toEqual([
      ['actionsSplit', 4, '2'],
      ['budgetShared', 4, '10 000 €'],
    ])
    const whole = await read([['P', 'T', '• Yksi\n• Kaksi', '', '', '', '']], { splitsActions: false })
    expect(whole.priorities[0]!.goals[0]!.actions).toHaveLength(1)
  })

  test('money for each year is reckoned over the years, and kept as it was written', async () => {
    const plan = await read([['P', 'T', 'A', '', '2025–2027', '10 000 €/v', '']])
    expect(plan.priorities[0]!.goals[0]!.actions[0]!.content).toMatchObject({
      budget: [2025, 2026, 2027].flatMap((year) => budgetOf(10_000, year)),
      resources: { fi: '10 000 €/v' },
    })
    expect(said(plan)).toEqual([['budgetYearly', 4, '10 000 €/v']])
  })
})

describe('what is wrong in a row leaves the row out, and is told', () => {
  test.each([
    [['P', '', 'Toimi ilman tavoitetta', '', '', '', ''], 'goalMissing', 'C Toimenpide'],
    [['P', 'T', 'A', '', '2027–2025', '', ''], 'endsBeforeStart', 'E Aikataulu'],
    [['P', 'T', '#REF!', '', '', '', ''], 'cellBroken', 'C Toimenpide'],
    [['P', 'T', 'A', '', '', '20 000 M€', ''], 'sumTooLarge', 'F Resurssit'],
    [['P', 'T', 'a'.repeat(5001), '', '', '', ''], 'textTooLong', 'C Toimenpide'],
  ])('%#', async (line, code, column) => {
    const plan = await read([line])
    expect(plan.doubts.filter(isFault)).toMatchObject([{ code, place: { sheet: 'Suunnitelma', row: 4, column } }])
    expect(plan.leftOut).toBe(1)
    expect(plan.priorities.flatMap(({ goals }) => goals.flatMap(({ actions }) => actions))).toEqual([])
  })

  test('but not its goal, when the fault is beside it', async () => {
    const plan = await read([
      ['P', 'T', 'A', '', '', '#REF!', ''],
      ['', '', 'B', '', '', '', ''],
    ])
    expect(plan.priorities[0]!.goals).toMatchObject([
      { content: { title: { fi: 'T' } }, actions: [{ content: { title: { fi: 'B' } } }] },
    ])
  })

  test('actions without a goal may be gathered under one instead', async () => {
    const plan = await read([['', '', 'Toimi', '', '', '', '']], { goalOfOthers: 'Muut toimenpiteet' })
    expect(plan.priorities).toMatchObject([
      {
        content: { title: { fi: 'Suunnitelma' } },
        goals: [
          { content: { title: { fi: 'Muut toimenpiteet' } }, actions: [{ content: { title: { fi: 'Toimi' } } }] },
        ],
      },
    ])
    expect(said(plan)).toEqual([['priorityMissing', 4, 'Suunnitelma']])
  })

  test('a long title is cut at a word, and nothing of it is lost', async () => {
    const long = `${'Sana '.repeat(60)}loppu`
    const plan = await read([['P', 'T', long, '', '', '', '']])
    const { title, description } = plan.priorities[0]!.goals[0]!.actions[0]!.content as Record<string, { fi: string }>
    expect(title!.fi).toMatch(/^Sana .*Sana…$/)
    expect(title!.fi.length).toBeLessThanOrEqual(200)
    expect(description!.fi).toBe(long)
  })
})

test('a unit that nobody knows is asked about, and may be new, a unit that is there, or only words', async () => {
  const line = [['P', 'T', 'A', 'Sivistys', '', '', '']]
  const plan = await read(line)
  expect([...plan.unknownUnits]).toEqual([['Sivistys', 1]])
  expect(unitsByName(units, []).likely('Sivistys')).toBe('u-school')
  for (const [means, unit, owner] of [
    ['new', 'unit-1', null],
    ['u-school', 'unit-1', null],
    ['words', null, 'Sivistys'],
    ['u-gone', null, 'Sivistys'],
  ] as const) {
    const told = await read(line, { units: unitsByName(units, [{ text: 'sivistys', means }]) })
    expect(told.priorities[0]!.goals[0]!.actions[0]!.content).toMatchObject({ unitId: unit, ownerName: owner })
  }
})

test('a measure that was taken for an indicator is a target, and no words besides', async () => {
  const target = {
    indicator: 'sotkanet:1',
    baseline: { year: 2023, value: 10 },
    path: [],
    target: { year: 2029, value: 8 },
  }
  const plan = await read([['P', 'T', 'A', '', '', '', 'Yksinäisten osuus; Kävijät']], {
    measures: new Map([['yksinäisten osuus', target]]),
  })
  expect(plan.priorities[0]!.goals[0]!.content).toMatchObject({
    indicatorTargets: [target],
    criterion: { fi: 'Kävijät' },
  })
})

test.each([
  ['targetWorse', 'higher', 8],
  ['targetUnclear', 'neutral', 10],
] as const)('a measure whose target cannot be meant stays as words: %s', async (code, direction, value) => {
  const target = {
    indicator: 'sotkanet:1',
    baseline: { year: 2023, value: 10 },
    path: [],
    target: { year: 2029, value },
  }
  const plan = await read([['P', 'T', 'A', '', '', '', 'Yksinäisten osuus']], {
    measures: new Map([['yksinäisten osuus', target]]),
    directions: new Map([[target.indicator, direction]]),
  })
  const { content } = plan.priorities[0]!.goals[0]!
  expect([content['criterion'], content['indicatorTargets']]).toEqual([{ fi: 'Yksinäisten osuus' }, undefined])
  expect(said(plan)).toEqual([[code, 4, 'Yksinäisten osuus']])
})
