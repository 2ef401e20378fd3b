import { groupsAccess } from '../groups.access.ts'

/** Who may do what with minutes; whose group it is, is asked of the membership: group-rights.service.ts. */
export const minutesAccess = {
  /** Members of the group, owners and coordinators; a draft only those who keep it. */
  read: groupsAccess.read,
  /** The group's chair and secretary, owners and coordinators. */
  keep: groupsAccess.keep,
  /** A member of the group on the day of the meeting, for the own part; a signer. */
  check: groupsAccess.read,
} as const
