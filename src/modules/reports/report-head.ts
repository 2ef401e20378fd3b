import { z } from 'zod'

import { regionKey } from '#modules/regions/region.ts'
import { localText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'

export const reportKinds = ['annual'] as const
export type ReportKind = (typeof reportKinds)[number]

export const reportStatuses = ['draft'] as const

export const reportYear = z.coerce.number().int().min(1900).max(2100)

/** Regions beside the own one, its county and the country: more lines than five no chart can hold. */
export const mostCompared = 2
export const comparison = z.array(regionKey).max(mostCompared)

export const reportHead = z
  .object({
    id: z.uuid(),
    kind: z.enum(reportKinds),
    year: reportYear,
    title: localText,
    languages: z.array(z.enum(languages)),
    compareWith: comparison,
    status: z.enum(reportStatuses),
    version: z.number().int().positive(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'ReportHead' })
export type ReportHead = z.infer<typeof reportHead>
