import { z } from 'zod'

import { localText } from '#shared/local-text.ts'
import { indicatorKey } from './indicator.ts'
import { runFault } from './run-fault.ts'

/** Which indicators a run asks for: everything in the source's catalogue, the minimum data content, or some. */
export const importSelection = z.union([
  z.literal(['all', 'minimum']),
  z.object({ keys: z.array(indicatorKey).min(1).max(10_000) }),
])
export type ImportSelection = z.infer<typeof importSelection>

/** `empty`: the source has nothing for the years, and had nothing before. `unchanged`: the figures are those that are here. */
export const resultStates = ['queued', 'changed', 'unchanged', 'empty', 'failed'] as const
export type ResultState = (typeof resultStates)[number]

const moment = z.iso.datetime()
const count = z.number().int().nonnegative()

export const importTotals = z.object({
  indicators: count,
  queued: count,
  changed: count,
  unchanged: count,
  failed: count,
  observations: count,
  skipped: count,
})

export const importRun = z
  .object({
    id: z.uuid(),
    source: z.string(),
    selection: importSelection,
    years: z.object({ first: z.number().int(), last: z.number().int() }).nullable(),
    state: z.enum(['queued', 'running', 'done', 'failed']),
    /** Why the run as a whole failed. */
    message: z.string().nullable(),
    /** The same of a table, for people to read in their own language. */
    fault: runFault.nullable(),
    /** The table of a statistics service that was fetched; null: the source's indicators one by one. */
    table: z.object({ id: z.uuid(), title: z.string() }).nullable(),
    createdAt: moment,
    startedAt: moment.nullable(),
    finishedAt: moment.nullable(),
    totals: importTotals,
  })
  .meta({ id: 'ImportRun' })
export type ImportRun = z.infer<typeof importRun>

export const importResult = z
  .object({
    indicator: z.string(),
    /** Null: the catalogue has no such indicator. */
    title: localText.nullable(),
    state: z.enum(resultStates),
    /** How often the source was asked about it. */
    attempts: count,
    observations: count,
    skipped: count,
    /** The revision that was current when it was done. */
    revision: z.number().int().positive().nullable(),
    message: z.string().nullable(),
    finishedAt: moment.nullable(),
  })
  .meta({ id: 'ImportResult' })
export type ImportResult = z.infer<typeof importResult>
