import { z } from 'zod'

import { sourceText } from '#modules/regions/region.ts'
import { localText } from '#shared/local-text.ts'
import { directions, indicatorKey, populationGroups, themes } from '../indicator.ts'
import { visibilities } from '../reader.ts'
import { importModes, tableReading } from './figure-upload.ts'

/** An indicator that a file's figures go to, described where it is not known yet. */
export const describedIndicator = z.object({
  key: indicatorKey,
  title: localText,
  description: sourceText.default({}),
  unit: sourceText.default({}),
  /** Null: as many as the figures have. */
  decimals: z.number().int().min(0).max(6).nullable().default(null),
  direction: z.enum(directions).default('neutral'),
  theme: z.enum(themes).nullable().default(null),
  populationGroup: z.enum(populationGroups).nullable().default(null),
  producer: sourceText.default({}),
  licence: z.string().max(200).nullable().default(null),
  /** Figures of the common knowledge base are everybody's. */
  visibility: z.enum(visibilities).default('public'),
})
export type DescribedIndicator = z.infer<typeof describedIndicator>

/** How a file is read on the command line: written by --print-mapping, edited, and given with --mapping. */
export const fileMapping = tableReading.extend({
  sheet: tableReading.shape.sheet.default(''),
  mode: z.enum(importModes).default('add'),
  indicators: z.array(describedIndicator).max(1000),
})
export type FileMapping = z.infer<typeof fileMapping>
