import { z } from 'zod'

import { registers, sourceText } from '#modules/regions/region.ts'
import { visibilities } from './reader.ts'

/** Which is better for people: a higher or a lower value; neutral says neither, so nothing is coloured or ranked. */
export const directions = ['higher', 'lower', 'neutral'] as const
export type Direction = (typeof directions)[number]

export const themes = [
  'mind',
  'lifestyle',
  'participation',
  'livelihood',
  'learning',
  'health',
  'services',
  'population',
] as const
export type ThemeId = (typeof themes)[number]

export const populationGroups = ['children', 'young', 'workingAge', 'older', 'everyone'] as const
export type GroupId = (typeof populationGroups)[number]

export const genders = ['total', 'male', 'female'] as const
export type Gender = (typeof genders)[number]

/** Source and the source's own id: `sotkanet:127`, `demo:101`. */
export type IndicatorKey = string

export const indicatorKey = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,30}:[A-Za-z0-9._-]{1,60}$/, { error: 'indicatorKey' })
  .meta({ description: 'Source and id of an indicator, such as sotkanet:127' })

/** What an administrator may say about an indicator; the source does not know it. */
export const indicatorSettings = z.object({
  direction: z.enum(directions),
  theme: z.enum(themes).nullable(),
  populationGroup: z.enum(populationGroups).nullable(),
  isCore: z.boolean(),
  /** A change of at most this much (in the indicator's unit) is flat, and a larger one is a change in its own right. */
  flatThreshold: z.number().nonnegative().nullable(),
})
export type IndicatorSettings = z.infer<typeof indicatorSettings>

export const indicator = indicatorSettings
  .extend({
    key: indicatorKey,
    register: z.enum(registers),
    title: sourceText,
    /** Sanitised HTML, as are interpretation and limits. */
    description: sourceText,
    interpretation: sourceText,
    limits: sourceText,
    producer: sourceText,
    unit: sourceText,
    /** The value is absolute ÷ population × this: 100 for a percentage, 1000 for "per 1,000"; null when it is no share. */
    ratePer: z.number().positive().nullable(),
    decimals: z.number().int().min(0).max(6),
    genders: z.array(z.enum(genders)),
    /** The day the source last changed the figures. */
    updatedOn: z.iso.date().nullable(),
    /** Null: the producer's own terms, which must be asked for. */
    licence: z.string().nullable(),
    visibility: z.enum(visibilities),
    /** The licence lets others publish the figures on; without it they are in no open data. */
    mayRepublish: z.boolean(),
  })
  .meta({ id: 'Indicator' })
export type Indicator = z.infer<typeof indicator>
