import { inOrganisation } from '#shared/endpoint.ts'
import type { Role } from '#shared/roles.ts'

/**
 * Who may do what in a benchmarking club on behalf of an organisation. Whether the organisation coordinates the club, is
 * its member or has nothing to do with it is asked of the club itself.
 */
export const clubsAccess = {
  read: inOrganisation('owner', 'coordinator', 'editor', 'approver', 'groupMember', 'viewer'),
  /** Runs a club of the own organisation, and answers for the own organisation in others: joins, agrees, leaves. */
  answer: inOrganisation('owner', 'coordinator'),
  /** An editor only where the own unit answers for the figure: `mayEditIndicator`. */
  report: inOrganisation('owner', 'coordinator', 'editor'),
} as const

const answering: readonly Role[] = clubsAccess.answer.roles

export const answersInClubs = (role: Role): boolean => answering.includes(role)
