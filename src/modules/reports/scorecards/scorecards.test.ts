import { readXlsx } from 'hucre'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { hasProgram, pdfText, run, withFile } from '#documents/render/testing/office.ts'
import { addFollowUp } from '#modules/plans/actions.contract.ts'
import { createPlanServer, organisation, type PlanServer } from '#modules/plans/testing/plan-server.ts'
import type { Signed } from '#server/testing.ts'
import { actionsOn } from './scorecard.ts'
import {
  downloadScorecard,
  downloadScorecards,
  getScorecard,
  listScorecards,
  signScorecard,
} from './scorecards.contract.ts'

let server: PlanServer
let action: string
type Who = keyof PlanServer['people']

beforeAll(async () => {
  server = await createPlanServer()
  const programme = await server.programme({ status: 'approved', approvedOn: '2025-11-24' })
  const priority = await server.priority(programme)
  const own = await server.goal(priority, {
    unitId: server.units.sport,
    indicatorTargets: [
      {
        indicator: 'sotkanet:181',
        baseline: { year: 2010, value: 10 },
        target: { year: 2020, value: 4 },
        path: [],
      },
    ],
  })
  await server.goal(priority, { title: { fi: 'Koulujen tavoite' }, unitId: server.units.school })
  action = await server.action(own, {
    unitId: server.units.swimming,
    ownerName: 'Aino',
    startsOn: '2026-01-01',
    budget: [
      { year: 2026, line: '4210', plannedEuros: 1000, actualEuros: 400 },
      { year: 2027, line: null, plannedEuros: 500, actualEuros: null },
    ],
  })
  await server.action(await server.goal(await server.priority(await server.programme())), {
    title: { fi: 'Luonnoksen toimenpide' },
    unitId: server.units.sport,
  })
})
afterAll(() => server.close())

const read = async (unit: string, more: object = {}, who: Who = 'coordinator') =>
  (await server.call(server.people[who], getScorecard, { organisation, unit, year: 2026, ...more })).body
const sign = (unit: string, seen: string, who: Who, more: object = {}) =>
  server.call(server.people[who], signScorecard, { organisation, unit, year: 2026, seen, note: null, ...more })
const get = (address: string, { cookie }: Signed = server.people.coordinator) =>
  server.request(`/api/v1/organisations/${organisation}/${address}`, { headers: { cookie } })
const file = (unit: string, query: string) => get(`scorecards/${unit}/file?${query}`)

describe('a scorecard', () => {
  test("tells the unit's goals with their figures, the actions below it, and the year's euros; drafts are not on it", async () => {
    const { card, drafts, years, changes } = await read(server.units.sport)
    expect(card).toMatchObject({
      year: 2026,
      asOf: '2026-03-02',
      plannedEuros: 1000,
      actualEuros: 400,
      goals: [{ number: '1.1', isOwn: true, verdict: 'onCourse', figures: [{ current: { year: 2014, value: 6 } }] }],
    })
    expect(actionsOn(card)).toMatchObject([{ id: action, status: 'ongoing', hasOwner: true, followUp: null }])
    expect({ drafts, first: years[0], changes }).toEqual({ drafts: 1, first: 2029, changes: [] })
    expect((await read(server.units.sport, { year: 2027 })).card.plannedEuros).toBe(500)
  })

  test('stands among all units with what it holds, and the whole organisation first', async () => {
    const { body } = await server.call(server.people.viewer, listScorecards, { organisation })
    const held = body.rows.map(({ unit, ownGoals, actions, plannedEuros }) => ({
      unit: unit?.name.fi ?? null,
      held: [ownGoals, actions, plannedEuros],
    }))
    expect(held[0]).toEqual({ unit: null, held: [2, 1, 1000] })
    expect(held).toContainEqual({ unit: 'Koulut', held: [1, 0, null] })
    expect(held).toContainEqual({ unit: 'Liikunta', held: [1, 1, 1000] })
    expect(held).toContainEqual({ unit: 'Uimahallit', held: [0, 1, 1000] })
    expect(body.uncoveredDuties).toContain('children')
  })

  test('is for those who read plans, of their own organisation and of units that are there', async () => {
    const status = async (who: Who, place: string, unit: string = server.units.sport) =>
      (await server.call(server.people[who], getScorecard, { organisation: place, unit })).status
    expect([await status('partner', organisation), await status('elsewhere', organisation)]).toEqual([403, 403])
    expect([await status('elsewhere', 'oulu'), await status('coordinator', organisation, action)]).toEqual([404, 404])
  })
})

describe('signing', () => {
  test('keeps the card as it was, tells what has changed since, and can be done again', async () => {
    const { hash } = await read(server.units.sport, {}, 'editor')
    expect((await sign(server.units.sport, hash, 'editor', { note: ' Käsitelty 2.3. ' })).body).toMatchObject({
      role: 'editor',
      hash,
      note: 'Käsitelty 2.3.',
    })
    expect((await read(server.units.sport)).changes).toEqual([])
    const followUp = {
      organisation,
      action,
      on: '2026-03-01',
      text: { fi: 'Ryhmiä on viisi' },
      state: 'done' as const,
    }
    expect((await server.call(server.people.editor, addFollowUp, followUp)).status).toBe(200)

    const now = await read(server.units.sport)
    expect(now.changes.map(({ kind }) => kind)).toEqual(['actionStatus', 'actionFollowUp'])
    const asSigned = await read(server.units.sport, { signing: now.signings[0]!.id })
    expect(actionsOn(asSigned.card)).toMatchObject([{ status: 'ongoing', followUp: null }])
    expect((await sign(server.units.sport, hash, 'owner')).status).toBe(409)
    expect((await sign(server.units.sport, now.hash, 'owner')).status).toBe(200)
    const { signings, changes } = await read(server.units.sport)
    expect({ by: signings.map(({ role }) => role), changes }).toEqual({ by: ['owner', 'editor'], changes: [] })
    const { body } = await server.call(server.people.viewer, listScorecards, { organisation })
    expect(
      body.rows.flatMap(({ unit, signing }) => (signing ? [[unit?.name.fi, signing.role, signing.changes]] : [])),
    ).toEqual([['Liikunta', 'owner', 0]])
  })

  test('is an audit row, and nobody changes or removes what was signed', async () => {
    const row = await server.db
      .selectFrom('audit_event')
      .selectAll()
      .where('endpoint', '=', 'signScorecard')
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({ target: `scorecard:${server.units.sport}`, details: { year: 2026 } })
    await expect(server.db.updateTable('scorecard_signing').set({ note: 'x' }).execute()).rejects.toThrow('append-only')
    await expect(server.db.deleteFrom('scorecard_signing').execute()).rejects.toThrow('append-only')
  })

  test("is refused to others than the card's directors, of another unit, of an empty card, and to readers", async () => {
    const [school, whole, swimming] = await Promise.all([
      read(server.units.school),
      read('all'),
      read(server.units.swimming),
    ])
    expect([school, whole].map(({ maySign }) => maySign)).toEqual([false, false])
    expect((await read('all', {}, 'approver')).maySign).toBe(true)
    const status = async (...asked: Parameters<typeof sign>) => (await sign(...asked)).status
    expect([
      await status(server.units.school, school.hash, 'editor'),
      await status('all', whole.hash, 'wholeEditor'),
    ]).toEqual([403, 403])
    expect([await status('all', whole.hash, 'coordinator'), await status('all', whole.hash, 'elsewhere')]).toEqual([
      403, 403,
    ])
    expect(await status('all', whole.hash, 'owner', { year: 2040 })).toBe(400)
    expect(await status(server.units.swimming, swimming.hash, 'approver')).toBe(200)
  })
})

describe('a scorecard as a file', () => {
  test.skipIf(!hasProgram('pdfinfo'))('is tagged pages of A4 that tell the same', { timeout: 60_000 }, async () => {
    const answer = await file(server.units.sport, 'year=2026')
    expect(answer.headers.get('content-disposition')).toContain('tuloskortti-espoo-liikunta-2026.pdf')
    const pdf = new Uint8Array(await answer.arrayBuffer())
    expect(withFile('card.pdf', pdf, (path) => run('pdfinfo', path))).toMatch(/Tagged:\s+yes/)
    const words = pdfText(pdf)
    expect(words).toMatch(/Tuloskortti 2026[^]*Liikunta[^]*Vahvistanut owner Henkilö \(omistaja\) 2\.3\.2026/)
    expect(words).toMatch(/Omat tavoitteet[^]*Kurssissa[^]*Kävelyryhmä/)
  })

  test('is a workbook, of one unit or of all', async () => {
    const rowsOf = async (answer: Response, sheet: number) => {
      const { sheets } = await readXlsx(new Uint8Array(await answer.arrayBuffer()))
      return sheets[sheet]!.rows
    }
    const cards = await rowsOf(await get('scorecard-workbook?year=2026', server.people.viewer), 0)
    expect(cards.map(([unit]) => unit).slice(0, 2)).toEqual(['Yksikkö', 'Koko organisaatio'])
    expect(cards).toHaveLength(5)
    const actions = await rowsOf(await file(server.units.sport, 'year=2026&format=xlsx'), 2)
    expect(actions[1]).toEqual(expect.arrayContaining(['Liikunta', 'Kävelyryhmä', 'Valmis', 1000, 400]))
  })

  test('is not for other organisations', async () => {
    const asked = { organisation, unit: server.units.sport, format: 'xlsx' } as const
    expect((await server.call(server.people.elsewhere, downloadScorecard, asked)).status).toBe(403)
    expect((await server.call(server.people.elsewhere, downloadScorecards, { organisation })).status).toBe(403)
  })
})
