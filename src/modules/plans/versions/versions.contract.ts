import { z } from 'zod'

import { endpoint } from '#shared/endpoint.ts'
import { programmeInput } from '../plan.ts'
import { plansAccess as access } from '../plans.access.ts'
import { saved } from '../plans.contract.ts'
import { partChanges, planComparison } from './comparison.ts'
import { frozenPlan } from './frozen-plan.ts'

const organisation = z.string()
const id = z.uuid()
const { approvedBy, approvedSection } = programmeInput.shape

/** What a body decided: who, on which day, in which section of its minutes. */
export const approval = z.object({
  approvedOn: z.iso.date({ error: 'approvalDayMissing' }),
  approvedBy,
  approvedSection,
})
export type Approval = z.infer<typeof approval>

/** `upgrade`: it was approved before versions were kept, so that what was in it at the upgrade was taken. */
export const versionOrigins = ['approval', 'upgrade'] as const
export type VersionOrigin = (typeof versionOrigins)[number]

export const programmeVersion = approval
  .extend({
    number: z.int().positive(),
    origin: z.enum(versionOrigins),
    takenAt: z.iso.datetime(),
    takenBy: z.string().nullable().meta({ description: 'Who recorded the decision; null at an upgrade' }),
    hash: z.string().meta({ description: 'SHA-256 of the frozen content as JSON with its keys in order' }),
    goals: z.int().nonnegative(),
    actions: z.int().nonnegative(),
  })
  .meta({ id: 'ProgrammeVersion' })
export type ProgrammeVersion = z.infer<typeof programmeVersion>

export const changesSinceApproval = z
  .object({ parts: z.int().nonnegative(), counts: z.record(z.enum(partChanges), z.int().nonnegative()) })
  .meta({ id: 'ChangesSinceApproval' })
export type ChangesSinceApproval = z.infer<typeof changesSinceApproval>

export const listProgrammeVersions = endpoint({
  id: 'listProgrammeVersions',
  summary: 'The versions of a programme that a body has approved, newest first, and how much has changed since.',
  method: 'GET',
  path: '/organisations/:organisation/plans/programmes/:id/versions',
  allow: access.read,
  input: z.object({ organisation, id }),
  output: z.object({
    versions: z.array(programmeVersion),
    changesSince: changesSinceApproval
      .nullable()
      .meta({ description: 'Null without a version, and for those who read approved content only' }),
  }),
  errors: ['notFound'],
})

export const getProgrammeVersion = endpoint({
  id: 'getProgrammeVersion',
  summary: 'A version of a programme with everything that was written in it when it was approved.',
  method: 'GET',
  path: '/organisations/:organisation/plans/programmes/:id/versions/:number',
  allow: access.read,
  input: z.object({ organisation, id, number: z.coerce.number().int().positive() }),
  output: z.object({ version: programmeVersion, content: frozenPlan }),
  errors: ['notFound'],
})

export const compareProgrammeVersions = endpoint({
  id: 'compareProgrammeVersions',
  summary: 'What differs between two versions of a programme, or between a version and what is in it now.',
  method: 'GET',
  path: '/organisations/:organisation/plans/programmes/:id/comparison',
  allow: access.read,
  input: z.object({
    organisation,
    id,
    from: z.coerce.number().int().positive(),
    to: z.coerce
      .number()
      .int()
      .positive()
      .optional()
      .meta({ description: 'What is there now when left out; for those who read drafts' }),
  }),
  output: planComparison,
  errors: ['notFound', 'forbidden'],
})

export const approveProgramme = endpoint({
  id: 'approveProgramme',
  summary: 'Record that a body approved a programme, or its changes, as it stands: it becomes the next version.',
  method: 'POST',
  path: '/organisations/:organisation/plans/programmes/:id/versions',
  allow: access.editPlan,
  input: approval.extend({ organisation, id, version: z.int().positive() }),
  output: saved.extend({ number: z.int().positive() }),
  errors: ['notFound', 'conflict'],
})
