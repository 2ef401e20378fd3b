import { z } from 'zod'

import type { ActionContent } from './action.ts'
import type { FollowUpInput } from './follow-up.ts'
import type { GoalInput } from './goal.ts'
import type { PlanKind, PriorityInput, ProgrammeInput } from './plan.ts'

/** What a user writes into each kind of part. */
export interface PlanContents {
  programme: ProgrammeInput
  priority: PriorityInput
  goal: GoalInput
  action: ActionContent
  followUp: FollowUpInput
}

/** What belongs to plans without being a part of one: the unit costs of an organisation, the calculation of a goal. */
export const investmentKinds = ['unitCost', 'calculation'] as const
/** Everything whose changes are kept. */
export type ChangedKind = PlanKind | (typeof investmentKinds)[number]

export const changeKinds = ['created', 'updated', 'moved', 'linked', 'deleted', 'restored'] as const
export type ChangeKind = (typeof changeKinds)[number]

const content = z.record(z.string(), z.unknown())

/** One change of one part, with the whole content before and after it. */
export const planChange = z
  .object({
    change: z.enum(changeKinds),
    version: z.int().positive(),
    at: z.iso.datetime(),
    byName: z.string(),
    before: content.nullable().meta({ description: 'Null when it was created or restored' }),
    after: content.nullable().meta({ description: 'Null when it was deleted' }),
  })
  .meta({ id: 'PlanChange' })
export type PlanChange = z.infer<typeof planChange>

/**
 * What a 409 carries in `extra` besides the usual: the content that is stored now, so that a page can show it beside the
 * own one and lose neither.
 */
export const planConflict = z.object({
  current: content,
  currentVersion: z.int().positive(),
  isDeleted: z.boolean(),
  changedBy: z.string(),
  changedAt: z.iso.datetime(),
})
export type PlanConflict = z.infer<typeof planConflict>

/** The fields of a content that differ between two versions of it. */
export const changedFields = (before: Record<string, unknown>, after: Record<string, unknown>): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => canonical(before[field]) !== canonical(after[field]),
  )

/** A value as text that is the same whatever order its keys are in; nothing, null and an empty list say the same. */
export const canonical = (value: unknown): string =>
  JSON.stringify(Array.isArray(value) && value.length === 0 ? null : (value ?? null), (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => a.localeCompare(b)))
      : inner,
  )
