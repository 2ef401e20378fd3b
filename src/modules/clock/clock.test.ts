import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { handOver } from '#modules/organisations/hand-over/hand-overs.contract.ts'
import { createTestServer, type Signed, testNow } from '#server/testing.ts'
import {
  addClockEntry,
  deleteClockEntry,
  getClock,
  getClockEntry,
  listClockEntries,
  listClockMoves,
  markClockOccurrence,
  restoreClockEntry,
  updateClockEntry,
} from './clock.contract.ts'
import { unmarked } from './entry.ts'
import { addClockEntryFile, getClockEntryFile, removeClockEntryFile } from './files/entry-files.contract.ts'
import { always, onceOn, sampleEntry } from './samples.ts'
import { getClockStream } from './stream/stream.contract.ts'
import { listClockTemplates, takeClockTemplate } from './templates/templates.contract.ts'
import { listClockWaiting } from './waiting/waiting.contract.ts'
import { getClockYear, makeClockYear } from './years/years.contract.ts'

const organisation = 'oma'
const wholeYear = { from: '2026-01-01', to: '2026-12-31' }

async function createClockServer() {
  const server = await createTestServer()
  const { id } = await server.addOrganisation(organisation)
  await server.addOrganisation('toinen')
  const unit = await server.db
    .insertInto('unit')
    .values({ organisation_id: id, name: JSON.stringify({ fi: 'Liikuntapalvelut' }), position: 0 })
    .returning('id')
    .executeTakeFirstOrThrow()
  const people = {
    coordinator: await server.addPerson({ organisation, role: 'coordinator' }),
    sports: await server.addPerson({ organisation, role: 'editor', unitId: unit.id }),
    editor: await server.addPerson({ organisation, role: 'editor' }),
    viewer: await server.addPerson({ organisation, role: 'viewer' }),
    elsewhere: await server.addPerson({ organisation: 'toinen', role: 'coordinator' }),
  }
  const read = async (span: { from: string; to: string } = wholeYear, as: Signed = people.viewer) =>
    (await server.call(as, getClock, { organisation, ...span })).body
  return {
    ...server,
    unitId: unit.id,
    people,
    read,
    entry: async (more: Record<string, unknown> = {}) =>
      (await server.call(people.coordinator, addClockEntry, { organisation, ...sampleEntry, ...more })).body.id,
    look: async (entry: string) => (await server.call(people.viewer, getClockEntry, { organisation, id: entry })).body,
    /** The things of one entry in 2026. */
    thingsOf: async (entry: string, as?: Signed) =>
      (await read(wholeYear, as)).things.filter((thing) => thing.entry?.id === entry),
    mark: (as: Signed, where: { id: string; day: string; version?: number }, more: Record<string, unknown>) =>
      server.call(as, markClockOccurrence, { organisation, version: 0, ...where, ...unmarked, ...more }),
  }
}

let server: Awaited<ReturnType<typeof createClockServer>>
beforeAll(async () => {
  server = await createClockServer()
})
afterAll(() => server.close())

const faultOf = ({ status, body }: { status: number; body: { faults?: readonly { message: string }[] } }) => [
  status,
  body.faults?.[0]?.message,
]

describe('an entry of the clock', () => {
  test('is added by the coordinator and seen by a viewer on the days of its rule, within its council term', async () => {
    const id = await server.entry({
      responsible: { kind: 'unit', id: server.unitId },
      hours: { from: '09:00', to: '11:30' },
      documents: [{ title: { fi: 'Ohje' }, address: 'https://www.kunta.fi/ohje' }],
    })
    const { term, things, rights } = await server.read()
    expect(term).toEqual({ first: '2025-06-01', last: '2029-05-31' })
    expect(rights).toEqual({ edits: false, marks: false })
    expect(things.find((thing) => thing.entry?.id === id)).toMatchObject({
      key: `clock:${id}:2026-03-31`,
      startsOn: '2026-03-31',
      hours: { startsAt: '2026-03-31T06:00:00.000Z', endsAt: '2026-03-31T08:30:00.000Z' },
      state: 'coming',
      people: [server.people.sports.accountId],
      entry: { responsible: { kind: 'unit', name: { fi: 'Liikuntapalvelut' } }, mayMark: false },
    })
  })

  test('is late when its day has passed and nobody has marked it, but not from before it was written down', async () => {
    const rule = { kind: 'repeats', rrule: 'FREQ=WEEKLY', ...always, from: '2026-02-17' }
    const id = await server.entry({ rule })
    server.clock.now = new Date('2026-03-05T09:00:00Z')
    const later = await server.addPerson({ organisation, role: 'viewer' })
    const states = (await server.thingsOf(id, later)).map(({ startsOn, state }) => [startsOn, state])
    server.clock.now = testNow
    expect(states.slice(0, 4)).toEqual([
      ['2026-02-17', 'done'],
      ['2026-02-24', 'done'],
      ['2026-03-03', 'late'],
      ['2026-03-10', 'coming'],
    ])
  })

  test('tells two editors of each other, and can be undone with what it said before', async () => {
    const id = await server.entry()
    const { coordinator } = server.people
    const save = (version: number, title: string) =>
      server.call(coordinator, updateClockEntry, { organisation, id, version, ...sampleEntry, title: { fi: title } })
    expect((await save(1, 'Uusi')).body.version).toBe(2)
    const { status, body } = await save(1, 'Toinen')
    expect([status, body]).toMatchObject([409, { current: { title: { fi: 'Uusi' } }, currentVersion: 2 }])
    const { changes } = await server.look(id)
    expect(changes.map(({ change }) => change)).toEqual(['updated', 'added'])
    await server.call(coordinator, updateClockEntry, { organisation, id, version: 2, ...changes[0]!.before })
    expect((await server.look(id)).entry.title).toEqual(sampleEntry.title)
  })

  test('that is handed over has in its history who answered before', async () => {
    const { coordinator, editor, sports } = server.people
    const id = await server.entry({ responsible: { kind: 'person', id: editor.accountId } })
    const given = { person: editor.accountId, to: sports.accountId, things: [{ kind: 'clockEntry' as const, id }] }
    expect((await server.call(coordinator, handOver, { organisation, note: '', ...given })).status).toBe(200)
    const { entry, changes } = await server.look(id)
    expect(entry).toMatchObject({ version: 2, responsible: { kind: 'person', id: sports.accountId } })
    expect(changes[0]).toMatchObject({ change: 'updated', before: { responsible: { id: editor.accountId } } })
  })

  test('takes what was marked with it when its rule changes', async () => {
    const id = await server.entry()
    await server.mark(server.people.coordinator, { id, day: '2026-03-31' }, { note: { fi: 'Luonnos valmis' } })
    const rule = { kind: 'fixed', month: 4, day: 15, ...always } as const
    const input = { organisation, id, version: 1, ...sampleEntry, rule }
    await server.call(server.people.coordinator, updateClockEntry, input)
    expect(await server.thingsOf(id)).toMatchObject([
      { startsOn: '2026-04-15', entry: { occurrence: '2026-04-15', marks: { note: { fi: 'Luonnos valmis' } } } },
    ])
  })

  test('is deleted and brought back, but not while another depends on it', async () => {
    const { coordinator } = server.people
    const council = await server.entry({ rule: onceOn('2026-11-16') })
    const material = await server.entry({ rule: { kind: 'relative', to: council, days: -14, ...always } })
    const remove = (id: string) => server.call(coordinator, deleteClockEntry, { organisation, id, version: 1 })
    expect(faultOf(await remove(council))).toEqual([400, 'hasDependents'])
    expect((await remove(material)).status).toBe(204)
    expect((await remove(council)).status).toBe(204)
    expect(await server.thingsOf(council)).toEqual([])
    const { deleted } = (await server.call(coordinator, listClockEntries, { organisation })).body
    expect(deleted.map(({ id }) => id)).toEqual(expect.arrayContaining([council, material]))
    const restore = (id: string) => server.call(coordinator, restoreClockEntry, { organisation, id })
    expect(faultOf(await restore(material))).toEqual([400, 'entryUnknown'])
    await restore(council)
    await restore(material)
    expect((await server.thingsOf(material)).map(({ startsOn }) => startsOn)).toEqual(['2026-11-02'])
  })

  test('does not lead back to itself: the circle is named', async () => {
    const first = await server.entry({ title: { fi: 'Valtuusto' }, rule: onceOn('2026-11-16') })
    const second = await server.entry({
      title: { fi: 'Hallitus' },
      rule: { kind: 'relative', to: first, days: -14, ...always },
    })
    const rule = { kind: 'relative', to: second, days: -1, ...always } as const
    const input = { ...sampleEntry, organisation, id: first, version: 1, title: { fi: 'Valtuusto' }, rule }
    const { status, body } = await server.call(server.people.coordinator, updateClockEntry, input)
    expect([status, body]).toMatchObject([
      400,
      {
        faults: [{ path: 'rule.to', message: 'circular' }],
        chain: [{ fi: 'Valtuusto' }, { fi: 'Hallitus' }, { fi: 'Valtuusto' }],
      },
    ])
  })

  test.each([
    ['a unit of nobody', { responsible: { kind: 'unit', id: randomUUID() } }, 'responsibleUnknown'],
    ['an entry of nobody', { rule: { kind: 'relative', to: randomUUID(), days: 1, ...always } }, 'entryUnknown'],
    [
      'a programme of nobody',
      { opens: { kind: 'followUpRound', daysBefore: 7, programmeId: randomUUID(), months: 6 } },
      'openedUnknown',
    ],
    [
      'a group of nobody to meet',
      { opens: { kind: 'meeting', daysBefore: 7, groupId: randomUUID() } },
      'openedUnknown',
    ],
    ['31 April', { rule: { kind: 'fixed', month: 4, day: 31, ...always } }, 'dayUnknown'],
    [
      'a rule of seconds',
      { rule: { kind: 'repeats', rrule: 'FREQ=SECONDLY', ...always, from: '2026-01-01' } },
      'rruleUnknown',
    ],
    ['hours that end before they begin', { hours: { from: '12:00', to: '11:00' } }, 'endsBeforeStart'],
    [
      'a script for an address',
      { documents: [{ title: { fi: 'x' }, address: 'javascript:alert(1)' }] },
      'addressUnknown',
    ],
  ] as const)('is refused with %s', async (_, more: object, message) => {
    const input = { organisation, ...sampleEntry, ...more }
    expect(faultOf(await server.call(server.people.coordinator, addClockEntry, input))).toEqual([400, message])
  })

  test('is of its organisation only', async () => {
    const id = await server.entry()
    const { elsewhere, viewer } = server.people
    const streamFor = (person: Signed) => server.call(person, getClockStream, { organisation })
    expect((await streamFor(viewer)).body.marks).toContainEqual({
      on: '2026-03-31',
      lane: 'decisions',
      state: 'coming',
    })
    expect((await streamFor(elsewhere)).status).toBe(403)
    expect((await server.call(elsewhere, getClock, { organisation, ...wholeYear })).status).toBe(403)
    expect((await server.call(elsewhere, getClockEntry, { organisation: 'toinen', id })).status).toBe(404)
    expect((await server.call(elsewhere, restoreClockEntry, { organisation: 'toinen', id })).status).toBe(404)
    const day = '2026-03-31'
    const mark = { organisation: 'toinen', id, day, version: 0, ...unmarked }
    expect((await server.call(elsewhere, markClockOccurrence, mark)).status).toBe(404)
    const follows = { ...sampleEntry, rule: { kind: 'relative', to: id, days: 1, ...always } as const }
    const added = await server.call(elsewhere, addClockEntry, { organisation: 'toinen', ...follows })
    expect(faultOf(added)).toEqual([400, 'entryUnknown'])
  })
})

describe('a file of an entry', () => {
  const pdf = new TextEncoder().encode('%PDF-1.7 kutsu')

  test('is attached by who keeps the clock, read by a viewer, and gone when it is removed', async () => {
    const { coordinator, viewer } = server.people
    const id = await server.entry()
    const place = { organisation, id }
    const attach = (as: Signed, filename: string, file: Uint8Array<ArrayBuffer>) =>
      server.call(as, addClockEntryFile, { ...place, filename }, file)
    const { status, body } = await attach(coordinator, '../Kutsu: ilta.PDF', pdf)
    expect([status, body]).toMatchObject([200, { name: 'Kutsu ilta.pdf', mediaType: 'application/pdf', size: 14 }])
    expect((await attach(viewer, 'kutsu.pdf', pdf)).status).toBe(403)
    const program = Uint8Array.from([0x4d, 0x5a, 0, 1])
    expect(faultOf(await attach(coordinator, 'x.pdf', program))).toEqual([400, 'attachmentKind'])
    expect(faultOf(await attach(coordinator, 'x.pdf', new Uint8Array()))).toEqual([400, 'attachmentEmpty'])
    expect((await server.look(id)).files).toMatchObject([{ id: body.id, name: 'Kutsu ilta.pdf' }])
    const file = { ...place, file: body.id }
    expect((await server.call(viewer, getClockEntryFile, file)).status).toBe(200)
    expect((await server.call(viewer, removeClockEntryFile, file)).status).toBe(403)
    expect((await server.call(coordinator, removeClockEntryFile, file)).status).toBe(204)
    expect((await server.call(viewer, getClockEntryFile, file)).status).toBe(404)
  })

  test('is of its organisation only, and not of a deleted entry', async () => {
    const { coordinator, elsewhere, viewer } = server.people
    const id = await server.entry()
    const added = await server.call(coordinator, addClockEntryFile, { organisation, id, filename: 'k.pdf' }, pdf)
    const there = { organisation: 'toinen', id, file: added.body.id }
    expect((await server.call(elsewhere, getClockEntryFile, there)).status).toBe(404)
    expect((await server.call(elsewhere, removeClockEntryFile, there)).status).toBe(404)
    expect((await server.call(elsewhere, getClockEntryFile, { ...there, organisation })).status).toBe(403)
    await server.call(coordinator, deleteClockEntry, { organisation, id, version: 1 })
    expect((await server.call(viewer, getClockEntryFile, { ...there, organisation })).status).toBe(404)
  })
})

describe('an occurrence', () => {
  test('is marked by who answers for it, and by nobody else of their role', async () => {
    const item = { id: randomUUID(), text: { fi: 'Luvut haettu' } }
    const id = await server.entry({ responsible: { kind: 'unit', id: server.unitId }, checklist: [item] })
    const { sports, editor } = server.people
    const where = { id, day: '2026-03-31' }
    expect((await server.mark(editor, where, { isDone: true })).status).toBe(403)
    expect((await server.mark(sports, where, { movedTo: '2026-04-01' })).status).toBe(403)
    expect(faultOf(await server.mark(sports, where, { ticks: [randomUUID()] }))).toEqual([400, 'itemUnknown'])
    expect((await server.mark(sports, where, { ticks: [item.id], isDone: true })).body).toEqual({ version: 1 })
    expect((await server.mark(sports, where, {})).status).toBe(409)
    expect(await server.thingsOf(id, sports)).toMatchObject([
      {
        state: 'done',
        entry: { checklist: { done: 1, total: 1 }, mayMark: true, marks: { doneOn: '2026-03-02', version: 1 } },
      },
    ])
  })

  test('is moved with what depends on it, but what was moved by hand stays; both are told before', async () => {
    const { coordinator } = server.people
    const council = await server.entry({ rule: onceOn('2026-11-16') })
    const board = await server.entry({ rule: { kind: 'relative', to: council, days: -14, ...always } })
    const group = await server.entry({ rule: { kind: 'relative', to: board, days: -7, ...always } })
    const print = await server.entry({ rule: { kind: 'relative', to: council, days: -3, ...always } })
    await server.mark(coordinator, { id: print, day: '2026-11-13' }, { movedTo: '2026-11-11' })
    const where = { organisation, id: council, day: '2026-11-16' }
    const { items } = (await server.call(server.people.viewer, listClockMoves, { ...where, to: '2026-11-23' })).body
    expect(items.map(({ entryId, from, to, staysByHand }) => [entryId, from, to, staysByHand])).toEqual([
      [board, '2026-11-02', '2026-11-09', false],
      [group, '2026-10-26', '2026-11-02', false],
      [print, '2026-11-11', '2026-11-11', true],
    ])
    await server.mark(coordinator, { id: council, day: '2026-11-16' }, { movedTo: '2026-11-23' })
    expect(await server.thingsOf(group)).toMatchObject([
      { startsOn: '2026-11-02', entry: { occurrence: '2026-10-26', isMoved: true } },
    ])
    expect((await server.look(council)).changes.map(({ change }) => change)).toEqual(['moved', 'added'])
  })

  test('is only where the rule brings it', async () => {
    const id = await server.entry()
    expect((await server.mark(server.people.coordinator, { id, day: '2026-03-30' }, {})).status).toBe(404)
  })
})

describe('a template', () => {
  test('is taken with what its entries are relative to, once; what is there stays as it is', async () => {
    const { coordinator } = server.people
    const take = async (more: object = {}) =>
      (await server.call(coordinator, takeClockTemplate, { organisation, key: 'municipality', ...more })).body
    expect(await take({ entries: ['reportDelivered'], from: '2026-01-01' })).toEqual({ added: 2, kept: 0 })
    const { things } = await server.read({ from: '2026-06-01', to: '2026-06-30' })
    expect(things.filter(({ title }) => title.sv).map(({ title, startsOn }) => [title.sv, startsOn])).toEqual([
      ['Berättelsen till välfärdsområdet och på nätet', '2026-06-01'],
    ])
    const [offered] = (await server.call(server.people.viewer, listClockTemplates, { organisation })).body.items
    expect(offered!.entries.filter(({ isInUse }) => isInUse).map(({ key }) => key)).toEqual([
      'reportInCouncil',
      'reportDelivered',
    ])
    expect(offered!.entries.find(({ key }) => key === 'reportDelivered')).toMatchObject({
      rule: { en: expect.stringContaining('2 weeks after: The wellbeing report in the council') },
      source: { kind: 'law' },
    })
    const { added, kept } = await take()
    expect([added, kept]).toEqual([offered!.entries.length - 2, 2])
    expect(await take()).toEqual({ added: 0, kept: offered!.entries.length })
  })

  test('of a county is not for a municipality', async () => {
    const input = { organisation, key: 'county' }
    expect((await server.call(server.people.coordinator, takeClockTemplate, input)).status).toBe(404)
  })
})

describe('a year', () => {
  test('is made once from the one before: what was moved is moved again, what was there once comes again', async () => {
    const { elsewhere } = server.people
    const there = { organisation: 'toinen' }
    const add = async (more: object) =>
      (await server.call(elsewhere, addClockEntry, { ...there, ...sampleEntry, ...more })).body.id
    const council = await add({ rule: { kind: 'fixed', month: 5, day: 18, ...always } })
    const forum = await add({ rule: onceOn('2026-10-14') })
    const mark = { ...there, id: council, day: '2026-05-18', version: 0, ...unmarked, movedTo: '2026-05-25' }
    await server.call(elsewhere, markClockOccurrence, mark)
    const ask = async () => (await server.call(elsewhere, getClockYear, { ...there, year: 2027 })).body
    const { proposals, byRule, made } = await ask()
    expect([byRule, made]).toEqual([1, null])
    expect(proposals.map(({ entryId, before, proposed }) => [entryId, before, proposed])).toEqual([
      [council, '2026-05-25', '2027-05-25'],
      [forum, '2026-10-14', '2027-10-13'],
    ])
    const make = (year: number, take: object[]) =>
      server.call(elsewhere, makeClockYear, { ...there, year, take: take as never })
    const take = proposals.map(({ entryId, before }) => ({ entryId, before, day: '2027-09-01' }))
    expect(faultOf(await make(2025, []))).toEqual([400, 'yearNotComing'])
    expect((await make(2027, [{ ...take[0], before: '2026-01-01' }])).status).toBe(404)
    expect((await make(2027, take)).body).toEqual({ moved: 1, added: 1 })
    expect((await make(2027, take)).status).toBe(409)
    expect(await ask()).toMatchObject({ made: { byName: 'coordinator Henkilö' }, byRule: 2, proposals: [] })
    const span = { ...there, from: '2027-01-01', to: '2027-12-31' }
    const { things } = (await server.call(elsewhere, getClock, span)).body
    expect(things.map(({ startsOn }) => startsOn)).toEqual(['2027-09-01', '2027-09-01'])
  })
})

describe('what waits', () => {
  test('of what is late is the own for who answers, and everything for who keeps the clock', async () => {
    const { sports, editor, coordinator } = server.people
    const id = await server.entry({
      title: { fi: 'Myöhässä' },
      rule: onceOn('2026-02-20'),
      responsible: { kind: 'person', id: sports.accountId },
    })
    await server.db
      .updateTable('clock_entry')
      .set({ created_at: new Date('2026-02-01') })
      .where('id', '=', id)
      .execute()
    const lateOf = async (person: Signed) =>
      (await server.call(person, listClockWaiting, { organisation })).body.late
        .filter(({ entryId }) => entryId === id)
        .map(({ isOwn, endsOn }) => [isOwn, endsOn])
    const found = [await lateOf(sports), await lateOf(editor), await lateOf(coordinator)]
    expect(found).toEqual([[[true, '2026-02-20']], [], [[false, '2026-02-20']]])
  })
})
