import { createHash } from 'node:crypto'

import { readRegisterVersion, saveFormerMunicipalities } from '#modules/regions/regions.queries.ts'
import type { Register, RegionKey } from '#modules/regions/region.ts'
import type { Db, Tx } from '#server/db.ts'
import { saveNewCategories } from '../breakdowns.queries.ts'
import { saveDetails, saveIndicators } from '../catalogue-writing.queries.ts'
import type { NewIndicator } from '../catalogue.ts'
import type { ImportSummary } from '../imports.service.ts'
import {
  beginImportRun,
  finishImportRun,
  finishResults,
  type FinishedResult,
  queueResults,
} from '../imports.queries.ts'
import { saveRevisions } from '../revisions.queries.ts'
import type { RunFault } from '../run-fault.ts'
import { dayOf } from '../sources/cube-table.ts'
import type { AskOutside, TableDescription } from '../sources/table-service.ts'
import { tableServiceOf } from '../sources/table-services.ts'
import { type FigureParts, toFigureParts } from '../tables/figure-parts.ts'
import { type MappedFigures, mapFigures } from '../tables/map-figures.ts'
import { withCertainty } from '../tables/mapping.ts'
import { readMappingContext } from '../tables/mapping-context.service.ts'
import { joinCertainty } from './join-certainty.ts'
import { figuresFault, TableRefused, toRunFault } from './run-faults.ts'
import { type ChosenIndicator, toQuestion } from './table-choice.ts'
import { saveReadDigest, type StoredTableSource } from './table-sources.queries.ts'
import { toNewIndicator } from './to-new-indicator.ts'

export interface TableImport {
  db: Db
  ask: AskOutside
  clock: () => Date
  runId: string
  /** What is fetched; a table that is fetched once only has no id. */
  source: FetchedSource
  /** Where the owner is: decides which regions a code means. */
  place: { register: Register; home?: RegionKey | undefined }
  onProgress?: (cells: number) => void
}

export type FetchedSource = Omit<StoredTableSource, 'id' | 'addedAt' | 'addedBy'> & { id: string | null }

export type TableImportSummary = Omit<ImportSummary, 'skippedRegions' | 'failures'> & { fault: RunFault | null }

/**
 * Fetches a table and writes its figures: all indicators in one transaction, or nothing when anything cannot be read.
 * Whatever goes wrong ends the run as failed, with the reason; what was there stays.
 */
export async function importTable(options: TableImport): Promise<TableImportSummary> {
  const { db, clock, runId, source } = options
  const started = performance.now()
  const keys = source.choice.indicators.map(({ key }) => key)
  await db.transaction().execute(async (tx) => {
    await beginImportRun(tx, runId, clock())
    await queueResults(tx, runId, keys)
  })
  try {
    const results = await fetchAndWrite(options)
    return await endRun(options, { results, fault: null, started })
  } catch (error) {
    const fault = toRunFault(error)
    const results = keys.map((key): FinishedResult => ({ ...nothing, key, state: 'failed' }))
    return endRun(options, { results, fault, started })
  }
}

const nothing = { attempts: 1, observations: 0, skipped: 0, revision: null, message: null }

async function fetchAndWrite(options: TableImport): Promise<FinishedResult[]> {
  const { db, ask, source, place, clock, runId, onProgress } = options
  const { service, address, choice } = source
  const description = await tableServiceOf(service).describe(address, ask)
  const digest = digestOf(source, description, await readRegisterVersion(db))
  if (digest !== undefined && digest === source.readDigest)
    return choice.indicators.map(({ key }) => ({ ...nothing, key, state: 'unchanged' }))
  const { selection, mapping } = toQuestion(choice)
  const table = await joinCertainty(await tableServiceOf(service).read(description, selection, ask), choice)
  const context = await readMappingContext(db, place)
  const mapped = await mapFigures({
    table,
    mapping: withCertainty(mapping, table),
    context,
    ...(onProgress && { onRows: onProgress }),
  })
  if (mapped.faultCount > 0) throw new TableRefused(figuresFault(mapped))
  const updatedOn = dayOf(description.updated) ?? null
  return db.transaction().execute(async (tx) => {
    const results = await writeTable(tx, {
      source,
      mapped,
      updatedOn,
      fetchedAt: clock(),
      runId,
      register: place.register,
    })
    if (digest !== undefined && source.id !== null) await saveReadDigest(tx, source.id, digest)
    return results
  })
}

/** What the figures are made of. Undefined when the service does not say when the table changed: then they are read again. */
function digestOf(
  { choice, visibility, licence }: FetchedSource,
  { updated }: TableDescription,
  registerVersion: number,
): string | undefined {
  if (updated === null) return undefined
  return createHash('sha256')
    .update(JSON.stringify([updated, choice, visibility, licence, registerVersion]))
    .digest('hex')
}

interface Writing {
  source: FetchedSource
  mapped: MappedFigures
  updatedOn: string | null
  fetchedAt: Date
  runId: string
  register: Register
}

async function writeTable(tx: Tx, writing: Writing): Promise<FinishedResult[]> {
  const { source, mapped } = writing
  await saveNewCategories(tx, mapped.newCategories)
  await saveFormerMunicipalities(tx, mapped.formerMunicipalities)
  const read = source.choice.indicators.map((chosen) => {
    const figures = toFigureParts(mapped.figures.get(chosen.key) ?? [])
    return { chosen, figures, indicator: toNewIndicator({ ...writing, chosen, figures }) }
  })
  await saveIndicators(
    tx,
    read.map(({ indicator }) => indicator),
  )
  for (const { indicator } of read) await saveDetails(tx, indicator)
  const withFigures = read.filter(({ figures }) => figures.observations > 0)
  const saved = await saveRevisions(
    tx,
    withFigures.map((one) => toRevision(one, writing)),
  )
  return read.map(({ chosen, figures }): FinishedResult => {
    const revision = saved.find(({ indicator }) => indicator === chosen.key)
    if (!revision) return { ...nothing, key: chosen.key, state: 'empty' }
    const state = revision.changed ? 'changed' : 'unchanged'
    return { ...nothing, key: chosen.key, state, observations: figures.observations, revision: revision.revision }
  })
}

const toRevision = (
  { chosen, figures }: { chosen: ChosenIndicator; figures: FigureParts; indicator: NewIndicator },
  { fetchedAt, updatedOn, runId }: Writing,
) => ({ indicator: chosen.key, tables: figures.parts, fetchedAt, sourceUpdatedOn: updatedOn, importRunId: runId })

async function endRun(
  { db, clock, runId }: TableImport,
  { results, fault, started }: { results: readonly FinishedResult[]; fault: RunFault | null; started: number },
): Promise<TableImportSummary> {
  const now = clock()
  await db.transaction().execute(async (tx) => {
    await finishResults(tx, runId, results, now)
    const message = fault && [fault.code, fault.place, fault.what].filter(Boolean).join(': ')
    await finishImportRun(tx, runId, { state: fault ? 'failed' : 'done', message, ...(fault && { fault }), now })
  })
  const count = (...states: readonly FinishedResult['state'][]) =>
    results.filter(({ state }) => states.includes(state)).length
  return {
    runId,
    indicators: results.length,
    observations: results.reduce((sum, { observations }) => sum + observations, 0),
    skipped: 0,
    changed: count('changed'),
    unchanged: count('unchanged', 'empty'),
    failed: count('failed'),
    durationMs: Math.round(performance.now() - started),
    fault,
  }
}
