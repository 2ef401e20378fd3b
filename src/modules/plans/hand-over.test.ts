import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { handOver, listHeldWork } from '#modules/organisations/hand-over/hand-overs.contract.ts'
import { updateAction } from './actions.contract.ts'
import { listPlanChanges } from './plan-objects.contract.ts'
import { addProject } from './projects/projects.contract.ts'
import { sampleProject } from './projects/samples.ts'
import { sampleAction } from './samples.ts'
import { createPlanServer, organisation, type PlanServer } from './testing/plan-server.ts'

let server: PlanServer
let goal: string
beforeAll(async () => {
  server = await createPlanServer()
  goal = await server.goal(await server.priority(await server.programme()))
})
afterAll(() => server.close())

/** Somebody who is about to leave, with one open action, one that is done, and a project. */
let leaving: Awaited<ReturnType<typeof server.addPerson>>
let action: string
let project: string
beforeEach(async () => {
  leaving = await server.addPerson({ organisation, role: 'editor' })
  const ownerId = leaving.accountId
  action = await server.action(goal, { ownerId, title: { fi: 'Kävelyryhmä' } })
  await server.action(goal, { ownerId, doneOn: '2026-01-15' })
  const input = { ...sampleProject, organisation, ownerId, ownerName: null }
  project = (await server.call(server.people.coordinator, addProject, input)).body.id
})

const heldBy = async (person: string, as = server.people.coordinator) =>
  (await server.call(as, listHeldWork, { organisation, person })).body
const give = (things: { kind: 'action' | 'project'; id: string }[], to: string, as = server.people.coordinator) =>
  server.call(as, handOver, { organisation, person: leaving.accountId, to, things, note: 'Aineisto on verkkolevyllä.' })

describe('who leads', () => {
  test('sees what somebody holds that is still open, and where it is', async () => {
    const { work, handOvers } = await heldBy(leaving.accountId)
    expect(work.map(({ kind, id, path }) => [kind, id, path])).toEqual([
      ['action', action, `plan/actions/${action}`],
      ['project', project, `projects/${project}`],
    ])
    expect(handOvers).toEqual([])
  })

  test('gives it on, and it is in its history, in the note and with the successor', async () => {
    const { editor } = server.people
    const before = (await heldBy(editor.accountId)).work.length
    const things = [
      { kind: 'action' as const, id: action },
      { kind: 'project' as const, id: project },
    ]
    expect((await give(things, editor.accountId)).body.count).toBe(2)
    expect((await heldBy(editor.accountId)).work).toHaveLength(before + 2)
    const { work, handOvers } = await heldBy(leaving.accountId)
    expect(work).toEqual([])
    expect(handOvers).toMatchObject([
      { note: 'Aineisto on verkkolevyllä.', things: [{ title: { fi: 'Kävelyryhmä' } }, { kind: 'project' }] },
    ])
    const asked = { organisation, kind: 'action' as const, id: action }
    const { changes } = (await server.call(editor, listPlanChanges, asked)).body
    expect(changes[0]).toMatchObject({ change: 'updated' })
  })

  test('learns when something is not the person’s any more, and nothing moves', async () => {
    const { coordinator, editor } = server.people
    const input = { ...sampleAction, organisation, id: action, version: 1, ownerId: editor.accountId }
    await server.call(coordinator, updateAction, input)
    const refused = await give(
      [
        { kind: 'project', id: project },
        { kind: 'action', id: action },
      ],
      editor.accountId,
    )
    expect(refused.status).toBe(409)
    expect((await heldBy(leaving.accountId)).work.map(({ id }) => id)).toEqual([project])
  })

  test('cannot give to somebody outside, nor to the same person', async () => {
    for (const to of [server.people.elsewhere.accountId, leaving.accountId]) {
      const refused = await give([{ kind: 'action', id: action }], to)
      expect(refused.status).toBe(400)
    }
  })
})

describe('whoever does not lead', () => {
  test('sees the own work and nobody else’s', async () => {
    expect((await heldBy(leaving.accountId, leaving)).work).toHaveLength(2)
    const other = await server.call(leaving, listHeldWork, { organisation, person: server.people.editor.accountId })
    expect(other.status).toBe(404)
  })

  test('gives nothing on', async () => {
    expect((await give([{ kind: 'action', id: action }], server.people.editor.accountId, leaving)).status).toBe(403)
  })
})
