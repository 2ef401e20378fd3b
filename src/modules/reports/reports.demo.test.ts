import { afterAll, beforeAll, expect, test } from 'vitest'

import { footnotesIn, isBlank } from '#documents/rich-text.ts'
import type { Cube } from '#modules/indicators/cube.ts'
import { createCube } from '#modules/indicators/cube.service.ts'
import { seedDemoFigures } from '#modules/indicators/demo/indicators.demo.ts'
import { demoOrganisation } from '#modules/organisations/demo-organisations.ts'
import { findOrganisationBySlug } from '#modules/organisations/organisations.queries.ts'
import { seedDemoOrganisations } from '#modules/organisations/organisations.demo.ts'
import { seedDemoRegions } from '#modules/regions/demo/regions.demo.ts'
import { createTestServer, testNow } from '#server/testing.ts'
import { figuresAsked } from './blocks/index.ts'
import { findDrafts } from './drafting/drafts.queries.ts'
import { demoDay } from '#shared/demo.ts'
import { readClocks } from './freezing/clocks.service.ts'
import { seedDemoReports } from './reports.demo.ts'
import { findReport } from './reports.queries.ts'
import { resolveReport } from './resolve/resolve.ts'
import { findReports } from './report-heads.queries.ts'
import { findEarlierTexts } from './texts.queries.ts'
import { findStatements } from './workflow/statements.queries.ts'
import { stateOf } from './workflow/statement.ts'
import { readReportDecisions } from './workflow/decisions.queries.ts'
import { findWays } from './workflow/way.queries.ts'
import { seedDemoWays } from './workflow/workflow.demo.ts'

let server: Awaited<ReturnType<typeof createTestServer>>
let cube: Cube
beforeAll(async () => {
  server = await createTestServer()
  cube = createCube({ db: server.db, budgetBytes: 50_000_000, log: { debug: () => {} } })
  await server.db.transaction().execute(async (tx) => {
    await seedDemoRegions(tx)
    await seedDemoOrganisations(tx, testNow)
    await seedDemoFigures(tx, cube)
    await seedDemoReports(tx, cube)
    await seedDemoWays({ services: server.services, tx, cube })
  })
}, 60_000)
afterAll(() => server.close())

const readWritten = () =>
  server.db.transaction().execute(async (tx) => {
    const { id } = demoOrganisation('virtala')
    const [opened, written] = (await findReports(tx, id)).filter(({ kind }) => kind === 'annual')
    expect([opened, written]).toMatchObject([
      { kind: 'annual', year: 2026 },
      { kind: 'annual', year: 2025 },
    ])
    const report = await findReport(tx, id, written!.id)
    const summary = report!.chapters.find(({ key }) => key === 'summary')!
    const text = summary.blocks.find(({ settings }) => settings.kind === 'text')!
    const earlier = await findEarlierTexts(tx, { blockId: text.id, language: 'fi' }, { before: undefined, limit: 9 })
    return { report: report!, text, earlier }
  })

test("the demo city's report shows what a report can hold: most kinds of blocks, a footnote, a comparison, an earlier version", async () => {
  const { report, text, earlier } = await readWritten()
  const blocks = report.chapters.flatMap((chapter) => chapter.blocks)
  const kinds = new Set(blocks.map(({ settings }) => settings.kind))
  for (const kind of ['list', 'callout', 'comparison', 'map', 'quote', 'participants', 'hearing', 'table'] as const)
    expect(kinds).toContain(kind)
  expect(blocks.some(({ settings }) => 'compareWith' in settings && settings.compareWith?.length === 1)).toBe(true)
  expect(blocks.flatMap(({ texts }) => footnotesIn(texts.fi?.content))).toHaveLength(1)
  expect(text.texts.fi).toMatchObject({ version: 2, updatedBy: 'Aino Purovirta' })
  expect(earlier).toMatchObject([{ version: 1, updatedAt: '2026-02-24T11:20:00.000Z' }])
  expect(earlier[0]?.updatedBy).not.toBe('Aino Purovirta')
})

test('it has been written in Finnish from beginning to end, and begun in Swedish', async () => {
  const { report } = await readWritten()
  const written = (language: 'fi' | 'sv') =>
    report.chapters.filter(({ blocks }) => blocks.some(({ texts }) => !isBlank(texts[language]?.content))).length
  expect(written('fi')).toBeGreaterThan(written('sv'))
  expect(written('sv')).toBeGreaterThan(1)
})

test('the demo has a report of a term, a review, an age group’s plan and a regional report, each with its plan', async () => {
  const read = (slug: 'virtala' | 'purola') =>
    server.db.transaction().execute(async (tx) => {
      const { id } = demoOrganisation(slug)
      const heads = await findReports(tx, id)
      return Promise.all(heads.map(async (head) => (await findReport(tx, id, head.id))!))
    })
  const [ofCity, ofCounty] = [await read('virtala'), await read('purola')]
  expect(ofCity.map(({ kind, year }) => `${kind} ${year}`)).toEqual(
    expect.arrayContaining(['broad 2025', 'review 2024', 'agePlan 2025']),
  )
  expect(ofCounty.map(({ kind, municipality }) => [kind, municipality])).toEqual([
    ['regional', null],
    ['negotiation', 'demo-kunta:001'],
  ])
  const broad = ofCity.find(({ kind }) => kind === 'broad')!
  const unwritten = broad.chapters.filter(
    ({ blocks, required }) =>
      required && blocks.every(({ texts }) => isBlank(texts.fi?.content) || isBlank(texts.sv?.content)),
  )
  expect(unwritten).toEqual([])
  const asked = broad.chapters.flatMap(({ blocks }) => blocks.map(({ settings }) => figuresAsked(settings).grouped?.by))
  expect(asked).toEqual(expect.arrayContaining(['groups:age', 'groups:education']))
})

test('its words about figures are written, edited, passed by their figure, and hidden', async () => {
  const { report } = await readWritten()
  const blocks = report.chapters.flatMap((chapter) => chapter.blocks)
  const drafts = await server.db
    .transaction()
    .execute((tx) => findDrafts(tx, { blockIds: blocks.map(({ id }) => id), language: 'fi' }))
  const decided = [...drafts.values()]
  expect(decided.filter(({ words }) => words !== null)).toHaveLength(2)
  expect(decided.filter(({ isHidden }) => isHidden)).toHaveLength(1)
  const years = decided.flatMap(({ words, basis }) => (words === null ? [] : basis.map(({ year }) => year)))
  expect(new Set(years).size).toBe(2)
})

test('one report has been approved, one is out for statements, and one has come back', async () => {
  const { id: organisationId } = demoOrganisation('virtala')
  const ways = await findWays(server.db, organisationId)
  const told = ways.map(({ report, stage, round }) => `${report.kind} ${report.year}: ${stage} ${round}`)
  expect(told).toEqual(
    expect.arrayContaining(['agePlan 2025: draft 2', 'agePlan 2025: statements 1', 'annual 2025: approved 1']),
  )
  const approved = ways.find(({ stage }) => stage === 'approved')!
  const decisions = await readReportDecisions(server.db, approved.report.id)
  expect(decisions.map(({ stage, section }) => `${stage} ${section}`)).toEqual([
    'steeringGroup 12',
    'board 143',
    'council 52',
  ])
  const statements = await findStatements(server.db, { organisationId, reportId: approved.report.id })
  expect(statements.filter(({ responseKind }) => responseKind !== null)).toHaveLength(3)
  const out = ways.find(({ stage }) => stage === 'statements')!
  const open = await findStatements(server.db, { organisationId, reportId: out.report.id })
  expect(open.map((one) => `${stateOf(one, demoDay)} ${one.givenAt !== null}`).toSorted()).toEqual([
    'open false',
    'open false',
    'open true',
  ])
})

test('the approved report says what was known then, and the source has corrected some of it since', async () => {
  const organisation = { ...demoOrganisation('virtala'), demo: true }
  const { corrections, newer } = await server.db.transaction().execute(async (tx) => {
    const approved = (await findWays(tx, organisation.id)).find(({ stage }) => stage === 'approved')!
    return readClocks(tx, cube, { organisation, reportId: approved.report.id, number: 1 })
  })
  expect(corrections.length).toBeGreaterThan(0)
  expect(newer.length).toBeGreaterThan(0)
})

test('no caption says only what the heading above it says', async () => {
  for (const slug of ['virtala', 'purola'] as const) {
    const { id } = demoOrganisation(slug)
    const repeated = await server.db.transaction().execute(async (tx) => {
      const organisation = (await findOrganisationBySlug(tx, slug))!
      const found: string[] = []
      for (const head of await findReports(tx, id)) {
        const report = (await findReport(tx, id, head.id))!
        for (const language of ['fi', 'sv'] as const) {
          const { document } = await resolveReport(tx, cube, { report, organisation, language, today: demoDay })
          let above = ''
          for (const block of document.blocks) {
            if (block.kind === 'heading') above = block.text
            if ('caption' in block && block.caption === above) found.push(`${report.kind} ${above}`)
          }
        }
      }
      return found
    })
    expect(repeated).toEqual([])
  }
})
