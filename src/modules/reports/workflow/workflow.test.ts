import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { listNotifications } from '#modules/organisations/notifications/notifications.contract.ts'
import type { Signed } from '#server/testing.ts'
import { addBlock, addImage } from '../reports.contract.ts'
import { chapterOf, createReportServer, organisation, type ReportServer, textOf } from '../testing/report-server.ts'
import { saveText } from '../texts.contract.ts'
import {
  getPersonalStatement,
  getPersonalStatementFile,
  listOwnStatements,
  savePersonalStatement,
} from './personal-statements.contract.ts'
import {
  answerStatement,
  askForStatement,
  listReportStatements,
  remindOfStatements,
  renewStatementLink,
  withdrawStatementRequest,
} from './statements.contract.ts'
import { statementsJobName } from './statements.jobs.ts'
import {
  arrangeReportWay,
  commentOnReport,
  decideOnReport,
  getReportWay,
  listReportWays,
  sendReportOnwards,
  takeReportBack,
  type ReportWay,
} from './way.contract.ts'

let server: ReportServer
let approver: Signed
beforeAll(async () => {
  server = await createReportServer()
  approver = await server.addPerson({ organisation, role: 'approver' })
})
afterAll(() => server.close())

const decision = {
  outcome: 'approved',
  body: { fi: 'Kaupunginvaltuusto' },
  metOn: '2026-11-18',
  section: '§ 87',
  minutesUrl: null,
  reasons: null,
} as const
const giver = { name: 'Aune Vanha', email: 'aune@example.fi', language: 'fi' } as const
const request = {
  bodyKind: 'olderPeople',
  body: null,
  giver,
  dueOn: '2026-12-10',
  instructions: 'Lukekaa luku 2.4.',
} as const

const look = async (report: string, as: Signed = server.coordinator): Promise<ReportWay> =>
  (await server.call(as, getReportWay, { organisation, report })).body

/** Sends a report on from wherever it is. */
async function send(report: string) {
  const { version } = await look(report)
  return server.call(server.coordinator, sendReportOnwards, { organisation, report, version })
}

async function decide(report: string, more: object = {}, as: Signed = approver) {
  const { version } = await look(report)
  return server.call(as, decideOnReport, { organisation, report, version, ...decision, ...more })
}

/** A report in a stage of a way without comments. */
async function reportIn(stage: 'statements' | 'steeringGroup' | 'board'): Promise<string> {
  const report = await server.openReport()
  const { version } = await look(report)
  const stages = ['statements', 'steeringGroup', 'board', 'council'] as const
  await server.call(server.coordinator, arrangeReportWay, {
    organisation,
    report,
    version,
    stages: [...stages],
    days: {},
  })
  await send(report)
  if (stage !== 'statements') await send(report)
  if (stage === 'board') {
    await decide(report)
    await send(report)
  }
  return report
}

async function askOne(report: string, more: object = {}) {
  const { body } = await server.call(server.coordinator, askForStatement, { organisation, report, ...request, ...more })
  return { id: body.id, token: await tokenOf(report, body.id) }
}

const statementsOf = async (report: string) =>
  (await server.call(server.coordinator, listReportStatements, { organisation, report })).body.statements

const tokenOf = async (report: string, id: string) =>
  (await statementsOf(report)).find((one) => one.id === id)?.link?.split('#')[1] ?? ''

const write = (token: string, more: object = {}) =>
  server.call(undefined, savePersonalStatement, {
    token,
    version: 1,
    text: 'Neuvosto kiittää.',
    reference: null,
    isGiven: true,
    ...more,
  })

describe('a report goes', () => {
  test('from the draft to the council, and is approved as it was frozen', async () => {
    const report = await reportIn('board')
    expect((await look(report)).decisions).toMatchObject([{ stage: 'steeringGroup', section: '87' }])
    await decide(report, { outcome: 'noted', section: '§ 90' })
    await send(report)
    const { status, body } = await decide(report, { section: '§ 12', minutesUrl: 'https://virtala.example/12' })
    expect([status, body.stage, body.awaited]).toEqual([200, 'approved', null])
    const { steps } = await look(report)
    expect(steps.map(({ kind }) => kind).toSorted()).toEqual([
      'approved',
      'decided',
      'decided',
      'sent',
      'sent',
      'sent',
      'sent',
    ])
    const approvals = await server.db
      .selectFrom('report_approval')
      .select('section')
      .where('report_id', '=', report)
      .execute()
    expect(approvals).toEqual([{ section: '§ 12' }])
  })

  test('back to its writers with reasons, and its next round has a number', async () => {
    const report = await reportIn('steeringGroup')
    expect((await decide(report, { outcome: 'returned' })).status).toBe(400)
    const { body } = await decide(report, { outcome: 'returned', reasons: 'Talousvaikutukset puuttuvat.' })
    expect(body).toMatchObject({ stage: 'draft', round: 2, returned: { reasons: 'Talousvaikutukset puuttuvat.' } })
    const told = await server.call(server.editor, listNotifications, { organisation })
    expect(told.body.notifications.flatMap(({ parts }) => parts.map(({ title }) => title.fi))).toContain(
      'Palautettiin valmisteluun: Talousvaikutukset puuttuvat.',
    )
  })

  test('no further twice: of two who send at once one is told where it is', async () => {
    const report = await server.openReport()
    const { version } = await look(report)
    const input = { organisation, report, version }
    const both = await Promise.all([
      server.call(server.coordinator, sendReportOnwards, input),
      server.call(server.coordinator, sendReportOnwards, input),
    ])
    const [done, refused] = both.toSorted((a, b) => a.status - b.status)
    expect([done!.status, done!.body.stage]).toEqual([200, 'comments'])
    expect(refused!.body).toMatchObject({ code: 'conflict', refusal: 'stale', stage: 'comments' })
  })

  test('back a stage as long as nobody has decided', async () => {
    const report = await reportIn('steeringGroup')
    const taken = await server.call(server.coordinator, takeReportBack, {
      organisation,
      report,
      version: (await look(report)).version,
    })
    expect(taken.body.stage).toBe('statements')
    await send(report)
    await decide(report)
    const { version } = await look(report)
    const refused = await server.call(server.coordinator, takeReportBack, { organisation, report, version })
    expect(refused.body).toMatchObject({ code: 'conflict', refusal: 'decided' })
  })

  test('by a body with its own name, which is asked until it is known', async () => {
    const first = await reportIn('steeringGroup')
    await server.db.deleteFrom('report_decision').execute()
    expect((await look(first)).knownBody).toBeNull()
    expect((await decide(first, { body: null })).body.faults).toEqual([{ path: 'body', message: 'bodyMissing' }])
    await decide(first, { body: { sv: 'Välfärdsgruppen', fi: 'Hyvinvointiryhmä' } })
    await send(first)
    expect((await look(first)).knownBody).toBeNull()
    await decide(first, { body: { sv: 'Stadsstyrelsen' } })
    await send(first)
    expect((await look(first)).knownBody).toEqual({
      fi: 'Kaupunginvaltuusto',
      sv: 'Stadsfullmäktige',
      en: 'City council',
    })
    expect((await decide(first, { body: null })).body.stage).toBe('approved')
    const approval = server.db.selectFrom('report_approval').select('decided_by').where('report_id', '=', first)
    expect((await approval.executeTakeFirstOrThrow()).decided_by).toMatchObject({ fi: 'Kaupunginvaltuusto' })
    const { decisions, knownBody } = await look(await reportIn('steeringGroup'))
    expect([decisions, knownBody]).toEqual([[], { sv: 'Välfärdsgruppen', fi: 'Hyvinvointiryhmä' }])
  })

  test('only by the decision of an approver, who is not who sends it', async () => {
    const report = await reportIn('steeringGroup')
    expect((await send(report)).body).toMatchObject({ code: 'conflict', refusal: 'undecided' })
    for (const as of [server.coordinator, server.editor])
      expect((await decide(report, {}, as)).body.code).toBe('forbidden')
    const stranger = await server.addPerson({ organisation: 'toinen', role: 'approver' })
    const elsewhere = { report, version: 1, ...decision }
    expect((await server.call(stranger, decideOnReport, { organisation, ...elsewhere })).status).toBe(403)
    expect((await server.call(stranger, decideOnReport, { organisation: 'toinen', ...elsewhere })).status).toBe(404)
    expect((await decide(report, { metOn: '2026-11-20' })).body.faults).toEqual([
      { path: 'metOn', message: 'dayAhead' },
    ])
  })

  test('by days that follow each other, through stages that are ahead', async () => {
    const report = await reportIn('statements')
    const { version, stages } = await look(report)
    const arrange = (more: object) =>
      server.call(server.coordinator, arrangeReportWay, { organisation, report, version, stages, days: {}, ...more })
    expect((await arrange({ days: { statements: '2026-12-01', board: '2026-11-30' } })).body.faults).toEqual([
      { path: 'days.board', message: 'daysOutOfOrder' },
    ])
    expect((await arrange({ stages: ['board'] })).body).toMatchObject({ refusal: 'passed' })
    const days = { statements: '2026-12-01', council: '2027-01-18' }
    expect((await arrange({ days, stages: ['statements', 'council'] })).body).toMatchObject({
      days,
      stages: ['statements', 'council'],
    })
    const { body } = await server.call(server.coordinator, listReportWays, { organisation })
    expect(body.ways.find((way) => way.report.id === report)?.days).toEqual(days)
  })
})

test('the sectors say their word in its stage: once for the unit, anew when they have seen the word before', async () => {
  const report = await server.openReport()
  const say = (more: object) =>
    server.call(server.editor, commentOnReport, {
      organisation,
      report,
      verdict: 'ready',
      comment: '',
      seenAt: null,
      ...more,
    })
  expect((await say({})).body).toMatchObject({ refusal: 'notCommenting' })
  await send(report)
  expect((await look(report, server.editor)).waitsForOwnUnit).toBe(true)
  expect((await say({ verdict: 'remarks' })).body.code).toBe('invalidInput')
  expect((await say({ verdict: 'remarks', comment: 'Luku 2.3 on vanha.' })).body).toMatchObject({
    waitsForOwnUnit: false,
  })
  expect((await say({})).body).toMatchObject({ refusal: 'stale' })
  const { comments } = await look(report)
  await say({ seenAt: comments[0]!.at })
  expect((await look(report)).comments).toMatchObject([{ verdict: 'ready', unit: { id: null } }])
})

test('what has gone to those who decide is not changed any more', async () => {
  const report = await reportIn('steeringGroup')
  const view = await server.read(report)
  const place = { organisation, report }
  const text = {
    ...place,
    block: textOf(view, 'summary').id,
    language: 'fi',
    content: { type: 'doc', content: [] },
    version: 0,
  }
  const block = { ...place, chapter: chapterOf(view, 'summary').id, after: null, settings: { kind: 'pageBreak' } }
  const image = { ...place, data: Buffer.from('x').toString('base64') }
  for (const refused of [
    await server.call(server.coordinator, saveText, text as never),
    await server.call(server.coordinator, addBlock, block as never),
    await server.call(server.coordinator, addImage, image),
  ])
    expect(refused.body).toMatchObject({ code: 'conflict', refusal: 'locked', stage: 'steeringGroup' })
})

describe('a statement', () => {
  test('is asked for when the report is sent, and given by a link that opens nothing else', async () => {
    const report = await server.openReport()
    const { id } = await askOne(report)
    expect(await tokenOf(report, id)).toBe('')
    await send(report)
    await send(report)
    const token = await tokenOf(report, id)
    const opened = await server.call(undefined, getPersonalStatement, { token })
    expect(opened.body).toMatchObject({ state: 'open', instructions: 'Lukekaa luku 2.4.', version: 1, text: '' })
    expect(JSON.stringify(opened.body)).not.toContain('aune@example.fi')
    expect((await server.call(undefined, getPersonalStatement, { token: `${token}x` })).status).toBe(404)
    const file = await server.call(undefined, getPersonalStatementFile, { token, language: 'sv' })
    expect([file.status, file.headers.get('content-type'), file.text.slice(0, 5)]).toEqual([
      200,
      'application/pdf',
      '%PDF-',
    ])
  }, 20_000)

  test('may be kept half-written and completed, and is answered by what it changed', async () => {
    const report = await reportIn('statements')
    const { id, token } = await askOne(report)
    expect((await write(token, { isGiven: false })).body).toMatchObject({ version: 2, givenAt: null })
    expect((await statementsOf(report))[0]).toMatchObject({ hasDraft: true, given: null })
    const behind = await write(token, { text: 'Toisella laitteella.' })
    expect(behind.body).toMatchObject({ code: 'conflict', current: { version: 2, text: 'Neuvosto kiittää.' } })
    await write(token, { version: 2, reference: 'VIR/12/2026' })
    expect((await send(report)).body).toMatchObject({ refusal: 'unanswered' })
    const [given] = await statementsOf(report)
    expect(given?.given).toMatchObject({ text: 'Neuvosto kiittää.', reference: 'VIR/12/2026', byName: 'Aune Vanha' })
    const answer = (givenAt: string) =>
      server.call(server.coordinator, answerStatement, {
        organisation,
        report,
        statement: id,
        kind: 'partly',
        gist: 'Neuvosto pitää raporttia hyvänä.',
        response: 'Lisättiin luku liikkumisesta.',
        seen: { givenAt, respondedAt: null },
      })
    expect((await answer('2026-01-01T00:00:00.000Z')).body).toMatchObject({ refusal: 'statementChanged' })
    expect((await answer(given!.given!.at)).status).toBe(204)
    expect((await send(report)).body.stage).toBe('steeringGroup')
    expect((await write(token, { version: 3 })).body).toMatchObject({
      refusal: 'statementClosed',
      current: { state: 'closed' },
    })
  })

  test('of somebody with an account is given in Kaarna, of nobody else', async () => {
    const report = await reportIn('statements')
    await askOne(report, { giver: { accountId: server.editor.accountId } })
    const own = await server.call(server.editor, listOwnStatements, { organisation })
    expect(own.body.statements).toMatchObject([{ personName: 'editor Henkilö', state: 'open' }])
    expect((await server.call(approver, listOwnStatements, { organisation })).body.statements).toEqual([])
    const unknown = { giver: { accountId: '00000000-0000-4000-8000-000000000000' } }
    const refused = await server.call(server.coordinator, askForStatement, {
      organisation,
      report,
      ...request,
      ...unknown,
    })
    expect(refused.body.faults).toEqual([{ path: 'giver', message: 'personUnknown' }])
  })

  test('has one link: a renewed one kills the older, and a withdrawn one opens nothing', async () => {
    const report = await reportIn('statements')
    const { id, token } = await askOne(report)
    const place = { organisation, report, statement: id }
    await server.call(server.coordinator, renewStatementLink, { ...place, giver: { ...giver, name: 'Eino Vanha' } })
    expect((await server.call(undefined, getPersonalStatement, { token })).status).toBe(404)
    const renewed = await tokenOf(report, id)
    expect((await server.call(undefined, getPersonalStatement, { token: renewed })).body.personName).toBe('Eino Vanha')
    await server.call(server.coordinator, withdrawStatementRequest, place)
    expect((await server.call(undefined, getPersonalStatement, { token: renewed })).body).toMatchObject({
      state: 'withdrawn',
      text: '',
    })
    expect((await write(renewed)).body).toMatchObject({ refusal: 'statementClosed' })
  })

  test('is reminded of once a day, in its stage only', async () => {
    const report = await reportIn('statements')
    await askOne(report)
    const remind = async () =>
      (await server.call(server.coordinator, remindOfStatements, { organisation, report })).body
    expect(await remind()).toEqual({ letters: 0 })
    await server.db.deleteFrom('report_statement_letter').execute()
    expect([await remind(), await remind()]).toEqual([{ letters: 1 }, { letters: 0 }])
    await send(report)
    expect(await remind()).toMatchObject({ refusal: 'notStating' })
  })
})

test('two weeks after the report has moved on, the address of who gave a statement is deleted', async () => {
  const report = await reportIn('statements')
  const { id } = await askOne(report)
  await send(report)
  const addressAfter = async (days: number) => {
    const before = server.clock.now
    server.clock.now = new Date(before.getTime() + days * 86_400_000)
    server.planned.push({ name: statementsJobName, data: {} })
    await server.doPlanned(statementsJobName)
    server.clock.now = before
    const kept = await server.db
      .selectFrom('report_statement')
      .select(['email', 'token_hash'])
      .where('id', '=', id)
      .execute()
    return kept.map(({ email, token_hash }) => [email, token_hash !== null])
  }
  expect(await addressAfter(13)).toEqual([['aune@example.fi', true]])
  expect(await addressAfter(15)).toEqual([[null, false]])
})
