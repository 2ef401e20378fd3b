import { z } from 'zod'

import { localText } from '#shared/local-text.ts'
import { indicatorKey } from '../indicator.ts'

const classKey = z.string().regex(/^[a-z][a-zA-Z0-9-]{0,40}$/, { error: 'classKey' })
const mostClasses = 30
const mostIndicators = 300

const ownClass = z.object({
  key: classKey.nullable().meta({ description: 'Null: a new class, whose key the server gives' }),
  title: localText,
  indicators: z
    .array(indicatorKey)
    .max(mostIndicators)
    .refine((keys) => new Set(keys).size === keys.length, { error: 'indicatorTwice' }),
})
export type OwnClass = z.infer<typeof ownClass>

/** What a user says of an organisation's own way to sort indicators: its dimensions of wellbeing, its strategy's themes. */
export const ownClassificationInput = z.object({
  title: localText,
  description: localText.nullable(),
  classes: z
    .array(ownClass)
    .min(1, { error: 'noClass' })
    .max(mostClasses)
    .refine((classes) => areUnique(classes.flatMap(({ key }) => key ?? [])), { error: 'classTwice' }),
})
export type OwnClassificationInput = z.infer<typeof ownClassificationInput>

const areUnique = (keys: readonly string[]): boolean => new Set(keys).size === keys.length

export const ownClassification = z
  .object({
    key: z.string(),
    title: localText,
    description: localText.nullable(),
    version: z.int().positive(),
    classes: z.array(z.object({ key: classKey, title: localText, indicators: z.array(indicatorKey) })),
  })
  .meta({ id: 'OwnClassification' })
export type OwnClassification = z.infer<typeof ownClassification>

/** What a 409 carries: the classification as somebody else has stored it meanwhile. */
export const ownClassificationConflict = z.object({
  current: ownClassificationInput,
  currentVersion: z.int().positive(),
})
export type OwnClassificationConflict = z.infer<typeof ownClassificationConflict>

/** The classes with a key each: new ones get the first numbers that are free. */
export function withKeys(classes: readonly OwnClass[]): (OwnClass & { key: string })[] {
  const taken = new Set(classes.flatMap(({ key }) => key ?? []))
  let number = 0
  return classes.map((one) => {
    if (one.key !== null) return { ...one, key: one.key }
    do number++
    while (taken.has(`class-${number}`))
    return { ...one, key: `class-${number}` }
  })
}
