import { afterAll, beforeEach, describe, expect, test } from 'vitest'

import { addDays } from '#shared/day.ts'
import { listFollowUps, updateAction } from '../actions.contract.ts'
import { actionsOf } from '../outline.ts'
import { deletePlanObject, listPlanChanges } from '../plan-objects.contract.ts'
import { getProgramme } from '../plans.contract.ts'
import { sampleAction, sampleProgramme } from '../samples.ts'
import { createRoundServer, day, dueOn, first, organisation, type RoundServer, words } from '../testing/round-server.ts'
import { answerByLink, answerOwn, getPersonalRound, listOwnRounds } from './personal.contract.ts'
import { answerForOwners, closeFollowUpRound, withdrawPersonalLink } from './rounds.contract.ts'

let server: RoundServer
const servers: RoundServer[] = []
beforeEach(async () => {
  server = await createRoundServer()
  servers.push(server)
})
afterAll(() => Promise.all(servers.map((one) => one.close())))

const call: RoundServer['call'] = (...asked) => server.call(...asked)

describe('the holder of a personal link', () => {
  test('reads the own actions only, answers, corrects, and the plan has it', async () => {
    const round = await server.open()
    const token = server.tokenTo('sari@example.fi')
    const { body: asked } = await call(undefined, getPersonalRound, { token })
    expect(asked).toMatchObject({
      state: 'open',
      programme: sampleProgramme.name,
      person: { name: 'Sari Koskivuo', language: 'sv' },
    })
    expect(asked.contact.email).toBe(await server.emailOf(server.coordinator))
    expect(asked.cards.map(({ title }) => title.fi)).toEqual(['Neuvola'])
    expect(JSON.stringify(asked)).not.toContain('budget')

    const answered = await call(undefined, answerByLink, { token, action: server.actions.saris, ...first })
    expect(answered.body.card.answer).toMatchObject({
      state: 'ongoing',
      text: 'Ryhmiä on viisi.',
      reach: 40,
      byName: 'Sari Koskivuo',
    })
    const { version, answer } = answered.body.card
    const stopped = {
      ...words,
      state: 'stopped' as const,
      text: 'Raha loppui.',
      version,
      answerVersion: answer!.version,
    }
    expect((await call(undefined, answerByLink, { token, action: server.actions.saris, ...stopped })).status).toBe(200)

    const { body: told } = await call(server.coordinator, listFollowUps, { organisation, action: server.actions.saris })
    expect(told.followUps).toMatchObject([
      { text: { fi: 'Raha loppui.' }, authorName: 'Sari Koskivuo', authorId: null, reach: 40, on: day },
    ])
    const { outline } = (await call(server.coordinator, getProgramme, { organisation, id: server.programmeId })).body
    expect(actionsOf(outline).find(({ id }) => id === server.actions.saris)).toMatchObject({
      status: 'stopped',
      stoppedReason: { fi: 'Raha loppui.' },
    })
    const { body: history } = await call(server.coordinator, listPlanChanges, {
      organisation,
      kind: 'action',
      id: server.actions.saris,
    })
    expect(history.changes[0]).toMatchObject({ change: 'updated', byName: 'Sari Koskivuo' })
    expect((await server.look(round)).round.counts).toMatchObject({ answered: 1, waiting: 1 })
    const audited = await server.db
      .selectFrom('audit_event')
      .select(['organisation_id', 'target', 'account_id'])
      .where('endpoint', '=', 'answerByLink')
      .execute()
    expect(audited).toHaveLength(2)
    expect(audited[0]).toMatchObject({
      target: `action:${server.actions.saris}`,
      account_id: null,
      organisation_id: expect.any(String),
    })
  })

  test("cannot answer for another's action, another organisation's, or one that is in no round", async () => {
    await server.open()
    const token = server.tokenTo('sari@example.fi')
    const later = await server.action({ ownerName: 'Sari Koskivuo' })
    const elsewhere = await server.actionElsewhere({ ownerName: 'Sari Koskivuo' })
    for (const action of [server.actions.editors, server.actions.nobodys, later, elsewhere, crypto.randomUUID()])
      expect((await call(undefined, answerByLink, { token, action, ...first })).status).toBe(404)
  })

  test('opens no other call with it, whichever way it is sent', async () => {
    await server.open()
    const token = server.tokenTo('sari@example.fi')
    const own = new Set(['getPersonalRound', 'answerByLink'])
    const closed = server.modules
      .flatMap(({ routes = [] }) => routes.map(({ endpoint }) => endpoint))
      .filter(({ id, allow }) => !own.has(id) && allow.who !== 'everyone')
    for (const [at, endpoint] of closed.entries()) {
      const given = { organisation, token, round: 'x', id: 'x', key: 'x' }
      const address = `/api/v1${endpoint.path.replace(/:(\w+)/g, (_, name: string) => (name === 'organisation' ? organisation : server.actions.saris))}`
      const response = await server.request(endpoint.method === 'GET' ? `${address}?token=${token}` : address, {
        method: endpoint.method,
        headers: {
          cookie: `kaarna=${token}`,
          // As a token of the API a few times only: who tries more is refused for that.
          ...(at < 5 && { authorization: `Bearer ${token}` }),
          origin: server.services.config.baseUrl,
          'content-type': 'application/json',
        },
        ...(endpoint.method !== 'GET' && { body: JSON.stringify(given) }),
      })
      expect(response.status, endpoint.id).toBe(401)
    }
  })

  test.each([
    ['expired', async (): Promise<void> => server.wait(new Date(`${addDays(dueOn, 15)}T10:00:00Z`)), 403],
    [
      'closed',
      async (round: string): Promise<void> =>
        void (await call(server.coordinator, closeFollowUpRound, { organisation, round })),
      409,
    ],
    [
      'withdrawn',
      async (round: string): Promise<void> => {
        const { people } = await server.look(round)
        await call(server.coordinator, withdrawPersonalLink, {
          organisation,
          round,
          person: people.find(({ accountId }) => !accountId)!.id,
        })
      },
      403,
    ],
  ] as const)('whose link is %s reads why and whom to ask, and answers no more', async (state, end, status) => {
    const round = await server.open()
    const token = server.tokenTo('sari@example.fi')
    await end(round)
    const { body } = await call(undefined, getPersonalRound, { token })
    expect(body).toMatchObject({ state, cards: [], contact: { name: 'coordinator Henkilö' } })
    const refused = await call(undefined, answerByLink, { token, action: server.actions.saris, ...first })
    expect([refused.status, (refused.body as { linkState?: string }).linkState]).toEqual([status, state])
  })

  test('with a token that never was gets nothing, and too many tries are stopped', async () => {
    const token = 'x'.repeat(43)
    expect((await call(undefined, getPersonalRound, { token })).status).toBe(404)
    expect((await call(undefined, answerByLink, { token, action: server.actions.saris, ...first })).status).toBe(404)
    await server.db.updateTable('attempt').set({ count: 200 }).where('kind', '=', 'personalLink').execute()
    expect((await call(undefined, getPersonalRound, { token })).status).toBe(429)
  })

  test('who presses twice has answered once', async () => {
    await server.open()
    const token = server.tokenTo('sari@example.fi')
    const both = await Promise.all(
      [1, 2].map(() => call(undefined, answerByLink, { token, action: server.actions.saris, ...first })),
    )
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect(
      (await call(server.coordinator, listFollowUps, { organisation, action: server.actions.saris })).body.followUps,
    ).toHaveLength(1)
  })

  test('who was slower than an editor sees what came meanwhile, and answers on top of it', async () => {
    await server.open()
    const token = server.tokenTo('sari@example.fi')
    await call(server.coordinator, updateAction, {
      ...sampleAction,
      title: { fi: 'Perheneuvola' },
      organisation,
      id: server.actions.saris,
      version: 1,
    })
    const late = await call(undefined, answerByLink, { token, action: server.actions.saris, ...first })
    expect(late.status).toBe(409)
    const { card, changedBy } = late.body as unknown as { card: { title: object; version: number }; changedBy: string }
    expect([card.title, changedBy]).toEqual([{ fi: 'Perheneuvola' }, 'coordinator Henkilö'])
    expect(late.text).not.toContain('budgetEuros')
    expect(
      (await call(undefined, answerByLink, { token, action: server.actions.saris, ...first, version: card.version }))
        .status,
    ).toBe(200)
  })

  test('who answers after somebody else leaves that answer as it is, under the name of whoever gave it', async () => {
    const round = await server.open()
    const token = server.tokenTo('sari@example.fi')
    const seen = { action: server.actions.saris, version: 1, answerVersion: null }
    await call(server.coordinator, answerForOwners, {
      organisation,
      round,
      ...words,
      text: 'Soitin Sarille.',
      actions: [seen],
    })
    const { body } = await call(undefined, getPersonalRound, { token })
    const own = { ...words, text: 'Kerron itse.', version: body.cards[0]!.version, answerVersion: 1 }
    await call(undefined, answerByLink, { token, action: server.actions.saris, ...own })
    const { followUps } = (
      await call(server.coordinator, listFollowUps, { organisation, action: server.actions.saris })
    ).body
    expect(followUps.map(({ authorName, text }) => `${authorName}: ${text.fi}`).toSorted()).toEqual([
      'Sari Koskivuo: Kerron itse.',
      'coordinator Henkilö: Soitin Sarille.',
    ])
    const { actions } = await server.look(round)
    expect(actions.find(({ action }) => action === server.actions.saris)!.answer!.byName).toBe('Sari Koskivuo')
  })

  test('whose action was deleted meanwhile is told so, and is not asked of it any more', async () => {
    await server.open()
    const token = server.tokenTo('sari@example.fi')
    await call(server.coordinator, deletePlanObject, {
      organisation,
      kind: 'action',
      id: server.actions.saris,
      version: 1,
    })
    expect((await call(undefined, answerByLink, { token, action: server.actions.saris, ...first })).status).toBe(404)
    expect((await call(undefined, getPersonalRound, { token })).body.cards).toEqual([])
  })

  test.each([
    [{ state: 'planned' }, 'state', 'stateNotPossible'],
    [{ state: 'done', doneOn: addDays(day, 1) }, 'doneOn', 'dayAhead'],
    [{ state: 'atRisk', text: '' }, 'text', 'wordsMissing'],
  ] as const)('who says %o is told what is wrong', async (change, path, message) => {
    await server.open()
    const refused = await call(undefined, answerByLink, {
      token: server.tokenTo('sari@example.fi'),
      action: server.actions.saris,
      ...first,
      ...change,
    })
    expect([refused.status, refused.body.faults]).toEqual([400, [{ path, message }]])
  })
})

describe('somebody who is signed in', () => {
  test('finds the own actions of open rounds and answers for them, and for no others', async () => {
    const round = await server.open()
    const { body } = await call(server.editor, listOwnRounds, { organisation })
    expect(body.rounds.map(({ id, cards }) => [id, cards.map(({ title }) => title.fi)])).toEqual([
      [round, ['Kävelyryhmä']],
    ])
    expect(
      (await call(server.editor, answerOwn, { organisation, round, action: server.actions.editors, ...first })).status,
    ).toBe(200)
    expect(
      (await call(server.editor, answerOwn, { organisation, round, action: server.actions.saris, ...first })).status,
    ).toBe(404)
    const approver = await server.addPerson({ organisation, role: 'approver' })
    expect((await call(approver, listOwnRounds, { organisation })).body.rounds).toEqual([])
    expect(
      (await call(approver, answerOwn, { organisation, round, action: server.actions.editors, ...first })).status,
    ).toBe(404)
    await call(server.coordinator, closeFollowUpRound, { organisation, round })
    expect((await call(server.editor, listOwnRounds, { organisation })).body.rounds).toEqual([])
    expect(
      (await call(server.editor, answerOwn, { organisation, round, action: server.actions.editors, ...first })).status,
    ).toBe(409)
  })
})
