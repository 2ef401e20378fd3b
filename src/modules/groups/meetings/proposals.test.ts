import { afterAll, beforeAll, expect, test } from 'vitest'

import { organisation } from '#modules/plans/testing/plan-server.ts'
import type { Signed } from '#server/testing.ts'
import { answerProposal, proposeToMeeting, withdrawProposal } from './proposals.contract.ts'
import { createMeetingServer, type MeetingServer } from './testing/meeting-server.ts'

let server: MeetingServer
beforeAll(async () => {
  server = await createMeetingServer()
})
afterAll(() => server.close())

const as = (who: keyof MeetingServer['people']): Signed => server.people[who]
const statusOf = async (answer: Promise<{ status: number }>) => (await answer).status

test('a proposal of a member is taken onto the agenda, or told why not, once', async () => {
  const meeting = await server.meeting()
  const propose = (who: keyof MeetingServer['people']) =>
    server.call(as(who), proposeToMeeting, { organisation, meeting, title: { fi: 'Nuorten tila' }, reason: null })
  const { id } = (await propose('member')).body
  expect(await statusOf(propose('formerChair'))).toBe(403)
  const answer = (proposal: string, declinedBecause: string | null) =>
    server.call(as('chair'), answerProposal, { organisation, meeting, proposal, declinedBecause })
  expect([(await answer(id, null)).status, (await answer(id, null)).status]).toEqual([204, 409])
  await answer((await propose('member')).body.id, 'Kuuluu nuorisovaltuustolle')
  const { items, proposals } = await server.look(meeting, as('member'))
  expect(items).toMatchObject([{ title: { fi: 'Nuorten tila' }, kind: 'proposal' }])
  expect(proposals.map(({ state, answer: why }) => `${state}: ${why}`).toSorted()).toEqual([
    'declined: Kuuluu nuorisovaltuustolle',
    'taken: null',
  ])
})

test('who has proposed takes it back, until it is answered', async () => {
  const meeting = await server.meeting()
  const title = { fi: 'Nuorten tila' }
  const propose = async () =>
    (await server.call(as('member'), proposeToMeeting, { organisation, meeting, title, reason: null })).body.id
  const withdraw = (who: keyof MeetingServer['people'], proposal: string) =>
    statusOf(server.call(as(who), withdrawProposal, { organisation, meeting, proposal }))
  const [first, second] = [await propose(), await propose()]
  expect([await withdraw('chair', first), await withdraw('member', first), await withdraw('member', first)]).toEqual([
    403, 204, 404,
  ])
  await server.call(as('chair'), answerProposal, { organisation, meeting, proposal: second, declinedBecause: null })
  expect(await withdraw('member', second)).toBe(409)
  expect((await server.look(meeting)).proposals).toMatchObject([{ id: second, state: 'taken' }])
})
