// Measured by report.ts: writes its figures as JSON on stdout.

import { createRenderer } from '#documents/render/renderer.ts'
import type { Cube } from '#modules/indicators/cube.ts'
import { createCube } from '#modules/indicators/cube.service.ts'
import { seedDemoFigures } from '#modules/indicators/demo/indicators.demo.ts'
import { demoOrganisation } from '#modules/organisations/demo-organisations.ts'
import { seedDemoOrganisations } from '#modules/organisations/organisations.demo.ts'
import { findOrganisationBySlug } from '#modules/organisations/organisations.queries.ts'
import { seedDemoRegions } from '#modules/regions/demo/regions.demo.ts'
import type { ReportFormat } from '#modules/reports/report-format.ts'
import type { Report } from '#modules/reports/report.ts'
import { createReportService } from '#modules/reports/reports.service.ts'
import type { Db } from '#server/db.ts'
import { databaseFileStore } from '#server/file-store.ts'
import { demoDay } from '#shared/demo.ts'
import { type Language, languages } from '#shared/texts.ts'
import { withDatabase } from './database.ts'
import { measureDrafting } from './report-drafting.ts'
import { type Figure, medianOf } from './figure.ts'
import { chartedReport, openedReport } from './report-of-charts.ts'

const charts = 60
const now = new Date('2026-11-19T08:00:00Z')
const organisation = demoOrganisation('virtala')
const { slug } = organisation

const figures = await withDatabase(async (db) => {
  const cube = createCube({ db, budgetBytes: 50_000_000, log: { debug: () => {} } })
  await db.transaction().execute(async (tx) => {
    await seedDemoRegions(tx)
    await seedDemoOrganisations(tx, now)
    await seedDemoFigures(tx, cube)
  })
  return measure(db, cube)
})
process.stdout.write(JSON.stringify(figures))
process.exit(0)

async function measure(db: Db, cube: Cube): Promise<Figure[]> {
  const peakBytes = { pdf: 0, docx: 0, pptx: 0 }
  const renderer = createRenderer({
    onMade: (made) => (peakBytes[made.format] = Math.max(peakBytes[made.format], made.peakBytes)),
  })
  const service = createReportService({ cube, renderer, files: databaseFileStore, baseUrl: 'https://kaarna.example' })
  const opened = await openedReport(db, cube, 'annual')
  const report = await chartedReport(db, cube, { report: opened, charts })

  const makeFile = async (made: Report, format: ReportFormat, language: Language): Promise<Uint8Array> => {
    const file = await db.transaction().execute(async (tx) => {
      const stored = await findOrganisationBySlug(tx, slug)
      return service.prepareFile(tx, made, { organisation: stored!, language, today: demoDay, format })
    })
    return file.make()
  }
  const make = async (format: ReportFormat, language: Language): Promise<number> => {
    const started = performance.now()
    await makeFile(report, format, language)
    return (performance.now() - started) / 1000
  }
  const cold = await make('pdf', 'fi')
  const warm: number[] = []
  const word: number[] = []
  // Another language each time: the same document again would come from the engine's memory.
  for (const language of ['sv', 'en', 'fi', 'sv', 'en'] as const) warm.push(await make('pdf', language))
  for (const language of languages) word.push(await make('docx', language))
  const page = await makeFile(opened, 'html', 'fi')
  const words = await measureDrafting(db, cube, drawnIn(report))
  await renderer.close()

  const seconds = (name: string, median: number, goal: number): Figure => ({
    name,
    median,
    unit: 's',
    goal,
    better: 'lower',
  })
  const megabytes = (name: string, median: number): Figure => ({ name, median, unit: 'MB', goal: 600, better: 'lower' })
  const peak = process.resourceUsage().maxRSS / 1024
  return [
    seconds(`report of ${charts} charts: PDF, cold`, cold, 3),
    seconds(`report of ${charts} charts: PDF, warm`, medianOf(warm), 1.5),
    seconds(`report of ${charts} charts: Word`, medianOf(word), 4),
    megabytes(`report of ${charts} charts: peak memory`, peak),
    megabytes(`report of ${charts} charts: peak memory of the PDF's own process`, peakBytes.pdf / 1024 / 1024),
    megabytes(`report of ${charts} charts: peak memory of Word's own process`, peakBytes.docx / 1024 / 1024),
    words,
    { name: 'report as it opens: web page', median: page.byteLength / 1000, unit: 'KB', goal: 150, better: 'lower' },
  ]
}

const drawnIn = ({ chapters }: Report): string[] =>
  chapters.flatMap(({ blocks }) =>
    blocks.flatMap(({ settings }) => (settings.kind === 'indicatorChart' ? [settings.indicator] : [])),
  )
