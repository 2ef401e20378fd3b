import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Hearing } from '#modules/groups/group-hearing.ts'
import { addGroup, getGroup, listGroups, listHearings } from '#modules/groups/groups.contract.ts'
import { sampleGroup } from '#modules/groups/samples.ts'
import type { Signed } from '#server/testing.ts'
import type { HandlingStage } from '../report-head.ts'
import { createReportServer, organisation, type ReportServer } from '../testing/report-server.ts'
import { savePersonalStatement } from './personal-statements.contract.ts'
import {
  answerStatement,
  askForStatement,
  listReportStatements,
  withdrawStatementRequest,
} from './statements.contract.ts'
import { arrangeReportWay, decideOnReport, getReportWay, sendReportOnwards, takeReportBack } from './way.contract.ts'

let server: ReportServer
let approver: Signed
let council: string
beforeAll(async () => {
  server = await createReportServer()
  approver = await server.addPerson({ organisation, role: 'approver' })
  const group = { ...sampleGroup, kind: 'olderPeopleCouncil', name: { fi: 'Vanhusneuvosto' }, organisation } as const
  council = (await server.call(server.coordinator, addGroup, group)).body.id
})
afterAll(() => server.close())

const versionOf = async (report: string): Promise<number> =>
  (await server.call(server.coordinator, getReportWay, { organisation, report })).body.version
const send = async (report: string) =>
  server.call(server.coordinator, sendReportOnwards, { organisation, report, version: await versionOf(report) })

/** A report that is asked statements of and decided on by the council alone. */
async function openReport(): Promise<string> {
  const report = await server.openReport()
  const stages: HandlingStage[] = ['statements', 'council']
  const way = { stages, days: { statements: '2026-12-04' }, version: await versionOf(report) }
  await server.call(server.coordinator, arrangeReportWay, { organisation, report, ...way })
  return report
}

async function ask(report: string) {
  const giver = { name: 'Aune Vanha', email: 'aune@example.fi', language: 'fi' } as const
  const request = { bodyKind: 'olderPeople', body: null, giver, dueOn: '2026-12-10', instructions: '' } as const
  const { body } = await server.call(server.coordinator, askForStatement, { organisation, report, ...request })
  return body.id
}

const statementOf = async (report: string) =>
  (await server.call(server.coordinator, listReportStatements, { organisation, report })).body.statements[0]!

/** The council gives its statement by its personal link. */
async function give(report: string) {
  const token = (await statementOf(report)).link?.split('#')[1] ?? ''
  const words = { token, version: 1, text: 'Neuvosto kiittää.', reference: null, isGiven: true }
  expect((await server.call(undefined, savePersonalStatement, words)).status).toBe(200)
}

/** How the council is heard of a report, as the council's own page tells it. */
async function hearingOf(report: string): Promise<Hearing | undefined> {
  const { body } = await server.call(server.coordinator, getGroup, { organisation, id: council })
  return body.hearings.find(({ key }) => key === `report:${report}:olderPeopleCouncil`)
}

async function missingOfCouncil(): Promise<number | undefined> {
  const { items } = (await server.call(server.coordinator, listGroups, { organisation })).body
  return items.find(({ id }) => id === council)?.missingHearings
}

test('a council is asked when the report goes out for statements, with the day of its own letter', async () => {
  const report = await openReport()
  expect(await hearingOf(report)).toMatchObject({ state: 'coming', dueOn: '2026-12-04' })
  await ask(report)
  expect(await hearingOf(report)).toMatchObject({ state: 'coming', dueOn: '2026-12-10' })
  await send(report)
  expect(await hearingOf(report)).toMatchObject({ state: 'asked', dueOn: '2026-12-10', givenOn: null })
})

test('a council whose letter is withdrawn has not been asked', async () => {
  const report = await openReport()
  const statement = await ask(report)
  await send(report)
  await server.call(server.coordinator, withdrawStatementRequest, { organisation, report, statement })
  expect(await hearingOf(report)).toMatchObject({ state: 'coming' })
})

test('a council that gave its statement reads what came of it, also when the report has gone on', async () => {
  const report = await openReport()
  const statement = await ask(report)
  await send(report)
  await give(report)
  expect(await hearingOf(report)).toMatchObject({ state: 'given', givenOn: '2026-11-19', answer: null })
  const { given } = await statementOf(report)
  const answered = await server.call(server.coordinator, answerStatement, {
    organisation,
    report,
    statement,
    kind: 'taken',
    gist: 'Neuvosto kiittää.',
    response: 'Lisättiin luku.',
    seen: { givenAt: given!.at, respondedAt: null },
  })
  expect(answered.status).toBe(204)
  await send(report)
  expect(await hearingOf(report)).toMatchObject({ state: 'given', answer: 'Lisättiin luku.', isClosed: false })
})

test('a council that was passed over is missing until the report comes back or is decided on', async () => {
  const before = await missingOfCouncil()
  const report = await openReport()
  await send(report)
  await send(report)
  expect(await hearingOf(report)).toMatchObject({ state: 'missing', isClosed: false })
  expect(await missingOfCouncil()).toBe((before ?? 0) + 1)
  const told = (await server.call(approver, listHearings, { organisation })).body.items
  expect(told.find(({ key }) => key.startsWith(`report:${report}`))).toMatchObject({
    state: 'missing',
    group: { id: council },
  })

  const back = { organisation, report, version: await versionOf(report) }
  await server.call(server.coordinator, takeReportBack, back)
  expect(await hearingOf(report)).toMatchObject({ state: 'coming' })
  await send(report)
  const decision = {
    outcome: 'approved',
    body: { fi: 'Kunnanvaltuusto' },
    metOn: '2026-11-18',
    section: '§ 87',
  } as const
  const rest = { minutesUrl: null, reasons: null, version: await versionOf(report) }
  const decided = await server.call(approver, decideOnReport, { organisation, report, ...decision, ...rest })
  expect(decided.status).toBe(200)
  expect(await hearingOf(report)).toMatchObject({ state: 'missing', isClosed: true })
  expect(await missingOfCouncil()).toBe(before)
})
