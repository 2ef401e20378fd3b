import { createRenderer } from '#documents/render/renderer.ts'
import { findOrganisations } from '#modules/organisations/organisations.queries.ts'
import type { RegionKey } from '#modules/regions/region.ts'
import { isoDay } from '#shared/day.ts'
import { demoDay } from '#shared/demo.ts'
import { AppError } from '#shared/errors.ts'
import type { Organisation } from '#shared/organisation.ts'
import type { Language } from '#shared/texts.ts'
import type { ReportFormat } from '../report-format.ts'
import type { Identified } from '../report-kinds.texts.ts'
import type { SecondLanguage } from '../translations/layouts.ts'
import { type ReportContext, type ReportResult, runReport } from '../reports.commands.ts'
import { type WrittenFile, writeInto } from '../written-file.service.ts'
import type { ItemFault } from './batch.ts'
import { makeCard, municipalitiesOf } from './card-batch.ts'

export interface BatchOptions {
  /** A county or the country: the reports or cards of its municipalities are written. */
  area: RegionKey
  year: number | undefined
  language: Language
  /** The folder that the files are written into; made when missing. */
  out: string
  onProgress: (done: number, total: number) => void
}

export interface BatchResult {
  files: WrittenFile[]
  /** What could not be written, and why; the rest was. */
  failed: { region: RegionKey; fault: ItemFault }[]
  durationMs: number
}

const readPlace = ({ db, cube }: ReportContext, area: RegionKey) =>
  db
    .transaction()
    .setAccessMode('read only')
    .execute(async (tx) => ({
      regions: await municipalitiesOf(tx, cube, area),
      organisations: await findOrganisations(tx),
    }))

/**
 * Writes the card of every municipality of an area. `organisation`: whose look and own figures they have; without one the
 * area's own. Throws `notFound` when there is no such area or organisation.
 */
export async function writeCards(
  context: ReportContext,
  { organisation: given, ...options }: BatchOptions & { organisation: Organisation | undefined },
): Promise<BatchResult> {
  const { area, year, language, out, onProgress } = options
  const { db, cube, now } = context
  const started = performance.now()
  const { regions, organisations } = await readPlace(context, area)
  const organisation = given ?? organisations.find(({ regionKey }) => regionKey === area)
  if (!organisation) throw new AppError('notFound', `No organisation has the area ${area}: name one by --organisation`)
  const renderer = createRenderer()
  const result: BatchResult = { files: [], failed: [], durationMs: 0 }
  try {
    const today = organisation.demo ? demoDay : isoDay(now)
    for (const region of regions) {
      const made = await makeCard({ db, cube, renderer }, { organisation, region, upToYear: year, language, today })
      if (typeof made === 'string') result.failed.push({ region, fault: made })
      else result.files.push(await writeInto(out, made.name, made.bytes))
      onProgress(result.files.length + result.failed.length, regions.length)
    }
  } finally {
    await renderer.close()
  }
  return { ...result, durationMs: Math.round(performance.now() - started) }
}

/** Writes the report of every municipality of an area that has an organisation here: each organisation's own. */
export async function writeReports(
  context: ReportContext,
  options: BatchOptions & Identified & SecondLanguage & { formats: readonly ReportFormat[] },
): Promise<BatchResult> {
  const { area, onProgress, ...rest } = options
  const started = performance.now()
  const { regions, organisations } = await readPlace(context, area)
  const result: BatchResult = { files: [], failed: [], durationMs: 0 }
  for (const [index, region] of regions.entries()) {
    const own = organisations.filter(({ kind, regionKey }) => kind === 'municipality' && regionKey === region)
    for (const { slug } of own) result.files.push(...(await writtenFiles(context, { ...rest, organisation: slug })))
    if (own.length === 0) result.failed.push({ region, fault: 'noOrganisation' })
    onProgress(index + 1, regions.length)
  }
  return { ...result, durationMs: Math.round(performance.now() - started) }
}

const writtenFiles = async (
  context: ReportContext,
  options: Parameters<typeof runReport>[1],
): Promise<BatchResult['files']> => {
  const { files }: ReportResult = await runReport(context, options)
  return files.map(({ path: place, bytes, sha256 }) => ({ path: place, bytes, sha256 }))
}
