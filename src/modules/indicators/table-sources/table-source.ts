import { z } from 'zod'

import { sourceText } from '#modules/regions/region.ts'
import { importRun } from '../import-run.ts'
import { genders } from '../indicator.ts'
import { visibilities } from '../reader.ts'
import { runFault } from '../run-fault.ts'
import { tableSelection } from '../sources/table-service.ts'
import { tableServiceIds } from '../sources/table-service-kinds.texts.ts'
import { lacksOf, tableChoice } from './table-choice.ts'

/** An address as somebody pasted it. */
export const tableAddress = z.string().trim().min(1).max(4000)

const category = z.object({
  code: z.string(),
  label: z.string(),
  unit: z.string().optional(),
  decimals: z.int().optional(),
  level: z.string().optional(),
  levelCode: z.string().optional(),
})

export const tableDescription = z
  .object({
    service: z.enum(tableServiceIds),
    address: z.string(),
    title: z.string(),
    dimensions: z.array(
      z.object({
        code: z.string(),
        label: z.string(),
        role: z.enum(['time', 'region', 'contents']).nullable(),
        categories: z.array(category),
        mayBeLeftOut: z.boolean(),
      }),
    ),
    producer: z.string().nullable(),
    licence: z.string().nullable(),
    updated: z.string().nullable(),
    chosen: tableSelection,
  })
  .meta({ id: 'TableDescription' })

/** Without anything missing: what can be fetched. */
export const wholeChoice = tableChoice.superRefine((choice, context) => {
  for (const lack of lacksOf(choice)) context.addIssue({ code: 'custom', path: ['dimensions'], message: lack })
})

export const newTableSource = z.object({
  service: z.enum(tableServiceIds),
  /** As its description gives it. */
  address: tableAddress,
  title: z.string().trim().min(1).max(300),
  choice: wholeChoice,
  producer: z.string().trim().max(200).nullable(),
  licence: z.string().trim().max(200).nullable(),
  visibility: z.enum(visibilities),
  /** The licence lets others publish the figures on. */
  mayRepublish: z.boolean(),
})
export type NewTableSource = z.infer<typeof newTableSource>

export const tableSource = newTableSource
  .extend({
    id: z.uuid(),
    choice: tableChoice,
    addedAt: z.iso.datetime(),
    addedBy: z.string().nullable(),
    lastRun: importRun.nullable(),
  })
  .meta({ id: 'TableSource' })
export type TableSource = z.infer<typeof tableSource>

/** Some of a table's figures as they would be. */
export const tablePreview = z.object({
  figures: z.array(
    z.object({
      indicator: z.string(),
      region: z.string(),
      regionTitle: sourceText,
      year: z.int(),
      gender: z.enum(genders),
      breakdown: z.string(),
      value: z.number(),
    }),
  ),
  /** Of the newest year, of which the preview is made. */
  observations: z.int().nonnegative(),
  year: z.int().nullable(),
  fault: runFault.nullable(),
})
export type TablePreview = z.infer<typeof tablePreview>
