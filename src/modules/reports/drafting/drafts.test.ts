import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { sql } from 'kysely'

import type { Signed } from '#server/testing.ts'
import { addBlock } from '../reports.contract.ts'
import { organisation, createReportServer, type ReportServer, chapterOf } from '../testing/report-server.ts'
import { changeDraft, type DraftDeed } from './drafts.contract.ts'
import { getProposals } from './proposals.contract.ts'

let server: ReportServer
beforeAll(async () => void (server = await createReportServer()), 60_000)
afterAll(() => server.close())

type Language = 'fi' | 'sv' | 'en'

/** The first chart of the young people's chapter, as the report answers it. */
async function chartOf(report: string, language: Language = 'fi') {
  const { blocks } = chapterOf(await server.read(report, language), 'state-young')
  const block = blocks.find(({ settings }) => settings.kind === 'indicatorChart')!
  return { ...block, draft: block.draft! }
}

interface Change {
  report: string
  block: string
  version: number
  language?: Language
  as?: Signed
}
const change = ({ language = 'fi', as = server.coordinator, ...of }: Change, deed: DraftDeed) =>
  server.call(as, changeDraft, { organisation, ...of, language, deed })

/** As if the figures had come anew: what the words were written of is another figure than the one that is known now. */
const writtenOfAnother = (block: string) =>
  sql`UPDATE report_draft SET basis = jsonb_set(basis, '{0,value}', '99.9') WHERE block_id = ${block}`.execute(
    server.db,
  )

describe('the words of a new report', () => {
  test('stand below every block of figures at once, in each language', async () => {
    const report = await server.openReport(2025)
    for (const language of ['fi', 'sv'] as const) {
      const { chapters } = await server.read(report, language)
      const drawn = chapters
        .flatMap(({ blocks }) => blocks)
        .filter(({ settings }) => ['indicatorChart', 'indicatorTable', 'keyFigures'].includes(settings.kind))
      expect(drawn.length).toBeGreaterThan(10)
      for (const { draft, resolved } of drawn) {
        expect(draft).toMatchObject({ state: 'written', version: 0, shownBlocks: 1 })
        expect(resolved.at(-1)).toEqual({ kind: 'paragraph', runs: [{ kind: 'text', text: draft!.words }] })
      }
    }
    const { draft } = await chartOf(report)
    expect(draft.words).toMatch(/Virtalassa/)
    expect((await chartOf(report, 'sv')).draft.words).toMatch(/i Virtala/i)
    expect((await chartOf(report, 'en')).draft.words).toMatch(/in Virtala/i)
  })

  test('say in the figure what its lead said before', async () => {
    const { resolved } = await chartOf(await server.openReport())
    expect(resolved[0]).not.toHaveProperty('lead')
  })

  test('come with an added block too', async () => {
    const report = await server.openReport()
    const chapter = chapterOf(await server.read(report), 'conclusions').id
    const settings = { kind: 'indicatorTable', indicators: ['demo:101', 'demo:102'], compareWith: null } as const
    const input = {
      organisation,
      report,
      chapter,
      after: null,
      settings: { ...settings, indicators: [...settings.indicators] },
    }
    await server.call(server.coordinator, addBlock, input)
    const [added] = chapterOf(await server.read(report), 'conclusions').blocks
    expect(added?.draft?.words).toMatch(/näistä 2 indikaattorista/i)
  })
})

describe('a writer', () => {
  test('edits the words in one language, and they stand in the report and its files', async () => {
    const report = await server.openReport()
    const { id: block } = await chartOf(report)
    const words = 'Yksinäisyys vähenee hitaasti.\n\nSyytä ei tiedetä.'
    expect((await change({ report, block, version: 0, as: server.editor }, { kind: 'edit', words })).status).toBe(200)
    const { draft, resolved } = await chartOf(report)
    expect(draft).toMatchObject({ state: 'edited', words, version: 1, changes: [], shownBlocks: 2 })
    expect(draft.editedBy).toBe('editor Henkilö')
    expect(draft.proposal).toMatch(/Virtalassa/)
    expect(JSON.stringify(resolved)).toContain('Syytä ei tiedetä.')
    expect((await chartOf(report, 'sv')).draft.state).toBe('written')
    const file = await server.download(report, 'language=fi&format=html')
    expect(await file.text()).toContain('Yksinäisyys vähenee hitaasti.')
  })

  test('hides the words and shows them again', async () => {
    const report = await server.openReport()
    const { id: block } = await chartOf(report)
    await change({ report, block, version: 0 }, { kind: 'hide' })
    const hidden = await chartOf(report)
    expect(hidden.draft).toMatchObject({ state: 'hidden', shownBlocks: 0 })
    expect(hidden.resolved.map(({ kind }) => kind)).not.toContain('paragraph')
    await change({ report, block, version: 1 }, { kind: 'show' })
    expect((await chartOf(report)).draft).toMatchObject({ state: 'written', shownBlocks: 1, version: 2 })
  })

  test('is told when the figure has changed since, and keeps the words or has them written again', async () => {
    const report = await server.openReport()
    const { id: block } = await chartOf(report)
    await change({ report, block, version: 0 }, { kind: 'edit', words: 'Omat sanat.' })
    await writtenOfAnother(block)
    const { draft } = await chartOf(report)
    expect(draft.words).toBe('Omat sanat.')
    expect(draft.changes).toMatchObject([
      { before: '99,9\u00a0% (2025)', now: expect.stringMatching(/^\d+,\d\u00a0% \(2025\)$/) },
    ])

    await change({ report, block, version: 1 }, { kind: 'keep' })
    expect((await chartOf(report)).draft).toMatchObject({ state: 'edited', words: 'Omat sanat.', changes: [] })

    await change({ report, block, version: 2 }, { kind: 'refresh' })
    const refreshed = (await chartOf(report)).draft
    expect(refreshed).toMatchObject({ state: 'written', hasEarlier: true })
    expect(refreshed.words).toBe(refreshed.proposal)
  })

  test('gets the own earlier words back, with the figures that they were of', async () => {
    const report = await server.openReport()
    const { id: block } = await chartOf(report)
    await change({ report, block, version: 0 }, { kind: 'edit', words: 'Ensimmäiset.' })
    await writtenOfAnother(block)
    await change({ report, block, version: 1 }, { kind: 'refresh' })
    expect((await change({ report, block, version: 2 }, { kind: 'restore' })).status).toBe(200)
    const { draft } = await chartOf(report)
    expect(draft).toMatchObject({ state: 'edited', words: 'Ensimmäiset.' })
    expect(draft.changes).toHaveLength(1)
  })

  test('who saves on an older version is refused with what stands, and nothing is lost', async () => {
    const report = await server.openReport()
    const { id: block } = await chartOf(report)
    await change({ report, block, version: 0 }, { kind: 'edit', words: 'Toisen sanat.' })
    const { status, body } = await change(
      { report, block, version: 0, as: server.editor },
      { kind: 'edit', words: 'Omat sanat.' },
    )
    expect(status).toBe(409)
    expect(body).toMatchObject({ words: 'Toisen sanat.', currentVersion: 1, editedBy: 'coordinator Henkilö' })
    expect((await chartOf(report)).draft.words).toBe('Toisen sanat.')
  })
})

describe('proposals', () => {
  test('are summaries of chapters and key findings with their reasons and figures, in the languages of the report', async () => {
    const report = await server.openReport(2024)
    const { status, body } = await server.call(server.editor, getProposals, { organisation, report, language: 'sv' })
    expect(status).toBe(200)
    const young = chapterOf(await server.read(report), 'state-young')
    const summary = body.chapters.find(({ chapter }) => chapter === young.id)!
    expect(Object.keys(summary.words)).toEqual(['fi', 'sv'])
    expect(summary.words.fi).toMatch(/^Näistä \d+ indikaattorista/)
    expect(body.findings.length).toBeGreaterThan(3)
    for (const { words, reason, figures } of body.findings) {
      expect(words.fi).not.toBe(words.sv)
      expect(reason).toMatch(/större än slumpen|statistisk grund/)
      expect(figures.length).toBeGreaterThan(0)
    }
    const outside = await server.addPerson({ organisation: 'toinen', role: 'coordinator' })
    expect((await server.call(outside, getProposals, { organisation: 'toinen', report, language: 'fi' })).status).toBe(
      404,
    )
  })
})

describe('refused', () => {
  test('are those who do not write, another organisation, blocks without figures, and what was never there', async () => {
    const report = await server.openReport()
    const view = await server.read(report)
    const { id: block } = await chartOf(report)
    const text = chapterOf(view, 'summary').blocks.find(({ settings }) => settings.kind === 'text')!
    const reader = await server.addPerson({ organisation, role: 'approver' })
    const stranger = await server.addPerson({ organisation: 'toinen', role: 'coordinator' })
    expect((await change({ report, block, version: 0, as: reader }, { kind: 'hide' })).status).toBe(403)
    const other = {
      organisation: 'toinen',
      report,
      block,
      version: 0,
      language: 'fi' as const,
      deed: { kind: 'hide' as const },
    }
    expect((await server.call(stranger, changeDraft, other)).status).toBe(404)
    expect((await change({ report, block: text.id, version: 0 }, { kind: 'hide' })).status).toBe(404)
    expect((await change({ report, block, version: 0 }, { kind: 'restore' })).status).toBe(404)
    expect((await change({ report, block, version: 0 }, { kind: 'edit', words: '  ' })).status).toBe(400)
  })
})
