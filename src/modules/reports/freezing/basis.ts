import { z } from 'zod'

import { breakdown } from '#modules/indicators/breakdown.ts'
import { genders, indicatorKey } from '#modules/indicators/indicator.ts'
import { origin } from '#modules/indicators/reading.ts'
import { regionKey } from '#modules/regions/region.ts'
import { localText } from '#shared/local-text.ts'

/** Which part of the people a figure is about; a gender and a breakdown that are not told are everybody's. */
const partOfPeople = { gender: z.exactOptional(z.enum(genders)), breakdown: z.exactOptional(breakdown) }

/** One number that a block showed. */
export const frozenFigure = z
  .object({
    block: z.string(),
    indicator: indicatorKey,
    region: regionKey,
    ...partOfPeople,
    year: z.int(),
    value: z.number(),
    absolute: z.number().nullable(),
    /** The newest that was known then, about which words are written. */
    isLatest: z.boolean(),
  })
  .meta({ id: 'FrozenFigure' })
export type FrozenFigure = z.infer<typeof frozenFigure>

/** The same for figures of the same part of the people; '' for everybody's. */
export const partKeyOf = ({ gender = 'total', breakdown: part = '' }: Pick<FrozenFigure, 'gender' | 'breakdown'>) =>
  gender === 'total' ? part : [gender, part].join(';')

/** An indicator as it was called and measured when its figures were frozen, and the revision that they were read from. */
export const frozenIndicator = z
  .object({
    key: indicatorKey,
    title: localText,
    unit: localText,
    decimals: z.int(),
    producer: localText,
    licence: z.string().nullable(),
    origin,
  })
  .meta({ id: 'FrozenIndicator' })
export type FrozenIndicator = z.infer<typeof frozenIndicator>

/** A part of the plan that a block told of, in the version that it had. */
export const frozenPlanPart = z
  .object({
    kind: z.enum(['programme', 'priority', 'goal', 'action']),
    id: z.uuid(),
    version: z.int(),
  })
  .meta({ id: 'FrozenReportPlanPart' })
export type FrozenPlanPart = z.infer<typeof frozenPlanPart>

/** What the live blocks of a report stood on when it was frozen. */
export const basis = z
  .object({
    indicators: z.array(frozenIndicator),
    regions: z.array(z.object({ key: regionKey, title: localText })),
    /** What the parts of the people were called, of which there are figures. */
    groups: z.exactOptional(z.array(z.object({ ...partOfPeople, title: localText }))),
    figures: z.array(frozenFigure),
    planParts: z.array(frozenPlanPart),
  })
  .meta({ id: 'ReportBasis' })
export type Basis = z.infer<typeof basis>
