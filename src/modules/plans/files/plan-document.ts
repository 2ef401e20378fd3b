import { z } from 'zod'

import { localText } from '#shared/local-text.ts'

/** What a file says first, so that it is known for what it is whatever its name. */
export const documentFormat = 'kaarna-plan'
export const documentVersion = 1

const reference = z.string().min(1).max(60)
const most = 20_000

/**
 * What a user has written into a part, as the contract of the part has it (`programmeInput`, `priorityInput`, `goalInput`,
 * `actionInput`, `followUpInput`), with names from within this file in place of ids.
 */
const content = z.record(z.string(), z.unknown())

const documentFollowUp = z.object({ content })
const documentAction = z.object({ ref: reference, content, followUps: z.array(documentFollowUp).max(1000) })
const documentGoal = z.object({ ref: reference, content, actions: z.array(documentAction).max(most) })
const documentPriority = z.object({ ref: reference, content, goals: z.array(documentGoal).max(most) })

/** A whole programme in one file, which can be imported again: here or in another organisation. */
export const planDocument = z
  .object({
    format: z.literal(documentFormat),
    version: z.literal(documentVersion),
    units: z
      .array(z.object({ ref: reference, name: localText, within: reference.nullable() }))
      .max(2000)
      .meta({ description: 'The units that the parts name, each after the one that it is within' }),
    people: z.array(z.object({ ref: reference, name: z.string().trim().min(1).max(200) })).max(most),
    indicators: z
      .array(z.object({ key: z.string().max(200), title: localText }))
      .max(most)
      .meta({ description: 'What the indicators that the parts name are called' }),
    programme: z.object({ content, priorities: z.array(documentPriority).max(most) }),
  })
  .meta({ id: 'PlanDocument' })

export type PlanDocument = z.infer<typeof planDocument>
export type DocumentPriority = z.infer<typeof documentPriority>
export type DocumentGoal = z.infer<typeof documentGoal>
export type DocumentAction = z.infer<typeof documentAction>
export type DocumentContent = z.infer<typeof content>
