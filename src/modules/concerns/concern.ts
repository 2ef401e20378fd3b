import { z } from 'zod'

import { indicatorKey, populationGroups, themes } from '#modules/indicators/indicator.ts'
import { regionKey } from '#modules/regions/region.ts'
import { localText } from '#shared/local-text.ts'
import { languages } from '#shared/texts.ts'

/** `joy`: ilon aihe, what goes well; `concern`: huolen aihe. Both are said by people before any figure is asked. */
export const concernKinds = ['joy', 'concern'] as const
export type ConcernKind = (typeof concernKinds)[number]

/** Where it was said, or seen. */
export const concernOrigins = ['indicator', 'meeting', 'hearing', 'forum', 'survey', 'observation'] as const
export type ConcernOrigin = (typeof concernOrigins)[number]

/**
 * What has become of it, the furthest that holds: `leftOut` with a reason, `promoted` to a goal, `inPhenomenon` tied to
 * others, `checked` against figures, or `new`.
 */
export const concernStates = ['new', 'checked', 'inPhenomenon', 'promoted', 'leftOut'] as const
export type ConcernState = (typeof concernStates)[number]

const textUpTo = (length: number) =>
  localText.refine((text) => languages.every((language) => (text[language]?.length ?? 0) <= length), {
    error: 'textTooLong',
  })

export const longestConcern = 500
export const longestNote = 200

/** Two sentences: what somebody is glad of or worried about. */
export const concernText = textUpTo(longestConcern)
/** Where and when it was said, why it was left out. */
export const concernNote = textUpTo(longestNote)
export const concernReason = textUpTo(longestConcern)

export const concernInput = z.object({
  kind: z.enum(concernKinds),
  text: concernText,
  origin: z.enum(concernOrigins),
  originNote: concernNote.nullable().meta({ description: 'Where and when it was said' }),
  indicator: indicatorKey.nullable().meta({ description: 'The indicator that it was seen in' }),
  populationGroup: z.enum(populationGroups).nullable(),
  theme: z.enum(themes).nullable(),
  region: regionKey.nullable().meta({ description: "A part of the organisation's area; null: all of it" }),
  unitId: z.uuid().nullable().meta({ description: 'The unit whose voice it is' }),
  saidBy: z
    .string()
    .trim()
    .min(1)
    .max(120)
    .nullable()
    .meta({ description: 'The body that was heard, such as a council of older people; no private person' }),
})
export type ConcernInput = z.infer<typeof concernInput>

/** What stands on a stated moment and person: why nothing is done of it for now. */
const leftOut = z.object({ reason: localText, at: z.iso.datetime(), by: z.string() })

const merged = z.object({ id: z.uuid(), text: localText, createdAt: z.iso.datetime(), createdBy: z.string() })

export const findings = ['confirmed', 'notSeen', 'noFigure'] as const
export type Finding = (typeof findings)[number]

export const concern = concernInput
  .extend({
    id: z.uuid(),
    version: z.int().positive(),
    state: z.enum(concernStates),
    finding: z.enum(findings).nullable().meta({ description: 'What was found last; null: not held against figures' }),
    unitName: localText.nullable(),
    regionName: localText.nullable(),
    indicatorTitle: localText.nullable(),
    leftOut: leftOut.nullable(),
    merged: z.array(merged).meta({ description: 'Others that say the same, merged into this one' }),
    phenomena: z.array(z.object({ id: z.uuid(), name: localText })),
    createdAt: z.iso.datetime(),
    createdBy: z.string(),
    updatedAt: z.iso.datetime(),
    updatedBy: z.string(),
    mayEdit: z.boolean().meta({ description: 'Whether the caller may change and delete it' }),
  })
  .meta({ id: 'Concern' })
export type Concern = z.infer<typeof concern>

/** What a 409 carries: the concern as somebody else has stored it meanwhile. */
export const concernConflict = z.object({
  current: concernInput,
  currentVersion: z.int().positive(),
  changedBy: z.string(),
  changedAt: z.iso.datetime(),
})
export type ConcernConflict = z.infer<typeof concernConflict>

/** What a concern's state follows from. */
export interface Standing {
  isLeftOut: boolean
  isPromoted: boolean
  isInPhenomenon: boolean
  isChecked: boolean
}

export function stateOf({ isLeftOut, isPromoted, isInPhenomenon, isChecked }: Standing): ConcernState {
  if (isLeftOut) return 'leftOut'
  if (isPromoted) return 'promoted'
  if (isInPhenomenon) return 'inPhenomenon'
  return isChecked ? 'checked' : 'new'
}

export const concernChangeKinds = [
  'added',
  'updated',
  'leftOut',
  'takenUp',
  'merged',
  'split',
  'deleted',
  'restored',
] as const
export type ConcernChangeKind = (typeof concernChangeKinds)[number]

export const concernChange = z
  .object({
    change: z.enum(concernChangeKinds),
    at: z.iso.datetime(),
    byName: z.string(),
    words: localText
      .nullable()
      .meta({ description: 'The text before an update, the reason of a leaving out, the text of what was merged' }),
  })
  .meta({ id: 'ConcernChange' })
export type ConcernChange = z.infer<typeof concernChange>
