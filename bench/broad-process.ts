// Measured by broad.ts: writes its figures as JSON on stdout.
import type { Document } from '#documents/document.ts'
import { createRenderer } from '#documents/render/renderer.ts'
import { plainText } from '#documents/rich-text.ts'
import { createCube } from '#modules/indicators/cube.service.ts'
import type { Cube } from '#modules/indicators/cube.ts'
import { seedDemoFigures } from '#modules/indicators/demo/indicators.demo.ts'
import { demoOrganisation } from '#modules/organisations/demo-organisations.ts'
import { seedDemoOrganisations } from '#modules/organisations/organisations.demo.ts'
import { findOrganisationBySlug } from '#modules/organisations/organisations.queries.ts'
import { seedDemoRegions } from '#modules/regions/demo/regions.demo.ts'
import { makeCard, municipalitiesOf } from '#modules/reports/batch/card-batch.ts'
import type { Report } from '#modules/reports/report.ts'
import { createReportService } from '#modules/reports/reports.service.ts'
import type { Db } from '#server/db.ts'
import { databaseFileStore } from '#server/file-store.ts'
import { demoDay } from '#shared/demo.ts'
import { type Language, languages } from '#shared/texts.ts'
import { compareWithChromium, pagesOf, timed } from './chromium-print.ts'
import { withDatabase } from './database.ts'
import { type Figure, medianOf } from './figure.ts'
import { chartedReport, openedReport } from './report-of-charts.ts'

const charts = 150
const paragraphsOfText = 1
const cards = 308
const sentences =
  'Kaupungin asukkaiden hyvinvointia on seurattu valtuustokauden ajan yhdessä toimialojen kanssa. ' +
  'Hyvinvointisuunnitelman toimenpiteet kohdennetaan kouluille, neuvoloihin ja kirjastoon. '
const now = new Date('2026-11-19T08:00:00Z')
const { slug } = demoOrganisation('virtala')

const figure = (name: string, median: number, unit: string, goal: number | null): Figure => ({
  name,
  median,
  unit,
  goal,
  better: 'lower',
})

const findCity = (db: Db) => db.transaction().execute(async (tx) => (await findOrganisationBySlug(tx, slug))!)

const figures = await withDatabase(async (db) => {
  const cube = createCube({ db, budgetBytes: 50_000_000, log: { debug: () => {} } })
  await db.transaction().execute(async (tx) => {
    await seedDemoRegions(tx)
    await seedDemoOrganisations(tx, now)
    await seedDemoFigures(tx, cube)
  })
  // First, since this process keeps the memory that the report takes.
  const ofCards = await measureCards(db, cube)
  return [...(await measureReport(db, cube)), ...ofCards]
})
process.stdout.write(JSON.stringify(figures))
process.exit(0)

async function measureReport(db: Db, cube: Cube): Promise<Figure[]> {
  const opened = withProse(await openedReport(db, cube, 'broad'))
  const report = await chartedReport(db, cube, { report: opened, charts })
  const organisation = await findCity(db)
  const renderer = createRenderer()
  const service = createReportService({ cube, renderer, files: databaseFileStore, baseUrl: 'https://kaarna.example' })
  const prepare = (format: 'pdf' | 'docx', language: Language) =>
    db
      .transaction()
      .execute((tx) => service.prepareFile(tx, report, { organisation, language, today: demoDay, format }))
  const make = (format: 'pdf' | 'docx', language: Language) =>
    timed(async () => (await prepare(format, language)).make())
  const cold = await make('pdf', 'fi')
  const warm: number[] = []
  for (const language of ['sv', 'en', 'fi', 'sv', 'en'] as const) warm.push((await make('pdf', language)).seconds)
  const word: number[] = []
  for (const language of languages) word.push((await make('docx', language)).seconds)
  await renderer.close()
  const documents: Document[] = []
  for (const language of languages) documents.push((await prepare('pdf', language)).document)
  const title = `broad report of ${charts} charts`
  return [
    figure(`${title}: pages`, pagesOf(cold.result), 'pages', null),
    figure(`${title}: PDF, cold`, cold.seconds, 's', 4),
    figure(`${title}: PDF, warm`, medianOf(warm), 's', 1.5),
    figure(`${title}: Word`, medianOf(word), 's', 8),
    ...(await compareWithChromium(title, documents)),
  ]
}

/** Enough written text beside the charts and their numbers for a report of 120 pages; no two paragraphs are alike. */
function withProse(report: Report): Report {
  let paragraphs = 0
  const write = () => {
    const content = plainText(
      ...Array.from({ length: paragraphsOfText }, () => `${++paragraphs}. ${sentences.repeat(4)}`.trim()),
    )
    return { content, version: 1, updatedAt: now.toISOString(), updatedBy: null }
  }
  const chapters = report.chapters.map((chapter) => ({
    ...chapter,
    blocks: chapter.blocks.map((block) =>
      block.settings.kind === 'text'
        ? { ...block, texts: Object.fromEntries(languages.map((language) => [language, write()])) }
        : block,
    ),
  }))
  return { ...report, chapters }
}

async function measureCards(db: Db, cube: Cube): Promise<Figure[]> {
  let peakBytes = 0
  const renderer = createRenderer({ onMade: (made) => (peakBytes = Math.max(peakBytes, made.peakBytes)) })
  const organisation = await findCity(db)
  const regions = await db.transaction().execute((tx) => municipalitiesOf(tx, cube, 'demo-maa:001'))
  const { seconds } = await timed(async () => {
    for (let card = 0; card < cards; card++) {
      const region = regions[card % regions.length]!
      const made = await makeCard(
        { db, cube, renderer },
        { organisation, region, upToYear: undefined, language: 'fi', today: demoDay },
      )
      if (typeof made === 'string') throw new Error(`The card of ${region} was not made: ${made}`)
    }
  })
  await renderer.close()
  const own = process.resourceUsage().maxRSS / 1024
  return [
    figure(`${cards} municipality cards`, seconds, 's', 180),
    figure(`${cards} municipality cards: peak memory, both processes`, own + peakBytes / 1024 / 1024, 'MB', 700),
  ]
}
