import { setTimeout as pause } from 'node:timers/promises'

import pLimit from 'p-limit'

import { readSourceRegionIds, saveRegister } from '#modules/regions/regions.queries.ts'
import type { Db } from '#server/db.ts'
import { isoDay } from '#shared/day.ts'
import { readFetchMarks } from './fetch-marks.queries.ts'
import { saveIndicators } from './catalogue-writing.queries.ts'
import { coreList } from './core-list.ts'
import { fetchIndicator, type FetchContext } from './fetch-indicator.ts'
import type { ImportSelection } from './import-run.ts'
import type { IndicatorKey } from './indicator.ts'
import { createImportWriter } from './import-writer.ts'
import {
  beginImportRun,
  closeAbandonedRuns,
  finishImportRun,
  insertImportRun,
  queueResults,
  readQueuedKeys,
} from './imports.queries.ts'
import { type IndicatorSource, SourceError, type YearRange } from './sources/source.ts'

export interface ImportOptions {
  db: Db
  source: IndicatorSource
  selection: ImportSelection
  years: YearRange
  clock: () => Date
  /** A run that stands in the database already; it goes on where it stopped. Without it a new one is made. */
  runId?: string
  onProgress?: (progress: ImportProgress) => void
  /** Pause before failed indicators are asked for again, in milliseconds. */
  requeueDelayMs?: number
}

export interface ImportProgress {
  indicators: number
  done: number
  failed: number
  observations: number
}

export interface ImportSummary {
  runId: string
  indicators: number
  observations: number
  skipped: number
  changed: number
  unchanged: number
  failed: number
  durationMs: number
  /** Rows that were left out, by the source's region id. */
  skippedRegions: Record<string, number>
  /** What failed, and why. */
  failures: { indicator: string; message: string }[]
}

/** Each indicator gets this many turns in the queue; in a turn each request is tried four times: twelve attempts in all. */
const turns = 3
/** Longer than any indicator takes with all its attempts. */
const abandonedAfterMs = 15 * 60_000
/** Indicators under way at once: more than requests, so that writing goes on beside fetching. */
const indicatorsAtOnce = 8

/**
 * Fetches register and catalogue, then the figures of each indicator that may have changed. One that fails goes back to
 * the queue; if it fails for good, it fails alone and what was there stays. Throws SourceError when register or
 * catalogue cannot be had: then nothing is changed.
 */
export async function importIndicators(options: ImportOptions): Promise<ImportSummary> {
  const { db, source, selection, years, clock } = options
  const started = performance.now()
  const runId =
    options.runId ??
    (await db
      .transaction()
      .execute((tx) => insertImportRun(tx, { source: source.id, selection, years, requestedBy: null })))
  await db.transaction().execute(async (tx) => {
    const now = clock()
    await closeAbandonedRuns(tx, source.id, { since: new Date(now.getTime() - abandonedAfterMs), now })
    await beginImportRun(tx, runId, now)
  })
  try {
    const prepared = await prepare(options, runId)
    const summary = await importAll(options, runId, prepared)
    await db.transaction().execute((tx) => finishImportRun(tx, runId, { state: 'done', message: null, now: clock() }))
    return { ...summary, durationMs: Math.round(performance.now() - started) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    // When the database is what failed, the run cannot be marked either; the first error is the one that tells why.
    await db
      .transaction()
      .execute((tx) => finishImportRun(tx, runId, { state: 'failed', message, now: clock() }))
      .catch(() => {})
    throw error
  }
}

interface Prepared {
  /** What is to be fetched. */
  keys: readonly IndicatorKey[]
  /** All that the source has. */
  listed: ReadonlySet<IndicatorKey>
}

/** Brings register and catalogue up to date. */
async function prepare(
  { db, source, selection, clock, requeueDelayMs = 2000 }: ImportOptions,
  runId: string,
): Promise<Prepared> {
  const [entries, catalogue] = await Promise.all([
    persistently(() => source.fetchRegister(), requeueDelayMs),
    persistently(() => source.fetchCatalogue(), requeueDelayMs),
  ])
  const listed = catalogue.map(({ key }) => key)
  return db.transaction().execute(async (tx) => {
    await saveRegister(tx, { register: source.register, source: source.id, entries, today: isoDay(clock()) })
    await saveIndicators(tx, catalogue)
    await queueResults(tx, runId, keysOf(selection, listed))
    return { keys: await readQueuedKeys(tx, runId), listed: new Set(listed) }
  })
}

function keysOf(selection: ImportSelection, listed: readonly string[]): readonly string[] {
  if (selection === 'all') return listed
  if (selection === 'minimum') return listed.filter((key) => coreList.has(key))
  return selection.keys
}

async function importAll(
  options: ImportOptions,
  runId: string,
  { keys, listed }: Prepared,
): Promise<Omit<ImportSummary, 'durationMs'>> {
  const { db, source, years, clock, onProgress, requeueDelayMs = 2000 } = options
  const marks = await readFetchMarks(db, source.id)
  const regionIds = await readSourceRegionIds(db, source.id)
  const context: FetchContext = { source, years, clock, listed, marks, regionIds }
  const onWritten = (progress: Omit<ImportProgress, 'indicators'>) =>
    onProgress?.({ ...progress, indicators: keys.length })
  const writer = createImportWriter({ db, runId, years, clock, onWritten })
  const counts = new Map(keys.map((key) => [key, { requests: 0 }]))
  let queue = keys
  for (let turn = 1; queue.length > 0; turn++) {
    if (turn > 1) await pause(requeueDelayMs)
    queue = await takeTurn(queue, async (key) => {
      const count = counts.get(key)!
      const fetched = await fetchIndicator(key, context, count).catch(toError)
      if (fetched instanceof SourceError && fetched.passing && turn < turns) return false
      await writer.write(key, fetched, count.requests)
      return true
    })
  }
  return writer.finish()
}

const toError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)))

/** Works on all keys, some at once; returns those that are to be tried again. After an error no more are begun. */
async function takeTurn(
  keys: readonly IndicatorKey[],
  work: (key: IndicatorKey) => Promise<boolean>,
): Promise<IndicatorKey[]> {
  const limit = pLimit(indicatorsAtOnce)
  const again: IndicatorKey[] = []
  const errors: unknown[] = []
  const turn = async (key: IndicatorKey) => {
    if (errors.length > 0) return
    try {
      if (!(await work(key))) again.push(key)
    } catch (error) {
      errors.push(error)
    }
  }
  await Promise.all(keys.map((key) => limit(() => turn(key))))
  if (errors.length > 0) throw errors[0]
  return again
}

async function persistently<T>(fetch: () => Promise<T>, delayMs: number): Promise<T> {
  for (let turn = 1; ; turn++) {
    try {
      return await fetch()
    } catch (error) {
      if (turn === turns || !(error instanceof SourceError) || !error.passing) throw error
      await pause(delayMs)
    }
  }
}
