import { describe, expect, test } from 'vitest'

import type { OutlinedAction, OutlinedGoal, OutlinedPriority } from '../outline.ts'
import { filterRows, groupRows, type GroupNames, type ViewRow, viewQuery } from './plan-view.ts'
import { readViewQuery, writeViewQuery } from './view-address.ts'

const [sport, school, aino] = [1, 2, 3].map((n) => `00000000-0000-4000-8000-00000000000${n}`) as [
  string,
  string,
  string,
]

/** A goal that says themes; one that says none is followed by a figure of health. */
const goalOf = (themes: OutlinedGoal['themes']) => ({ themes, progress: [{ indicator: { theme: 'health' } }] })

const row = (
  title: string,
  action: Partial<OutlinedAction> = {},
  {
    group = null,
    priority = 'Yhdessä',
    themes = [],
  }: { group?: OutlinedGoal['populationGroup']; priority?: string; themes?: OutlinedGoal['themes'] } = {},
): ViewRow => ({
  action: {
    title: { fi: title },
    unitId: null,
    unitName: null,
    region: null,
    areaName: null,
    ownerId: null,
    ownerLabel: null,
    status: 'ongoing',
    fiveWays: [],
    budgetEuros: null,
    ...action,
  } as OutlinedAction,
  goal: { title: { fi: 'Ystäviä' }, populationGroup: group, ...goalOf(themes) } as OutlinedGoal,
  priority: { id: priority, title: { fi: priority } } as OutlinedPriority,
})

const names: GroupNames = {
  populationGroups: {
    children: 'Lapset',
    young: 'Nuoret',
    workingAge: 'Työikäiset',
    older: 'Ikääntyneet',
    everyone: 'Kaikki',
  },
  themes: {
    mind: 'Mieli',
    lifestyle: 'Elintavat',
    participation: 'Osallisuus',
    livelihood: 'Toimeentulo',
    learning: 'Oppiminen',
    health: 'Terveys',
    services: 'Palvelut',
    population: 'Väestö',
  },
  ways: { connect: 'Luo', beActive: 'Liiku', takeNotice: 'Huomaa', keepLearning: 'Opi', give: 'Anna' },
  budgets: { over100: 'Yli 100', over20: 'Yli 20', to20: 'Enintään 20', zero: 'Ei rahaa', none: '' },
  language: 'fi',
}
const walking = row(
  'Kävelyryhmä',
  {
    unitId: sport,
    unitName: { fi: 'Liikunta', sv: 'Idrott' },
    region: 'osa-alue:1',
    areaName: { fi: 'Rantaniitty' },
    ownerLabel: 'Aino',
    ownerId: aino,
    status: 'late',
    fiveWays: ['connect', 'beActive'],
    budgetEuros: 30_000,
  },
  { group: 'older' },
)
const club = row(
  'Kerho',
  { unitId: school, unitName: { fi: 'Koulut' }, budgetEuros: 0 },
  { group: 'children', priority: 'Arki', themes: ['mind', 'learning'] },
)
const nameless = row('Viestintä')
const rows = [walking, club, nameless]

const looker = { accountId: aino, rights: { editsPlan: false, editsUnits: [school] } }
const left = (query: Partial<Parameters<typeof filterRows>[1]>) =>
  filterRows(rows, viewQuery.parse(query), looker).map(({ action }) => action.title.fi)

describe('a view of the plan', () => {
  test.each([
    [{}, ['Kävelyryhmä', 'Kerho', 'Viestintä']],
    [{ statuses: ['late' as const] }, ['Kävelyryhmä']],
    [{ unit: school }, ['Kerho']],
    [{ group: 'older' as const }, ['Kävelyryhmä']],
    [{ way: 'connect' as const }, ['Kävelyryhmä']],
    [{ words: 'IDROTT aino' }, ['Kävelyryhmä']],
    [{ words: 'ystäv arki' }, ['Kerho']],
    [{ isMine: true }, ['Kävelyryhmä', 'Kerho']],
    [{ words: 'aino', unit: school }, []],
  ])('leaves what %j asks for', (query, titles) => {
    expect(left(query)).toEqual(titles)
  })

  const grouped = (by: Parameters<typeof groupRows>[1]) =>
    groupRows(rows, by, names).map((group) => [group.name, group.rows.length, group.budgetEuros])

  test.each([
    [
      'priority',
      [
        ['Yhdessä', 2, 30_000],
        ['Arki', 1, 0],
      ],
    ],
    [
      'unit',
      [
        ['Koulut', 1, 0],
        ['Liikunta', 1, 30_000],
        [null, 1, 0],
      ],
    ],
    [
      'populationGroup',
      [
        ['Lapset', 1, 0],
        ['Ikääntyneet', 1, 30_000],
        [null, 1, 0],
      ],
    ],
    [
      'theme',
      [
        ['Mieli', 1, 0],
        ['Oppiminen', 1, 0],
        ['Terveys', 2, 30_000],
      ],
    ],
    [
      'area',
      [
        ['Rantaniitty', 1, 30_000],
        [null, 2, 0],
      ],
    ],
    [
      'owner',
      [
        ['Aino', 1, 30_000],
        [null, 2, 0],
      ],
    ],
    [
      'way',
      [
        ['Luo', 1, 30_000],
        ['Liiku', 1, 30_000],
        [null, 2, 0],
      ],
    ],
    [
      'budget',
      [
        ['Yli 20', 1, 30_000],
        ['Ei rahaa', 1, 0],
        [null, 1, 0],
      ],
    ],
  ] as const)('puts actions together by %s, those of none last', (by, groups) => {
    expect(grouped(by)).toEqual(groups)
  })

  test('is told by its address, which says only what is unusual and forgives what it cannot read', () => {
    const query = viewQuery.parse({
      words: 'ystävä',
      statuses: ['late', 'atRisk'],
      unit: sport,
      isMine: true,
      by: 'way',
    })
    expect(readViewQuery(new URLSearchParams(writeViewQuery(query)))).toEqual(query)
    expect(writeViewQuery(viewQuery.parse({}))).toBe('')
    expect(readViewQuery(new URLSearchParams('?unit=nobody&status=late,gone&by=way'))).toEqual(
      viewQuery.parse({ by: 'way' }),
    )
  })
})
