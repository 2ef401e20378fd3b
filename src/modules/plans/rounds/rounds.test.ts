import { sql } from 'kysely'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'

import { testNow } from '#server/testing.ts'
import { addDays } from '#shared/day.ts'
import { actionsOf } from '../outline.ts'
import { getProgramme } from '../plans.contract.ts'
import {
  createRoundServer,
  day,
  dueOn,
  first,
  organisation,
  roundOf,
  type RoundServer,
  sari,
  words,
} from '../testing/round-server.ts'
import { answerOwn, getPersonalRound } from './personal.contract.ts'
import {
  answerForOwners,
  assignOwner,
  closeFollowUpRound,
  getFollowUpRound,
  listActionsInForce,
  listFollowUpRounds,
  nudgeOwners,
  openFollowUpRound,
  renewPersonalLink,
} from './rounds.contract.ts'

let server: RoundServer
const servers: RoundServer[] = []
beforeEach(async () => {
  server = await createRoundServer()
  servers.push(server)
})
afterAll(() => Promise.all(servers.map((one) => one.close())))

const call: RoundServer['call'] = (...asked) => server.call(...asked)

describe('opening a round', () => {
  test('asks each owner in one letter with one link, in the own language, and counts who is missing', async () => {
    const { body } = await call(server.coordinator, openFollowUpRound, {
      ...roundOf,
      organisation,
      programmeId: server.programmeId,
      addresses: [sari],
    })
    expect(body.letters).toBe(2)
    expect(server.mails.map(({ to }) => to).sort()).toEqual(
      [await server.emailOf(server.editor), 'sari@example.fi'].sort(),
    )
    const letter = server.mails.find(({ to }) => to === 'sari@example.fi')!
    expect(letter.subject).toBe('Hur går dina åtgärder? Esbo, senast 22.3.2026')
    expect(letter.text).toContain('Hej Sari Koskivuo,')
    expect(letter.text).toContain('Kiitos jo nyt!')
    expect(letter.text).toContain('Den raderas 14 dagar efter att rundan har avslutats.')
    const { round, people } = await server.look(body.id)
    expect(round.counts).toEqual({ actions: 3, answered: 0, waiting: 2, withoutOwner: 1 })
    expect(round.expiresOn).toBe(addDays(dueOn, 14))
    expect(people.map(({ name, link }) => [name, link])).toEqual([
      ['editor Henkilö', null],
      ['Sari Koskivuo', null],
    ])
  })

  test('keeps no token, only its hash', async () => {
    await server.open()
    const { rows } = await sql<{
      row: string
    }>`SELECT follow_up_round_person::text AS row FROM follow_up_round_person`.execute(server.db)
    expect(rows.map(({ row }) => row).join()).not.toContain(server.tokenTo('sari@example.fi'))
  })

  test('twice at once asks once: an action is in one open round', async () => {
    const both = await Promise.all(
      [1, 2].map(() =>
        call(server.coordinator, openFollowUpRound, {
          ...roundOf,
          organisation,
          programmeId: server.programmeId,
          addresses: [sari],
        }),
      ),
    )
    expect(both.map(({ status }) => String(status)).sort()).toEqual(['200', '400'])
    expect(both.flatMap(({ body }) => body.faults ?? [])).toEqual([{ path: 'unitIds', message: 'nothingToAsk' }])
    expect(server.mails).toHaveLength(2)
  })

  test('for a day that has passed is refused', async () => {
    const { status, body } = await call(server.coordinator, openFollowUpRound, {
      ...roundOf,
      dueOn: addDays(day, -1),
      organisation,
      programmeId: server.programmeId,
      addresses: [],
    })
    expect([status, body.faults]).toEqual([400, [{ path: 'dueOn', message: 'dayPassed' }]])
  })

  test('of units asks for their actions and those of the units below, and nothing of another organisation', async () => {
    const { id } = await server.db
      .selectFrom('organisation')
      .select('id')
      .where('slug', '=', organisation)
      .executeTakeFirstOrThrow()
    const unit = await server.db
      .insertInto('unit')
      .values({ organisation_id: id, name: JSON.stringify({ fi: 'Liikunta' }), position: 0 })
      .returning('id')
      .executeTakeFirstOrThrow()
    await server.action({ unitId: unit.id })
    const round = await server.open({ unitIds: [unit.id] })
    expect((await server.look(round)).actions).toHaveLength(1)
    const elsewhere = await server.addPerson({ organisation: 'oulu', role: 'coordinator' })
    const stolen = await call(elsewhere, openFollowUpRound, {
      ...roundOf,
      organisation: 'oulu',
      programmeId: server.programmeId,
      addresses: [],
    })
    expect(stolen.status).toBe(400)
    for (const foreign of [getFollowUpRound, closeFollowUpRound, nudgeOwners])
      expect((await call(elsewhere, foreign as typeof getFollowUpRound, { organisation: 'oulu', round })).status).toBe(
        404,
      )
  })

  test('is for owners and coordinators', async () => {
    for (const role of ['editor', 'approver', 'viewer', 'partner'] as const) {
      const stranger = await server.addPerson({ organisation, role })
      expect(
        (
          await call(stranger, openFollowUpRound, {
            ...roundOf,
            organisation,
            programmeId: server.programmeId,
            addresses: [],
          })
        ).status,
      ).toBe(403)
      expect((await call(stranger, listFollowUpRounds, { organisation })).status).toBe(403)
    }
  })

  test('what is in force tells who owns it and what was never updated', async () => {
    await server.db.deleteFrom('membership').where('account_id', '=', server.editor.accountId).execute()
    const { body } = await call(server.coordinator, listActionsInForce, { organisation, programme: server.programmeId })
    expect(
      body.actions.map(({ title, owner, lastToldOn, isAsked }) => [title.fi, owner?.name ?? null, lastToldOn, isAsked]),
    ).toEqual([
      ['Kävelyryhmä', null, null, false],
      ['Neuvola', 'Sari Koskivuo', null, false],
      ['Puisto', null, null, false],
    ])
  })
})

describe('the coordinator of a round', () => {
  const nudge = async (round: string, person?: string) =>
    (await call(server.coordinator, nudgeOwners, { organisation, round, ...(person && { person }) })).body.letters

  test('nudges those who wait, once a day at most, and not those who have answered', async () => {
    const round = await server.open()
    expect(await nudge(round)).toBe(0)
    await call(server.editor, answerOwn, { organisation, round, action: server.actions.editors, ...first })
    await server.wait(new Date(testNow.getTime() + 86_400_000))
    const token = server.tokenTo('sari@example.fi')
    expect([await nudge(round), await nudge(round)]).toEqual([1, 0])
    expect(server.mails.at(-1)!.subject).toContain('Påminnelse')
    expect(server.tokenTo('sari@example.fi')).toBe(token)
    const { people } = await server.look(round)
    expect(people.find(({ accountId }) => !accountId)!.letters.map(({ kind }) => kind)).toEqual(['question', 'nudge'])
  })

  test('corrects a wrong address: the old link is dead, the new one is mailed on the same day', async () => {
    const round = await server.open()
    const old = server.tokenTo('sari@example.fi')
    const person = (await server.look(round)).people.find(({ accountId }) => !accountId)!.id
    await call(server.coordinator, renewPersonalLink, {
      organisation,
      round,
      person,
      email: 'sari.k@example.fi',
      language: 'fi',
    })
    expect((await call(undefined, getPersonalRound, { token: old })).status).toBe(404)
    expect((await call(undefined, getPersonalRound, { token: server.tokenTo('sari.k@example.fi') })).status).toBe(200)
  })

  test('gives an owner in place, who is asked at once', async () => {
    const round = await server.open()
    const owner = { name: 'Pekka Puistomies', email: 'pekka@example.fi', language: 'fi' as const }
    const give = (version: number) =>
      call(server.coordinator, assignOwner, { organisation, round, action: server.actions.nobodys, version, owner })
    expect((await give(1)).status).toBe(204)
    expect((await give(1)).status).toBe(409)
    const { body } = await call(undefined, getPersonalRound, { token: server.tokenTo('pekka@example.fi') })
    expect(body.cards.map(({ title }) => title.fi)).toEqual(['Puisto'])
    const { outline } = (await call(server.coordinator, getProgramme, { organisation, id: server.programmeId })).body
    expect(actionsOf(outline).find(({ id }) => id === server.actions.nobodys)!.ownerLabel).toBe('Pekka Puistomies')
    const stranger = await server.addPerson({ organisation: 'oulu', role: 'editor' })
    const refused = await call(server.coordinator, assignOwner, {
      organisation,
      round,
      action: server.actions.nobodys,
      version: 2,
      owner: { accountId: stranger.accountId },
    })
    expect([refused.status, refused.body.faults]).toEqual([400, [{ path: 'owner', message: 'personUnknown' }]])
  })

  test('answers for several at once, for all or for none', async () => {
    const round = await server.open()
    const of = (version: number) =>
      [server.actions.nobodys, server.actions.saris].map((action) => ({ action, version, answerVersion: null }))
    const answer = (version: number) =>
      call(server.coordinator, answerForOwners, { organisation, round, ...words, actions: of(version) })
    expect((await answer(2)).status).toBe(409)
    expect((await server.look(round)).round.counts.answered).toBe(0)
    expect((await answer(1)).body).toEqual({ answered: 2 })
    expect((await server.look(round)).round.counts).toEqual({ actions: 3, answered: 2, waiting: 1, withoutOwner: 0 })
  })

  test('closes a round once', async () => {
    const round = await server.open()
    expect((await call(server.coordinator, closeFollowUpRound, { organisation, round })).status).toBe(204)
    expect((await call(server.coordinator, closeFollowUpRound, { organisation, round })).status).toBe(409)
    expect((await call(server.coordinator, nudgeOwners, { organisation, round })).status).toBe(409)
    expect(
      (await call(server.coordinator, listFollowUpRounds, { organisation })).body.rounds[0]!.closedAt,
    ).not.toBeNull()
  })

  test('sees the links where no mail can carry them: in the demo, from which nothing leaves', async () => {
    await server.db.updateTable('organisation').set({ demo: true }).where('slug', '=', organisation).execute()
    const round = await server.open({ dueOn: '2026-12-01' })
    expect(server.mails).toEqual([])
    const links = (await server.look(round)).people.map(({ link }) => link)
    expect(links).toEqual([
      expect.stringMatching(/^http:\/\/localhost:3000\/app\/follow-up#[\w-]{43}$/),
      expect.any(String),
    ])
    const token = links[1]!.split('#')[1]!
    expect((await call(undefined, getPersonalRound, { token })).body.state).toBe('open')
  })
})
