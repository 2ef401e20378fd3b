import { afterAll, beforeAll, expect, test } from 'vitest'

import { demoPerson, type DemoPersonKey } from '#modules/organisations/demo-people.ts'
import { openSession } from '#server/session.ts'
import { createTestServer, type Signed, testNow, type TestServer, wholeDemo } from '#server/testing.ts'
import { getIndicatorData } from '../indicators.contract.ts'
import { getClubRound } from './club-rounds.contract.ts'
import { getClub, listClubs } from './clubs.contract.ts'
import { openDueFigures } from './open-figures.service.ts'

let server: TestServer

beforeAll(async () => {
  server = await createTestServer({ seed: wholeDemo })
})
afterAll(() => server.close())

const signIn = async (key: DemoPersonKey): Promise<Signed> => {
  const { id } = demoPerson(key)
  const token = await server.db.transaction().execute((tx) => openSession(tx, id, testNow))
  return { cookie: `kaarna=${token}`, accountId: id }
}
const place = { organisation: 'virtala', club: 'kirjastot' }

test('the demo has a club with rounds in every phase, and seven members beside the one that is asked', async () => {
  const { body } = await server.call(await signIn('coordinator'), getClub, place)
  const states = body.members.map(({ state }) => state)
  expect([
    states.filter((state) => state === 'joined').length,
    states.filter((state) => state === 'invited').length,
  ]).toEqual([7, 1])
  const phases = body.indicators.flatMap(({ rounds }) => rounds.map(({ phase }) => phase))
  expect(new Set(phases)).toEqual(new Set(['collecting', 'embargoed', 'open', 'membersOnly']))
})

test('what is open is in the knowledge base, and nothing waits to be opened', async () => {
  const key = 'demo-club:kirjastot.lasten-lainat'
  const region = ['demo-kunta:001', 'demo-kunta:006']
  const { body } = await server.call(undefined, getIndicatorData, { key, region })
  expect(body.years).toEqual([2024, 2025])
  expect(body.regions.map(({ values }) => values)).toEqual([
    [24.8, 26.4],
    [18.4, null],
  ])
  expect(await openDueFigures(server.db, testNow)).toBe(false)
})

test('the collected round has a figure that the checks mark, a question and members that have not reported', async () => {
  const coordinator = await signIn('coordinator')
  const { body: club } = await server.call(coordinator, getClub, place)
  const round = club.indicators.flatMap(({ rounds }) => rounds).find(({ phase }) => phase === 'collecting')!
  const { body } = await server.call(coordinator, getClubRound, { ...place, round: round.id })
  const found = body.all!.map(({ member, state, hasAgreed, marks }) => [member.slug, state, hasAgreed, marks.length])
  expect(found).toContainEqual(['kuusivaara', 'waiting', true, 3])
  expect(found).toContainEqual(['merisalmi', 'waiting', true, 2])
  expect(found).toContainEqual(['suopelto', 'missing', true, 0])
  expect(found).toContainEqual(['lehtoranta', 'missing', false, 0])
})

test.each([
  ['coordinator', 'virtala', ['approval', 'invitation']],
  ['coastCoordinator', 'merisalmi', ['question']],
  ['haapalampiOwner', 'haapalampi', ['invitation']],
  ['lehtorantaOwner', 'lehtoranta', ['agreement']],
  ['suopeltoOwner', 'suopelto', ['figureDue']],
  ['viewer', 'virtala', []],
] as const)('for the %s of %s there waits %o', async (person, organisation, kinds) => {
  const { body } = await server.call(await signIn(person), listClubs, { organisation })
  expect(body.items.flatMap(({ waiting }) => waiting.map(({ kind }) => kind))).toEqual(kinds)
})
