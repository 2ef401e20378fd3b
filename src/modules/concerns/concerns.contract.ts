import { z } from 'zod'

import { indicatorKey, populationGroups, themes } from '#modules/indicators/indicator.ts'
import { profileRow } from '#modules/indicators/reading.ts'
import { spineRow } from '#modules/indicators/analyses/analysis.ts'
import { regionKey } from '#modules/regions/region.ts'
import { endpoint } from '#shared/endpoint.ts'
import { concern, concernChange, concernInput, concernKinds, concernReason, concernStates } from './concern.ts'
import { concernFinding, findingInput } from './concern-finding.ts'
import { concernRights, concernsAccess as access } from './concerns.access.ts'
import { tiedGoal } from './tied-goal.ts'

const organisation = z.string()
const id = z.uuid()
/** The version that was seen. Another one stored meanwhile makes the call a conflict that carries both. */
const version = z.int().positive()
const saved = z.object({ id, version }).meta({ id: 'SavedConcern' })
const path = '/organisations/:organisation/concerns' as const

export const listConcerns = endpoint({
  id: 'listConcerns',
  summary: 'The joys and concerns of an organisation, the newest first; those merged into another one stand within it.',
  method: 'GET',
  path,
  allow: access.read,
  input: z.object({
    organisation,
    kind: z.enum(concernKinds).optional(),
    state: z.enum(concernStates).optional(),
    group: z.enum(populationGroups).optional(),
    theme: z.enum(themes).optional(),
    indicator: indicatorKey.optional().meta({ description: 'Only those seen in an indicator or held against it' }),
    format: z.enum(['json', 'csv']).default('json'),
  }),
  output: z.object({
    items: z.array(concern),
    deleted: z.array(concern).meta({ description: 'Those that can be brought back; for who may' }),
    rights: concernRights,
  }),
  produces: ['text/csv'],
})

export const getConcern = endpoint({
  id: 'getConcern',
  summary: 'One joy or concern: what was found in the figures, the goals that answer it, and what has happened to it.',
  method: 'GET',
  path: `${path}/:id`,
  allow: access.read,
  input: z.object({ organisation, id }),
  output: z.object({
    concern,
    findings: z.array(concernFinding).meta({ description: 'The newest first' }),
    goals: z.array(tiedGoal),
    changes: z.array(concernChange).meta({ description: 'The newest first' }),
    rights: concernRights,
  }),
  errors: ['notFound'],
})

export const addConcern = endpoint({
  id: 'addConcern',
  summary: 'Add a joy or a concern.',
  method: 'POST',
  path,
  allow: access.add,
  input: concernInput.extend({ organisation }),
  output: saved,
})

export const updateConcern = endpoint({
  id: 'updateConcern',
  summary: 'Change a joy or a concern: its author, the coordinator or the owner.',
  method: 'PUT',
  path: `${path}/:id`,
  allow: access.add,
  input: concernInput.extend({ organisation, id, version }),
  output: saved,
  errors: ['notFound', 'conflict'],
})

export const deleteConcern = endpoint({
  id: 'deleteConcern',
  summary: 'Delete a joy or a concern. It can be brought back.',
  method: 'DELETE',
  path: `${path}/:id`,
  allow: access.add,
  input: z.object({ organisation, id, version }),
  output: z.void(),
  errors: ['notFound', 'conflict'],
})

export const restoreConcern = endpoint({
  id: 'restoreConcern',
  summary: 'Bring back a deleted joy or concern.',
  method: 'POST',
  path: `${path}/:id/restoration`,
  allow: access.handle,
  input: z.object({ organisation, id }),
  output: saved,
  errors: ['notFound'],
})

export const leaveOutConcern = endpoint({
  id: 'leaveOutConcern',
  summary: 'Leave a joy or a concern out of what is worked on, with the reason.',
  method: 'POST',
  path: `${path}/:id/leaving-out`,
  allow: access.handle,
  input: z.object({ organisation, id, version, reason: concernReason }),
  output: saved,
  errors: ['notFound', 'conflict'],
})

export const takeUpConcern = endpoint({
  id: 'takeUpConcern',
  summary: 'Take up again what was left out; why it was left out stays in its history.',
  method: 'POST',
  path: `${path}/:id/taking-up`,
  allow: access.handle,
  input: z.object({ organisation, id, version }),
  output: saved,
  errors: ['notFound', 'conflict'],
})

export const mergeConcerns = endpoint({
  id: 'mergeConcerns',
  summary:
    'Merge others that say the same into a joy or a concern; it speaks for them, and each can be split off again.',
  method: 'POST',
  path: `${path}/:id/merged`,
  allow: access.handle,
  input: z.object({ organisation, id, others: z.array(z.uuid()).min(1).max(50) }),
  output: saved,
  errors: ['notFound'],
})

export const splitConcern = endpoint({
  id: 'splitConcern',
  summary: 'Split a joy or a concern off from the one that it was merged into.',
  method: 'DELETE',
  path: `${path}/:id/merged/:other`,
  allow: access.handle,
  input: z.object({ organisation, id, other: z.uuid() }),
  output: z.void(),
  errors: ['notFound'],
})

/** An indicator that would confirm or refute it, with what its figures say. */
export const indicatorProposal = z
  .object({
    row: profileRow,
    country: z.array(z.number().nullable()).meta({ description: "The country's values in the years of the row" }),
    significance: spineRow.shape.significance.meta({ description: 'What a test says of ours against the country' }),
    region: regionKey.meta({ description: 'Whose figures: the part of the area that it speaks of where it has some' }),
    isCore: z.boolean().meta({ description: 'Belongs to the minimum data content' }),
    words: z
      .array(z.string())
      .meta({ description: 'Words of the text that led to it; empty: its theme and group did' }),
  })
  .meta({ id: 'IndicatorProposal' })
export type IndicatorProposal = z.infer<typeof indicatorProposal>

export const listProposals = endpoint({
  id: 'listProposals',
  summary: 'The indicators that would confirm or refute a joy or a concern, those of the minimum content first.',
  method: 'GET',
  path: `${path}/:id/proposals`,
  allow: access.read,
  input: z.object({
    organisation,
    id,
    search: z.string().trim().max(200).optional().meta({ description: 'Other words than its own' }),
  }),
  output: z.object({ items: z.array(indicatorProposal) }),
  errors: ['notFound'],
})

export const addFinding = endpoint({
  id: 'addFinding',
  summary: 'Record what was found in the figures; each figure is kept with the revision and the year that were seen.',
  method: 'POST',
  path: `${path}/:id/findings`,
  allow: access.handle,
  input: findingInput.safeExtend({ organisation, id }),
  output: z.object({ id }),
  errors: ['notFound'],
})

export const removeFinding = endpoint({
  id: 'removeFinding',
  summary: 'Take a finding back; it stays in the records.',
  method: 'DELETE',
  path: `${path}/:id/findings/:finding`,
  allow: access.handle,
  input: z.object({ organisation, id, finding: z.uuid() }),
  output: z.void(),
  errors: ['notFound'],
})
