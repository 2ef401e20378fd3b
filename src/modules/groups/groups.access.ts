import { inOrganisation } from '#shared/endpoint.ts'
import { type Role, roles } from '#shared/roles.ts'

/** Who may do what with groups. What belongs to one group's people is asked of its membership: group-rights.service.ts. */
export const groupsAccess = {
  /** Which groups there are and who is in them; a partner and a mentor those that they are in. */
  read: inOrganisation(...roles),
  /** Sets groups up, and keeps their members and rules. */
  lead: inOrganisation('owner', 'coordinator'),
  /** Of these the owner, the coordinator, and the group's chair and secretary: `requireGroupKeeper`. */
  keep: inOrganisation(...roles),
  /** How the statutory councils are heard. */
  readHearings: inOrganisation('owner', 'coordinator', 'editor', 'approver', 'groupMember'),
} as const

const leaders: readonly Role[] = groupsAccess.lead.roles
export const leadsGroups = (role: Role): boolean => leaders.includes(role)

const outsiders: readonly Role[] = ['partner', 'mentor']
/** Whether a role reads of groups that the person is not in. */
export const seesAllGroups = (role: Role): boolean => !outsiders.includes(role)
