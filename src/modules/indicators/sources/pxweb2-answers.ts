import { z } from 'zod'

import { readAs } from './json-stat.ts'
import { carefulLimits, type PxWebLimits } from './pxweb1-answers.ts'

const positive = z.number().int().positive()
const config = z.object({
  maxDataCells: positive.nullish(),
  maxCallsPerTimeWindow: positive.nullish(),
  maxCalls: positive.nullish(),
  timeWindow: positive.nullish(),
  license: z.string().nullish(),
  languages: z.array(z.looseObject({ id: z.string() })).nullish(),
})

export interface PxWeb2Config {
  limits: PxWebLimits
  licence: string | null
}

/** The answer of `/config`. */
export function readPxWeb2Config(answer: unknown, place: string): PxWeb2Config {
  const { maxDataCells, maxCallsPerTimeWindow, maxCalls, timeWindow, license } = readAs(config, answer, place)
  return {
    limits: {
      cells: maxDataCells ?? carefulLimits.cells,
      calls: maxCallsPerTimeWindow ?? maxCalls ?? carefulLimits.calls,
      windowSeconds: timeWindow ?? carefulLimits.windowSeconds,
    },
    licence: license?.trim() ? licenceName(license.trim()) : null,
  }
}

/** Services name Creative Commons by the licence's address; people know it by its name. */
function licenceName(text: string): string {
  const [, kind, version] =
    /creativecommons\.org\/(?:licenses\/([a-z-]+)|publicdomain\/zero)\/(\d\.\d)/i.exec(text) ?? []
  if (version === undefined) return text
  return kind === undefined ? `CC0 ${version}` : `CC ${kind.toUpperCase()} ${version}`
}
