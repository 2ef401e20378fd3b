import { z } from 'zod'

import { indicatorKey } from '#modules/indicators/indicator.ts'
import { localText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'
import { concern } from './concern.ts'
import { tiedGoal } from './tied-goal.ts'

const textUpTo = (length: number) =>
  localText.refine((text) => languages.every((language) => (text[language]?.length ?? 0) <= length), {
    error: 'textTooLong',
  })

const unlike = (list: readonly string[]) => new Set(list).size === list.length

export const phenomenonName = textUpTo(160)

/** Who can do something of it: a unit of the organisation, or a partner by name. */
const actorInput = z
  .object({ unitId: z.uuid().nullable(), name: z.string().trim().min(1).max(120).nullable() })
  .refine(({ unitId, name }) => (unitId === null) !== (name === null), { error: 'actorUnclear' })

export const phenomenonInput = z.object({
  name: phenomenonName,
  description: textUpTo(2000).nullable(),
  concerns: z.array(z.uuid()).max(100).refine(unlike, { error: 'concernTwice' }),
  indicators: z.array(indicatorKey).max(30).refine(unlike, { error: 'indicatorTwice' }),
  actors: z.array(actorInput).max(30),
})
export type PhenomenonInput = z.infer<typeof phenomenonInput>

export const phenomenonSummary = z
  .object({
    id: z.uuid(),
    version: z.int().positive(),
    name: localText,
    description: localText.nullable(),
    joys: z.int().nonnegative(),
    concerns: z.int().nonnegative(),
    indicators: z.int().nonnegative(),
    actors: z.int().nonnegative(),
    goals: z.int().nonnegative(),
    updatedAt: z.iso.datetime(),
    updatedBy: z.string(),
  })
  .meta({ id: 'PhenomenonSummary' })
export type PhenomenonSummary = z.infer<typeof phenomenonSummary>

/** Everything that is tied to a phenomenon, for one page. */
export const phenomenon = phenomenonSummary
  .extend({
    concerns: z.array(concern),
    indicators: z.array(indicatorKey).meta({ description: 'Those that exist for the organisation, in their order' }),
    actors: z.array(z.object({ unitId: z.uuid().nullable(), name: localText })),
    goals: z.array(tiedGoal).meta({ description: 'Promoted from it or from one of its concerns' }),
  })
  .omit({ joys: true })
  .meta({ id: 'Phenomenon' })
export type Phenomenon = z.infer<typeof phenomenon>

/** What a 409 carries: the phenomenon as somebody else has stored it meanwhile. */
export const phenomenonConflict = z.object({
  current: phenomenonInput,
  currentVersion: z.int().positive(),
  changedBy: z.string(),
  changedAt: z.iso.datetime(),
})
export type PhenomenonConflict = z.infer<typeof phenomenonConflict>
