import { z } from 'zod'

import { indicatorKey } from '#modules/indicators/indicator.ts'
import { planText, planYear } from '../plan.ts'

/** Where the number of avoided cases comes from: typed with its reasoning, or the change of one of the goal's figures. */
export const caseOrigins = ['typed', 'figure'] as const

/** What a figure is told per: itself (1), percent (100), or a rate. */
export const figureBases = [1, 100, 1000, 10_000, 100_000] as const

const count = z.number().min(-1e9).max(1e9)
const percent = z.number().min(0).max(100)

/** What a user says for a calculation of a goal's avoided costs: every number with its reasoning. */
export const calculationInput = z
  .object({
    unitCostId: z.uuid(),
    firstYear: planYear.meta({ description: 'The first of the years whose costs and cases are compared' }),
    lastYear: planYear,
    casesFrom: z.enum(caseOrigins),
    casesLow: count.nullable().meta({ description: 'How many cases were avoided in those years at least, when typed' }),
    casesHigh: count.nullable(),
    indicator: indicatorKey.nullable().meta({ description: 'The target of the goal whose change tells of the cases' }),
    figureBase: z
      .literal([...figureBases])
      .nullable()
      .meta({ description: 'What the figure is told per: 100 for percent' }),
    population: z.number().positive().max(1e9).nullable().meta({ description: 'How many people the figure is about' }),
    casesReasoning: planText,
    shareLow: percent.meta({ description: 'How much of it the actions are believed to explain at least, in percent' }),
    shareHigh: percent,
    shareReasoning: planText,
    indexFactor: z
      .number()
      .positive()
      .max(1000)
      .nullable()
      .meta({ description: 'By how much the unit cost is multiplied to bring it to later prices; null: it is not' }),
    indexReasoning: planText.nullable().meta({ description: 'The index and its years' }),
    assumptions: planText.nullable(),
  })
  .check(({ value, issues }) => {
    const refuse = (field: keyof typeof value, message: string) =>
      issues.push({ code: 'custom', input: value[field], path: [field], message })
    const needed = value.casesFrom === 'typed' ? neededOfTyped : neededOfFigure
    for (const field of needed) if (value[field] === null) refuse(field, 'missing')
    if (value.lastYear < value.firstYear) refuse('lastYear', 'endsBeforeStart')
    if ((value.casesLow ?? 0) > (value.casesHigh ?? Infinity)) refuse('casesHigh', 'lowAboveHigh')
    if (value.shareLow > value.shareHigh) refuse('shareHigh', 'lowAboveHigh')
    if (value.indexFactor !== null && value.indexReasoning === null) refuse('indexReasoning', 'missing')
  })
export type CalculationInput = z.infer<typeof calculationInput>

const neededOfTyped = ['casesLow', 'casesHigh'] as const
const neededOfFigure = ['indicator', 'figureBase', 'population'] as const

/** A calculation as it is kept, with who said so. */
export const storedCalculation = z
  .object({
    content: calculationInput,
    version: z.int().positive(),
    writtenBy: z.string(),
    writtenAt: z.iso.datetime(),
    unitCostVersion: z.int().positive(),
    isDeleted: z.boolean(),
  })
  .meta({ id: 'StoredCalculation' })
export type StoredCalculation = z.infer<typeof storedCalculation>
