import { z } from 'zod'

import { localText } from '#shared/local-text.ts'
import { indicatorKey } from '../indicator.ts'

/** Who else may use a set: nobody, organisations that are named, or every organisation of the owner's county. */
export const sharings = ['own', 'named', 'region'] as const
export type Sharing = (typeof sharings)[number]

const mostIndicators = 300

/** What a user says of a set. */
export const indicatorSetInput = z.object({
  name: localText,
  description: localText.nullable(),
  indicators: z
    .array(indicatorKey)
    .max(mostIndicators)
    .refine((keys) => new Set(keys).size === keys.length, { error: 'indicatorTwice' })
    .meta({ description: 'In the order in which they are shown' }),
  sharing: z.enum(sharings),
  sharedWith: z
    .array(z.string())
    .max(500)
    .meta({ description: 'Slugs of the organisations that it is shared with when they are named' }),
})
export type IndicatorSetInput = z.infer<typeof indicatorSetInput>

const organisationName = z.object({ slug: z.string(), name: localText })

export const indicatorSetSummary = z
  .object({
    id: z.uuid(),
    name: localText,
    description: localText.nullable(),
    owner: organisationName,
    sharing: z.enum(sharings),
    indicators: z.int().nonnegative().meta({ description: 'How many it has; what the reader may not see counts too' }),
    version: z.int().positive(),
    updatedAt: z.iso.datetime(),
    updatedBy: z.string(),
  })
  .meta({ id: 'IndicatorSetSummary' })
export type IndicatorSetSummary = z.infer<typeof indicatorSetSummary>

export const indicatorSet = indicatorSetSummary
  .extend({
    indicators: z.array(indicatorKey).meta({ description: 'Those that exist for the reader, in their order' }),
    hidden: z.int().nonnegative().meta({ description: 'Indicators whose owner does not show them to the reader' }),
    sharedWith: z.array(organisationName),
    copiedFrom: z.object({ name: localText, owner: organisationName }).nullable(),
  })
  .meta({ id: 'IndicatorSet' })
export type IndicatorSet = z.infer<typeof indicatorSet>

/** What a 409 carries: the set as somebody else has stored it meanwhile. */
export const indicatorSetConflict = z.object({
  current: indicatorSetInput,
  currentVersion: z.int().positive(),
  changedBy: z.string(),
  changedAt: z.iso.datetime(),
})
export type IndicatorSetConflict = z.infer<typeof indicatorSetConflict>
