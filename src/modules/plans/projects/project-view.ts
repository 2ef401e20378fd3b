import { z } from 'zod'

import { localText } from '#shared/local-text.ts'
import { handOverInput } from './hand-over.ts'
import { pilotFeedback, pilotInput } from './pilot.ts'
import { projectInput } from './project.ts'

const tied = z.object({
  id: z.uuid(),
  title: localText,
  programme: z.object({ id: z.uuid(), name: localText, isDraft: z.boolean() }),
})
export type TiedPart = z.infer<typeof tied>

const stored = { id: z.uuid(), version: z.int().positive() }

export const pilot = pilotInput
  .safeExtend({ ...stored, feedback: z.array(pilotFeedback).meta({ description: 'The newest first; for who edits' }) })
  .meta({ id: 'Pilot' })
export type Pilot = z.infer<typeof pilot>

export const handOver = handOverInput
  .safeExtend({ ...stored, unitName: localText, ownerLabel: z.string().nullable() })
  .meta({ id: 'HandOver' })
export type HandOver = z.infer<typeof handOver>

/** A project as it is stored, with the names of what it refers to. */
export const project = projectInput
  .safeExtend({
    ...stored,
    slug: z.string(),
    unitName: localText.nullable(),
    ownerLabel: z.string().nullable(),
    /** In the order of the sub-areas and of the members. */
    subAreaOwners: z.array(z.string().nullable()).meta({ description: 'Whose each sub-area is, in their order' }),
    memberNames: z.array(z.string()).meta({ description: 'Names of the team, in its order' }),
    tiedGoals: z.array(tied),
    tiedActions: z.array(tied),
    handOverCount: z.int().min(0),
    publishedAt: z.iso.datetime().nullable(),
    updatedAt: z.iso.datetime(),
    updatedBy: z.string(),
  })
  .meta({ id: 'Project' })
export type Project = z.infer<typeof project>
