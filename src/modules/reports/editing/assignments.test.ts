import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { handOver } from '#modules/organisations/hand-over/hand-overs.contract.ts'
import { listNotifications } from '#modules/organisations/notifications/notifications.contract.ts'
import type { Signed } from '#server/testing.ts'
import { chapterOf, createReportServer, organisation, type ReportServer } from '../testing/report-server.ts'
import { assignChapter, listAssignments, listOwnWriting, markChapter } from './assignments.contract.ts'

let server: ReportServer
let report: string
let idOf: (key: string) => string
beforeAll(async () => {
  server = await createReportServer()
  report = await server.openReport()
  const view = await server.read(report)
  idOf = (key) => chapterOf(view, key).id
}, 60_000)
afterAll(() => server.close())

const assign = (as: Signed, key: string, more: object = {}) =>
  server.call(as, assignChapter, {
    organisation,
    report,
    chapter: idOf(key),
    version: 0,
    assignees: [server.editor.accountId],
    dueOn: '2026-12-01',
    note: 'Kaksi sivua riittää.',
    ...more,
  })
const mark = (as: Signed, key: string, isReady = true) =>
  server.call(as, markChapter, { organisation, report, chapter: idOf(key), isReady })
const stored = async (key: string) => {
  const { body } = await server.call(server.editor, listAssignments, { organisation, report })
  return body.assignments.find(({ chapter }) => chapter === idOf(key))
}

describe('the coordinator gives a chapter to an editor', () => {
  test('who sees it with its day and note, is told of it, and has it among what waits', async () => {
    expect((await assign(server.coordinator, 'summary')).status).toBe(200)
    expect(await stored('summary')).toMatchObject({
      version: 1,
      assignees: [{ id: server.editor.accountId }],
      dueOn: '2026-12-01',
      note: 'Kaksi sivua riittää.',
      ready: null,
    })
    const { body } = await server.call(server.editor, listOwnWriting, { organisation })
    expect(body.items).toMatchObject([{ report, key: 'summary', dueOn: '2026-12-01' }])
    const told = await server.call(server.editor, listNotifications, { organisation })
    expect(told.body.notifications[0]).toMatchObject({
      subject: { kind: 'reportChapter', id: idOf('summary') },
      path: `reports/${report}#summary`,
      parts: [{ change: 'created' }],
    })
  })

  test('who marks it ready, after which it waits no more; the coordinator takes it up again', async () => {
    await assign(server.coordinator, 'goals')
    expect((await mark(server.editor, 'goals')).status).toBe(200)
    expect((await stored('goals'))?.ready?.byName).toBe('editor Henkilö')
    const { body } = await server.call(server.editor, listOwnWriting, { organisation })
    expect(body.items.map(({ key }) => key)).not.toContain('goals')
    await mark(server.coordinator, 'goals', false)
    expect((await stored('goals'))?.ready).toBeNull()
  })
})

test('two who assign at once both keep their words: the later is shown what the first stored', async () => {
  await assign(server.coordinator, 'actions')
  const refused = await assign(server.coordinator, 'actions', { note: 'Toinen' })
  expect(refused.status).toBe(409)
  expect(refused.body).toMatchObject({ currentVersion: 1, current: { note: 'Kaksi sivua riittää.' } })
})

describe('refused is', () => {
  test('an editor who assigns, or marks a chapter of somebody else ready', async () => {
    expect((await assign(server.editor, 'state')).status).toBe(403)
    expect((await mark(server.editor, 'state')).status).toBe(403)
  })

  test('giving a chapter to somebody who may not write', async () => {
    const viewer = await server.addPerson({ organisation, role: 'viewer' })
    expect((await assign(server.coordinator, 'state', { assignees: [viewer.accountId] })).status).toBe(400)
  })

  test('another organisation', async () => {
    const stranger = await server.addPerson({ organisation: 'toinen', role: 'coordinator' })
    const input = { organisation: 'toinen', report, chapter: idOf('state'), isReady: true }
    expect((await server.call(stranger, markChapter, input)).status).toBe(404)
    expect((await server.call(stranger, listAssignments, { organisation: 'toinen', report })).status).toBe(404)
  })
})

test('a chapter that is handed over goes to somebody who may write, who is told of it', async () => {
  await assign(server.coordinator, 'state')
  const things = [{ kind: 'reportChapter' as const, id: idOf('state') }]
  const give = (to: Signed) => {
    const input = { organisation, person: server.editor.accountId, to: to.accountId, things, note: '' }
    return server.call(server.coordinator, handOver, input)
  }
  const refused = await give(await server.addPerson({ organisation, role: 'viewer' }))
  expect(refused.body.faults).toEqual([{ path: 'to', message: 'takerNotWriter' }])
  const successor = await server.addPerson({ organisation, role: 'editor' })
  expect((await give(successor)).status).toBe(200)
  expect(await stored('state')).toMatchObject({ version: 2, assignees: [{ id: successor.accountId }] })
  const told = await server.call(successor, listNotifications, { organisation })
  expect(told.body.notifications).toMatchObject([{ subject: things[0], parts: [{ change: 'created' }] }])
})
