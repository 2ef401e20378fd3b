import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { plainText, type RichText } from '#documents/rich-text.ts'
import { addConcern } from '#modules/concerns/concerns.contract.ts'
import { sampleConcern } from '#modules/concerns/samples.ts'
import { addAction } from '#modules/plans/actions.contract.ts'
import { addGoal, addPriority, addProgramme } from '#modules/plans/plans.contract.ts'
import { sampleAction, sampleGoal, samplePriority, sampleProgramme } from '#modules/plans/samples.ts'
import type { Signed } from '#server/testing.ts'
import { textIn } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'
import type { BlockSettings } from './report.ts'
import {
  addBlock,
  changeBlock,
  createReport,
  downloadReport,
  getReport,
  moveBlock,
  removeBlock,
  restoreBlock,
} from './reports.contract.ts'
import { getReportCompleteness } from './completeness/completeness.contract.ts'
import { listReports } from './report-list.contract.ts'
import { saveText } from './texts.contract.ts'
import {
  chapterOf,
  createReportServer,
  organisation,
  type ReportServer,
  resolvedIn,
  textOf,
} from './testing/report-server.ts'

let server: ReportServer
beforeAll(async () => void (server = await createReportServer()), 60_000)
afterAll(() => server.close())

describe('the coordinator', () => {
  test('opens a report that is filled with the state of wellbeing by population group', async () => {
    const view = await server.read(await server.openReport(2025))
    expect(view.chapters.map(({ number, title }) => `${number ?? '–'} ${title.fi}`).slice(0, 6)).toEqual([
      '– Keskeiset viestit',
      '– Selkokielinen tiivistelmä',
      '1 Tiivistelmä',
      '2 Väestön hyvinvointi ja terveys',
      '2.1 Lapset ja perheet',
      '2.2 Nuoret',
    ])
    const young = resolvedIn(view, 'state-young')
    const table = young.find((block) => block.kind === 'table')
    expect(table?.rows.length).toBeGreaterThan(8)
    const charts = young.filter((block) => block.kind === 'figure')
    expect(charts.length).toBeGreaterThan(1)
    for (const { source, drawing, data } of charts) {
      expect(source).toMatch(/^Kaarnan esittelyaineisto, indikaattori \d+, versio [12], haettu \d/)
      expect(drawing.alternative).toMatch(/Virtala/)
      expect(data?.rows[0]?.cells.length).toBeGreaterThan(2)
    }
    expect(resolvedIn(view, 'summary').find((block) => block.kind === 'keyFigures')?.figures).toHaveLength(6)
  })

  test('finds the joys and concerns of a group in its chapter, and none where nothing was said', async () => {
    const said = { ...sampleConcern, organisation, populationGroup: 'older' as const }
    await server.call(server.coordinator, addConcern, said)
    const view = await server.read(await server.openReport())
    const tables = resolvedIn(view, 'state-older').filter((block) => block.kind === 'table')
    expect(JSON.stringify(tables.at(-1))).toContain(textIn(sampleConcern.text, 'fi'))
    const kinds = chapterOf(view, 'state-young').blocks.map(({ settings }) => settings.kind)
    expect(kinds).not.toContain('concerns')
  })

  test('sees joys and concerns apart, with the test that they stand on', async () => {
    const changes = resolvedIn(await server.read(await server.openReport()), 'changes')
    expect(changes.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))).toEqual([
      'Suunta parempaan',
      'Suunta heikompaan',
    ])
    const lists = changes.filter((block) => block.kind === 'list')
    expect(lists).toHaveLength(2)
    expect(JSON.stringify(lists[0])).toMatch(/selvä muutos, p [=<]/)
  })

  test.each(languages)('reads it in %s, every chapter titled and every block resolved', async (language) => {
    const view = await server.read(await server.openReport(), language)
    for (const chapter of view.chapters) {
      expect(chapter.title[language], chapter.key).toBeTruthy()
      for (const { settings, resolved } of chapter.blocks) {
        if (settings.kind !== 'text') expect(resolved.length, settings.kind).toBeGreaterThan(0)
      }
    }
    expect(JSON.stringify(view)).not.toContain('undefined')
  })

  test('sees the latest value up to the year, with its own year beside it', async () => {
    const view = await server.read(await server.openReport(2016))
    const years = resolvedIn(view, 'state-workingAge').flatMap((block) =>
      block.kind === 'table'
        ? block.rows.map(({ cells }) => Number(/\((\d{4})\)/.exec(JSON.stringify(cells[1]))![1]))
        : [],
    )
    expect(Math.max(...years)).toBeLessThanOrEqual(2016)
    expect(years.length).toBeGreaterThan(3)
    const figures = JSON.stringify(resolvedIn(view, 'state-workingAge').filter(({ kind }) => kind === 'figure'))
    expect(figures).not.toMatch(/>20(1[7-9]|2\d)</)
  })

  test('opens one report of a year', async () => {
    const year = server.freeYear()
    await server.openReport(year)
    const again = await server.call(server.coordinator, createReport, {
      organisation,
      kind: 'annual',
      year,
      languages: ['fi'],
    })
    expect(again.status).toBe(409)
    const { body } = await server.call(server.coordinator, listReports, { organisation })
    expect(body.find((head) => head.year === year)).toMatchObject({
      status: 'draft',
      languages: ['fi', 'sv'],
      writtenChapters: 0,
    })
  })

  test('adds, moves, takes out and puts back blocks', async () => {
    const report = await server.openReport()
    const state = chapterOf(await server.read(report), 'state')
    const chart: BlockSettings = { kind: 'indicatorChart', indicator: 'demo:101', compareWith: ['demo-kunta:002'] }
    const added = await server.call(server.coordinator, addBlock, {
      organisation,
      report,
      chapter: state.id,
      after: null,
      settings: chart,
    })
    expect(added.status).toBe(200)
    const block = added.body.id
    const kinds = async (key: string) =>
      chapterOf(await server.read(report), key).blocks.map(({ settings }) => settings.kind)
    expect(await kinds('state')).toEqual(['indicatorChart', 'text', 'method'])

    const last = state.blocks.at(-1)!.id
    const moved = await server.call(server.coordinator, moveBlock, {
      organisation,
      report,
      block,
      version: added.body.version,
      chapter: state.id,
      after: last,
    })
    expect(await kinds('state')).toEqual(['text', 'method', 'indicatorChart'])
    const stale = await server.call(server.coordinator, removeBlock, {
      organisation,
      report,
      block,
      version: added.body.version,
    })
    expect(stale.status).toBe(409)
    expect(stale.body).toMatchObject({ code: 'conflict', version: moved.body.version })
    await server.call(server.coordinator, removeBlock, { organisation, report, block, version: moved.body.version })
    expect(await kinds('state')).toEqual(['text', 'method'])
    await server.call(server.coordinator, restoreBlock, { organisation, report, block })
    expect(await kinds('state')).toEqual(['text', 'method', 'indicatorChart'])
    const compared = JSON.stringify(resolvedIn(await server.read(report), 'state'))
    expect(compared).toContain('Merisalmi')
  })

  test('changes what a block shows, but not its kind', async () => {
    const report = await server.openReport()
    const view = await server.read(report)
    const block = chapterOf(view, 'summary').blocks.find(({ settings }) => settings.kind === 'keyFigures')!.id
    const change = (settings: BlockSettings) =>
      server.call(server.coordinator, changeBlock, { organisation, report, block, version: view.version, settings })
    expect((await change({ kind: 'pageBreak' })).status).toBe(400)
    expect((await change({ kind: 'keyFigures', indicators: ['demo:101'] })).status).toBe(200)
    expect(resolvedIn(await server.read(report), 'summary')).toMatchObject([
      { kind: 'keyFigures', figures: [{ value: '12,1\u00a0%' }] },
      { kind: 'paragraph' },
    ])
  })

  test('reads the goals and actions of the year in the report, and learns when there are none', async () => {
    const report = await server.openReport(2024)
    expect(JSON.stringify(resolvedIn(await server.read(report), 'goals'))).toContain('ei ole hyvinvointisuunnitelmaa')
    await planFor(2024)
    const view = await server.read(report)
    const goals = JSON.stringify(resolvedIn(view, 'goals'))
    expect(goals).toContain('1.1\u00a0Yksinäisyys vähenee')
    expect(goals).toMatch(/"text":"(saavutettu|kurssissa|jäljessä|väärään suuntaan|ei vielä lukua)"/)
    expect(JSON.stringify(resolvedIn(view, 'actions'))).toMatch(/Ryhmäytys.*valmis 1\.6\.2024/)
  })
})

/** A programme of one year with a goal that has an indicator and an action that is done. */
async function planFor(year: number) {
  const as = server.coordinator
  const programme = { organisation, ...sampleProgramme, firstYear: year, lastYear: year }
  const { id: programmeId } = (await server.call(as, addProgramme, programme)).body
  const priority = { organisation, ...samplePriority, programmeId }
  const { id: priorityId } = (await server.call(as, addPriority, priority)).body
  const { id: goalId } = (
    await server.call(as, addGoal, {
      organisation,
      ...sampleGoal,
      priorityId,
      title: { fi: 'Yksinäisyys vähenee' },
      indicatorTargets: [
        {
          indicator: 'demo:101',
          baseline: { year: 2021, value: 17 },
          target: { year: 2029, value: 10 },
          path: [],
        },
      ],
    })
  ).body
  const action = { organisation, ...sampleAction, goalId, title: { fi: 'Ryhmäytys' }, doneOn: `${year}-06-01` }
  expect((await server.call(as, addAction, action)).status).toBe(200)
}

describe('a writer', () => {
  const save = (as: Signed, report: string, block: string, words: string, version: number) =>
    server.call(as, saveText, { organisation, report, block, language: 'fi', content: plainText(words), version })

  test('saves a text, which the report then says', async () => {
    const report = await server.openReport()
    const block = textOf(await server.read(report), 'summary').id
    expect((await save(server.editor, report, block, 'Virtala voi hyvin.', 0)).body).toMatchObject({ version: 1 })
    const view = await server.read(report)
    expect(textOf(view, 'summary').texts.fi).toMatchObject({ version: 1, updatedBy: 'editor Henkilö' })
    expect(JSON.stringify(resolvedIn(view, 'summary'))).toContain('Virtala voi hyvin.')
    const { body } = await server.call(server.coordinator, listReports, { organisation })
    expect(body.find(({ id }) => id === report)).toMatchObject({ writtenChapters: 1 })
  })

  test('refers to a chart by the number that it has, and is told in the text and the checks when it is taken out', async () => {
    const report = await server.openReport()
    const view = await server.read(report)
    const block = textOf(view, 'summary').id
    const charts = view.chapters
      .flatMap(({ blocks }) => blocks)
      .filter(({ settings }) => settings.kind === 'indicatorChart')
    const [first, second] = charts.map(({ id }) => id)
    const reference = { type: 'reference' as const, attrs: { block: second!, says: 'name' as const } }
    const content = { type: 'doc' as const, content: [{ type: 'paragraph' as const, content: [reference] }] }
    await server.call(server.editor, saveText, { organisation, report, block, language: 'fi', content, version: 0 })
    const said = async () => JSON.stringify(resolvedIn(await server.read(report), 'summary'))
    const broken = async () =>
      (await server.call(server.editor, getReportCompleteness, { organisation, report })).body.references
    const takeOut = async (one: string) => {
      const { version } = await server.read(report)
      await server.call(server.coordinator, removeBlock, { organisation, report, block: one, version })
    }
    expect(await said()).toContain('"name":"kuvio","number":2')
    await takeOut(first!)
    expect([await said(), await broken()]).toEqual([expect.stringContaining('"name":"kuvio","number":1'), []])
    await takeOut(second!)
    expect(await said()).toContain('viittaus kohtaan, jota ei enää ole')
    expect(await broken()).toMatchObject([{ key: 'summary', language: 'fi', broken: 1 }])
  })

  test('who is overtaken gets both texts, and neither disappears', async () => {
    const report = await server.openReport()
    const block = textOf(await server.read(report), 'conclusions').id
    await save(server.editor, report, block, 'Ensimmäinen', 0)
    await save(server.coordinator, report, block, 'Toinen', 1)
    const late = await save(server.editor, report, block, 'Kolmas', 1)
    expect(late.status).toBe(409)
    expect(late.body).toMatchObject({
      current: { version: 2, content: plainText('Toinen'), updatedBy: 'coordinator Henkilö' },
    })
    const kept = await server.db
      .selectFrom('report_text_history')
      .select(['content', 'version'])
      .where('block_id', '=', block)
      .execute()
    expect(kept).toEqual([{ content: plainText('Ensimmäinen'), version: 1 }])
  })

  test('whose answer was lost saves the same text again without a conflict', async () => {
    const report = await server.openReport()
    const block = textOf(await server.read(report), 'handling').id
    await save(server.editor, report, block, 'Sama', 0)
    expect(await save(server.editor, report, block, 'Sama', 0)).toMatchObject({ status: 200, body: { version: 1 } })
  })

  test('cannot put a script or a page of another report into a text', async () => {
    const report = await server.openReport()
    const block = textOf(await server.read(report), 'summary').id
    const content: RichText = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }],
        },
      ],
    }
    expect(
      (await server.call(server.editor, saveText, { organisation, report, block, language: 'fi', content, version: 0 }))
        .status,
    ).toBe(400)
    const other = await server.openReport()
    expect((await save(server.editor, other, block, 'x', 0)).status).toBe(404)
  })
})

describe('outsiders', () => {
  test('of another organisation find nothing, not even by the id', async () => {
    const report = await server.openReport()
    const outsider = await server.addPerson({ organisation: 'toinen', role: 'coordinator' })
    const input = { report, language: 'fi' as const }
    expect((await server.call(outsider, getReport, { organisation, ...input })).status).toBe(403)
    expect((await server.call(outsider, getReport, { organisation: 'toinen', ...input })).status).toBe(404)
    expect(
      (await server.call(outsider, downloadReport, { organisation: 'toinen', ...input, format: 'pdf' })).status,
    ).toBe(404)
    expect((await server.call(outsider, listReports, { organisation: 'toinen' })).body).toEqual([])
    const block = textOf(await server.read(report), 'summary').id
    const text = { organisation: 'toinen', report, block, language: 'fi' as const, content: plainText('x'), version: 0 }
    expect((await server.call(outsider, saveText, text)).status).toBe(404)
    expect((await server.call(outsider, restoreBlock, { organisation: 'toinen', report, block })).status).toBe(404)
  })

  test('a viewer does not read drafts, an editor does not arrange them', async () => {
    const report = await server.openReport()
    const viewer = await server.addPerson({ organisation, role: 'viewer' })
    expect((await server.call(viewer, getReport, { organisation, report, language: 'fi' })).status).toBe(404)
    expect((await server.call(viewer, listReports, { organisation })).body).toEqual([])
    const { id } = chapterOf(await server.read(report), 'summary')
    const input = { organisation, report, chapter: id, after: null, settings: { kind: 'pageBreak' } as const }
    expect((await server.call(server.editor, addBlock, input)).status).toBe(403)
  })

  test('an organisation without an area gets a report that says so', async () => {
    const person = await server.addPerson({ organisation: 'yhdistys', role: 'owner' })
    const made = await server.call(person, createReport, {
      organisation: 'yhdistys',
      kind: 'annual',
      year: 2025,
      languages: ['fi'],
    })
    const { text } = await server.call(person, getReport, {
      organisation: 'yhdistys',
      report: made.body.id,
      language: 'fi',
    })
    expect(text).toContain('Organisaatiolla ei ole aluetta')
  })
})
