import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { type Block, wordsOf } from './document.ts'
import type { BlockSettings } from './report.ts'
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
    expect(table.caption).toBe('Työryhmä')
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
