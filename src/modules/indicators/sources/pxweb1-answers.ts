import { z } from 'zod'

import { readAs } from './json-stat.ts'
import { malformed } from './table-service-error.ts'
import type { CallPace, TableDimension } from './table-service.ts'

/** How much a PxWeb gives at once, and how often it may be asked. */
export interface PxWebLimits extends CallPace {
  /** Cells of one answer. */
  cells: number
}

/** Of a PxWeb that does not tell: what the smallest installations allow. */
export const carefulLimits: PxWebLimits = { cells: 10_000, calls: 10, windowSeconds: 10 }

const positive = z.number().int().positive()
const config = z.object({
  maxCells: positive.nullish(),
  /** Of metadata; installations of old tell only this. */
  maxValues: positive.nullish(),
  maxCalls: positive.nullish(),
  timeWindow: positive.nullish(),
})

/** The answer of `?config`. */
export function readPxWeb1Config(answer: unknown, place: string): PxWebLimits {
  const { maxCells, maxValues, maxCalls, timeWindow } = readAs(config, answer, place)
  return {
    cells: maxCells ?? maxValues ?? carefulLimits.cells,
    calls: maxCalls ?? carefulLimits.calls,
    windowSeconds: timeWindow ?? carefulLimits.windowSeconds,
  }
}

const variable = z.object({
  code: z.string().min(1),
  text: z.string(),
  values: z.array(z.string()).min(1),
  valueTexts: z.array(z.string()),
  elimination: z.boolean().nullish(),
  time: z.boolean().nullish(),
})
const metadata = z.object({ title: z.string(), variables: z.array(variable).min(1) })

/** The answer about a table: its variables with their values. Which are contents and areas it does not say. */
export function readPxWeb1Metadata(answer: unknown, place: string): { title: string; dimensions: TableDimension[] } {
  const { title, variables } = readAs(metadata, answer, place)
  return {
    title: title.trim(),
    dimensions: variables.map(({ code, text, values, valueTexts, elimination, time }, index) => {
      const here = `${place} variables.${index}`
      if (values.length !== valueTexts.length)
        throw malformed(here, `${values.length} values and ${valueTexts.length} valueTexts`)
      if (new Set(values).size < values.length) throw malformed(here, 'a value stands twice')
      if (variables.findIndex((other) => other.code === code) !== index) throw malformed(here, `${code} stands twice`)
      return {
        code,
        label: text.trim() || code,
        role: time === true ? 'time' : null,
        categories: values.map((value, position) => ({ code: value, label: valueTexts[position]!.trim() || value })),
        mayBeLeftOut: elimination === true,
      }
    }),
  }
}
