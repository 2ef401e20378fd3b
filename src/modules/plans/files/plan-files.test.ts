import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { toHeadedTable } from '#modules/indicators/tables/files/headings.ts'
import { openTable } from '#modules/indicators/tables/files/open-table.ts'
import { createPlanServer, organisation, type PlanServer } from '../testing/plan-server.ts'

let server: PlanServer
beforeAll(async () => {
  server = await createPlanServer()
})
afterAll(() => server.close())

const target = {
  indicator: 'sotkanet:181',
  baseline: { year: 2010, value: 10 },
  target: { year: 2029, value: 4.5 },
  path: [],
}

/** A programme with every kind of line: an action, a goal without actions, and a priority without goals. */
async function addPlan(more: Record<string, unknown> = {}) {
  const programme = await server.programme(more)
  const first = await server.priority(programme, { title: { fi: 'Työ; ja toimeentulo' }, duties: ['wellbeingPlan'] })
  await server.priority(programme, { title: { fi: 'Tyhjä' } })
  const followed = await server.goal(first, { title: { fi: 'Työttömyys vähenee' }, indicatorTargets: [target] })
  await server.goal(first, { title: { fi: 'Ilman toimia' }, criterion: { fi: 'Kun on valmista' } })
  await server.action(followed, {
    title: { fi: '=1+1' },
    unitId: server.units.sport,
    ownerName: 'Maija',
    startsOn: '2025-01-01',
    endsOn: '2025-12-31',
    populationGroup: 'young',
    areaText: { fi: 'Keskus' },
    milestones: [{ name: { fi: 'Tilat' }, on: '2025-02-01', doneOn: '2025-01-30' }],
    recurrence: { every: 'year', until: null },
    evidence: { name: 'Malli', address: 'https://innokyla.fi/', effect: null },
    risk: { text: { fi: 'Ohjaajia ei löydy' }, likelihood: 2, consequence: 3 },
    budget: [{ year: 2026, line: null, plannedEuros: 1200.5, actualEuros: 900 }],
  })
  return programme
}

const read = (id: string, format: string, who: keyof PlanServer['people'] = 'viewer') =>
  server.request(`/api/v1/organisations/${organisation}/plans/programmes/${id}/file?format=${format}`, {
    headers: { cookie: server.people[who].cookie, 'accept-language': 'fi' },
  })

const approved = { status: 'approved', approvedOn: '2025-12-08' }

describe('a plan as a table', () => {
  test('opens in Excel with a line for each action, and for what has none', async () => {
    const answer = await read(await addPlan(approved), 'xlsx')
    expect(answer.headers.get('content-disposition')).toContain('suunnitelma-espoo-2025-2029.xlsx')
    const table = await toHeadedTable(await openTable(new Uint8Array(await answer.arrayBuffer())), {
      sheet: 'Suunnitelma',
      headingRow: undefined,
    })
    const names = table.columns.map(({ name }) => name)
    const lines: Record<string, string>[] = []
    for await (const { cells } of table.rows)
      lines.push(Object.fromEntries(names.flatMap((name, at) => (cells[at] ? [[name, cells[at]]] : []))))
    expect(lines).toMatchObject([
      {
        Painopiste: 'Työ; ja toimeentulo',
        Tavoite: '1.1 Työttömyys vähenee',
        Toimenpide: '=1+1',
        Vastuuyksikkö: 'Liikunta',
        Vastuuhenkilö: 'Maija',
        'Talousarvio, €': '1200.5',
        Määräaika: '2025-12-31',
        Tilanne: 'Myöhässä',
        Lähtötaso: '10',
        'Viimeisin luku': '6',
        'Luvun vuosi': '2014',
        'Tavoiteltu luku': '4.5',
        'Lakisääteiset tehtävät': 'Hyvinvointikertomus ja -suunnitelma',
        'Toteutuneet kustannukset, €': '900',
        Väestöryhmä: 'Nuoret',
        Alue: 'Keskus',
        Välietapit: 'Tilat, 2025-02-01 mennessä, valmistui 2025-01-30',
        Toistuu: 'Joka vuosi',
        'Malli ja näyttö': 'Malli, https://innokyla.fi/',
        Riski: '6/9: Ohjaajia ei löydy',
        'Vuosittain, €': '2026: suunniteltu 1200.5, toteutunut 900',
      },
      { Tavoite: '1.2 Ilman toimia', 'Toteutuu, kun': 'Kun on valmista' },
      { Painopiste: 'Tyhjä' },
    ])
    expect(lines[1]).not.toHaveProperty('Toimenpide')
  })

  test('as CSV has semicolons and decimal commas in Finnish, and nothing that a spreadsheet would reckon', async () => {
    const text = await (await read(await addPlan(approved), 'csv')).text()
    const [headings = '', first = ''] = text.replace('\ufeff', '').split('\r\n')
    expect(headings.split(';').slice(0, 3)).toEqual(['Painopiste', 'Tavoite', 'Toimenpide'])
    expect(first).toContain('"Työ; ja toimeentulo";1.1 Työttömyys vähenee;\'=1+1;')
    expect(first).toContain(';1200,5;')
  })

  test('of a draft is not for a viewer, and none is for another organisation', async () => {
    const draft = await addPlan()
    expect((await read(draft, 'xlsx')).status).toBe(404)
    expect((await read(draft, 'xlsx', 'approver')).status).toBe(200)
    expect((await read(draft, 'xlsx', 'elsewhere')).status).toBe(403)
    expect((await read(draft, 'ods', 'approver')).status).toBe(400)
  })
})
