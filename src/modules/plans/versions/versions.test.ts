import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { testNow } from '#server/testing.ts'
import { deletePlanObject } from '../plan-objects.contract.ts'
import { updateGoal, updateProgramme } from '../plans.contract.ts'
import { sampleGoal, sampleProgramme } from '../samples.ts'
import { createPlanServer, organisation, type PlanServer } from '../testing/plan-server.ts'
import {
  approveProgramme,
  compareProgrammeVersions,
  getProgrammeVersion,
  listProgrammeVersions,
} from './versions.contract.ts'
import { freezeAwaited } from './versions.service.ts'

const council = { approvedOn: '2025-12-08', approvedBy: { fi: 'Valtuusto' }, approvedSection: '94' }
const amended = { approvedOn: '2026-02-16', approvedBy: { fi: 'Valtuusto' }, approvedSection: '12' }

describe('versions of a programme', () => {
  let server: PlanServer
  beforeAll(async () => {
    server = await createPlanServer()
  })
  afterAll(() => server.close())
  type Who = keyof PlanServer['people']

  const list = (id: string, who: Who = 'coordinator') =>
    server.call(server.people[who], listProgrammeVersions, { organisation, id })
  const approve = (id: string, version: number, more: object = council, who: Who = 'coordinator') =>
    server.call(server.people[who], approveProgramme, { organisation, id, version, ...council, ...more })
  const compare = (id: string, from: number, more: { to?: number } = {}, who: Who = 'coordinator') =>
    server.call(server.people[who], compareProgrammeVersions, { organisation, id, from, ...more })

  async function writePlan(more: object = {}) {
    const programme = await server.programme({ ...more })
    const priority = await server.priority(programme)
    const goal = await server.goal(priority, { unitId: server.units.sport })
    const action = await server.action(goal)
    return { programme, priority, goal, action }
  }

  const renameGoal = (id: string, version: number, fi: string) =>
    server.call(server.people.coordinator, updateGoal, {
      organisation,
      id,
      version,
      ...sampleGoal,
      unitId: server.units.sport,
      title: { fi },
    })

  test('are frozen when a body approves it, and again when it approves what was changed since', async () => {
    const { programme, goal, action } = await writePlan()
    expect((await approve(programme, 1)).body).toMatchObject({ id: programme, version: 2, number: 1 })
    expect((await list(programme)).body.changesSince?.parts).toBe(0)

    await renameGoal(goal, 1, 'Jokaisella nuorella on ystävä')
    await server.call(server.people.coordinator, deletePlanObject, {
      organisation,
      kind: 'action',
      id: action,
      version: 1,
    })
    expect((await list(programme)).body.changesSince).toEqual({
      parts: 2,
      counts: { added: 0, removed: 1, moved: 0, changed: 1 },
    })

    expect((await approve(programme, 2, amended)).body.number).toBe(2)
    const { versions, changesSince } = (await list(programme)).body
    expect(changesSince?.parts).toBe(0)
    expect(
      versions.map(({ number, approvedSection, goals, actions }) => [number, approvedSection, goals, actions]),
    ).toEqual([
      [2, '12', 1, 0],
      [1, '94', 1, 1],
    ])
    expect(versions[0]?.hash).not.toBe(versions[1]?.hash)

    const first = (
      await server.call(server.people.viewer, getProgrammeVersion, { organisation, id: programme, number: 1 })
    ).body
    expect(first.content.parts.map(({ kind }) => kind)).toEqual(['programme', 'priority', 'goal', 'action'])
    expect(first.content.names[server.units.sport]).toEqual({ fi: 'Liikunta' })

    const between = (await compare(programme, 1, { to: 2 }, 'viewer')).body
    expect(between.counts).toEqual({ added: 0, removed: 1, moved: 0, changed: 1 })
    expect(between.parts.find(({ kind }) => kind === 'goal')?.fields).toEqual([
      { field: 'title', before: sampleGoal.title, after: { fi: 'Jokaisella nuorella on ystävä' } },
    ])
  })

  test('are frozen too when the form of a programme says that it was approved, and when that record is corrected', async () => {
    const { programme } = await writePlan()
    const store = (version: number, more: object) =>
      server.call(server.people.coordinator, updateProgramme, {
        organisation,
        id: programme,
        version,
        ...sampleProgramme,
        status: 'approved',
        ...council,
        ...more,
      })
    await store(1, {})
    await store(2, { name: { fi: 'Uusi nimi' } })
    expect((await list(programme)).body).toMatchObject({ versions: [{ number: 1 }], changesSince: { parts: 1 } })
    await store(3, { approvedSection: '95' })
    expect((await list(programme)).body.versions.map((one) => one.approvedSection)).toEqual(['95', '94'])
  })

  test('show a viewer what was approved and nothing of what has changed since, or of a draft', async () => {
    const { programme, goal } = await writePlan()
    expect((await list(programme, 'viewer')).status).toBe(404)
    await approve(programme, 1)
    await renameGoal(goal, 1, 'Luonnoksen nimi')
    expect((await list(programme, 'viewer')).body).toMatchObject({ versions: [{ number: 1 }], changesSince: null })
    expect((await compare(programme, 1, {}, 'viewer')).status).toBe(403)
  })

  test('are recorded by those who edit plans, in the order of days, and only when something was approved', async () => {
    const { programme, goal } = await writePlan()
    for (const who of ['wholeEditor', 'approver', 'viewer', 'elsewhere'] as const)
      expect((await approve(programme, 1, council, who)).status, who).toBe(403)
    expect((await approve(programme, 1, { approvedOn: '2026-03-03' })).body).toMatchObject({
      faults: [{ path: 'approvedOn', message: 'approvalAhead' }],
    })
    await approve(programme, 1)
    expect((await approve(programme, 2)).body).toMatchObject({ faults: [{ message: 'nothingToApprove' }] })
    expect((await approve(programme, 1, amended)).status).toBe(409)
    await renameGoal(goal, 1, 'Muutettu')
    expect((await approve(programme, 2, { approvedOn: '2025-11-01' })).body).toMatchObject({
      faults: [{ message: 'approvalBeforeVersion' }],
    })
    expect((await compare(programme, 9)).status).toBe(404)
    expect((await list(goal)).status).toBe(404)
    expect((await list(programme, 'elsewhere')).status).toBe(403)
  })

  test('cannot be changed or deleted by anything that the server does', async () => {
    const { programme } = await writePlan()
    await approve(programme, 1)
    for (const statement of ['UPDATE programme_version SET number = 9', 'DELETE FROM programme_version'])
      await expect(sql.raw(statement).execute(server.db), statement).rejects.toThrow()
  })

  test('of one that was approved before versions were kept begin from the day of the upgrade, once', async () => {
    const { programme } = await writePlan({ status: 'approved', ...council })
    expect((await list(programme)).body.versions).toEqual([])
    await server.db.insertInto('programme_version_awaited').values({ programme_id: programme }).execute()
    const upgrade = () => server.db.transaction().execute((tx) => freezeAwaited(tx, testNow))
    await upgrade()
    await upgrade()
    expect((await list(programme)).body.versions).toMatchObject([
      { number: 1, origin: 'upgrade', takenBy: null, takenAt: testNow.toISOString(), approvedOn: '2025-12-08' },
    ])
  })
})
