import { afterAll, beforeAll, expect, test } from 'vitest'

import { listClockChoices } from '#modules/clock/choices.contract.ts'
import { getClock } from '#modules/clock/clock.contract.ts'
import type { OpeningAnswer, OpeningAsked } from '#modules/clock/opening-source.ts'
import { createCube } from '#modules/indicators/cube.service.ts'
import { findOrganisationBySlug } from '#modules/organisations/organisations.queries.ts'
import { listReports } from '../report-list.contract.ts'
import { createReportServer, organisation, type ReportServer } from '../testing/report-server.ts'
import { reportOpenings } from './clock-openings.service.ts'
import { arrangeReportWay, getReportWay, sendReportOnwards } from './way.contract.ts'

let server: ReportServer
beforeAll(async () => {
  server = await createReportServer()
})
afterAll(() => server.close())

/** What an entry of the clock opens, in the spring of 2027. */
async function open(report: string, stage: string): Promise<OpeningAnswer> {
  const asked: OpeningAsked = {
    organisation: (await findOrganisationBySlug(server.db, organisation))!,
    opens: { kind: 'reportStage', daysBefore: 28, report, stage },
    entry: { key: 'clock:entry:2027-03-08', title: { fi: 'Hyvinvointiraportin luonnos' }, hours: null, place: null },
    startsOn: '2027-03-08',
    endsOn: '2027-03-08',
    by: { id: server.coordinator.accountId, name: 'Koordinaattori' },
    now: new Date('2027-02-08T08:00:00Z'),
    today: '2027-02-08',
  }
  const cube = createCube({ db: server.db, budgetBytes: 50_000_000, log: { debug: () => {} } })
  return server.db.transaction().execute((tx) => reportOpenings(cube).open(tx, asked))
}

const reports = async () => (await server.call(server.coordinator, listReports, { organisation })).body
const wayOf = async (report: string) =>
  (await server.call(server.coordinator, getReportWay, { organisation, report })).body

test('a stage of a report that is not open yet is offered, and nothing is opened', async () => {
  expect(await open('annual', 'comments')).toEqual({ isOffered: true, path: 'reports' })
  expect(await reports()).toEqual([])
})

test('the report of the year before is opened once, filled from its template', async () => {
  const [first, again] = [await open('annual', 'open'), await open('annual', 'open')]
  const [made, ...more] = await reports()
  expect(made).toMatchObject({ kind: 'annual', year: 2026, status: 'draft', languages: ['fi'] })
  expect([first, again, more]).toEqual([{ isOffered: false, path: `reports/${made!.id}` }, first, []])
  expect((await server.read(made!.id)).chapters.length).toBeGreaterThan(5)
})

test('a stage that the report has not come to is offered; once it is there, nothing is', async () => {
  const [{ id } = { id: '' }] = await reports()
  const { version } = await wayOf(id)
  const stages = ['comments', 'council'] as const
  const arranged = { organisation, report: id, version, stages: [...stages], days: {} }
  expect((await server.call(server.coordinator, arrangeReportWay, arranged)).status).toBe(200)
  const handling = `reports/${id}/handling`
  expect(await open('annual', 'comments')).toEqual({ isOffered: true, path: handling })
  expect(await open('annual', 'statements')).toEqual({ isOffered: true, path: handling })
  expect((await wayOf(id)).stage).toBe('draft')
  await server.call(server.coordinator, sendReportOnwards, {
    organisation,
    report: id,
    version: (await wayOf(id)).version,
  })
  expect(await open('annual', 'comments')).toEqual({ isOffered: false, path: handling })
  expect(await open('annual', 'council')).toEqual({ isOffered: true, path: handling })
})

test('a report that another kind of organisation makes by law is not opened', async () => {
  const before = (await reports()).length
  for (const kind of ['regional', 'agePlan', 'yearbook'])
    expect(await open(kind, 'open')).toEqual({ isOffered: true, path: 'reports' })
  expect(await reports()).toHaveLength(before)
})

test('who keeps the clock chooses among the reports of the organisation', async () => {
  const choices = (await server.call(server.coordinator, listClockChoices, { organisation })).body.reports
  expect(choices.map(({ report }) => report)).toEqual(['annual', 'broad', 'review', 'plan', 'negotiation'])
  expect(choices[0]).toMatchObject({ name: { sv: 'Välfärdsrapport' } })
  expect(choices[0]!.stages[0]).toMatchObject({ stage: 'open', name: { fi: 'Raportti avataan' } })
})

test('the last days of the stages are seen in the clock by who reads drafts, until the report has passed them', async () => {
  const [{ id } = { id: '' }] = await reports()
  const { version, stages } = await wayOf(id)
  const days = { draft: '2026-11-01', comments: '2026-11-12', council: '2026-12-21' }
  await server.call(server.coordinator, arrangeReportWay, { organisation, report: id, version, stages, days })
  const seenBy = async (person: typeof server.coordinator) =>
    (await server.call(person, getClock, { organisation, from: '2026-11-01', to: '2026-12-31' })).body.things
      .filter(({ path }) => path === `reports/${id}/handling`)
      .map(({ title, startsOn, state }) => [title.fi, startsOn, state])
  expect(await seenBy(server.coordinator)).toEqual([
    ['Hyvinvointiraportti 2026: Luonnos', '2026-11-01', 'done'],
    ['Hyvinvointiraportti 2026: Toimialojen kommentit', '2026-11-12', 'late'],
    ['Hyvinvointiraportti 2026: Valtuusto', '2026-12-21', 'coming'],
  ])
  expect(await seenBy(await server.addPerson({ organisation, role: 'viewer' }))).toEqual([])
})
