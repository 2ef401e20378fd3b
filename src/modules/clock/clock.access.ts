import { z } from 'zod'

import { plansAccess } from '#modules/plans/plans.access.ts'
import { inOrganisation } from '#shared/endpoint.ts'
import type { Role } from '#shared/roles.ts'

/** Who may do what with the clock. */
export const clockAccess = {
  read: plansAccess.read,
  /** Marks what they answer for themselves: the person, the unit's people, the group's members. Who edits marks everything. */
  mark: inOrganisation('owner', 'coordinator', 'editor', 'approver', 'groupMember'),
  /** Adds, changes and moves entries, and makes the years. */
  edit: inOrganisation('owner', 'coordinator'),
} as const

const isAmong = (roles: readonly Role[], role: Role): boolean => roles.includes(role)

export const editsClock = (role: Role): boolean => isAmong(clockAccess.edit.roles, role)
export const marksClock = (role: Role): boolean => isAmong(clockAccess.mark.roles, role)

/** What the caller may do with the organisation's clock. */
export const clockRights = z
  .object({ edits: z.boolean(), marks: z.boolean().meta({ description: 'What the caller answers for' }) })
  .meta({ id: 'ClockRights' })
