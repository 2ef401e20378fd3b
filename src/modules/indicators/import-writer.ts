import type { Db, Tx } from '#server/db.ts'
import { type FetchMark, saveFetchMarks } from './fetch-marks.queries.ts'
import { saveDetails } from './catalogue-writing.queries.ts'
import { keepOtherYears, type SkippedFigures } from './collect-figures.ts'
import { cellsOf } from './cube/block.ts'
import { decimalsOf } from './decimals.ts'
import type { Fetched } from './fetch-indicator.ts'
import type { IndicatorKey } from './indicator.ts'
import { finishResults, type FinishedResult } from './imports.queries.ts'
import { readBlocks, readHeads, saveRevisions } from './revisions.queries.ts'
import type { YearRange } from './sources/source.ts'

export interface WriterOptions {
  db: Db
  runId: string
  years: YearRange
  clock: () => Date
  onWritten: (progress: { done: number; failed: number; observations: number }) => void
}

interface Waiting {
  result: FinishedResult
  mark: FetchMark | undefined
}

/** Results without figures are written some at a time, and often enough for whoever follows the run. */
const batch = 200
const longestWaitMs = 1000

/** Writes what was fetched: figures with their result in one transaction, so that neither is ever there without the other. */
export function createImportWriter({ db, runId, years, clock, onWritten }: WriterOptions) {
  const totals = { observations: 0, skipped: 0, changed: 0, unchanged: 0, failed: 0 }
  const skippedRegions: Record<string, number> = {}
  const failures: { indicator: string; message: string }[] = []
  let waiting: Waiting[] = []
  let flushedAt = performance.now()

  function count({ key, state, observations, skipped, message }: FinishedResult): void {
    totals.observations += observations
    totals.skipped += skipped
    totals[state === 'empty' ? 'unchanged' : state]++
    if (state === 'failed') failures.push({ indicator: key, message: message ?? '' })
    onWritten({
      done: totals.changed + totals.unchanged + totals.failed,
      failed: totals.failed,
      observations: totals.observations,
    })
  }

  async function flush(): Promise<void> {
    const written = waiting
    waiting = []
    flushedAt = performance.now()
    if (written.length === 0) return
    await db.transaction().execute(async (tx) => {
      await saveFetchMarks(tx, new Map(written.flatMap(({ result, mark }) => (mark ? [[result.key, mark]] : []))))
      await finishResults(
        tx,
        runId,
        written.map(({ result }) => result),
        clock(),
      )
    })
    for (const { result } of written) count(result)
  }

  async function later(result: FinishedResult, mark?: FetchMark): Promise<void> {
    waiting.push({ result, mark })
    if (waiting.length >= batch || performance.now() - flushedAt > longestWaitMs) await flush()
  }

  async function writeFigures(
    key: IndicatorKey,
    fetched: Fetched & { kind: 'figures' },
    attempts: number,
  ): Promise<void> {
    const { figures, details, mark } = fetched
    const result = await db.transaction().execute(async (tx) => {
      const tables = keepOtherYears(figures.tables, await readOlderCells(tx, key, years), years)
      if (tables.length === 0) throw new Error('All rows name regions that the register lacks')
      const [saved] = await saveRevisions(tx, [
        { indicator: key, tables, fetchedAt: clock(), sourceUpdatedOn: details.updatedOn, importRunId: runId },
      ])
      await saveDetails(tx, { ...details, decimals: details.decimals ?? decimalsOf(tables.map(({ table }) => table)) })
      await saveFetchMarks(tx, new Map([[key, mark]]))
      const finished: FinishedResult = {
        key,
        state: saved!.changed ? 'changed' : 'unchanged',
        attempts,
        observations: figures.observations,
        skipped: rowsIn(figures.skipped),
        revision: saved!.revision,
        message: describeSkipped(figures.skipped),
      }
      await finishResults(tx, runId, [finished], clock())
      return finished
    })
    for (const counts of Object.values(figures.skipped) as Record<string, number>[])
      for (const [region, rows] of Object.entries(counts)) skippedRegions[region] = (skippedRegions[region] ?? 0) + rows
    count(result)
  }

  return {
    /** An error is written as the indicator's own failure. Throws when the database cannot be written to. */
    async write(key: IndicatorKey, fetched: Fetched | Error, attempts: number): Promise<void> {
      const result = { key, attempts, observations: 0, skipped: 0, revision: null }
      if (fetched instanceof Error) return later({ ...result, state: 'failed', message: fetched.message })
      if (fetched.kind !== 'figures') return later({ ...result, state: fetched.kind, message: null }, fetched.mark)
      try {
        await writeFigures(key, fetched, attempts)
      } catch (error) {
        // If the database itself is what failed, this fails too and ends the run.
        await later({ ...result, state: 'failed', message: error instanceof Error ? error.message : String(error) })
        await flush()
      }
    },
    async finish() {
      await flush()
      return {
        runId,
        indicators: totals.changed + totals.unchanged + totals.failed,
        ...totals,
        skippedRegions,
        failures,
      }
    },
  }
}

/** Cells of the current revision, block by block, when it reaches beyond the years asked for. */
async function readOlderCells(tx: Tx, key: IndicatorKey, years: YearRange) {
  const [head] = await readHeads(tx, [key])
  if (!head || (head.firstYear >= years.first && head.lastYear <= years.last)) return []
  const bodies = await readBlocks(
    tx,
    head.blocks.map(({ hash }) => hash),
  )
  return head.blocks.map(({ gender, breakdown, hash }) => ({ gender, breakdown, cells: cellsOf(bodies.get(hash)!) }))
}

const rowsIn = ({ unknownRegions, repeated }: SkippedFigures): number =>
  [...Object.values(unknownRegions), ...Object.values(repeated)].reduce((sum, rows) => sum + rows, 0)

/** One line for the run's page: which rows were left out, and why. */
function describeSkipped({ unknownRegions, repeated }: SkippedFigures): string | null {
  const list = (counts: Record<string, number>) =>
    Object.entries(counts)
      .map(([region, rows]) => `${region} (${rows})`)
      .join(', ')
  const parts = [
    Object.keys(unknownRegions).length > 0
      ? `skipped rows of regions that the register lacks: ${list(unknownRegions)}`
      : [],
    Object.keys(repeated).length > 0 ? `skipped repeated rows: ${list(repeated)}` : [],
  ].flat()
  return parts.length > 0 ? parts.join('; ') : null
}
