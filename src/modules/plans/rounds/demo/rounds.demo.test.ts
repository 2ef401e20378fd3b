import { afterAll, beforeAll, expect, test } from 'vitest'

import { demoOrganisation } from '#modules/organisations/demo-organisations.ts'
import { demoPeople } from '#modules/organisations/demo-people.ts'
import { createTestServer, type Signed, type TestServer, wholeDemo } from '#server/testing.ts'
import { openSession } from '#server/session.ts'
import { demoDay } from '#shared/demo.ts'
import { getPersonalRound, listOwnRounds } from '../personal.contract.ts'
import { getFollowUpRound, listFollowUpRounds } from '../rounds.contract.ts'
import { seedDemoRounds } from './rounds.demo.ts'

const organisation = demoOrganisation('virtala').slug
let server: TestServer
let coordinator: Signed
beforeAll(async () => {
  server = await createTestServer({ seed: wholeDemo })
  coordinator = await signIn('coordinator')
})
afterAll(() => server.close())

async function signIn(key: string): Promise<Signed> {
  const accountId = demoPeople.find((person) => person.key === key)!.id
  const token = await server.db.transaction().execute((tx) => openSession(tx, accountId, server.clock.now))
  return { cookie: `kaarna=${token}`, accountId }
}

const readRounds = async () => (await server.call(coordinator, listFollowUpRounds, { organisation })).body.rounds
const readRound = async (round: string) =>
  (await server.call(coordinator, getFollowUpRound, { organisation, round })).body

test('the city has a round that is closed and one that is open, partly answered', async () => {
  const [open, closed] = await readRounds()
  expect(open!.closedAt).toBeNull()
  expect(open!.dueOn > demoDay).toBe(true)
  expect(open!.counts.answered).toBeGreaterThanOrEqual(5)
  expect(open!.counts.waiting).toBeGreaterThanOrEqual(10)
  expect(open!.counts.withoutOwner).toBeGreaterThanOrEqual(2)
  expect(closed!.closedAt).not.toBeNull()
  expect(closed!.counts.answered).toBeGreaterThanOrEqual(8)
  expect((await readRound(closed!.id)).people.filter(({ accountId, email }) => accountId === null && email)).toEqual([])
})

test("a link on the coordinator's screen opens the cards of somebody without an account", async () => {
  const [open] = await readRounds()
  const { people, actions } = await readRound(open!.id)
  const person = people.find(
    ({ id, accountId }) => accountId === null && actions.some((one) => one.personId === id && !one.answer),
  )!
  const { body } = await server.call(undefined, getPersonalRound, { token: person.link!.split('#')[1]! })
  expect(body).toMatchObject({ state: 'open', today: demoDay, person: { name: person.name } })
  expect(body.cards.length).toBeGreaterThan(0)
})

test('the head of sports finds the own actions in the workspace', async () => {
  const { body } = await server.call(await signIn('editor'), listOwnRounds, { organisation })
  expect(body.rounds[0]!.cards.filter(({ answer }) => !answer).length).toBeGreaterThan(0)
})

test('nothing leaves the demo, and its rounds are written once', async () => {
  expect(server.mails).toEqual([])
  const before = await readRounds()
  await server.db.transaction().execute((tx) => seedDemoRounds(tx, server.services))
  expect(await readRounds()).toEqual(before)
})
