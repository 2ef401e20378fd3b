import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { hasProgram, run, withFile } from '#documents/render/testing/office.ts'
import { createCube } from '#modules/indicators/cube.service.ts'
import { databaseFileStore } from '#server/file-store.ts'
import type { Signed } from '#server/testing.ts'
import { AppError } from '#shared/errors.ts'
import { createReportServer, type ReportServer } from '../testing/report-server.ts'
import { writeCards, writeReports } from './batch.command.ts'
import { cancelBatch, downloadBatch, getBatch, listBatches, startBatch } from './batches.contract.ts'
import { batchJobName } from './batches.jobs.ts'
import { deleteOldBatches } from './batches.queries.ts'
import { makeCard } from './card-batch.ts'

const organisation = 'alue'
const county = 'demo-hyvinvointialue:01'
let server: ReportServer
let coordinator: Signed
beforeAll(async () => {
  server = await createReportServer()
  await server.addOrganisation(organisation, { kind: 'county', regionKey: county, demo: true })
  coordinator = await server.addPerson({ organisation, role: 'coordinator' })
}, 60_000)
afterAll(() => server.close())

const start = (input: object = {}, as = coordinator) =>
  server.call(as, startBatch, { organisation, area: county, language: 'fi', ...input })
const read = async (batch: string) => (await server.call(coordinator, getBatch, { organisation, batch })).body
const unzipped = async (batch: string) => {
  const answer = await server.call(coordinator, downloadBatch, { organisation, batch })
  return answer.status
}

describe('the cards of all municipalities of a county', () => {
  test('are made in the background, one after another, and come as one package', { timeout: 120_000 }, async () => {
    const { areas } = (await server.call(coordinator, listBatches, { organisation })).body
    expect(areas.map(({ key }) => key)).toEqual([county, 'demo-maa:001'])
    const { status, body } = await start()
    expect({ status, ...body }).toMatchObject({ status: 200, state: 'waiting', made: 0, total: areas[0]!.count })
    expect((await start()).status).toBe(409)
    expect(await unzipped(body.id)).toBe(404)
    await server.doPlanned(batchJobName)
    expect(await read(body.id)).toMatchObject({ state: 'done', made: areas[0]!.count, failed: [] })
    const url = `/api/v1/organisations/${organisation}/report-batches/${body.id}/file`
    const answer = await server.request(url, { headers: { cookie: coordinator.cookie } })
    expect(answer.headers.get('content-disposition')).toContain('kuntakortti-demo-hyvinvointialue-01-fi.zip')
    const zip = new Uint8Array(await answer.arrayBuffer())
    const names = hasProgram('unzip')
      ? withFile('a.zip', zip, (file) => run('unzip', '-Z1', file).trim().split('\n'))
      : []
    expect(names).toHaveLength(areas[0]!.count)
    expect(names).toContain('kuntakortti-demo-kunta-001-fi.pdf')
  })

  test(
    'go on where they were when the work is begun again, and stop when they are cancelled',
    { timeout: 60_000 },
    async () => {
      const { id } = (await start({ language: 'sv' })).body
      const [first] = await server.db
        .selectFrom('report_batch_item')
        .select('region')
        .where('batch_id', '=', id)
        .orderBy('region')
        .execute()
      const made = { state: 'made', filename: 'valmis.pdf', bytes: Buffer.from('%PDF') }
      await server.db
        .updateTable('report_batch_item')
        .set(made)
        .where('batch_id', '=', id)
        .where('region', '=', first!.region)
        .execute()
      expect(await read(id)).toMatchObject({ state: 'running', made: 1 })
      await server.call(coordinator, cancelBatch, { organisation, batch: id })
      await server.doPlanned(batchJobName)
      expect(await read(id)).toMatchObject({ state: 'cancelled', made: 1 })
      expect(await unzipped(id)).toBe(200)
      expect((await start({ language: 'en' })).status).toBe(200)
    },
  )

  test('are the county’s own: refused to its other people, to others, and for areas that are none', async () => {
    const editor = await server.addPerson({ organisation, role: 'editor' })
    expect((await start({}, editor)).status).toBe(403)
    expect((await start({}, server.coordinator)).status).toBe(403)
    expect((await start({ area: 'hyvinvointialue:01' })).status).toBe(404)
    const { batches } = (await server.call(coordinator, listBatches, { organisation })).body
    const other = { organisation: 'virtala', batch: batches[0]!.id }
    expect((await server.call(server.coordinator, getBatch, other)).status).toBe(404)
    expect((await server.call(server.coordinator, downloadBatch, other)).status).toBe(404)
  })

  test('are kept for two weeks', async () => {
    const { batches } = (await server.call(coordinator, listBatches, { organisation })).body
    const kept = new Date(batches[0]!.keptUntil)
    expect(await deleteOldBatches(server.db, new Date(kept.getTime() - 60_000))).toBe(0)
    expect(await deleteOldBatches(server.db, new Date(kept.getTime() + 60_000))).toBe(batches.length)
  })
})

describe('a card that cannot be made', () => {
  const cube = () => createCube({ db: server.db, budgetBytes: 50_000_000, log: { debug: () => {} } })
  const request = { region: 'demo-kunta:001', upToYear: undefined, language: 'fi', today: '2026-11-19' } as const

  test('is tried again, and its reason is told', async () => {
    const errors = [new Error('gone'), new Error('gone'), new AppError('unavailable', 'too long')]
    let tries = 0
    const renderer = { render: () => Promise.reject(errors[tries++]!), close: () => Promise.resolve() }
    const city = {
      id: (await idOf('virtala'))!,
      slug: 'virtala',
      kind: 'municipality',
      name: {},
      regionKey: null,
      demo: true,
    } as const
    const made = await makeCard({ db: server.db, cube: cube(), renderer }, { ...request, organisation: city })
    expect([made, tries]).toEqual(['unavailable', 3])
    const before = { ...request, organisation: city, upToYear: 1900 }
    expect(await makeCard({ db: server.db, cube: cube(), renderer }, before)).toBe('noFigures')
  })

  const idOf = async (slug: string) =>
    (await server.db.selectFrom('organisation').select('id').where('slug', '=', slug).executeTakeFirst())?.id
})

test(
  'the command line writes them as files, and the reports of those who have an organisation',
  { timeout: 120_000 },
  async () => {
    const out = await mkdtemp(path.join(tmpdir(), 'kaarna-cards-'))
    try {
      const cube = createCube({ db: server.db, budgetBytes: 50_000_000, log: { debug: () => {} } })
      const now = new Date('2026-11-19T08:00:00Z')
      const context = { db: server.db, cube, files: databaseFileStore, baseUrl: 'https://kaarna.example', now }
      const progress: number[] = []
      const options = {
        area: county,
        year: undefined,
        language: 'fi' as const,
        out,
        onProgress: (done: number) => void progress.push(done),
      }
      const cards = await writeCards(context, { ...options, organisation: undefined })
      expect(await readdir(out)).toHaveLength(cards.files.length)
      expect(progress.at(-1)).toBe(cards.files.length + cards.failed.length)
      const reports = await writeReports(context, {
        ...options,
        kind: 'annual',
        populationGroup: null,
        year: 2025,
        formats: ['csv'],
      })
      expect(reports.files.map(({ path: place }) => path.basename(place)).toSorted()).toEqual([
        'hyvinvointiraportti-luvut-toinen-2025-fi.csv',
        'hyvinvointiraportti-luvut-virtala-2025-fi.csv',
      ])
      expect(reports.failed[0]).toMatchObject({ fault: 'noOrganisation' })
      await expect(
        writeCards(context, { ...options, area: 'demo-kunta:001', organisation: undefined }),
      ).rejects.toMatchObject({
        code: 'notFound',
      })
    } finally {
      await rm(out, { recursive: true })
    }
  },
)
