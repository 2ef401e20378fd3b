import ICAL from 'ical.js'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { createTestServer, type TestServer } from '#server/testing.ts'
import { answerCalendarInvitation, getCalendarInvitation } from './answering.contract.ts'
import type { Attendee, InvitedThing } from './invitation.ts'
import { forgetInvitedJobName } from './invitations.jobs.ts'
import { cancelInvitation, findAnswers, invite, type Inviting } from './invitations.service.ts'

const start = new Date('2026-03-02T10:00:00Z')
const thing: InvitedThing = {
  key: 'meeting:77',
  sequence: 1,
  title: { fi: 'Ohjausryhmän kokous', sv: 'Styrgruppens möte' },
  startsAt: new Date('2026-03-30T06:00:00Z'),
  endsAt: new Date('2026-03-30T08:00:00Z'),
  place: 'Kaupungintalo',
  remoteLink: 'https://kokous.example/1',
  organizer: 'Aino Virtanen',
}
const aino: Attendee = { address: 'Aino@Example.fi', name: 'Aino', language: 'fi', accountId: null }
const bo: Attendee = { address: 'bo@example.fi', name: 'Bo', language: 'sv', accountId: null }

let server: TestServer
let organisationId: string
beforeAll(async () => {
  const environment = { SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'Kaarna <kaarna@kunta.example>' }
  server = await createTestServer({ now: start, environment })
})
afterAll(() => server.close())
let slugs = 0
beforeEach(async () => {
  server.clock.now = start
  server.mails.length = 0
  organisationId = (await server.addOrganisation(`kunta-${slugs++}`)).id
})

const within = <Answer>(run: (call: Parameters<typeof invite>[0]) => Promise<Answer>) =>
  server.db.transaction().execute((tx) => {
    const organisation = { id: organisationId, name: { fi: 'Kunta' }, demo: false }
    return run({ services: server.services, tx, organisation, now: server.clock.now })
  })

const ask = (attendees: readonly Attendee[], more: Partial<InvitedThing> = {}, words?: Inviting['words']) =>
  within((call) => invite(call, { thing: { ...thing, ...more }, attendees, ...(words && { words }) }))

/** The calendar part of the last letter, as a calendar program reads it. */
function lastCalendar() {
  const { method, content } = server.mails.at(-1)!.calendar!
  const calendar = new ICAL.Component(ICAL.parse(content))
  const event = calendar.getFirstSubcomponent('vevent')!
  return { method, calendar, event, read: (name: string) => String(event.getFirstPropertyValue(name)) }
}

const tokenOf = (index: number): string => /calendar-answer#([\w-]+)\.accepted/.exec(server.mails[index]!.text)![1]!

test('a letter invites with a calendar part and a link for each answer, in the language of its reader', async () => {
  expect(await ask([aino, bo], {}, (language) => [language === 'sv' ? 'Föredragningslista' : 'Esityslista'])).toBe(2)
  const [fi, sv] = server.mails
  expect(fi).toMatchObject({ to: 'Aino@Example.fi', subject: 'Kutsu: Ohjausryhmän kokous, 30.3.2026 klo 9.00 (Kunta)' })
  expect(fi!.text).toContain('Aika: 30.3.2026 klo\u00a09.00–11.00')
  expect(fi!.text).toContain('Esityslista')
  expect(fi!.text.match(/calendar-answer#[\w-]{43}\.(accepted|tentative|declined)/g)).toHaveLength(3)
  expect(sv!.subject).toMatch(/^Kallelse: Styrgruppens möte/)
  expect([fi!.language, sv!.language]).toEqual(['fi', 'sv'])
  const { method, calendar, event, read } = lastCalendar()
  expect([method, calendar.getFirstPropertyValue('method')]).toEqual(['REQUEST', 'REQUEST'])
  expect([read('uid'), read('sequence'), read('status')]).toEqual(['meeting:77@localhost:3000', '1', 'CONFIRMED'])
  expect(read('organizer')).toBe('mailto:kaarna@kunta.example')
  expect(read('description')).toBe('Kunta\nhttps://kokous.example/1')
  expect(event.getAllProperties('attendee').map((one) => one.getFirstValue())).toEqual(['MAILTO:bo@example.fi'])
})

test('the same invitation again sends nothing, a change tells everybody, and whoever is left out hears that it is off', async () => {
  await ask([aino, bo])
  expect(await ask([aino, bo])).toBe(0)
  expect(await ask([aino], { sequence: 2, place: 'Kirjasto' })).toBe(2)
  expect(server.mails.slice(2).map(({ subject }) => subject.split(':')[0])).toEqual([
    'Muutos',
    'Du är inte längre kallad',
  ])
  expect(lastCalendar()).toMatchObject({ method: 'CANCEL' })
  expect(lastCalendar().read('status')).toBe('CANCELLED')
  expect((await findAnswers(server.db, organisationId, thing.key)).map(({ name }) => name)).toEqual(['Aino'])
})

test('an answer is given by the link without signing in, and can be changed', async () => {
  await ask([aino])
  const token = tokenOf(0)
  const seen = await server.call(undefined, getCalendarInvitation, { token })
  expect(seen.body).toMatchObject({ title: thing.title, name: 'Aino', state: 'open', answer: null })
  for (const answer of ['accepted', 'declined'] as const)
    expect((await server.call(undefined, answerCalendarInvitation, { token, answer })).body).toMatchObject({ answer })
  expect(await findAnswers(server.db, organisationId, thing.key)).toMatchObject([
    { address: 'aino@example.fi', answer: 'declined', answeredAt: start },
  ])
  expect((await server.call(undefined, answerCalendarInvitation, { token: 'guess', answer: 'accepted' })).status).toBe(
    404,
  )
})

test('a change of place keeps the answers, a new time asks everybody anew', async () => {
  await ask([aino])
  await server.call(undefined, answerCalendarInvitation, { token: tokenOf(0), answer: 'accepted' })
  await ask([aino], { sequence: 2, place: 'Kirjasto' })
  expect(await findAnswers(server.db, organisationId, thing.key)).toMatchObject([{ answer: 'accepted' }])
  await ask([aino], { sequence: 3, endsAt: new Date('2026-03-30T09:00:00Z') })
  expect(await findAnswers(server.db, organisationId, thing.key)).toMatchObject([{ answer: null }])
  expect(new Set(server.mails.map((_, index) => tokenOf(index))).size).toBe(1)
  const told = server.mails.map(({ text }) => Number(/\.accepted\.(\d+)/.exec(text)![1]))
  const seen = await server.call(undefined, getCalendarInvitation, { token: tokenOf(0) })
  expect([told, seen.body.sequence]).toEqual([[1, 2, 3], 3])
})

test('nothing is answered to what is cancelled or over', async () => {
  await ask([aino, bo])
  const [ainos, bos] = [tokenOf(0), tokenOf(1)]
  server.clock.now = new Date('2026-03-30T08:00:01Z')
  const late = await server.call(undefined, answerCalendarInvitation, { token: ainos, answer: 'accepted' })
  expect(late.body).toMatchObject({ status: 403, state: 'over' })
  server.clock.now = start
  expect(await within((call) => cancelInvitation(call, { key: thing.key, sequence: 2 }))).toBe(2)
  expect(await within((call) => cancelInvitation(call, { key: thing.key, sequence: 3 }))).toBe(0)
  expect((await server.call(undefined, getCalendarInvitation, { token: bos })).body).toMatchObject({
    state: 'cancelled',
  })
})

test('the addresses are forgotten a month after it is over', async () => {
  await ask([aino])
  const forget = () => {
    server.planned.push({ name: forgetInvitedJobName, data: {} })
    return server.doPlanned(forgetInvitedJobName)
  }
  server.clock.now = new Date('2026-04-20T00:00:00Z')
  await forget()
  expect(await findAnswers(server.db, organisationId, thing.key)).toHaveLength(1)
  server.clock.now = new Date('2026-05-05T00:00:00Z')
  await forget()
  expect(await findAnswers(server.db, organisationId, thing.key)).toEqual([])
})
