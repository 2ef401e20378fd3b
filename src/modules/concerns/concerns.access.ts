import { z } from 'zod'

import { inOrganisation } from '#shared/endpoint.ts'
import type { Role } from '#shared/roles.ts'

/** Who may do what with joys, concerns and phenomena. */
export const concernsAccess = {
  read: inOrganisation('owner', 'coordinator', 'editor', 'approver', 'groupMember', 'viewer'),
  /** Changes what they have added themselves; owner and coordinator everything. */
  add: inOrganisation('owner', 'coordinator', 'editor', 'groupMember'),
  /** Holds them against figures, ties them into phenomena, promotes them and leaves them out. */
  handle: inOrganisation('owner', 'coordinator'),
} as const

const isAmong = (roles: readonly Role[], role: Role): boolean => roles.includes(role)

export const addsConcerns = (role: Role): boolean => isAmong(concernsAccess.add.roles, role)
export const handlesConcerns = (role: Role): boolean => isAmong(concernsAccess.handle.roles, role)

/** What the caller may do with the organisation's joys and concerns. */
export const concernRights = z
  .object({
    adds: z.boolean(),
    handles: z.boolean().meta({ description: 'Checks, merges, ties into phenomena, leaves out' }),
    promotes: z.boolean().meta({ description: 'May make a goal of one' }),
  })
  .meta({ id: 'ConcernRights' })
export type ConcernRights = z.infer<typeof concernRights>
