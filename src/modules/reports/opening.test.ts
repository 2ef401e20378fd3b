import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Signed } from '#server/testing.ts'
import type { PlanGroup, ReportKind } from './report-head.ts'
import { createReport } from './reports.contract.ts'
import { listReports } from './report-list.contract.ts'
import { chapterOf, createReportServer, organisation, type ReportServer, resolvedIn } from './testing/report-server.ts'

let server: ReportServer
let county: Signed
beforeAll(async () => {
  server = await createReportServer()
  await server.addOrganisation('alue', { kind: 'county', regionKey: 'demo-hyvinvointialue:01', demo: true })
  county = await server.addPerson({ organisation: 'alue', role: 'coordinator' })
}, 60_000)
afterAll(() => server.close())

const open = (kind: ReportKind, populationGroup: PlanGroup | null = null, year = 2025) =>
  server.call(server.coordinator, createReport, { organisation, kind, year, populationGroup, languages: ['fi'] })

test('a municipality opens every kind of its own, each with its chapters and their guidance', async () => {
  for (const kind of ['broad', 'review', 'plan', 'negotiation'] as const) {
    const { status, body } = await open(kind)
    expect(status, kind).toBe(200)
    const view = await server.read(body.id)
    expect(view).toMatchObject({ kind, populationGroup: null, status: 'draft' })
    expect(view.chapters.some(({ required, guidance }) => required && guidance.fi)).toBe(true)
  }
})

test('the broad report tells of the plan that ends and of the plan that comes', async () => {
  const { body } = await open('broad', null, 2021)
  const view = await server.read(body.id)
  expect(view.title.fi).toBe('Hyvinvointikertomus 2017–2021 ja hyvinvointisuunnitelma 2021–2025')
  expect(chapterOf(view, 'term-review').number).toBe('3')
  expect(chapterOf(view, 'plan-goals').number).toBe('4.3')
  const [said] = resolvedIn(view, 'plan-goals')
  expect(said).toMatchObject({ kind: 'note', tone: 'empty' })
})

test('each age group has a plan of its own in a year, and only one', async () => {
  const plans = [await open('agePlan', 'children'), await open('agePlan', 'older'), await open('agePlan', 'older')]
  expect(plans.map(({ status }) => status)).toEqual([200, 200, 409])
  const [children, older] = await Promise.all([server.read(plans[0]!.body.id), server.read(plans[1]!.body.id)])
  expect(children.chapters.map(({ key }) => key)).not.toContain('housing-forecast')
  expect(chapterOf(older, 'housing-forecast').required).toBe(true)
})

test('a plan of an age group without a group is refused, and a group in any other kind', async () => {
  expect((await open('agePlan', null, 2020)).status).toBe(400)
  expect((await open('plan', 'older', 2020)).status).toBe(400)
})

test('a county opens the regional kinds, which a municipality may not, and no municipal broad report', async () => {
  const ofCounty = { organisation: 'alue', year: 2025, populationGroup: null, languages: ['fi' as const] }
  for (const kind of ['regional', 'regionalPlan'] as const) {
    expect((await server.call(county, createReport, { ...ofCounty, kind })).status, kind).toBe(200)
    expect((await open(kind)).status, kind).toBe(400)
  }
  expect((await server.call(county, createReport, { ...ofCounty, kind: 'broad' })).status).toBe(400)
  const { body } = await server.call(county, listReports, { organisation: 'alue' })
  expect(body.map(({ kind }) => kind)).toEqual(['regional', 'regionalPlan'])
})
