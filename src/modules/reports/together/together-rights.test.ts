import { once } from 'node:events'
import { request } from 'node:http'
import { beforeEach, describe, expect, test } from 'vitest'

import { plainText } from '#documents/rich-text.ts'
import { signOut } from '#modules/organisations/session.contract.ts'
import { togetherPath } from '#shared/together.ts'
import { organisation, type ReportServer } from '../testing/report-server.ts'
import { shareReports } from '../testing/shared-report.ts'

const { now, connect, join, lookOn, stored, save, writeAlone } = shareReports()
let server: ReportServer
let port: string
let report: string
let block: string
beforeEach(() => void ({ server, port, report, block } = now()))

/** The answer to a request that wants to become a WebSocket. */
async function statusOf(headers: Record<string, string>): Promise<number> {
  const asking = request(port.replace('ws:', 'http:') + togetherPath, { headers }).end()
  const [{ statusCode }] = (await once(asking, 'response')) as [{ statusCode: number }]
  return statusCode
}

describe('who may write', () => {
  test('a viewer is not let in', async () => {
    expect(await connect(await server.addPerson({ organisation, role: 'viewer' })).refused()).toBe('forbidden')
  })

  test.each(['approver', 'groupMember'] as const)(
    'a %s sees what others write, and puts nothing into it, whatever their browser sends',
    async (role) => {
      await save(plainText('Alku.'), 0)
      const person = await server.addPerson({ organisation, role })
      const [writing, reading] = [await join(), await lookOn(person)]
      writing.say(block, plainText('Alku jatkuu.'))
      await reading.says(block, plainText('Alku jatkuu.'))
      reading.provider.awareness!.setLocalState({ chapter: 'state', caret: null })
      reading.say(block, plainText('Väärennetty.'))
      await reading.safe()
      writing.say(block, plainText('Alku jatkuu vielä.'))
      await writing.safe()
      expect(writing.provider.awareness!.getStates().has(reading.document.clientID)).toBe(false)
      expect((await stored())?.content).toEqual(plainText('Alku jatkuu vielä.'))
      // A copy that was changed without a connection is no way in either.
      await (await lookOn(person, reading.document)).safe()
      expect(await connect(person).refused()).toBe('forbidden')
      expect(writing.textIn(block)).toEqual(plainText('Alku jatkuu vielä.'))
    },
  )

  test('who looks on is cut off when the report goes on to be decided, and when the right to read ends', async () => {
    const person = await server.addPerson({ organisation, role: 'approver' })
    const reading = await lookOn(person)
    const send = (status: string) => server.db.updateTable('report').set({ status }).where('id', '=', report).execute()
    await send('steeringGroup')
    expect(await reading.refused()).toBe('forbidden')
    await send('draft')
    const again = await lookOn(person)
    await server.db.deleteFrom('membership').where('account_id', '=', person.accountId).execute()
    expect(await again.refused()).toBe('forbidden')
  })

  test('nobody of another organisation is let in, nor to a report that there is not', async () => {
    const outsider = await server.addPerson({ organisation: 'toinen', role: 'owner' })
    expect(await connect(outsider).refused()).toBe('forbidden')
    const nowhere = connect(server.editor, { name: '00000000-0000-4000-8000-000000000000/fi' })
    expect(await nowhere.refused()).toBe('forbidden')
  })

  test('an editor of another version, or a copy of another making, is not let in: it would spoil the texts', async () => {
    expect(await connect(server.editor, { greeting: { format: 0 } }).refused()).toBe('format')
    const copy = '00000000-0000-4000-8000-000000000000'
    expect(await connect(server.editor, { greeting: { copy } }).refused()).toBe('otherCopy')
  })

  test.each([
    ['without a session', undefined, 'http://localhost:3000', 401],
    ['from a page of others', 'editor', 'https://toinen.example', 403],
  ] as const)('no connection is opened %s', async (_, person, origin, status) => {
    const headers = {
      origin,
      upgrade: 'websocket',
      connection: 'Upgrade',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
      ...(person && { cookie: server[person].cookie }),
    }
    expect(await statusOf(headers)).toBe(status)
  })

  test('whose role is taken away while writing is cut off at once, and what was stored stays', async () => {
    const person = await server.addPerson({ organisation, role: 'editor' })
    const writing = await join(person)
    writing.say(block, plainText('Ennen.'))
    await writing.safe()
    await server.db
      .updateTable('membership')
      .set({ role: 'viewer' })
      .where('account_id', '=', person.accountId)
      .execute()
    expect(await writing.refused()).toBe('forbidden')
    writeAlone(writing, plainText('Jälkeen.'))
    expect((await stored())?.content).toEqual(plainText('Ennen.'))
  })

  test('whose right to write ends while they are away is told so when they are back, although they may look on', async () => {
    const person = await server.addPerson({ organisation, role: 'editor' })
    const writing = await join(person)
    const { copy } = (await writing.joined()) as { copy: string }
    writing.leave()
    writeAlone(writing, plainText('Junassa kirjoitettu.'))
    await server.db
      .updateTable('membership')
      .set({ role: 'approver' })
      .where('account_id', '=', person.accountId)
      .execute()
    expect(await connect(person, { document: writing.document, greeting: { copy } }).refused()).toBe('forbidden')
    await lookOn(person)
    expect(await stored()).toBeUndefined()
  })

  test('nobody writes in a report that has gone on to be decided, and nothing of it changes any more', async () => {
    const writing = await join()
    const { copy } = (await writing.joined()) as { copy: string }
    writing.say(block, plainText('Ennen.'))
    await writing.safe()
    const send = (status: string) => server.db.updateTable('report').set({ status }).where('id', '=', report).execute()
    await send('steeringGroup')
    expect(await writing.refused()).toBe('locked')
    writeAlone(writing, plainText('Ennen ja jälkeen.'))
    const late = { document: writing.document, greeting: { copy } }
    expect(await connect(server.editor, late).refused()).toBe('locked')
    expect((await stored())?.content).toEqual(plainText('Ennen.'))
    await send('draft')
    await (await join(server.editor, late)).safe()
    expect((await stored())?.content).toEqual(plainText('Ennen ja jälkeen.'))
  })

  test('who signs out in another window is cut off at once', async () => {
    const person = await server.addPerson({ organisation, role: 'editor' })
    const writing = await join(person)
    await server.call(person, signOut, {})
    expect(await writing.refused()).toBe('signedOut')
  })
})
