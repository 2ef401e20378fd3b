import { afterAll, beforeAll, expect, test } from 'vitest'

import { plainText } from '#documents/rich-text.ts'
import type { Signed } from '#server/testing.ts'
import type { PlanGroup, ReportKind } from './report-head.ts'
import { getReportCompleteness } from './completeness/completeness.contract.ts'
import { changeReport, createReport, getReport } from './reports.contract.ts'
import { saveText } from './texts.contract.ts'
import { listReports } from './report-list.contract.ts'
import { ownTemplates } from './templates/index.ts'
import {
  adaptReportTemplate,
  dropReportTemplate,
  getReportTemplate,
  listReportTemplates,
  templateConflict,
} from './templates/report-templates.contract.ts'
import type { ReportTemplate } from './templates/template.ts'
import {
  chapterOf,
  createReportServer,
  organisation,
  type ReportServer,
  resolvedIn,
  textOf,
} from './testing/report-server.ts'

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

test('a county writes a memo of each municipality that it negotiates with, with the figures of that municipality', async () => {
  const memo = { organisation: 'alue', kind: 'negotiation' as const, year: 2025, languages: ['fi' as const] }
  const openMemo = (municipality: string | null) => server.call(county, createReport, { ...memo, municipality })
  const made = [await openMemo('demo-kunta:002'), await openMemo('demo-kunta:003'), await openMemo(null)]
  expect(made.map(({ status }) => status)).toEqual([200, 200, 200])
  expect((await openMemo('demo-kunta:003')).status).toBe(409)
  expect((await openMemo(null)).status).toBe(409)

  const read = async (report: string) =>
    (await server.call(county, getReport, { organisation: 'alue', report, language: 'fi' })).body
  const [merisalmi, other, all] = await Promise.all(made.map(({ body }) => read(body.id)))
  expect(merisalmi).toMatchObject({
    municipality: 'demo-kunta:002',
    title: { fi: 'Neuvottelumuistio 2025: Merisalmi' },
  })
  expect(all).toMatchObject({ municipality: null, title: { fi: 'Neuvottelumuistio 2025' } })
  const valuesOf = (view: typeof all) =>
    resolvedIn(view!, 'negotiation-picture').flatMap((block) =>
      block.kind === 'keyFigures' ? block.figures.map(({ value }) => value) : [],
    )
  expect(valuesOf(merisalmi).length).toBeGreaterThan(2)
  expect(valuesOf(merisalmi)).not.toEqual(valuesOf(other))
  expect(valuesOf(merisalmi)).not.toEqual(valuesOf(all))

  const compare = (compareWith: string[]) =>
    server.call(county, changeReport, {
      organisation: 'alue',
      report: made[0]!.body.id,
      version: 1,
      title: { fi: 'Neuvottelumuistio' },
      languages: ['fi'],
      compareWith,
    })
  expect((await compare(['demo-kunta:002'])).status).toBe(400)
  expect((await compare(['demo-kunta:003'])).status).toBe(200)
})

test('a memo names a municipality of the county only, and no other report names one', async () => {
  const ofCounty = { organisation: 'alue', year: 2024, languages: ['fi' as const] }
  const refused = [
    await server.call(county, createReport, { ...ofCounty, kind: 'negotiation', municipality: 'demo-maa:001' }),
    await server.call(county, createReport, { ...ofCounty, kind: 'negotiation', municipality: 'demo-kunta:999' }),
    await server.call(county, createReport, { ...ofCounty, kind: 'annual', municipality: 'demo-kunta:002' }),
    await server.call(server.coordinator, createReport, {
      organisation,
      year: 2024,
      languages: ['fi'],
      kind: 'negotiation',
      municipality: 'demo-kunta:002',
    }),
  ]
  expect(refused.map(({ status }) => status)).toEqual([400, 400, 400, 400])
  expect(refused.map(({ body }) => (body as { faults?: unknown }).faults)).toEqual(
    refused.map(() => [{ path: 'municipality', message: 'notNegotiated' }]),
  )
})

const ofKind = { organisation, kind: 'review' as const }
const adapt = (version: number, { chapters, stages }: ReportTemplate, as = server.coordinator) =>
  server.call(as, adaptReportTemplate, { ...ofKind, version, chapters: [...chapters], stages: [...stages] })
const schools = {
  key: 'own-1',
  level: 1 as const,
  title: { fi: 'Koulujen terveiset' },
  guidance: { fi: 'Mitä koulut kertoivat syksyllä?' },
  required: true,
  fill: ['text' as const],
  groups: null,
}

test('a new report is opened from the template of the organisation, and the ones before keep theirs', async () => {
  const before = (await open('review', null, 2023)).body.id
  const { chapters, stages } = ownTemplates.review
  const own = { chapters: [...chapters.filter(({ key }) => key !== 'review-scope').toReversed(), schools], stages }
  expect((await adapt(0, own)).body).toEqual({ version: 1 })
  const after = (await open('review', null, 2024)).body.id
  const view = await server.read(after)
  expect(view.chapters.map(({ key }) => key)).toEqual(own.chapters.map(({ key }) => key))
  expect(chapterOf(view, 'own-1')).toMatchObject({ title: schools.title, guidance: schools.guidance, required: true })
  expect(chapterOf(await server.read(before), 'review-scope').guidance.fi).toBeTruthy()

  expect((await server.call(server.editor, dropReportTemplate, { ...ofKind, version: 1 })).status).toBe(403)
  expect((await server.call(server.coordinator, dropReportTemplate, { ...ofKind, version: 1 })).status).toBe(200)
  const { body } = await server.call(server.editor, getReportTemplate, ofKind)
  expect(body).toMatchObject({ isAdapted: false, version: 2, chapters: ownTemplates.review.chapters })
})

test('whoever changes a template that somebody else has changed meanwhile learns what it is now', async () => {
  const { version } = (await server.call(server.coordinator, getReportTemplate, ofKind)).body
  const first = { ...ownTemplates.review, stages: ['board' as const] }
  expect((await adapt(version, first)).status).toBe(200)
  const late = await adapt(version, ownTemplates.review)
  expect(late.status).toBe(409)
  const told = templateConflict.parse(late.body)
  expect(told).toMatchObject({ currentVersion: version + 1, current: { stages: ['board'] } })
  const opened = await server.read((await open('review', null, 2022)).body.id)
  expect(opened.stages).toEqual(['board'])
})

test.each([
  ['without a chapter that is required', (all: ReportTemplate) => all.chapters.filter(({ key }) => key !== 'summary')],
  [
    'with a required chapter that is not',
    (all: ReportTemplate) => all.chapters.map((one) => ({ ...one, required: false })),
  ],
  ['with the same chapter twice', (all: ReportTemplate) => [...all.chapters, all.chapters[0]!]],
  ['that begins below nothing', (all: ReportTemplate) => [{ ...schools, level: 2 as const }, ...all.chapters]],
  ['with a chapter nobody knows', (all: ReportTemplate) => [...all.chapters, { ...schools, key: 'unheard-of' }]],
  ['without chapters', () => []],
])('a template %s is refused', async (_, change) => {
  const { version } = (await server.call(server.coordinator, getReportTemplate, ofKind)).body
  const { status } = await adapt(version, { ...ownTemplates.review, chapters: change(ownTemplates.review) })
  expect(status).toBe(400)
})

test('another organisation sees its own templates only, of the kinds that it makes', async () => {
  const { body } = await server.call(county, listReportTemplates, { organisation: 'alue' })
  expect(body.items.map(({ kind }) => kind)).not.toContain('broad')
  expect(body.items.every(({ isAdapted }) => !isAdapted)).toBe(true)
  expect((await server.call(county, getReportTemplate, { organisation: 'alue', kind: 'broad' })).status).toBe(404)
  expect((await server.call(county, getReportTemplate, ofKind)).status).toBe(403)
})

test('what is asked of a report is met as its chapters are written', async () => {
  const id = (await open('negotiation', null, 2019)).body.id
  const asked = { organisation, report: id }
  const stateOf = async (demand: string) => {
    const { body } = await server.call(server.editor, getReportCompleteness, asked)
    return body.demands.find((one) => one.id === demand)?.state
  }
  expect(await stateOf('agreedGoals')).toBe('empty')
  const { id: block } = textOf(await server.read(id), 'agreed-goals')
  const text = { ...asked, block, language: 'fi' as const, version: 0, content: plainText('Sovittiin kolmesta.') }
  expect((await server.call(server.editor, saveText, text)).status).toBe(200)
  expect(await stateOf('agreedGoals')).toBe('written')
  const ofOther = await server.call(county, getReportCompleteness, { ...asked, organisation: 'alue' })
  expect(ofOther.status).toBe(404)
})
