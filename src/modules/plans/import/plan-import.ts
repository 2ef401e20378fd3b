import { z } from 'zod'

import { tableFault } from '#modules/indicators/own/figure-upload.ts'
import { localText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'
import { indicatorTarget } from '../targets/indicator-target.ts'
import { planTitle, planYear, programme, programmeInput, programmeKinds } from '../plan.ts'
import { planColumn } from './plan-columns.ts'
import { planDoubt } from './plan-doubt.ts'

/** `kaarna`: a programme that Kaarna wrote itself (PlanDocument). */
export const importKinds = ['csv', 'xlsx', 'kaarna'] as const
export type ImportKind = (typeof importKinds)[number]

/** What a file with a plan may have at most; a plan of 20,000 actions is far below it. */
export const largestPlanBytes = 16 * 1024 * 1024

const count = z.int().nonnegative()
const shortText = z.string().max(5000)

/** A file with a plan that was sent and waits to be taken. */
export const sentPlan = z
  .object({ id: z.uuid(), filename: z.string(), kind: z.enum(importKinds) })
  .meta({ id: 'SentPlan' })
export type SentPlanView = z.infer<typeof sentPlan>

/** The years of the programme that the plan comes into: what goes on begins when they do. */
export const importTerm = z.object({ kind: z.enum(programmeKinds), firstYear: planYear, lastYear: planYear })
export type ImportTerm = z.infer<typeof importTerm>

/** How a file is to be read. A file that Kaarna wrote needs only `units`. */
export const planReading = z
  .object({
    sheets: z.array(z.string().max(200)).max(100).meta({ description: 'Those that hold the plan, in their order' }),
    headingRow: z
      .int()
      .min(1)
      .max(1000)
      .nullable()
      .meta({ description: 'Of the first sheet; null: where the headings seem to be' }),
    columns: z.array(planColumn).max(300),
    language: z.enum(languages).meta({ description: 'In which the plan is written' }),
    term: importTerm,
    splitsActions: z.boolean().meta({ description: 'A cell that lists several actions becomes as many' }),
    gathersOthers: z.boolean().meta({
      description: 'Actions above which no goal stands come under a goal of their own; else they are left out',
    }),
    units: z
      .array(z.object({ text: shortText, means: z.union([z.uuid(), z.enum(['new', 'words'])]) }))
      .max(2000)
      .meta({ description: 'What names mean that no unit has: the id of a unit, a new one, or only words' }),
    measures: z
      .array(z.object({ text: shortText, target: indicatorTarget }))
      .max(2000)
      .meta({ description: 'Measures that are taken for an indicator; the others stay as words' }),
  })
  .meta({ id: 'PlanReading' })
export type PlanReading = z.infer<typeof planReading>

const outlinedAction = z.object({
  title: localText,
  unit: localText.nullable(),
  owner: z.string().nullable(),
  startsOn: z.iso.date().nullable(),
  endsOn: z.iso.date().nullable(),
})
const outlinedGoal = z.object({
  title: localText,
  criterion: localText.nullable(),
  indicators: z.array(z.string()).meta({ description: 'Keys of the indicators that it is measured by' }),
  actions: z.array(outlinedAction),
})
const outlinedPriority = z.object({ title: localText, goals: z.array(outlinedGoal) })
export type ImportedPriority = z.infer<typeof outlinedPriority>

export const importCounts = z
  .object({
    priorities: count,
    goals: count,
    actions: count,
    followUps: count,
    rows: count.meta({ description: 'Rows with something of a plan in them' }),
    leftOut: count.meta({ description: 'Rows, or parts of a Kaarna file, with a fault' }),
    passedOver: count.meta({ description: 'Repeated headings and sums' }),
  })
  .meta({ id: 'PlanImportCounts' })
export type ImportCounts = z.infer<typeof importCounts>

export const measureProposal = z.object({
  key: z.string(),
  title: localText,
  unit: localText.nullable(),
  decimals: z.int(),
  latest: z.object({ year: z.int(), value: z.number() }),
})

/** What would come of a file when it is read so. */
export const planPreview = z
  .object({
    sheets: z.array(z.object({ name: z.string(), isHidden: z.boolean() })),
    reading: planReading,
    columns: z.array(z.object({ name: z.string(), letters: z.string(), examples: z.array(z.string()) })),
    columnsFault: z.enum(['noPlanColumn', 'roleTwice']).nullable(),
    fileFault: tableFault.nullable().meta({ description: 'What is wrong with the whole file or sheet' }),
    programme: programmeInput.nullable().meta({ description: 'The programme of a Kaarna file' }),
    counts: importCounts,
    tree: z.array(outlinedPriority).meta({ description: 'The first 300 actions' }),
    isWhole: z.boolean().meta({ description: 'False: there is more than the tree shows' }),
    doubts: z.array(planDoubt).meta({ description: 'The first 10,000' }),
    doubtCount: count,
    unknownUnits: z.array(z.object({ text: z.string(), count, likely: z.uuid().nullable() })),
    measures: z.array(z.object({ text: z.string(), count, proposals: z.array(measureProposal) })),
    mayAddUnits: z.boolean(),
  })
  .meta({ id: 'PlanImportPreview' })
export type PlanPreview = z.infer<typeof planPreview>

export const importPlace = z.union([
  z.object({ programme: programmeInput }),
  z.object({ programmeId: z.uuid().meta({ description: 'A draft; what comes is put last in it' }) }),
])
export type ImportPlace = z.infer<typeof importPlace>

export const takenPlan = z
  .object({ programmeId: programme.shape.id, name: planTitle, counts: importCounts })
  .meta({ id: 'TakenPlan' })
export type TakenPlan = z.infer<typeof takenPlan>
