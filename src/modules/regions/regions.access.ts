import { administrator, everyone, inOrganisation } from '#shared/endpoint.ts'

/** The register of regions is open data; a municipality says itself which parts it has. */
export const regionsAccess = {
  read: everyone,
  readSubAreas: inOrganisation('owner', 'coordinator', 'editor', 'approver', 'groupMember', 'viewer'),
  editSubAreas: inOrganisation('owner', 'coordinator'),
  editBoundaries: administrator,
} as const
