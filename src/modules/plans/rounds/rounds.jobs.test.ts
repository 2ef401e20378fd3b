import { afterAll, beforeEach, describe, expect, test } from 'vitest'

import { addDays } from '#shared/day.ts'
import { createRoundServer, dueOn, first, organisation, type RoundServer } from '../testing/round-server.ts'
import { answerOwn } from './personal.contract.ts'
import { createRoundsJob, roundsJobName } from './rounds.jobs.ts'

let server: RoundServer
const servers: RoundServer[] = []
beforeEach(async () => {
  server = await createRoundServer()
  servers.push(server)
})
afterAll(() => Promise.all(servers.map((one) => one.close())))

const call: RoundServer['call'] = (...asked) => server.call(...asked)

describe('the daily job', () => {
  const run = async (on: string) => {
    await server.wait(new Date(`${on}T06:00:00Z`))
    server.planned.push({ name: roundsJobName, data: {} })
    await server.doPlanned(roundsJobName)
  }

  test('reminds once, three days before the due day, those who have not answered', async () => {
    const round = await server.open()
    await call(server.editor, answerOwn, { organisation, round, action: server.actions.editors, ...first })
    const sent = server.mails.length
    await run(addDays(dueOn, -4))
    expect(server.mails).toHaveLength(sent)
    for (const on of [addDays(dueOn, -3), addDays(dueOn, -3), addDays(dueOn, -2), dueOn]) await run(on)
    expect(server.mails.slice(sent).map(({ to }) => to)).toEqual(['sari@example.fi'])
  })

  test('that stops half-way has sent nothing, and sends once when it begins again', async () => {
    await server.open()
    const sent = server.mails.length
    await server.wait(new Date(`${addDays(dueOn, -3)}T06:00:00Z`))
    let written = 0
    const stopsAfterOne = async () => {
      if (written++ > 0) throw new Error('the server stops')
    }
    const stopping = createRoundsJob({ ...server.services, sendMail: stopsAfterOne })
    await expect(stopping.run({})).rejects.toThrow('the server stops')
    await run(addDays(dueOn, -3))
    await run(addDays(dueOn, -3))
    expect(
      server.mails
        .slice(sent)
        .map(({ to }) => to)
        .toSorted(),
    ).toEqual([await server.emailOf(server.editor), 'sari@example.fi'].toSorted())
  })

  test('closes what has expired, and deletes the addresses two weeks later', async () => {
    const round = await server.open()
    await run(addDays(dueOn, 14))
    expect((await server.look(round)).round.closedAt).toBeNull()
    await run(addDays(dueOn, 15))
    expect((await server.look(round)).round.closedAt).not.toBeNull()
    const emails = async () =>
      (await server.look(round)).people.map(({ accountId, email }) => (accountId ? 'account' : email))
    await run(addDays(dueOn, 28))
    expect(await emails()).toEqual(['account', 'sari@example.fi'])
    await run(addDays(dueOn, 29))
    expect(await emails()).toEqual(['account', null])
  })
})
