import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { type Block, wordsOf } from '#documents/document.ts'
import type { BlockSettings } from './report.ts'
import { listGroupings } from './blocks/groupings.contract.ts'
import { addBlock } from './reports.contract.ts'
import { chapterOf, createReportServer, organisation, type ReportServer, resolvedIn } from './testing/report-server.ts'

let server: ReportServer
beforeAll(async () => void (server = await createReportServer()), 60_000)
afterAll(() => server.close())

async function add(report: string, settings: BlockSettings) {
  const { id: chapter } = chapterOf(await server.read(report), 'state')
  return server.call(server.coordinator, addBlock, { organisation, report, chapter, after: null, settings })
}

/** The block as a report in a language says it, put first in a chapter. */
async function shown(settings: BlockSettings, language: 'fi' | 'sv' = 'fi'): Promise<Block[]> {
  const report = await server.openReport()
  const { status, body } = await add(report, settings)
  expect(status, JSON.stringify(body)).toBe(200)
  return resolvedIn(await server.read(report, language), 'state')
}
const nobody = '00000000-0000-4000-8000-000000000000'

describe('a writer adds', () => {
  test('a quote and a key message, which say where they lack a translation', async () => {
    const quote: BlockSettings = {
      kind: 'quote',
      words: { fi: 'Kerhoon pitää päästä' },
      saidBy: { fi: 'Nuvat', sv: 'Unga' },
    }
    expect((await shown(quote))[0]).toMatchObject({ kind: 'quote', attribution: [{ text: 'Nuvat' }] })
    const [note, inFinnish] = await shown(quote, 'sv')
    expect(note).toMatchObject({ kind: 'note', tone: 'missing' })
    expect(note?.kind === 'note' && wordsOf(note.runs)).toContain('på finska')
    expect(inFinnish).toMatchObject({ paragraphs: [{ language: 'fi' }], attribution: [{ text: 'Unga' }] })
    const callout: BlockSettings = { kind: 'callout', title: { fi: 'Nyt' }, words: { fi: 'Yksi\n\nKaksi' } }
    expect((await shown(callout))[0]).toMatchObject({ kind: 'callout', title: 'Nyt', paragraphs: [{}, {}] })
  })

  test('a typed table, which names its source', async () => {
    const table: BlockSettings = {
      kind: 'table',
      content: {
        fi: {
          caption: 'Kerhot',
          source: 'Sivistyspalvelut',
          columns: [
            { header: 'Kerho', isNumbers: false },
            { header: 'Kävijöitä', isNumbers: true },
          ],
          rows: [['Uinti', '120']],
        },
      },
    }
    expect((await shown(table))[0]).toMatchObject({
      kind: 'table',
      caption: 'Kerhot',
      source: 'Sivistyspalvelut',
      columns: [{ align: 'start' }, { align: 'end' }],
    })
    const content = { fi: { ...table.content.fi!, source: '' } }
    expect((await add(await server.openReport(), { ...table, content })).status).toBe(400)
  })

  test('the people who made the report, called what their account says as long as they have one', async () => {
    const people = [
      { name: 'Vanha Nimi', accountId: server.coordinator.accountId, role: { fi: 'Puheenjohtaja' }, unitId: null },
      { name: 'Lähtenyt Ihminen', accountId: nobody, role: null, unitId: nobody },
    ]
    const [table] = await shown({ kind: 'participants', group: { fi: 'Työryhmä' }, people })
    if (table?.kind !== 'table') throw new Error('No table')
    expect(table.caption).toBe('Työryhmä: jäsenet ja tehtävät')
    const names = table.rows.map(({ cells }) => wordsOf(cells[0]!))
    expect(names).toEqual([expect.not.stringContaining('Vanha') as string, 'Lähtenyt Ihminen'])
    expect(table.columns.map(({ header }) => header)).toEqual(['Nimi', 'Tehtävä'])
  })

  test('decisions and hearings, which say when there are none', async () => {
    expect((await shown({ kind: 'decisions' }))[0]).toMatchObject({ kind: 'note', tone: 'empty' })
    expect((await shown({ kind: 'hearing', at: 'all', when: 'year' }))[0]).toMatchObject({
      kind: 'note',
      tone: 'empty',
    })
  })

  test('a logic model, whose place says so when the goal is no more', async () => {
    const [note] = await shown({ kind: 'logicModel', part: { kind: 'goal', id: nobody } })
    expect(note).toMatchObject({ kind: 'note', tone: 'missing' })
  })
})

const country = 'demo-maa:001'
const neighbour = 'demo-kunta:002'

describe('figures beside other areas', () => {
  test('are compared in one table with what a test says of each and their ranks', async () => {
    const settings = {
      kind: 'comparison',
      indicators: ['demo:101'],
      regions: [neighbour, country],
      form: 'table',
    } as const
    const [table] = await shown({ ...settings, indicators: [...settings.indicators], regions: [...settings.regions] })
    if (table?.kind !== 'table') throw new Error('No table')
    expect(table.rows.map(({ cells }) => wordsOf(cells[0]!))).toEqual([
      'Virtala',
      'Merisalmi',
      expect.any(String) as string,
    ])
    expect(table.source).toContain('versio')
    const ranks = table.rows.map(({ cells }) => wordsOf(cells[3]!))
    expect(ranks[0]).toMatch(/^\d+\u00a0\/\u00a0\d+$/)
    expect(ranks[2]).toBe('–')
  })

  test('are compared in several indicators at once, and as bars', async () => {
    const indicators = ['demo:101', 'demo:102']
    const [matrix] = await shown({ kind: 'comparison', indicators, regions: [neighbour], form: 'table' })
    expect(matrix).toMatchObject({ kind: 'table', columns: [{}, { header: 'Virtala' }, { header: 'Merisalmi' }] })
    const bars = await shown({ kind: 'comparison', indicators, regions: [neighbour], form: 'bars' })
    expect(bars.slice(0, 2)).toMatchObject([{ kind: 'figure' }, { kind: 'figure' }])
  })

  test('say which indicator or area is no more', async () => {
    const regions = ['demo-kunta:999', neighbour]
    const blocks = await shown({ kind: 'comparison', indicators: ['demo:101', 'demo:99999'], regions, form: 'table' })
    expect(blocks.slice(0, 2)).toMatchObject([
      { kind: 'note', tone: 'missing' },
      { kind: 'note', tone: 'missing' },
    ])
    expect(blocks[2]).toMatchObject({ kind: 'table' })
  })

  test('are drawn on a map of the county, with the figures as a table, or it says that there are no boundaries', async () => {
    const [map] = await shown({ kind: 'map', indicators: ['demo:101'], area: 'county' })
    if (map?.kind !== 'figure') throw new Error(JSON.stringify(map))
    expect(map.drawing.svg).toContain('data-region="demo-kunta:001"')
    expect(map.source).toContain('versio')
    expect(map.data?.rows.length).toBeGreaterThan(5)
  })
})

describe('a chart', () => {
  const chart = { kind: 'indicatorChart', indicator: 'demo:101', compareWith: [] } satisfies BlockSettings
  const yearsOf = ([block]: Block[]) =>
    block?.kind === 'figure' ? block.data!.columns.slice(1).map(({ header }) => Number(header)) : []

  test('keeps the number of its years, or the years that were named', async () => {
    const newest = yearsOf(await shown(chart))
    const last = yearsOf(await shown({ ...chart, years: { follow: 'last', count: 3 } }))
    expect(last).toEqual(newest.slice(-3))
    const named = yearsOf(await shown({ ...chart, years: { follow: 'named', from: 2015, to: 2019 } }))
    expect([named[0], named.at(-1)]).toEqual([2015, 2019])
    const backwards = { ...chart, years: { follow: 'named' as const, from: 2019, to: 2015 } }
    expect((await add(await server.openReport(), backwards)).status).toBe(400)
  })

  test.each(['bars', 'spread'] as const)('is drawn as %s', async (form) => {
    expect((await shown({ ...chart, form }))[0]).toMatchObject({ kind: 'figure', data: { columns: [{}, {}] } })
  })

  test('tells groups apart: women and men, or the parts of a dimension, with their figures and the gap in words', async () => {
    const namesIn = ([block]: Block[]) =>
      block?.kind === 'figure' ? block.data!.rows.map(({ cells }) => wordsOf(cells[0]!)) : []
    expect(namesIn(await shown({ ...chart, indicator: 'demo:101', form: 'genders' }))).toHaveLength(3)
    const [figure, words] = await shown({ ...chart, indicator: 'demo:104', form: 'groups:education' })
    if (figure?.kind !== 'figure') throw new Error('No figure')
    expect(figure.caption).toMatch(/, koulutuksen mukaan, 2014–2024: Virtala$/)
    expect(namesIn([figure])).toEqual(['Kaikki', 'Perusaste', 'Toinen aste', 'Korkea-aste'])
    expect(figure.drawing.alternative).toContain('Perusaste')
    expect(words?.kind === 'paragraph' && wordsOf(words.runs)).toContain('oulutusryhmistä')
    const [none] = await shown({ ...chart, form: 'groups:education' })
    expect(none).toMatchObject({ kind: 'note', tone: 'missing' })
    const unknown = { ...chart, form: 'groups:' } as unknown as BlockSettings
    expect((await add(await server.openReport(), unknown)).status).toBe(400)
  })

  test('is offered the groups that its indicator has figures of, to those who arrange reports', async () => {
    const asked = { organisation, indicators: ['demo:104', 'demo:99999'] }
    const { body } = await server.call(server.coordinator, listGroupings, asked)
    expect(body.groupings.map(({ by }) => by)).toEqual(expect.arrayContaining(['groups:age', 'groups:education']))
    expect(body.groupings.map(({ by }) => by)).not.toContain('groups:language')
    expect((await server.call(server.editor, listGroupings, asked)).status).toBe(403)
    expect((await server.call(server.coordinator, listGroupings, { ...asked, organisation: 'toinen' })).status).toBe(
      403,
    )
  })

  test('or a table keeps what it has when one of its indicators is no more', async () => {
    const indicators = ['demo:99999', 'demo:101']
    const missing = { kind: 'note', tone: 'missing' }
    const table = await shown({ kind: 'indicatorTable', indicators, compareWith: [] })
    expect(table.slice(0, 2)).toMatchObject([missing, { kind: 'table', rows: [{}] }])
    const figures = await shown({ kind: 'keyFigures', indicators })
    expect(figures.slice(0, 2)).toMatchObject([missing, { kind: 'keyFigures', figures: [{}] }])
  })

  test('or a table shows groups side by side, or one indicator’s groups with their changes', async () => {
    const several = {
      kind: 'indicatorTable',
      indicators: ['demo:104', 'demo:101'],
      compareWith: [],
    } satisfies BlockSettings
    const [beside] = await shown({ ...several, by: 'groups:education' })
    expect(beside).toMatchObject({
      kind: 'table',
      columns: [
        {},
        { header: 'Kaikki' },
        { header: 'Perusaste' },
        { header: 'Toinen aste' },
        { header: 'Korkea-aste' },
      ],
    })
    if (beside?.kind === 'table') expect(wordsOf(beside.rows[1]!.cells[2]!)).toBe('–')
    const [one] = await shown({ ...several, indicators: ['demo:104'], by: 'groups:age' })
    expect(one).toMatchObject({ kind: 'table', rows: [{}, {}, {}, {}] })
    const [none] = await shown({ ...several, by: 'groups:income' })
    expect(none).toMatchObject({ kind: 'note', tone: 'missing' })
  })

  test('or a table shows the groups of the areas that were chosen beside ours, and the words tell of them', async () => {
    const grouped = { ...chart, indicator: 'demo:104', compareWith: [neighbour, country] } satisfies BlockSettings
    const [course, beside, words] = await shown({ ...grouped, form: 'groups:education' })
    if (course?.kind !== 'figure' || beside?.kind !== 'figure') throw new Error('No figures')
    expect(course.drawing.alternative).not.toContain('Merisalmi')
    expect(beside.caption).toMatch(/, koulutuksen mukaan, \d{4}: Virtala, Merisalmi, /)
    expect(beside.data!.columns.map(({ header }) => header).slice(0, 3)).toEqual(['Ryhmä', 'Virtala', 'Merisalmi'])
    expect(beside.data!.rows.map(({ cells }) => wordsOf(cells[0]!))).toEqual([
      'Kaikki',
      'Perusaste',
      'Toinen aste',
      'Korkea-aste',
    ])
    expect(beside.drawing.svg).toContain('Perusaste, Merisalmi')
    expect(words?.kind === 'paragraph' && wordsOf(words.runs)).toMatch(/samojen ryhmien luvut olivat Merisalmella \d/)

    const several = { kind: 'indicatorTable', indicators: ['demo:104', 'demo:101'], by: 'groups:education' } as const
    const [table] = await shown({ ...several, indicators: [...several.indicators], compareWith: [neighbour] })
    expect(table).toMatchObject({
      kind: 'table',
      columns: [{ header: 'Ryhmä' }, { header: 'Virtala' }, { header: 'Merisalmi' }, {}],
    })
    if (table?.kind === 'table') expect(wordsOf(table.rows[1]!.cells[2]!)).toMatch(/\d/)
  })

  test('of groups says nothing of another area’s group that has no figure, and draws no bar of it', async () => {
    const small = { ...chart, indicator: 'demo:104', compareWith: ['demo-kunta:006'] } satisfies BlockSettings
    const [, beside, words] = await shown({ ...small, form: 'groups:age' })
    if (beside?.kind !== 'figure') throw new Error('No figure')
    expect(wordsOf(beside.data!.rows.at(-1)!.cells[2]!)).toBe('–')
    expect(beside.drawing.svg).toContain('65–74-vuotiaat, Lehtoranta')
    expect(beside.drawing.svg).not.toContain('85 vuotta täyttäneet, Lehtoranta')
    expect(words?.kind === 'paragraph' && wordsOf(words.runs)).not.toContain('samojen ryhmien')
  })

  test('of an indicator that is no more says so, and keeps its place', async () => {
    expect((await shown({ ...chart, indicator: 'demo:99999' }))[0]).toMatchObject({ kind: 'note', tone: 'missing' })
  })
})
