import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { handOver, listHeldWork } from '#modules/organisations/hand-over/hand-overs.contract.ts'
import { removePerson } from '#modules/organisations/people.contract.ts'
import { createTestServer, type Signed, type TestServer } from '#server/testing.ts'
import { listResponsibilities, saveResponsibility } from './responsibility.contract.ts'
import { nobody, stateOfResponsibility } from './responsibility.ts'

const organisation = 'espoo'
let server: TestServer
let owner: Signed
let coordinator: Signed
let viewer: Signed
beforeAll(async () => {
  server = await createTestServer()
  await server.addOrganisation(organisation, { regionKey: 'kunta:049' })
  owner = await server.addPerson({ organisation, role: 'owner' })
  coordinator = await server.addPerson({ organisation, role: 'coordinator' })
  viewer = await server.addPerson({ organisation, role: 'viewer' })
})
afterAll(() => server.close())

const dutiesOf = async (as = viewer) => (await server.call(as, listResponsibilities, { organisation })).body.duties
const save = (more: object, version = 0, as = coordinator) =>
  server.call(as, saveResponsibility, { organisation, duty: 'followUp', version, ...nobody, ...more })

describe('what is known of a duty', () => {
  const known = { isMember: true, groupEndsOn: null }
  test.each([
    ['nobody is named', {}, known, 'none'],
    ['a committee and a person', { body: 'Lautakunta', accountId: 'a' }, known, 'whole'],
    ['a committee alone', { body: 'Lautakunta' }, known, 'noPerson'],
    ['a person alone', { personName: 'Aune' }, known, 'noBody'],
    ['a person who has left', { body: 'Lautakunta', accountId: 'a' }, { ...known, isMember: false }, 'noPerson'],
    ['a group whose term is over', { groupId: 'g' }, { ...known, groupEndsOn: '2025-05-31' }, 'none'],
    ['a group on its last day', { groupId: 'g' }, { ...known, groupEndsOn: '2026-01-15' }, 'noPerson'],
  ] as const)('%s', (_, said, facts, state) => {
    expect(stateOfResponsibility({ ...nobody, ...said }, facts, '2026-01-15')).toBe(state)
  })
})

describe('who answers for what', () => {
  test('is read by everybody of the organisation, with the law of each duty', async () => {
    const duties = await dutiesOf()
    expect(duties[0]).toMatchObject({
      duty: 'responsibleBody',
      state: 'none',
      citations: [{ act: '612/2021', section: '6' }],
    })
    expect(duties.map(({ duty }) => duty)).not.toContain('support')
  })

  test('is said by whoever leads, and another who saw the older state meets it', async () => {
    expect((await save({ body: 'Hyvinvointilautakunta', accountId: coordinator.accountId })).body.version).toBe(1)
    const late = await save({ body: 'Hallitus' })
    expect([late.status, late.body]).toMatchObject([
      409,
      { current: { body: 'Hyvinvointilautakunta' }, currentVersion: 1 },
    ])
    expect((await save({ body: 'Hallitus', accountId: coordinator.accountId }, 1, owner)).body.version).toBe(2)
    expect((await dutiesOf()).find(({ duty }) => duty === 'followUp')).toMatchObject({ state: 'whole', version: 2 })
  })

  test('is not said by a reader, nor of somebody elsewhere, nor of a duty that others have', async () => {
    expect((await save({}, 2, viewer)).status).toBe(403)
    await server.addOrganisation('oulu')
    const stranger = await server.addPerson({ organisation: 'oulu', role: 'editor' })
    expect((await save({ accountId: stranger.accountId }, 2)).body).toMatchObject({ code: 'invalidInput' })
    const input = { organisation, duty: 'support', version: 0, ...nobody } as const
    expect((await server.call(owner, saveResponsibility, input)).status).toBe(404)
  })

  test('goes to the successor with the work, and shows when its person has left', async () => {
    const person = coordinator.accountId
    const { work } = (await server.call(owner, listHeldWork, { organisation, person })).body
    expect(work).toMatchObject([
      { kind: 'duty', id: 'followUp', title: { fi: 'Elinolojen, hyvinvoinnin ja terveyden seuranta' } },
    ])
    const things = work.map(({ kind, id }) => ({ kind, id }))
    await server.call(owner, handOver, { organisation, person, to: owner.accountId, things, note: '' })
    expect((await dutiesOf()).find(({ duty }) => duty === 'followUp')).toMatchObject({ state: 'whole' })
    const leaving = await server.addPerson({ organisation, role: 'editor' })
    expect((await save({ body: 'Hallitus', accountId: leaving.accountId }, 3, owner)).body).toEqual({ version: 4 })
    await server.call(owner, removePerson, { organisation, person: leaving.accountId })
    expect((await dutiesOf()).find(({ duty }) => duty === 'followUp')).toMatchObject({
      state: 'noPerson',
      hasLeft: true,
    })
  })
})
