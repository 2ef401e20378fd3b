import { inOrganisation } from '#shared/endpoint.ts'

/** Who may do what with networks. */
export const networksAccess = {
  read: inOrganisation('owner', 'coordinator', 'editor', 'approver', 'groupMember', 'viewer'),
  keep: inOrganisation('owner', 'coordinator'),
} as const
