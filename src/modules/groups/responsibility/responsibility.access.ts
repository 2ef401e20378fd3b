import { inOrganisation } from '#shared/endpoint.ts'

/** Who answers for what is no secret inside the organisation; those who lead keep it. */
export const responsibilityAccess = {
  read: inOrganisation('owner', 'coordinator', 'editor', 'approver', 'groupMember', 'viewer'),
  keep: inOrganisation('owner', 'coordinator'),
} as const
