import type { Block } from '#documents/document.ts'
import { createCube } from '#modules/indicators/cube.service.ts'
import { seedDemoFigures } from '#modules/indicators/demo/indicators.demo.ts'
import { seedDemoRegions } from '#modules/regions/demo/regions.demo.ts'
import type { FileStore } from '#server/file-store.ts'
import type { Services } from '#server/module.ts'
import { createTestServer, type Signed } from '#server/testing.ts'
import { createReport, getReport, type ReportView } from '../reports.contract.ts'

export const organisation = 'virtala'

/** A server with the demo's figures and three organisations: a city with people, another city, and one without an area. */
export async function createReportServer(options: { files?: FileStore } = {}) {
  const server = await createTestServer({
    ...options,
    now: new Date('2026-11-19T08:00:00Z'),
    seed: { name: 'figures', fill: fillFigures },
  })
  await server.addOrganisation(organisation, { regionKey: 'demo-kunta:001', demo: true, name: { fi: 'Virtala' } })
  await server.addOrganisation('toinen', { regionKey: 'demo-kunta:002', demo: true })
  await server.addOrganisation('yhdistys', { kind: 'ngo' })
  const coordinator = await server.addPerson({ organisation, role: 'coordinator' })
  const editor = await server.addPerson({ organisation, role: 'editor' })
  let lastYear = 2100

  return {
    ...server,
    coordinator,
    editor,
    /** A year that no other test has taken. */
    freeYear: () => --lastYear,
    /** A new report, of a year that no other test has unless it is told. */
    async openReport(year = --lastYear): Promise<string> {
      const input = { organisation, kind: 'annual', year, languages: ['fi', 'sv'] } as const
      const { status, body } = await server.call(coordinator, createReport, {
        ...input,
        languages: [...input.languages],
      })
      if (status !== 200) throw new Error(`The report was not opened: ${status}`)
      return body.id
    },
    read: async (report: string, language: 'fi' | 'sv' | 'en' = 'fi', as: Signed = coordinator): Promise<ReportView> =>
      (await server.call(as, getReport, { organisation, report, language })).body,
    /** The report as a file, asked for as the browser does. */
    download: (report: string, query: string, headers: Record<string, string> = {}) =>
      server.request(`/api/v1/organisations/${organisation}/reports/${report}/file?${query}`, {
        headers: { cookie: coordinator.cookie, ...headers },
      }),
  }
}

async function fillFigures({ db }: Services): Promise<void> {
  const cube = createCube({ db, budgetBytes: 50_000_000, log: { debug: () => {} } })
  await db.transaction().execute(async (tx) => {
    await seedDemoRegions(tx)
    await seedDemoFigures(tx, cube)
  })
}

export type ReportServer = Awaited<ReturnType<typeof createReportServer>>

export const chapterOf = (view: ReportView, key: string) => view.chapters.find((chapter) => chapter.key === key)!
export const textOf = (view: ReportView, key: string) =>
  chapterOf(view, key).blocks.find(({ settings }) => settings.kind === 'text')!
export const resolvedIn = (view: ReportView, key: string): Block[] =>
  chapterOf(view, key).blocks.flatMap(({ resolved }) => resolved)
