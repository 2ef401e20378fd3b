import { afterAll, beforeAll, expect, test } from 'vitest'

import { type ConcernState, concernStates, findings } from '../concern.ts'
import { getConcern, listConcerns } from '../concerns.contract.ts'
import { getPhenomenon, listPhenomena } from '../phenomena.contract.ts'
import { demoPerson } from '#modules/organisations/demo-people.ts'
import { signInToDemo } from '#modules/organisations/demo-session.contract.ts'
import { createTestServer, type Signed, type TestServer, wholeDemo } from '#server/testing.ts'
import { demoConcernId } from './demo-concerns.ts'

let server: TestServer
let coordinator: Signed
beforeAll(async () => {
  server = await createTestServer({ seed: wholeDemo })
  const { headers } = await server.call(undefined, signInToDemo, { key: 'coordinator' })
  const cookie = headers.get('set-cookie')!.split(';')[0]!
  coordinator = { cookie, accountId: demoPerson('coordinator').id }
})
afterAll(() => server.close())

const organisation = 'virtala'

test('the city has about twenty joys and concerns, in every state and of every finding', async () => {
  const { items } = (await server.call(coordinator, listConcerns, { organisation })).body
  expect(items.length).toBeGreaterThanOrEqual(20)
  const fewest: Record<ConcernState, number> = { new: 4, checked: 4, inPhenomenon: 6, promoted: 1, leftOut: 1 }
  for (const state of concernStates)
    expect(items.filter((one) => one.state === state).length, state).toBeGreaterThanOrEqual(fewest[state])
  for (const finding of findings) expect(items.map((one) => one.finding)).toContain(finding)
  expect(items.filter(({ merged }) => merged.length > 0)).toHaveLength(1)
})

test('a figure that was seen is still there when the source has corrected it or brought a newer one', async () => {
  const sinceOf = async (key: string) =>
    (await server.call(coordinator, getConcern, { organisation, id: demoConcernId(key) })).body.findings[0]?.evidence[0]
      ?.since
  expect(await sinceOf('poorFamilies')).toBe('newer')
  expect(await sinceOf('childReports')).toBe('corrected')
  expect(await sinceOf('lonelyPupils')).toBe('same')
})

test('three phenomena have evidence and actors, and one of them has a goal with actions', async () => {
  const { items } = (await server.call(coordinator, listPhenomena, { organisation })).body
  expect(items).toHaveLength(3)
  for (const { indicators, actors, concerns } of items)
    expect(Math.min(indicators, actors, concerns)).toBeGreaterThan(0)
  const promoted = items.find(({ goals }) => goals > 0)!
  const { phenomenon } = (await server.call(coordinator, getPhenomenon, { organisation, id: promoted.id })).body
  expect(phenomenon.goals[0]).toMatchObject({ basis: { kind: 'concern', id: demoConcernId('lonelyPupils') } })
  expect(phenomenon.goals[0]?.actions.length).toBeGreaterThan(0)
})
